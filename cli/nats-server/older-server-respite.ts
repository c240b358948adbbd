import { mkdir, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "#contracts/runtime/clock.ts";

/** A machine that cannot reach anything newer is asked again after this long, not at each start. */
const respiteMs = 3_600_000;

/** Whether nothing newer could be had less than an hour ago. */
export async function inRespite(cacheDirectory: string, clock: Clock): Promise<boolean> {
  const marker = await stat(markerPath(cacheDirectory)).catch(() => undefined);
  if (marker === undefined) return false;
  const ageMs = clock.nowMs() - marker.mtimeMs;
  return ageMs >= 0 && ageMs < respiteMs;
}

/** Notes that nothing newer could be had now. A cache that cannot be written only costs the next start its time. */
export async function beginRespite(cacheDirectory: string, clock: Clock): Promise<void> {
  const nowSeconds = clock.nowMs() / 1_000;
  try {
    await mkdir(cacheDirectory, { recursive: true, mode: 0o700 });
    await writeFile(markerPath(cacheDirectory), "");
    await utimes(markerPath(cacheDirectory), nowSeconds, nowSeconds);
  } catch {
    return;
  }
}

function markerPath(cacheDirectory: string): string {
  return join(cacheDirectory, "nothing-newer");
}
