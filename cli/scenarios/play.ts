import { CommandFailure } from "../command-failure.ts";
import type { Terminal } from "../terminal.ts";
import { reportBrokenOff } from "./broken-off.ts";
import { invoiceException } from "./invoice-exception.ts";
import { quoteToCash } from "./quote-to-cash.ts";
import type { ScenarioReport } from "./report.ts";
import { openStage, type Stage } from "./stage.ts";
import { beginTelling, type Telling } from "./telling.ts";

type Story = (terminal: Terminal, stage: Stage, telling: Telling) => Promise<ScenarioReport>;

const stories = {
  "quote-to-cash": quoteToCash,
  "invoice-exception": invoiceException,
} as const satisfies Readonly<Record<string, Story>>;

export type ScenarioName = keyof typeof stories;

/**
 * Plays one story to its end, or reports how things stand where it broke off. An instance that was started
 * for it is stopped whatever happens. Throws `CommandFailure` when it could not even begin.
 */
export async function playScenario(
  terminal: Terminal,
  name: ScenarioName,
  url: string | undefined,
): Promise<ScenarioReport> {
  const stage = await openStage(terminal, url);
  try {
    return await playOn(terminal, stage, name);
  } finally {
    await stage.close();
  }
}

async function playOn(terminal: Terminal, stage: Stage, name: ScenarioName): Promise<ScenarioReport> {
  const telling = beginTelling(terminal.clock, stage);
  try {
    return await stories[name](terminal, stage, telling);
  } catch (error) {
    if (!(error instanceof CommandFailure) || telling.sale === undefined) throw error;
    return await reportBrokenOff(stage, name, telling, telling.sale, error.message);
  }
}
