import type { CheckReport } from "#contracts/compatibility/check/check-request.ts";
import { refusalText, witnessText } from "./witness-text.ts";

/** The report for a comment at a pull request. */
export function markdownReport({ verdict, changes, semver }: CheckReport): string {
  const { required, declared = "unknown" } = semver;
  const lines = [
    `### Contracts: ${verdict}`,
    "",
    `Release needed: **${required}**, declared: **${declared}**.`,
  ];
  for (const effect of ["breaking", "undecided", "policy", "compatible"] as const) {
    const some = changes.filter(({ change }) => change.effect === effect);
    if (some.length === 0) continue;
    lines.push("", `#### ${effect} (${some.length})`, "");
    for (const { change, file, line } of some) {
      const affected = change.affects.length > 1 ? ` · ${change.affects.length} operations` : "";
      lines.push(
        `- ${code(change.component)} ${plain(change.message)} · ${code(change.rule)}${affected} · ${file}:${line}`,
      );
      if (change.witness === undefined || effect === "compatible") continue;
      const refusal = refusalText(change.witness);
      lines.push(
        `  - ${code(witnessText(change.witness))}${refusal === "" ? "" : ` refused by ${code(refusal)}`}`,
      );
    }
  }
  return lines.join("\n");
}

/** A code span whose fence is longer than any run of backticks in it. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const flat = text.replaceAll(/\s+/g, " ");
  return longest === 0 ? `${fence}${flat}${fence}` : `${fence} ${flat} ${fence}`;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[<>*_|[\]\\]/g, (sign) => `\\${sign}`);
}
