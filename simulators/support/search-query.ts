/** One `name:value` of a search, or `name<value` and the like; a minus in front turns it around. */
export interface SearchTerm {
  readonly name: string;
  matches(row: Readonly<Record<string, unknown>>): boolean;
}

export interface SearchQuery {
  /** `type:ticket`, if it was said. */
  readonly type: string | undefined;
  readonly terms: readonly SearchTerm[];
  /** The rest: words that the text must hold, in lower case. */
  readonly words: readonly string[];
}

const orders: Readonly<Record<string, readonly string[]>> = {
  status: ["new", "open", "pending", "hold", "solved", "closed"],
  priority: ["low", "normal", "high", "urgent"],
};
const memberOf: Readonly<Record<string, string>> = {
  organization: "organization_id",
  requester: "requester_id",
  assignee: "assignee_id",
  submitter: "submitter_id",
  created: "created_at",
  updated: "updated_at",
  ticket_type: "type",
};

/** Reads a query. It refuses nothing: what makes no sense finds nothing. */
export function parseQuery(query: string): SearchQuery {
  const terms: SearchTerm[] = [];
  const words: string[] = [];
  let type: string | undefined;
  for (const [, minus = "", name, operator, quoted, plain, wholeQuoted, word] of query.matchAll(
    /(-)?(?:([a-z_]+)(:|<=|>=|<|>)(?:"([^"]*)"|(\S*))|"([^"]*)"|(\S+))/gi,
  )) {
    if (name === undefined) words.push((wholeQuoted ?? `${minus}${word ?? ""}`).toLowerCase());
    else if (name === "type") type = (quoted ?? plain ?? "").toLowerCase();
    else terms.push(termOf(name.toLowerCase(), operator ?? ":", quoted ?? plain ?? "", minus !== ""));
  }
  return { type, terms, words };
}

export function matchesWords(words: readonly string[], texts: readonly (string | null)[]): boolean {
  const text = texts.join("\n").toLowerCase();
  return words.every((word) => text.includes(word.replaceAll("*", "")));
}

function termOf(name: string, operator: string, value: string, negated: boolean): SearchTerm {
  const member = memberOf[name] ?? (name === "tags" ? "tags" : name);
  const wanted = value.toLowerCase();
  const matches = (row: Readonly<Record<string, unknown>>): boolean => {
    const actual = row[member];
    if (Array.isArray(actual)) return operator === ":" && actual.includes(wanted);
    if (wanted === "none") return actual === null || actual === undefined;
    if (actual === null || actual === undefined) return false;
    const difference = compare(member, String(actual).toLowerCase(), wanted);
    if (operator === ":") return difference === 0;
    if (Number.isNaN(difference)) return false;
    return operator.startsWith("<")
      ? difference < 0 || (operator === "<=" && difference === 0)
      : difference > 0 || (operator === ">=" && difference === 0);
  };
  return { name, matches: (row) => matches(row) !== negated };
}

function compare(member: string, actual: string, wanted: string): number {
  const order = orders[member];
  if (order !== undefined) {
    const place = order.indexOf(wanted);
    return place === -1 ? Number.NaN : order.indexOf(actual) - place;
  }
  if (member.endsWith("_at")) {
    // A day is compared with the day alone.
    const shortened = /^\d{4}-\d{2}-\d{2}$/.test(wanted) ? actual.slice(0, 10) : actual;
    return Date.parse(shortened) - Date.parse(wanted);
  }
  if (/^-?\d+$/.test(wanted) && /^-?\d+$/.test(actual)) return Number(actual) - Number(wanted);
  return actual < wanted ? -1 : actual > wanted ? 1 : 0;
}
