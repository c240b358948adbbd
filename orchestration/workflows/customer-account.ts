import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { updateCompany } from "../connectors/crm/update-company.ts";
import { createCustomer, type NewCustomer } from "../connectors/erp/create-customer.ts";
import { sameKeyExists } from "../connectors/erp/failure.ts";
import { findCustomer } from "../connectors/erp/find-customer.ts";
import type { ErpCustomer } from "../connectors/erp/map.ts";
import type { ReadyAccount } from "../orders/judge-readiness.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { TracedCall, TracedRun } from "./traced-run.ts";

/** The account of the process, and whether it had one when the process looked first. */
export interface AccountToEnsure {
  readonly account: ReadyAccount;
  readonly existed: boolean;
  readonly currency?: string;
}

/** Makes sure that the ERP has exactly one account under the key, and that CRM and identity map know it. */
export async function ensureCustomerAccount(
  { platforms, identity }: FlowDependencies,
  run: TracedRun,
  { account, existed, currency }: AccountToEnsure,
): Promise<ErpCustomer> {
  const { accountKey, companyId } = account;
  const find: TracedCall<ErpCustomer | undefined> = (origin) =>
    findCustomer(platforms.erp, origin, accountKey);

  const customer = await run.ensure("ensure-customer-account", find, async (origin) => {
    const created = await createCustomer(platforms.erp, origin, newCustomer(account, currency));
    // Somebody opened it between our look and our request, which is as good.
    if (!created.ok && isSameKey(created.failure)) return foundAfterAll(await find(origin), created);
    return created;
  });
  if (!existed) {
    await run.emit("concordat.evt.customers.account.created.v1", {
      subject: accountKey,
      data: { accountKey, erpId: customer.erpId },
    });
  }

  await run.write("link-company", async (origin) => {
    const linked = await identity.link([
      { kind: "customer", canonicalKey: accountKey, platform: "erp", platformId: customer.erpId },
      { kind: "customer", canonicalKey: accountKey, platform: "crm", platformId: companyId },
    ]);
    if (!linked.ok) return linked;
    return updateCompany(platforms.crm, origin, companyId, {
      accountKey,
      erpCustomerNumber: customer.accountKey,
    });
  });
  return customer;
}

function newCustomer(account: ReadyAccount, currency: string | undefined): NewCustomer {
  const { accountKey, name, country, taxAreaId, address, city, postalCode, phone } = account;
  return { accountKey, name, country, taxAreaId, currency, address, city, postalCode, phone };
}

function isSameKey(failure: StepFailure): boolean {
  return failure.kind === "rejected" && failure.code === sameKeyExists;
}

function foundAfterAll(
  found: Outcome<ErpCustomer | undefined, StepFailure>,
  refused: Outcome<ErpCustomer, StepFailure>,
): Outcome<ErpCustomer, StepFailure> {
  if (!found.ok) return found;
  return found.value === undefined ? refused : succeed(found.value);
}
