import type { Outcome } from "#contracts/runtime/outcome.ts";
import { accountKeyOf } from "../connectors/crm/map.ts";
import type { DealFacts } from "../orders/order-facts.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import { type QuoteToCashInput, quoteToCashName } from "./quote-to-cash.ts";

/** The process of a deal. */
export function quoteToCashIdOf(dealId: string): string {
  return `${quoteToCashName}-${dealId}`;
}

/**
 * Starts quote to cash for a deal, once: the deal names the process. Processes of one account take turns; a deal
 * without a company has no account yet and takes turns with nobody.
 */
export function startQuoteToCash(
  engine: Pick<Engine, "start">,
  { deal: { dealId }, company }: Pick<DealFacts, "deal" | "company">,
  origin: { readonly correlationId: string; readonly traceparent?: string },
): Promise<Outcome<{ workflowId: string; started: boolean }, EngineFailure>> {
  return engine.start({
    workflow: quoteToCashName,
    workflowId: quoteToCashIdOf(dealId),
    key: company === undefined ? `deal-${dealId}` : accountKeyOf(company),
    input: { dealId } satisfies QuoteToCashInput,
    correlationId: origin.correlationId,
    ...(origin.traceparent === undefined ? {} : { traceparent: origin.traceparent }),
  });
}
