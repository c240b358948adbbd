import type { Seeded, SeedOrder } from "#contracts/generated/platforms/simulator-control/types.ts";
import type { ActorDeeds } from "../behaviour/actor.ts";
import type { SimulatedClock } from "../behaviour/clock.ts";
import type { Conditions } from "../behaviour/conditions.ts";
import type { Deliveries } from "../behaviour/deliveries.ts";
import type { Dialect } from "../behaviour/dialect.ts";
import type { Drift } from "../behaviour/drift.ts";
import type { FaultBook } from "../behaviour/faults.ts";
import type { Journal } from "../behaviour/journal.ts";
import type { Ledger } from "../behaviour/ledger.ts";
import type { Maintenance } from "../behaviour/maintenance.ts";
import type { PlatformName } from "../behaviour/platform.ts";
import type { Snapshots } from "../behaviour/snapshots.ts";
import type { TakeCopy } from "../behaviour/stale-copy.ts";
import type { StatePart } from "../behaviour/state-part.ts";
import type { Inventory } from "../inventory.ts";

/** All of a simulator that its control API reaches. */
export interface Controlled {
  readonly name: PlatformName;
  readonly dialect: Dialect;
  readonly clock: SimulatedClock;
  readonly ledger: Ledger;
  readonly journal: Journal;
  readonly faults: FaultBook;
  readonly maintenance: Maintenance;
  readonly drift: Drift;
  readonly conditions: Conditions;
  readonly deliveries: Deliveries;
  readonly snapshots: Snapshots;
  readonly state: StatePart;
  actors(): ActorDeeds;
  expireTokens(): void;
  readonly inventory: Inventory;
  /** The platform as it is now, for a stale read. */
  readonly takeCopy: TakeCopy;
  reset(): void;
  seed(order: SeedOrder): Promise<Seeded>;
}
