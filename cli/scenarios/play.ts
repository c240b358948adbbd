import { CommandFailure, UsageError } from "../command-failure.ts";
import type { Terminal } from "../terminal.ts";
import { reportBrokenOff } from "./broken-off.ts";
import { caseEscalation } from "./case-escalation.ts";
import { creditMemo } from "./credit-memo.ts";
import { customerOnboarding } from "./customer-onboarding.ts";
import type { FaultName } from "./fault-names.ts";
import { storyFaults } from "./faults.ts";
import { invoiceException } from "./invoice-exception.ts";
import { legacyBatch } from "./legacy-batch.ts";
import { orderAmendment } from "./order-amendment.ts";
import { paymentFailure } from "./payment-failure.ts";
import { quoteToCash } from "./quote-to-cash.ts";
import { referenceData } from "./reference-data.ts";
import { renewal } from "./renewal.ts";
import type { ScenarioReport } from "./report.ts";
import { openStage, type Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import type { ScenarioName } from "./story-names.ts";
import { beginTelling } from "./telling.ts";
import { undescribed } from "./undescribed.ts";

const stories: Readonly<Record<ScenarioName, Story>> = {
  "customer-onboarding": customerOnboarding,
  "quote-to-cash": quoteToCash,
  "invoice-exception": invoiceException,
  "order-amendment": orderAmendment,
  "payment-failure": paymentFailure,
  "credit-memo": creditMemo,
  "case-escalation": caseEscalation,
  renewal,
  "reference-data": referenceData,
  "legacy-batch": legacyBatch,
};

export interface Playing {
  /** A running instance; without it the story has one of its own, which is stopped whatever happens. */
  readonly url?: string;
  readonly fault?: FaultName;
}

/**
 * Plays one story to its end, or reports how things stand where it broke off. A fault that cannot befall it is
 * reported as such, and nothing is played. Throws `UsageError` for what a running instance cannot do, and
 * `CommandFailure` when the story could not even begin.
 */
export async function playScenario(
  terminal: Terminal,
  name: ScenarioName,
  { url, fault }: Playing,
): Promise<ScenarioReport | Unplayed> {
  const story = stories[name];
  const why = fault === undefined ? undefined : story.untouchedBy?.[fault];
  if (fault !== undefined && why !== undefined) return { scenario: name, ok: true, unplayed: { fault, why } };
  if (url !== undefined) refuseWhatNeedsItsOwn(name, story, fault);

  const stage = await openStage(terminal, url, fault === undefined ? undefined : storyFaults[fault]);
  try {
    return await playOn(terminal, stage, name, fault);
  } finally {
    await stage.close();
  }
}

/** A story that was not played because its fault cannot befall it. */
export interface Unplayed {
  readonly scenario: ScenarioName;
  readonly ok: true;
  readonly unplayed: { readonly fault: FaultName; readonly why: string };
}

function refuseWhatNeedsItsOwn(name: ScenarioName, story: Story, fault: FaultName | undefined): void {
  if (story.passesTime) {
    throw new UsageError(
      `Days pass in ${name}, and the clocks of a running instance are not moved: leave out --url.`,
    );
  }
  const { orchestration, passesTime } = fault === undefined ? {} : storyFaults[fault];
  if (fault !== undefined && (orchestration !== undefined || passesTime)) {
    throw new UsageError(`--fault ${fault} needs an instance of its own: leave out --url.`);
  }
}

async function playOn(
  terminal: Terminal,
  stage: Stage,
  name: ScenarioName,
  fault: FaultName | undefined,
): Promise<ScenarioReport> {
  const startedMs = terminal.clock.nowMs();
  const telling = beginTelling(terminal.clock, stage);
  if (fault !== undefined) await storyFaults[fault].arm(stage);
  const story = await tell();
  const strange = await undescribed(stage);
  const told = {
    ...story,
    ok: story.ok && strange.length === 0,
    problems: [...story.problems, ...strange],
  };
  const durationMs = terminal.clock.nowMs() - startedMs;
  if (fault === undefined) return { ...told, durationMs };

  const befell = await storyFaults[fault].befell(stage);
  const idle = befell > 0 ? [] : [`the fault ${fault} befell nothing, so the story shows nothing about it`];
  const problems = [...told.problems, ...idle];
  return { ...told, durationMs, ok: problems.length === 0, problems, fault: { name: fault, befell } };

  async function tell(): Promise<ScenarioReport> {
    try {
      return await stories[name].play(terminal, stage, telling);
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      return await reportBrokenOff(stage, name, telling, error.message);
    }
  }
}
