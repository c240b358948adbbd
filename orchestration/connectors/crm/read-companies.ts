import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { CompanyBatch } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type CrmCompany, companyOf, companyProperties } from "./map.ts";
import type { SendToCrm } from "./send.ts";

/** The most companies that one call reads. */
export const companiesAtMost = limits.batch.maxInputs;

/** Reads companies by their account keys, up to `companiesAtMost`, in one call. Those that are not there are left out. */
export async function readCompanies(
  send: SendToCrm,
  origin: CallOrigin,
  accountKeys: readonly string[],
): Promise<Outcome<ReadonlyMap<string, CrmCompany>, StepFailure>> {
  const answer = await send({
    operation: operations.batchReadCompanies,
    origin,
    effect: "read",
    inPlaceOf: accountKeys.length,
    body: {
      idProperty: "concordat_account_key",
      inputs: accountKeys.map((id) => ({ id })),
      properties: [...companyProperties],
    },
  });
  if (!answer.ok) return answer;
  const companies = (answer.value.body as CompanyBatch).results.map(companyOf);
  return succeed(
    new Map(companies.flatMap((one) => (one.accountKey ? [[one.accountKey, one] as const] : []))),
  );
}
