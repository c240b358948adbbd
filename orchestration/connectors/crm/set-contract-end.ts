import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToCrm } from "./send.ts";

/** Writes on the deal until when its contract runs (YYYY-MM-DD), by which it is found for its renewal. Safe to repeat. */
export async function setContractEnd(
  send: SendToCrm,
  origin: CallOrigin,
  dealId: string,
  endsOn: string,
): Promise<Outcome<{ readonly dealId: string }, StepFailure>> {
  const answer = await send({
    operation: operations.updateDeal,
    origin,
    effect: "write",
    path: { objectId: dealId },
    body: { properties: { concordat_contract_end: endsOn }, objectWriteTraceId: origin.correlationId },
    stateAfter: `until ${endsOn}`,
  });
  return answer.ok ? succeed({ dealId }) : answer;
}
