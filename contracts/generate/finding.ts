/** What is wrong in a contract file, and where. */
export interface Finding {
  /** Path below the project's root, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** JSON pointer to the place in the document. */
  readonly pointer: string;
  /** The id of the rule that found it. */
  readonly rule: string;
  readonly message: string;
}

/** One line for a person: `contracts/api/orders.openapi.yaml:12:5 #/paths/… message (rule)`. */
export function findingLine(finding: Finding): string {
  const { file, line, column, pointer, message, rule } = finding;
  return printable(`${file}:${line}:${column} #${pointer} ${message} (${rule})`);
}

/** A file may hold anything, and a terminal obeys what it is sent. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The findings in reading order, each once. */
export function sortedFindings(findings: readonly Finding[]): Finding[] {
  const byLine = new Map(findings.map((finding) => [findingLine(finding), finding]));
  return [...byLine.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.message, b.message),
  );
}

/** Order by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
