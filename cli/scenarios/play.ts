import type { Terminal } from "../terminal.ts";
import { invoiceException } from "./invoice-exception.ts";
import { quoteToCash } from "./quote-to-cash.ts";
import type { ScenarioReport } from "./report.ts";
import { openStage, type Stage } from "./stage.ts";

const stories: Readonly<Record<string, (terminal: Terminal, stage: Stage) => Promise<ScenarioReport>>> = {
  "quote-to-cash": quoteToCash,
  "invoice-exception": invoiceException,
};

export type ScenarioName = "quote-to-cash" | "invoice-exception";

/** Plays one story to its end; an instance that was started for it is stopped whatever happens. */
export async function playScenario(
  terminal: Terminal,
  name: ScenarioName,
  url: string | undefined,
): Promise<ScenarioReport> {
  const play = stories[name];
  if (play === undefined) throw new Error(`no story '${name}'`);
  const stage = await openStage(terminal, url);
  try {
    return await play(terminal, stage);
  } finally {
    await stage.close();
  }
}
