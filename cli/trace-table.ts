import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import { tableLines } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** The calls of a trace as a table: which system, which call, how often, how long, what it changed. */
export function traceLines(terminal: Terminal, entries: readonly TraceEntry[]): string[] {
  return tableLines(
    terminal,
    [
      { title: "at", cell: (row) => row.at.slice(11, 23) },
      { title: "system", cell: (row) => row.system },
      { title: "step", cell: (row) => row.step ?? "" },
      { title: "call", cell: (row) => row.action },
      { title: "attempt", align: "right", cell: (row) => String(row.attempt) },
      { title: "ms", align: "right", cell: (row) => row.durationMs.toFixed(0) },
      {
        title: "outcome",
        cell: (row) => row.outcome,
        style: (row) => (row.outcome === "ok" || row.outcome === "absent" ? "green" : "red"),
      },
      { title: "before", cell: (row) => row.stateBefore ?? "" },
      { title: "after", cell: (row) => row.stateAfter ?? "" },
    ],
    entries,
  );
}
