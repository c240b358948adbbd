import type { Clock } from "#contracts/runtime/clock.ts";
import type { Exchange } from "./behaviour/exchange.ts";
import type { PlatformName } from "./behaviour/platform.ts";
import type { PortfolioOptions } from "./portfolio/portfolio.ts";

export interface SimulatorOptions {
  /** Which to start; all three by default. */
  readonly platforms?: readonly PlatformName[];
  /** Port of each; a free one by default. */
  readonly ports?: Readonly<Partial<Record<PlatformName, number>>>;
  /** What the simulated clock runs with; the machine's by default. */
  readonly clock?: Clock;
  /** Makes ids and secrets the same in every run. Without it no id is given out again after a restart. */
  readonly seed?: number;
  /** Starts without the documented rate limits, as for a load test. */
  readonly limitsLifted?: boolean;
  /** The tier, plan or user profile whose limits hold; the contract's `x-limits` names them and the default. */
  readonly profiles?: Readonly<Partial<Record<PlatformName, string>>>;
  /** Customers with their deals, orders, invoices and tickets, the same on all platforms. None by default. */
  readonly portfolio?: PortfolioOptions;
  /**
   * Keeps the state in this folder, and starts with what lies there (then without a portfolio): all that a snapshot holds,
   * and the clock, which has run on meanwhile unless it stood still. Changes are written together after 0.2 s, of a large
   * state so seldom that writing takes a tenth of the time, and when the simulators stop; a kill loses what was not yet
   * written, and what calls that only read have counted.
   */
  readonly dataFolder?: string;
  /** Is told what goes wrong without anybody having asked, such as a full disk. */
  readonly warn?: (message: string) => void;
  /** Sees every answered call, as for a check against the contract. */
  readonly watch?: (platform: PlatformName, exchange: Exchange) => void;
}

/** A wish that cannot be granted. The message is for the person who had it. */
export class SimulatorOptionError extends Error {
  override readonly name = "SimulatorOptionError";
}
