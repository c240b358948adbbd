import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Logger } from "pino";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { type FileReport, importOrderFile } from "./import-order-file.ts";
import { fileLimits } from "./read-order-file.ts";
import type { LegacyIntake } from "./start-legacy-order.ts";

export interface FolderWatch extends LegacyIntake {
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The file comes once a night; a minute more does not matter. Less than that is a wait of the machine. */
export const lookEveryMs = 60_000;

/** A file that nobody has written to for this long, and that is as long as at the last look, is complete. */
const settledAfterMs = 30_000;

/**
 * Takes the files (`*.csv`) that are dropped into a folder, until stopped: those that are complete are read and moved
 * into `archive`, or `refused` if they cannot be read at all, each with a report beside it. Every worker may watch the
 * same folder: what two of them take is taken once.
 */
export function watchFolder(d: FolderWatch, folder: string): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const sizes = new Map<string, number>();
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await lookIntoFolder(d, folder, sizes).catch((error: unknown) =>
        d.logger.error({ err: error, folder }, "the folder of the old order system cannot be read"),
      );
      await sleep(d.clock, lookEveryMs, stopping.signal);
    }
  };
  const ended = loop();
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
}

/** One look. `sizes` is what the last look saw; a file that has grown since, or is new, is left for the next one. */
export async function lookIntoFolder(
  d: FolderWatch,
  folder: string,
  sizes: Map<string, number>,
): Promise<readonly FileReport[]> {
  const names = (await readdir(folder)).filter((name) => /\.csv$/i.test(name)).sort();
  const reports: FileReport[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const seen = await stat(path).catch(() => undefined);
    if (seen?.isFile() !== true) continue;
    const before = sizes.get(name);
    sizes.set(name, seen.size);
    if (before !== seen.size || d.clock.nowMs() - seen.mtimeMs < settledAfterMs) continue;

    // One byte more than is taken is enough to see that it is too large.
    const bytes = seen.size > fileLimits.bytes ? new Uint8Array(fileLimits.bytes + 1) : await readFile(path);
    const report = await importOrderFile(d, name, bytes);
    if (!report.ok) {
      d.logger.warn({ file: name, failure: report.failure }, "a file is taken further at the next look");
      continue;
    }
    sizes.delete(name);
    await putAway(folder, path, report.value, d.clock.nowMs());
    d.logger.info({ ...report.value }, "a file of the old order system was taken");
    reports.push(report.value);
  }
  for (const name of sizes.keys()) if (!names.includes(name)) sizes.delete(name);
  return reports;
}

/** A file that comes again under the same name does not replace the one before. */
async function putAway(folder: string, path: string, report: FileReport, nowMs: number): Promise<void> {
  const place = join(folder, report.outcome === "taken" ? "archive" : "refused");
  await mkdir(place, { recursive: true });
  const stamp = new Date(nowMs).toISOString().replace(/[-:]|\.\d{3}/g, "");
  const target = join(place, `${stamp}-${basename(path)}`);
  await writeFile(`${target}.report.json`, `${JSON.stringify(report, null, 2)}\n`);
  // Another worker may have put it away a moment ago.
  await rename(path, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}
