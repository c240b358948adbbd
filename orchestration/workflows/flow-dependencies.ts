import type { Clock } from "#contracts/runtime/clock.ts";
import type { Platforms } from "../connectors/platforms.ts";
import type { IdentityMap } from "../identity/identity-map.ts";
import type { ErpBooks } from "../orders/order-facts.ts";
import type { BusinessPolicy } from "../policy.ts";
import type { ReferenceStore } from "../reference/reference-store.ts";
import type { LookStore } from "../schedules/look-store.ts";
import type { Engine } from "../workflow/engine.ts";

/** What the business processes work with. */
export interface FlowDependencies {
  readonly platforms: Platforms;
  readonly identity: IdentityMap;
  readonly books: ErpBooks;
  readonly reference: ReferenceStore;
  readonly looks: LookStore;
  readonly policy: BusinessPolicy;
  readonly clock: Clock;
  /** Begins and tells other processes, which go their own way. */
  readonly processes: Pick<Engine, "start" | "startOrSignal" | "signal" | "cancel">;
  /** The longest that a step's call can take to have its effect on a platform, ms. At least the connectors' own limit. */
  readonly callTimeLimitMs: number;
}
