import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { DealFacts } from "../orders/order-facts.ts";
import { wonStage } from "../orders/won-stage.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import { startQuoteToCash } from "../workflows/start-quote-to-cash.ts";
import { reportRenewalChange } from "./renewal-change.ts";

/** Tells a renewal what was decided, and starts quote to cash for a deal that is won. Safe to repeat with the same `signalId`. */
export async function reportDealChange(
  engine: Pick<Engine, "start" | "signal">,
  facts: DealFacts,
  origin: { readonly signalId: string; readonly correlationId: string; readonly traceparent?: string },
): Promise<Outcome<undefined, EngineFailure>> {
  const told = await reportRenewalChange(engine, facts.deal, origin.signalId);
  if (!told.ok) return told;
  if (facts.deal.stage !== wonStage) return succeed(undefined);
  const started = await startQuoteToCash(engine, facts, origin);
  return started.ok ? succeed(undefined) : started;
}
