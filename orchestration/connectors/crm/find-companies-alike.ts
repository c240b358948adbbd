import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { CompanyMatches } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type CrmCompany, companyOf, companyProperties } from "./map.ts";
import type { SendToCrm } from "./send.ts";

/** By what companies may be the same: any of these is enough to be found. */
export interface Likeness {
  readonly domain?: string;
  /** As it is written, and without spaces and the like if that is another; two at most. */
  readonly taxRegistrationNumbers: readonly string[];
  /** Words of the name, two at most: the CRM takes five alternatives. */
  readonly words: readonly string[];
}

/** The most that is looked at: with more, the word says nothing, and domain and tax number come first. */
const matchesAtMost = 100;

/**
 * Finds companies that share a domain, a tax number or a word of the name, in the CRM's search index. That lags behind
 * writes by seconds, so a company that was entered just now may be missing.
 */
export async function findCompaniesAlike(
  send: SendToCrm,
  origin: CallOrigin,
  { domain, taxRegistrationNumbers, words }: Likeness,
): Promise<Outcome<readonly CrmCompany[], StepFailure>> {
  const groups = [
    ...(domain === undefined ? [] : [{ propertyName: "domain", operator: "EQ" as const, value: domain }]),
    ...taxRegistrationNumbers.map((value) => ({
      ...{ propertyName: "tax_registration_no", operator: "EQ" as const, value },
    })),
    ...words.map((value) => ({ propertyName: "name", operator: "CONTAINS_TOKEN" as const, value })),
  ];
  if (groups.length === 0) return succeed([]);
  const answer = await send({
    operation: operations.searchCompanies,
    origin,
    effect: "read",
    body: {
      filterGroups: groups.map((filter) => ({ filters: [filter] })),
      properties: [...companyProperties],
      limit: matchesAtMost,
    },
  });
  return answer.ok ? succeed((answer.value.body as CompanyMatches).results.map(companyOf)) : answer;
}
