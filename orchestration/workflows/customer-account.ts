import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { updateCompany } from "../connectors/crm/update-company.ts";
import { createCustomer, type NewCustomer } from "../connectors/erp/create-customer.ts";
import { sameKeyExists } from "../connectors/erp/failure.ts";
import { findCustomer } from "../connectors/erp/find-customer.ts";
import type { ErpCustomer } from "../connectors/erp/map.ts";
import { ensureOrganization } from "../connectors/support/ensure-organization.ts";
import { findOrganization } from "../connectors/support/find-organization.ts";
import type { ReadyAccount } from "../orders/judge-readiness.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { ProcessException, ProcessStep } from "./process.ts";
import { duplicateDueInMs, possibleDuplicateAccount, settleDuplicates } from "./settle-duplicates.ts";
import type { TracedCall, TracedRun } from "./traced-run.ts";

/** The account of the process, and whether it had one when the process looked first. */
export interface AccountToEnsure {
  readonly account: ReadyAccount;
  readonly existed: boolean;
  readonly currency?: string;
}

/** A customer that all three platforms know as the same. */
export interface EnsuredAccount {
  /** Not the one that was asked for, if a person said that the company is a customer with another. */
  readonly accountKey: string;
  readonly erpId: string;
  readonly supportId: string;
}

/** The steps of `ensureCustomerAccount`, for the processes that take them. */
export const accountSteps: readonly ProcessStep[] = [
  {
    name: "check-duplicates",
    does: "looks in CRM and ERP for accounts of the same customer, and claims name, domain and tax number",
    undoneBy: "the claims are given up",
    numbered: true,
  },
  { name: "find-account", does: "looks for the account that a person named", numbered: true },
  { name: "ensure-customer-account", does: "opens the customer's account in the ERP, once" },
  { name: "ensure-organization", does: "creates the customer's organization in support, once" },
  { name: "link-company", does: "writes account key, ERP number and organization on the company" },
];

export const accountExceptions: readonly ProcessException[] = [
  {
    code: possibleDuplicateAccount,
    owner: "sales-operations",
    dueInMs: duplicateDueInMs,
    blocks: "the customer's account and orders",
  },
];

/**
 * Makes sure that the customer has exactly one account in the ERP and one organization in support, and that CRM and
 * identity map know both. A customer who looks like one that we have is asked about first.
 */
export async function ensureCustomerAccount(
  d: FlowDependencies,
  run: TracedRun,
  { account: wanted, existed, currency }: AccountToEnsure,
): Promise<EnsuredAccount> {
  const { platforms } = d;
  const accountKey = existed ? wanted.accountKey : await settleDuplicates(d, run, wanted);
  const account = { ...wanted, accountKey };
  const find: TracedCall<ErpCustomer | undefined> = (origin) =>
    findCustomer(platforms.erp, origin, accountKey);

  const customer = await run.ensure("ensure-customer-account", find, async (origin) => {
    const created = await createCustomer(platforms.erp, origin, newCustomer(account, currency));
    // Somebody opened it between our look and our request, which is as good.
    if (!created.ok && isSameKey(created.failure)) return foundAfterAll(await find(origin), created);
    return created;
  });
  if (!existed && accountKey === wanted.accountKey) {
    await run.emit("concordat.evt.customers.account.created.v1", {
      subject: accountKey,
      data: { accountKey, erpId: customer.erpId },
    });
  }

  const known = wanted.supportOrganizationId;
  const isAnothers = accountKey !== wanted.accountKey;
  const supportId = existed && known !== undefined ? known : await ensureSupport(d, run, account, isAnothers);
  await linkCompany(d, run, account, { erpId: customer.erpId, supportId });
  if (!existed) {
    await run.emit("concordat.evt.customers.account.onboarded.v1", {
      subject: accountKey,
      data: { accountKey, companyId: account.companyId, erpId: customer.erpId, supportId },
    });
  }
  return { accountKey, erpId: customer.erpId, supportId };
}

async function ensureSupport(
  { platforms: { support } }: FlowDependencies,
  run: TracedRun,
  { accountKey, name, domain }: ReadyAccount,
  isAnothers: boolean,
): Promise<string> {
  const { supportId } = await run.write<{ supportId: string }>("ensure-organization", async (origin) => {
    // The customer is called there as the company by which it is known, however this one spells it.
    const there = isAnothers ? await findOrganization(support, origin, { accountKey }) : succeed(undefined);
    if (!there.ok) return there;
    if (there.value !== undefined) return succeed({ supportId: there.value.organizationId });
    return ensureOrganization(support, origin, { accountKey, name, ...(domain && { domain }) });
  });
  return supportId;
}

/** Writes the links where they are missing. */
async function linkCompany(
  { platforms: { crm }, identity }: FlowDependencies,
  run: TracedRun,
  account: ReadyAccount,
  { erpId, supportId }: { readonly erpId: string; readonly supportId: string },
): Promise<void> {
  const { accountKey, companyId } = account;
  await run.set("link-company", async (origin): Promise<Outcome<unknown, StepFailure>> => {
    const holder = await readCompany(crm, origin, { accountKey });
    if (!holder.ok) return holder;
    const another = holder.value !== undefined && holder.value.companyId !== companyId;
    const linked = await identity.link([
      { kind: "customer", canonicalKey: accountKey, platform: "erp", platformId: erpId },
      { kind: "customer", canonicalKey: accountKey, platform: "support", platformId: supportId },
      // Of several companies of one customer the first is the one that the account is known by.
      ...(another
        ? []
        : [
            {
              kind: "customer" as const,
              canonicalKey: accountKey,
              platform: "crm" as const,
              platformId: companyId,
            },
          ]),
    ]);
    if (!linked.ok) return linked;
    const complete =
      holder.value?.companyId === companyId &&
      account.erpCustomerNumber === accountKey &&
      account.supportOrganizationId === supportId;
    if (complete) return succeed({ companyId });
    return updateCompany(crm, origin, companyId, {
      ...(another ? {} : { accountKey }),
      erpCustomerNumber: accountKey,
      supportOrganizationId: supportId,
    });
  });
}

function newCustomer(account: ReadyAccount, currency: string | undefined): NewCustomer {
  const { accountKey, name, country, taxAreaId, taxRegistrationNumber, paymentTermsId } = account;
  const { address, city, postalCode, phone } = account;
  const terms = { taxRegistrationNumber, paymentTermsId, currency };
  return { accountKey, name, country, taxAreaId, ...terms, address, city, postalCode, phone };
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
