import type { DriftChange } from "#contracts/generated/platforms/simulator-control/types.ts";
import { type ChancePosition, createChance } from "./chance.ts";
import { changedAt } from "./drift-change.ts";
import { bodyValue } from "./encoded-body.ts";
import type { StatePart } from "./state-part.ts";

/** How answers differ from the contract. */
export interface Drift extends StatePart {
  /** The name of the version that is played, if one is. */
  readonly profile: string | undefined;
  /** All in force, those of the profile first. */
  readonly changes: readonly DriftChange[];
  set(drift: {
    readonly profile?: string | undefined;
    readonly changes?: readonly DriftChange[] | undefined;
    readonly seed?: number | undefined;
  }): void;
  /** The body as the caller gets it: the same object if nothing differs. */
  applied(call: string, body: unknown): unknown;
  clear(): void;
}

/** `profiles` are other versions of the platform; `seed` decides where a change has only a share of the answers. */
export function createDrift(profiles: Readonly<Record<string, readonly DriftChange[]>>, seed: string): Drift {
  let profile: string | undefined;
  let changes: readonly DriftChange[] = [];
  let chance = createChance(seed);

  return {
    get profile() {
      return profile;
    },
    get changes() {
      return changes;
    },
    set(drift) {
      profile = drift.profile;
      changes = [...(profiles[profile ?? ""] ?? []), ...(drift.changes ?? [])];
      chance = createChance(String(drift.seed ?? seed));
    },
    applied(call, body) {
      if (changes.length === 0 || typeof body !== "object" || body === null) return body;
      const given = bodyValue(body);
      let drifted = given;
      for (const change of changes) {
        if ((change.call ?? "*") !== "*" && change.call !== call) continue;
        const { probability = 1 } = change;
        if (probability < 1 && chance.fraction() >= probability) continue;
        drifted = changedAt(drifted, pathOf(change.at), change);
      }
      return drifted === given ? body : drifted;
    },
    clear() {
      profile = undefined;
      changes = [];
      chance = createChance(seed);
    },
    save: () => ({ profile, changes, position: chance.position() }),
    load(saved) {
      const kept = (saved ?? {}) as {
        profile?: string;
        changes?: readonly DriftChange[];
        position?: ChancePosition;
      };
      const { changes: given = [] } = kept;
      if (!Array.isArray(given) || !given.every(({ at }) => typeof at === "string"))
        throw new Error("no changes of answers");
      profile = kept.profile;
      changes = given;
      chance = createChance(seed);
      chance.moveTo(kept.position);
    },
  };
}

/** `/` alone is the body itself. */
function pathOf(pointer: string): string[] {
  return pointer === "/" ? [] : pointer.split("/").slice(1).map(unescaped);
}

function unescaped(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
