import type { Inventory } from "../inventory.ts";
import type { Account } from "../portfolio/account.ts";
import type { ActorDeeds } from "./actor.ts";
import type { Chance } from "./chance.ts";
import type { SimulatedClock } from "./clock.ts";
import type { Conditions } from "./conditions.ts";
import type { Deliveries } from "./deliveries.ts";
import type { Dialect } from "./dialect.ts";
import type { Ledger } from "./ledger.ts";
import type { StatePart } from "./state-part.ts";

export type PlatformName = "crm" | "erp" | "support";

export interface PlatformDependencies {
  readonly clock: SimulatedClock;
  readonly chance: Chance;
  readonly ledger: Ledger;
  /** Makes ids and secrets repeatable. */
  readonly seed: number | undefined;
  /** Whether the documented rate limits are on at the start. */
  readonly limited: boolean;
  readonly conditions: Conditions;
  /** Those of an earlier life, as its snapshot holds them; new ones without. */
  readonly credentials?: unknown;
  /** Hears that a webhook was sent, or that sending it has failed. */
  readonly progressed: () => void;
}

/** One simulated platform, before it listens anywhere. */
export interface Platform<Credentials> {
  readonly dialect: Dialect;
  readonly credentials: Credentials;
  readonly deliveries: Deliveries;
  /** Forgets everything and seeds again. Credentials and the place in the number series stay. */
  reset(): void;
  /** All of the state, webhook subscriptions and the place in the number series, but not the credentials. */
  readonly state: StatePart;
  /** Changes that webhooks will tell of together. Apart from the state, so that a copy of that tells nobody. */
  readonly waiting: StatePart;
  /** What writes one customer after the other with all that it has here, as if it had always been there. */
  planter(): (account: Account) => void;
  /** What a person who looks at the platform wants to see of it. */
  readonly inventory: Inventory;
  /** What people may do here through the control API. */
  actors(): ActorDeeds;
  /** Makes all access tokens invalid that the platform has issued, as if their time were over. */
  expireTokens(): void;
}
