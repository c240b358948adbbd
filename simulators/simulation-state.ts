import { type Chance, chancePart } from "./behaviour/chance.ts";
import { type Conditions, conditionsPart } from "./behaviour/conditions.ts";
import type { Drift } from "./behaviour/drift.ts";
import type { FaultBook } from "./behaviour/faults.ts";
import type { Ledger } from "./behaviour/ledger.ts";
import type { Maintenance } from "./behaviour/maintenance.ts";
import type { Platform } from "./behaviour/platform.ts";
import { joinedParts, type StatePart } from "./behaviour/state-part.ts";

/**
 * All that a simulator is in: what the platform holds, its ledger, what its limits have counted, webhooks under way, and what
 * somebody has let go wrong. Not the credentials, the journal of requests and the time. `load` throws where nothing of that can
 * be read, and may then have read a part.
 */
export function simulationState(parts: {
  readonly platform: Platform<unknown>;
  readonly chance: Chance;
  readonly ledger: Ledger;
  readonly faults: FaultBook;
  readonly maintenance: Maintenance;
  readonly drift: Drift;
  readonly conditions: Conditions;
}): StatePart {
  const { platform, chance, ledger, faults, maintenance, drift, conditions } = parts;
  const whole = joinedParts({
    platform: platform.state,
    ledger,
    limits: platform.dialect.limits,
    conditions: conditionsPart(conditions),
    maintenance,
    drift,
    faults,
    // Behind what may be refused: it never goes back.
    chance: chancePart(chance),
    // Last: they may be sent as soon as they are there.
    waiting: platform.waiting,
    deliveries: platform.deliveries,
  });
  return {
    save: whole.save,
    load(saved) {
      if ((saved as { platform?: unknown }).platform === undefined)
        throw new Error("no simulator saved this");
      whole.load(saved);
    },
  };
}
