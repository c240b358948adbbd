import type { DriftChange } from "#contracts/generated/platforms/simulator-control/types.ts";

type Members = Readonly<Record<string, unknown>>;

/** A copy of `value` in which the change has been made at the path; `value` itself where the path leads nowhere. */
export function changedAt(value: unknown, path: readonly string[], change: DriftChange): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return change.kind === "nest" ? nested(value, change) : value;
  if (head === "*") return changedInEach(value, rest, change);
  if (Array.isArray(value)) {
    const items = value as readonly unknown[];
    return items.map((item, index) => (String(index) === head ? changedAt(item, rest, change) : item));
  }
  if (!isMembers(value)) return value;
  if (rest.length === 0 && change.kind !== "nest") return withMemberChanged(value, head, change);
  return head in value ? { ...value, [head]: changedAt(value[head], rest, change) } : value;
}

function changedInEach(value: unknown, rest: readonly string[], change: DriftChange): unknown {
  if (rest.length === 0 && change.kind !== "nest" && isMembers(value)) {
    return Object.keys(value).reduce<Members>((all, name) => withMemberChanged(all, name, change), value);
  }
  if (Array.isArray(value)) return (value as unknown[]).map((item) => changedAt(item, rest, change));
  if (!isMembers(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, changedAt(member, rest, change)]),
  );
}

function withMemberChanged(members: Members, name: string, change: DriftChange): Members {
  if (change.kind === "add") return { ...members, [name]: change.value ?? null };
  if (!(name in members)) return members;
  switch (change.kind) {
    case "remove":
    case "rename": {
      const { [name]: old, ...others } = members;
      return change.kind === "remove" ? others : { ...others, [change.name ?? `${name}_renamed`]: old };
    }
    case "null":
      return { ...members, [name]: null };
    case "value":
      return { ...members, [name]: change.value ?? null };
    default:
      return { ...members, [name]: retyped(members[name], change.type ?? "string") };
  }
}

function nested(value: unknown, { name = "nested", members = {} }: DriftChange): unknown {
  if (!isMembers(value)) return value;
  const { ...rest } = value as Record<string, unknown>;
  const inner: Record<string, unknown> = {};
  for (const [old, fresh] of Object.entries(members)) {
    if (!(old in rest)) continue;
    inner[fresh] = rest[old];
    delete rest[old];
  }
  return Object.keys(inner).length === 0 ? value : { ...rest, [name]: inner };
}

function retyped(value: unknown, type: NonNullable<DriftChange["type"]>): unknown {
  switch (type) {
    case "string":
      return typeof value === "object" ? JSON.stringify(value) : String(value);
    case "number":
      return Number.isFinite(Number(value)) ? Number(value) : 0;
    case "boolean":
      return Boolean(value);
    case "array":
      return Array.isArray(value) ? value : [value];
    case "object":
      return isMembers(value) ? value : { value };
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
