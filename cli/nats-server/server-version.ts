/** A released version, as `nats-server --version` prints it: major, minor, patch. */
export type ServerVersion = readonly [major: number, minor: number, patch: number];

/** The oldest server that is taken without looking for a newer one. */
export const wantedVersion: ServerVersion = [2, 10, 27];

/** The oldest server that this product has been tried with, on one node. An older one is not used. */
export const oldestVersion: ServerVersion = [2, 9, 10];

/** The first server that can sync to disk before it acknowledges (`sync_interval: always`). */
export const firstSyncingVersion: ServerVersion = [2, 10, 0];

/** The first `1.2.3` in `text`, whatever stands around it, or `undefined`. */
export function readVersion(text: string): ServerVersion | undefined {
  const found = /(\d+)\.(\d+)\.(\d+)/.exec(text);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined;
}

/** Whether `version` is `floor` or newer. */
export function isAtLeast(version: ServerVersion, floor: ServerVersion): boolean {
  return compareVersions(version, floor) >= 0;
}

/** Negative if `a` is the older one, 0 if both are the same: fit for `sort`. */
export function compareVersions(a: ServerVersion, b: ServerVersion): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

export function formatVersion(version: ServerVersion): string {
  return version.join(".");
}
