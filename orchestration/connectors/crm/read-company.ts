import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { Company } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type CrmCompany, companyOf, companyProperties } from "./map.ts";
import type { SendToCrm } from "./send.ts";

/** How a company is named: by the CRM's own id, or by its account key, which is unique there. */
export type CompanyName = { readonly companyId: string } | { readonly accountKey: string };

/** Reads one company, or `undefined` if the CRM has none of this name. */
export async function readCompany(
  send: SendToCrm,
  origin: CallOrigin,
  name: CompanyName,
): Promise<Outcome<CrmCompany | undefined, StepFailure>> {
  const byKey = "accountKey" in name;
  const answer = await send({
    operation: operations.readCompany,
    origin,
    effect: "read",
    path: { objectId: byKey ? name.accountKey : name.companyId },
    query: {
      properties: companyProperties.join(","),
      ...(byKey ? { idProperty: "concordat_account_key" } : {}),
    },
    absentOn: [404],
  });
  if (!answer.ok) return answer;
  return succeed(answer.value.absent ? undefined : companyOf(answer.value.body as Company));
}
