import type { TransactionEntry } from "#contracts/generated/canonical/types.ts";
import { tableLines } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** What is no news: everything else stands out. */
const asItShouldBe = new Set([
  "ok",
  "absent",
  "started",
  "completed",
  "retry",
  "resolve",
  "resolved-at-source",
]);

/** What happened in a transaction as a table: when, where, what, and what came of it. */
export function transactionLines(terminal: Terminal, entries: readonly TransactionEntry[]): string[] {
  return tableLines(
    terminal,
    [
      { title: "at", cell: (row) => row.at.slice(11, 23) },
      { title: "what", cell: (row) => row.kind },
      { title: "system", cell: (row) => row.system ?? "" },
      { title: "name", cell: (row) => row.name.replace(/^concordat\.evt\.|\.v\d+$/g, "") },
      { title: "of", cell: (row) => row.step ?? row.subject ?? "" },
      { title: "attempt", align: "right", cell: (row) => row.attempt?.toString() ?? "" },
      { title: "ms", align: "right", cell: (row) => row.durationMs?.toFixed(0) ?? "" },
      {
        title: "outcome",
        cell: (row) => row.outcome ?? "",
        style: (row) => (asItShouldBe.has(row.outcome ?? "ok") ? "green" : "red"),
      },
      { title: "before", cell: (row) => row.stateBefore ?? "" },
      { title: "after", cell: (row) => row.stateAfter ?? "" },
    ],
    entries,
  );
}
