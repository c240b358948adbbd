import type { DuplicateDecision } from "#contracts/generated/canonical/types.ts";
import { DuplicateDecision as validate } from "#contracts/generated/canonical/validators.js";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import { findCustomer } from "../connectors/erp/find-customer.ts";
import { claimsOf, type DuplicateCandidate, findDuplicates } from "../orders/find-duplicates.ts";
import type { ReadyAccount } from "../orders/judge-readiness.ts";
import type { ExceptionToRaise, ResolutionData } from "../workflow/exception.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { TracedRun } from "./traced-run.ts";

export const possibleDuplicateAccount = "possible-duplicate-account";

/** A salesperson waits for it, and knows the customer. */
export const duplicateDueInMs = 8 * 60 * 60 * 1_000;

/** What a person says about a company that looks like a customer we have. */
export const duplicateDecision: ResolutionData<DuplicateDecision> = {
  contract: "DuplicateDecision",
  read(data) {
    const violation = violationsOf(validate, data)[0];
    return violation === undefined ? succeed(data as DuplicateDecision) : fail(violation);
  },
};

/**
 * The key of the account that a company without one is to have: its own, unless it looks like a customer who has one
 * and a person says that it is that customer. Until somebody has said so no account is opened.
 */
export async function settleDuplicates(
  { platforms, identity }: FlowDependencies,
  run: TracedRun,
  account: ReadyAccount,
): Promise<string> {
  const claims = claimsOf(account);
  let unknown: string | undefined;
  for (let round = 1; ; round += 1) {
    const suffix = round === 1 ? "" : `-${round}`;
    const candidates = await run.write<readonly DuplicateCandidate[]>(
      `check-duplicates${suffix}`,
      async (origin) => {
        const found = await findDuplicates(platforms, origin, account);
        if (!found.ok || found.value.length > 0) return found;
        // Two companies that are entered at the same moment find each other nowhere yet.
        const holders = await identity.claim(account.accountKey, claims);
        if (!holders.ok) return holders;
        const because = ["the same name, domain or tax number, entered at the same time"];
        return succeed(
          holders.value
            .filter((accountKey) => accountKey !== account.parentAccountKey)
            .map((accountKey) => ({ accountKey, because })),
        );
      },
      () => identity.release(account.accountKey, claims),
    );
    if (candidates.length === 0) return account.accountKey;

    const { action, data } = await run.raise(exceptionOf(account, candidates, unknown), duplicateDecision);
    unknown = undefined;
    if (action !== "resolve" || data === undefined) continue;
    const { useAccount } = data;
    if (useAccount === undefined) return account.accountKey;

    const there = await run.read(`find-account${suffix}`, async (origin) => {
      const found = await findCustomer(platforms.erp, origin, useAccount);
      return found.ok ? succeed(found.value !== undefined) : found;
    });
    if (there) return useAccount;
    unknown = useAccount;
  }
}

function exceptionOf(
  { companyId, name, accountKey }: ReadyAccount,
  candidates: readonly DuplicateCandidate[],
  unknown: string | undefined,
): ExceptionToRaise {
  const listed = candidates.slice(0, 20).map((candidate) => {
    const called = candidate.name === undefined ? "" : ` (${candidate.name.slice(0, 100)})`;
    return `${candidate.accountKey}${called}: ${candidate.because.join(", ")}`;
  });
  const example = JSON.stringify({ useAccount: candidates[0]?.accountKey ?? accountKey });
  return {
    code: possibleDuplicateAccount,
    detail: [
      ...(unknown === undefined ? [] : [`The ERP has no account ${unknown}; say which it is.`]),
      `${name.slice(0, 100)} (company ${companyId}) may be a customer who has an account already:`,
      ...listed,
      `Nothing is opened until that is clear. If it is that customer, resolve with data such as ${example}; if it is another one, with {"createNew":true}. Or put it right in the CRM and resolve with 'retry'.`,
    ].join("\n"),
    owner: "sales-operations",
    dueInMs: duplicateDueInMs,
    blocks: [`account of company ${companyId}`, `orders of company ${companyId}`],
    subject: accountKey,
  };
}
