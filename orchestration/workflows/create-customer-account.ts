import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { accountKeyOf } from "../connectors/crm/map.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { findCustomer } from "../connectors/erp/find-customer.ts";
import { findTaxArea } from "../connectors/erp/find-tax-area.ts";
import { judgeAccount } from "../orders/judge-readiness.ts";
import { type AccountToEnsure, ensureCustomerAccount } from "./customer-account.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { notReady, notReadyDueInMs } from "./not-ready.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { type TracedRun, tracedRun } from "./traced-run.ts";

export interface CreateCustomerAccountInput {
  /** The CRM's own id of the company. */
  readonly companyId: string;
}

export interface CreateCustomerAccountResult {
  readonly accountKey: string;
  readonly erpId: string;
}

export const createCustomerAccountName = "create-customer-account";

const accountNotReady = "account-not-ready";

export const createCustomerAccountProcess: Process = {
  name: createCustomerAccountName,
  does: "Opens the ERP account of a company of the CRM, once.",
  owner: "sales-operations",
  triggers: [{ kind: "api", name: "create-customer-account" }],
  states: ["requested", "open"],
  promise: { withinMs: 60_000, says: "the account is open a minute after it was asked for" },
  steps: [
    { name: "read-company", does: "reads the company in the CRM", numbered: true },
    {
      name: "validate-account",
      does: "lists everything that keeps the company from having an account",
      numbered: true,
    },
    { name: "ensure-customer-account", does: "opens the customer's account in the ERP, once" },
    { name: "link-company", does: "writes account key and ERP number on the company" },
  ],
  compensation: "None: an account without orders does no harm, and the next order uses it.",
  exceptions: [
    {
      code: accountNotReady,
      owner: "sales-operations",
      dueInMs: notReadyDueInMs,
      blocks: "the customer's account",
    },
  ],
  decisions: { skippable: [], noReturnAfter: "ensure-customer-account", tooLate: ["link-company"] },
};

export function createCustomerAccount(
  d: FlowDependencies,
): BusinessWorkflow<CreateCustomerAccountInput, CreateCustomerAccountResult> {
  return businessWorkflow(createCustomerAccountProcess, { version: 1 }, async (engineRun, { companyId }) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const ready = await readyAccount(d, run, companyId);
    const customer = await ensureCustomerAccount(d, run, ready);
    return { accountKey: customer.accountKey, erpId: customer.erpId };
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
    const company = await run.read(`read-company${suffix}`, async (origin) => {
      const read = await readCompany(crm, origin, { companyId });
      if (!read.ok || read.value !== undefined) return read;
      return fail({
        kind: "rejected",
        code: "company-not-found",
        detail: `the CRM has no company ${companyId}`,
      });
    });
    if (company === undefined) throw new Error("a company that is not there is a failure of its step");

    const { problems, ready, existed } = await run.read(`validate-account${suffix}`, async (origin) => {
      const [taxArea, customer] = await Promise.all([
        company.country === undefined ? succeed(undefined) : findTaxArea(erp, origin, company.country),
        findCustomer(erp, origin, accountKeyOf(company)),
      ]);
      if (!taxArea.ok) return taxArea;
      if (!customer.ok) return customer;
      const facts = {
        ...(taxArea.value === undefined ? {} : { taxArea: taxArea.value }),
        ...(customer.value === undefined ? {} : { customer: customer.value }),
      };
      return succeed({ ...judgeAccount({ company }, facts), existed: customer.value !== undefined });
    });
    if (ready !== undefined) return { account: ready, existed };

    await run.raise(
      notReady({ code: accountNotReady, subject: companyId, problems, blocks: ["customer account"] }),
    );
  }
}
