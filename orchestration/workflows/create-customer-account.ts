import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { accountKeyOf } from "../connectors/crm/map.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { findCustomer } from "../connectors/erp/find-customer.ts";
import { findTaxArea } from "../connectors/erp/find-tax-area.ts";
import { judgeAccount } from "../orders/judge-readiness.ts";
import { type Workflow, workflow } from "../workflow/workflow.ts";
import { type AccountToEnsure, ensureCustomerAccount } from "./customer-account.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { notReady } from "./not-ready.ts";
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

/** Opens the ERP account of a company of the CRM, once. */
export function createCustomerAccount(
  d: FlowDependencies,
): Workflow<CreateCustomerAccountInput, CreateCustomerAccountResult> {
  const options = { version: 1, owner: "sales-operations" };
  return workflow(createCustomerAccountName, options, async (engineRun, { companyId }) => {
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
      notReady({ code: "account-not-ready", subject: companyId, problems, blocks: ["customer account"] }),
    );
  }
}
