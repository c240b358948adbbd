import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { BatchErrors, CrmObjectBatch } from "#contracts/generated/platforms/crm/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { WriteResults } from "../batch-writer.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToCrm } from "./send.ts";
import { type CompanyChange, changedProperties } from "./update-company.ts";

/** The most companies that one call changes. */
export const companiesChangedAtMost = limits.batch.maxInputs;

/**
 * Writes companies by their ids, up to `companiesChangedAtMost`, in one call, and tells of each what became of it.
 * Setting the same values again changes nothing.
 */
export async function updateCompanies(
  send: SendToCrm,
  origin: CallOrigin,
  changes: ReadonlyMap<string, CompanyChange>,
): Promise<Outcome<WriteResults<{ readonly companyId: string }>, StepFailure>> {
  const answer = await send({
    operation: operations.batchUpdateObjects,
    origin,
    effect: "write",
    inPlaceOf: changes.size,
    path: { objectType: "companies" },
    body: {
      // By its trace id each failure names the company that it is about; without one the call stands or falls as a whole.
      inputs: [...changes].map(([id, change]) => ({
        id,
        properties: changedProperties(change),
        objectWriteTraceId: id,
      })),
    },
  });
  if (!answer.ok) return answer;
  const { results, errors = [] } = answer.value.body as CrmObjectBatch & Partial<BatchErrors>;
  const written = results.map(({ id }) => [id, succeed({ companyId: id })] as const);
  const failed = errors.flatMap(({ message, category, context }) => {
    const failure: StepFailure = {
      kind: "rejected",
      detail: message,
      ...(category === undefined ? {} : { code: category }),
    };
    return (context?.["objectWriteTraceId"] ?? []).map((id) => [id, fail(failure)] as const);
  });
  return succeed(new Map<string, Outcome<{ companyId: string }, StepFailure>>([...written, ...failed]));
}
