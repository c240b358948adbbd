import type { CustomerMatch } from "#contracts/generated/canonical/types.ts";
import type { OperationRequest } from "#contracts/generated/events/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { findContact } from "../connectors/crm/find-contact.ts";
import { accountKeyOf, type CrmCompany } from "../connectors/crm/map.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import { findCustomer } from "../connectors/erp/find-customer.ts";
import type { ErpCustomer } from "../connectors/erp/map.ts";
import { readCustomer } from "../connectors/erp/read-customer.ts";
import { findOrganization } from "../connectors/support/find-organization.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import { accountKeyPattern } from "../orders/judge-readiness.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { type FailureReply, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

type Search = OperationRequest["search-customers"];
type Found = Outcome<readonly CustomerMatch[], FailureReply>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Finds customers by an account key or contract, a contact's e-mail address, or a platform's id. Each key names one at most. */
export function searchCustomers(d: OperationDependencies): OperationHandler<"search-customers"> {
  return async (search, context) => {
    const asOf = new Date(d.clock.nowMs()).toISOString();
    const found = await find(d, originOf(context), search);
    return found.ok ? { ok: true, value: { items: [...found.value], asOf } } : found.failure;
  };
}

function find(d: OperationDependencies, origin: CallOrigin, search: Search): Promise<Found> {
  const { reference, email, knownAs } = search;
  if (reference !== undefined) return byReference(d, origin, reference);
  if (email !== undefined) return byEmail(d, origin, email);
  if (knownAs !== undefined) return byPlatformId(d, origin, knownAs);
  return Promise.resolve(succeed([]));
}

/** A reference may be both, an account's and a contract's; then both are found. */
async function byReference(d: OperationDependencies, origin: CallOrigin, reference: string): Promise<Found> {
  const [customer, deal] = await Promise.all([
    accountKeyPattern.test(reference) ? findCustomer(d.platforms.erp, origin, reference) : succeed(undefined),
    readDeal(d.platforms.crm, origin, { contractRef: reference }),
  ]);
  if (!customer.ok) return failed(d, "erp", customer.failure);
  if (!deal.ok) return failed(d, "crm", deal.failure);
  const matches = customer.value === undefined ? [] : [ofCustomer(customer.value, "account-key")];
  const { companyId } = deal.value ?? {};
  if (companyId === undefined) return succeed(matches);

  const company = await readCompany(d.platforms.crm, origin, { companyId });
  if (!company.ok) return failed(d, "crm", company.failure);
  const other = ofCompany(company.value, "contract-reference").filter(
    ({ accountKey }) => accountKey !== reference,
  );
  return succeed([...matches, ...other]);
}

async function byEmail(d: OperationDependencies, origin: CallOrigin, email: string): Promise<Found> {
  const contact = await findContact(d.platforms.crm, origin, email);
  if (!contact.ok) return failed(d, "crm", contact.failure);
  const { companyId } = contact.value ?? {};
  if (companyId === undefined) return succeed([]);
  const company = await readCompany(d.platforms.crm, origin, { companyId });
  return company.ok ? succeed(ofCompany(company.value, "email")) : failed(d, "crm", company.failure);
}

async function byPlatformId(
  d: OperationDependencies,
  origin: CallOrigin,
  { system, id }: NonNullable<Search["knownAs"]>,
): Promise<Found> {
  const { crm, erp, support } = d.platforms;
  if (system === "crm") {
    const company = /^\d+$/.test(id) ? await readCompany(crm, origin, { companyId: id }) : succeed(undefined);
    return company.ok ? succeed(ofCompany(company.value, "platform-id")) : failed(d, "crm", company.failure);
  }
  if (system === "erp") {
    const customer = uuid.test(id) ? await readCustomer(erp, origin, id) : succeed(undefined);
    if (!customer.ok) return failed(d, "erp", customer.failure);
    return succeed(customer.value === undefined ? [] : [ofCustomer(customer.value, "platform-id")]);
  }
  const organization = await findOrganization(support, origin, { organizationId: id });
  if (!organization.ok) return failed(d, "support", organization.failure);
  const { accountKey, name } = organization.value ?? {};
  if (accountKey === undefined || !accountKeyPattern.test(accountKey)) return succeed([]);
  const foundBy = "platform-id" as const;
  return succeed([withoutAbsent({ accountKey, name: name?.slice(0, 200), foundBy, links: { support: id } })]);
}

function ofCustomer(
  { accountKey, name, erpId }: ErpCustomer,
  foundBy: CustomerMatch["foundBy"],
): CustomerMatch {
  return { accountKey, name: name.slice(0, 200), foundBy, links: { erp: erpId } };
}

/** A company whose key no account can have is no customer. */
function ofCompany(company: CrmCompany | undefined, foundBy: CustomerMatch["foundBy"]): CustomerMatch[] {
  if (company === undefined) return [];
  const accountKey = accountKeyOf(company);
  if (!accountKeyPattern.test(accountKey)) return [];
  const { name, companyId } = company;
  return [withoutAbsent({ accountKey, name: name?.slice(0, 200), foundBy, links: { crm: companyId } })];
}

function failed(
  { clock }: OperationDependencies,
  system: "crm" | "erp" | "support",
  failure: StepFailure,
): Outcome<never, FailureReply> {
  return { ok: false, failure: platformFailure(system, failure, clock.nowMs()) };
}
