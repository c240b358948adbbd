/** How the contracts name members that hold an id of the business: accountKey, contractRef, invoiceNumber, dealId, an exception's subject. */
const namesAnId = /(Key|Ref|Number|Id)$|^subject$/;

/** Deeper than any answer; a value that holds itself cannot come from JSON. */
const deepest = 12;

/** The ids of business objects that a payload, an answer or an event names, wherever they stand in it. */
export function businessIdsIn(value: unknown): Set<string> {
  const ids = new Set<string>();
  collect(value, ids, 0);
  return ids;
}

function collect(value: unknown, ids: Set<string>, depth: number): void {
  if (typeof value !== "object" || value === null || depth > deepest) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, ids, depth + 1);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === "string") {
      if (namesAnId.test(name)) ids.add(member);
    } else collect(member, ids, depth + 1);
  }
}
