import type { Effect } from "#contracts/compatibility/change.ts";
import type { CheckReport, ReportedChange } from "#contracts/compatibility/check/check-request.ts";
import type { Style, Terminal } from "../terminal.ts";
import { refusalText, witnessText } from "./witness-text.ts";

const styles: Readonly<Record<Effect, Style>> = {
  breaking: "red",
  undecided: "yellow",
  policy: "cyan",
  compatible: "green",
};
const mostNamed = 3;
const mostAlike = 5;

export interface TextOptions {
  /** Whether a release is asked about, so that its number matters. Default true. */
  readonly release?: boolean;
}

/** The report for a person: by component, what breaks first; changes that differ in place alone are folded. */
export function textReport(
  terminal: Terminal,
  report: CheckReport,
  { release = true }: TextOptions = {},
): string[] {
  const lines: string[] = [];
  for (const [component, changes] of byComponent(report.changes)) {
    const affects = new Set(changes.flatMap(({ change }) => change.affects));
    const touched = affects.size > 1 ? `: ${affects.size} operations` : "";
    lines.push(`${terminal.paint("bold", component)}${touched}`);
    for (const alike of byRule(changes)) {
      for (const each of alike.slice(0, mostAlike)) lines.push(...changeLines(terminal, each));
      const more = alike.length - mostAlike;
      if (more > 0) lines.push(terminal.paint("dim", `  … ${more} more of ${alike[0]?.change.rule}`));
    }
    lines.push("");
  }
  return [...lines, summaryLine(terminal, report, release)];
}

function changeLines(terminal: Terminal, { change, file, line, hash }: ReportedChange): string[] {
  const { effect, rule, message, affects, witness } = change;
  const head = `  ${terminal.paint(styles[effect], effect)} ${message} ${terminal.paint("dim", `(${rule})`)}`;
  const named = affects.slice(0, mostNamed).join(", ");
  const rest = affects.length > mostNamed ? ` and ${affects.length - mostNamed} more` : "";
  const where = terminal.paint("dim", `    ${file}:${line}${named === "" ? "" : ` · ${named}${rest}`}`);
  if (witness === undefined || effect === "compatible") return [head, where];
  const refusal = refusalText(witness);
  return [
    head,
    where,
    `    witness ${witnessText(witness)}${effect === "breaking" ? terminal.paint("dim", ` [${hash}]`) : ""}`,
    ...(refusal === "" ? [] : [`    refused by ${refusal}`]),
  ];
}

function summaryLine(
  terminal: Terminal,
  { verdict, changes, semver, contracts }: CheckReport,
  release: boolean,
): string {
  const style = verdict === "breaking" ? "red" : verdict === "undecided" ? "yellow" : "green";
  const counts = (["breaking", "undecided", "policy", "compatible"] as const)
    .map((effect) => ({ effect, count: changes.filter(({ change }) => change.effect === effect).length }))
    .filter(({ count }) => count > 0)
    .map(({ effect, count }) => `${count} ${effect}`);
  const said = counts.length === 0 ? "nothing changed" : counts.join(", ");
  const declared = semver.declared === undefined ? "" : `, declared: ${semver.declared}`;
  const of = contracts === 1 ? "1 contract" : `${contracts} contracts`;
  const needed = release ? ` · release needed: ${semver.required}${declared}` : "";
  return `${terminal.paint(style, verdict)} · ${of} · ${said}${needed}`;
}

const weight: Readonly<Record<Effect, number>> = { breaking: 0, undecided: 1, policy: 2, compatible: 3 };

/** The component with the worst change first, whichever contract it is in. */
function byComponent(changes: readonly ReportedChange[]): ReadonlyMap<string, readonly ReportedChange[]> {
  const sorted = changes.toSorted((a, b) => weight[a.change.effect] - weight[b.change.effect]);
  return Map.groupBy(sorted, ({ change }) => change.component);
}

function byRule(changes: readonly ReportedChange[]): (readonly ReportedChange[])[] {
  return [
    ...Map.groupBy(changes, ({ change }) => `${change.effect} ${change.rule} ${change.direction}`).values(),
  ];
}
