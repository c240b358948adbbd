import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { readAccountFacts } from "../orders/account-facts.ts";
import { judgeAccount } from "../orders/judge-readiness.ts";
import { readCompanyFacts } from "../orders/order-facts.ts";
import {
  type AccountToEnsure,
  accountExceptions,
  accountSteps,
  ensureCustomerAccount,
} from "./customer-account.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { inviteContacts, inviteExceptions, inviteSteps } from "./invite-contacts.ts";
import { notReady, notReadyDueInMs } from "./not-ready.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { duplicateDecision } from "./settle-duplicates.ts";
import { type TracedRun, tracedRun } from "./traced-run.ts";

export interface CustomerOnboardingInput {
  /** The CRM's own id of the company. */
  readonly companyId: string;
}

export interface CustomerOnboardingResult {
  readonly accountKey: string;
  readonly erpId: string;
  readonly supportId: string;
  /** Contacts that are users of the organization now. */
  readonly contacts: number;
}

export const customerOnboardingName = "customer-onboarding";

const accountNotReady = "account-not-ready";

export const customerOnboardingProcess: Process = {
  name: customerOnboardingName,
  does: "From a company of the CRM to an account in the ERP, an organization with users in support, and back to the company.",
  owner: "sales-operations",
  triggers: [{ kind: "api", name: "create-customer-account" }],
  states: ["requested", "open", "linked", "onboarded"],
  promise: { withinMs: 120_000, says: "the customer is known everywhere two minutes after it was asked for" },
  steps: [
    { name: "read-company", does: "reads the company and the one above it in the CRM", numbered: true },
    {
      name: "validate-account",
      does: "resolves tax region, payment terms and billing in the ERP, and lists everything that is missing",
      numbered: true,
    },
    ...accountSteps,
    ...inviteSteps,
  ],
  compensation:
    "Before the account is open: the claims are given up. After that none: an account without orders does no harm, and the next order uses it.",
  exceptions: [
    {
      code: accountNotReady,
      owner: "sales-operations",
      dueInMs: notReadyDueInMs,
      blocks: "the customer's account",
    },
    ...accountExceptions,
    ...inviteExceptions,
  ],
  decisions: {
    skippable: [],
    noReturnAfter: "ensure-customer-account",
    tooLate: ["ensure-organization", "link-company", "read-contacts", "invite-contact"],
  },
};

export function customerOnboarding(
  d: FlowDependencies,
): BusinessWorkflow<CustomerOnboardingInput, CustomerOnboardingResult> {
  const options = { version: 1, accepts: [duplicateDecision] };
  return businessWorkflow(customerOnboardingProcess, options, async (engineRun, { companyId }) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const ready = await readyAccount(d, run, companyId);
    const ensured = await ensureCustomerAccount(d, run, ready);
    const contacts = await inviteContacts(d, run, { companyId, ...ensured });
    return { ...ensured, contacts };
  });
}

/** Asks until the account lacks nothing; what it lacks is put right by its owner in between. */
async function readyAccount(
  { platforms: { crm, erp } }: FlowDependencies,
  run: TracedRun,
  companyId: string,
): Promise<AccountToEnsure> {
  for (let round = 1; ; round += 1) {
    const suffix = round === 1 ? "" : `-${round}`;
    const companies = await run.read(`read-company${suffix}`, async (origin) => {
      const read = await readCompanyFacts(crm, origin, companyId);
      if (!read.ok || read.value.company !== undefined) return read;
      return fail({
        kind: "rejected",
        code: "company-not-found",
        detail: `the CRM has no company ${companyId}`,
      });
    });
    const { problems, ready, existed } = await run.read(`validate-account${suffix}`, async (origin) => {
      const facts = await readAccountFacts(erp, origin, companies);
      if (!facts.ok) return facts;
      return succeed({
        ...judgeAccount(companies, facts.value),
        existed: facts.value.customer !== undefined,
      });
    });
    if (ready !== undefined) return { account: ready, existed };

    await run.raise(
      notReady({ code: accountNotReady, subject: companyId, problems, blocks: ["customer account"] }),
    );
  }
}
