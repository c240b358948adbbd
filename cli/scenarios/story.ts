import type { Terminal } from "../terminal.ts";
import type { FaultName } from "./fault-names.ts";
import type { ScenarioReport } from "./report.ts";
import type { Stage } from "./stage.ts";
import type { Telling } from "./telling.ts";

/** One business story: people act, Concordat follows, and the platforms are asked how the business ended. */
export interface Story {
  /** Days pass in it, so it needs an instance whose clocks can be moved: one of its own. */
  readonly passesTime?: true;
  /** Faults that cannot befall it, and why. */
  readonly untouchedBy?: Readonly<Partial<Record<FaultName, string>>>;
  readonly play: (terminal: Terminal, stage: Stage, telling: Telling) => Promise<ScenarioReport>;
}
