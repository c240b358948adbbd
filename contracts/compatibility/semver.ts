import type { Change } from "./change.ts";

/** How far a version moved, or has to move. "none": it did not, or went back. */
export type Release = "none" | "patch" | "minor" | "major";

/** What the changes ask of `info.version`: a break a major release, an addition a minor one. */
export function requiredRelease(changes: readonly Change[]): Release {
  if (changes.some(({ effect }) => effect === "breaking")) return "major";
  if (changes.some(({ effect }) => effect === "compatible")) return "minor";
  return changes.length > 0 ? "patch" : "none";
}

/** How far the second version is from the first; undefined when one of them is not MAJOR.MINOR.PATCH. */
export function releaseBetween(before: string | undefined, after: string | undefined): Release | undefined {
  const from = parts(before);
  const to = parts(after);
  if (from === undefined || to === undefined) return undefined;
  for (const [index, release] of (["major", "minor", "patch"] as const).entries()) {
    const moved = (to[index] ?? 0) - (from[index] ?? 0);
    if (moved !== 0) return moved > 0 ? release : "none";
  }
  return "none";
}

function parts(version: string | undefined): number[] | undefined {
  const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version ?? "");
  return match === null ? undefined : match.slice(1).map((part) => Number(part ?? 0));
}
