import type { Chance } from "./chance.ts";
import type { SimulatedClock } from "./clock.ts";
import type { Deliveries } from "./deliveries.ts";
import type { Dialect } from "./dialect.ts";
import type { Ledger } from "./ledger.ts";

export type PlatformName = "crm" | "erp" | "support";

export interface PlatformDependencies {
  readonly clock: SimulatedClock;
  readonly chance: Chance;
  readonly ledger: Ledger;
  /** Makes ids and secrets repeatable. */
  readonly seed: number | undefined;
  /** Whether the documented rate limits are on at the start. */
  readonly limited: boolean;
}

/** One simulated platform, before it listens anywhere. */
export interface Platform<Credentials> {
  readonly dialect: Dialect;
  readonly credentials: Credentials;
  readonly deliveries: Deliveries;
  /** Forgets everything and seeds again. Credentials and the place in the number series stay. */
  reset(): void;
}
