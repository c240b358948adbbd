import { createHash } from "node:crypto";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import { readOrderFile } from "./read-order-file.ts";
import { type LegacyIntake, refuseLegacyFile, startLegacyOrder } from "./start-legacy-order.ts";

/** What became of a file, as it is written beside it in the archive. */
export interface FileReport {
  readonly fileName: string;
  readonly sha256: string;
  readonly outcome: "taken" | "refused";
  /** Why it was refused as a whole. */
  readonly refusal?: string;
  readonly encoding?: string;
  readonly rows: number;
  /** Rows whose orders were begun, and rows that came before. */
  readonly started: number;
  readonly known: number;
  /** Lines that are exceptions: they are no order, or their order came before with another content. */
  readonly refusedLines: readonly number[];
  readonly changedLines: readonly number[];
}

/**
 * Takes every row of a file, one after the other. Safe to repeat, from any point: a row that was taken begins nothing. A
 * failure means that the rest is still to be taken.
 */
export async function importOrderFile(
  intake: LegacyIntake,
  fileName: string,
  bytes: Uint8Array,
): Promise<Outcome<FileReport, EngineFailure>> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const correlationId = `legacy-${sha256.slice(0, 16)}`;
  const read = readOrderFile(bytes);
  const none = { rows: 0, started: 0, known: 0, refusedLines: [], changedLines: [] };
  if (!read.ok) {
    const { code, detail: refusal } = read.failure;
    const told = await refuseLegacyFile(
      intake,
      { fileName, sha256, code, detail: refusal },
      { correlationId },
    );
    return told.ok ? succeed({ fileName, sha256, outcome: "refused", refusal, ...none }) : told;
  }

  let started = 0;
  const refusedLines: number[] = [];
  const changedLines: number[] = [];
  const { rows, encoding } = read.value;
  for (const { line, row } of rows) {
    const origin = { correlationId: `${correlationId}-${line}` };
    const taken = await startLegacyOrder(intake, { fileName, line, row }, origin);
    if (!taken.ok) return taken;
    if (taken.value.did === "started") started += 1;
    if (taken.value.is === "refused") refusedLines.push(line);
    if (taken.value.is === "changed") changedLines.push(line);
  }
  const counts = { rows: rows.length, started, known: rows.length - started, refusedLines, changedLines };
  return succeed({ fileName, sha256, outcome: "taken", encoding, ...counts });
}
