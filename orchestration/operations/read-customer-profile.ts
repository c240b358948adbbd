import type { CustomerProfile, UnavailableSystem } from "#contracts/generated/canonical/types.ts";
import { CountryCode } from "#contracts/generated/canonical/validators.js";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { CrmCompany, CrmContact } from "../connectors/crm/map.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { readContacts } from "../connectors/crm/read-contacts.ts";
import { type ErpBilling, findBilling } from "../connectors/erp/find-billing.ts";
import { findCases } from "../connectors/support/find-cases.ts";
import { findOrganization } from "../connectors/support/find-organization.ts";
import type { SupportOrganization } from "../connectors/support/map.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { notFound, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";
import { inTime, unavailable } from "./unavailable.ts";

type Part<Value> = Outcome<Value | undefined, StepFailure>;

interface Service {
  readonly organization?: SupportOrganization;
  readonly openCases: number;
}

/**
 * A customer from all three platforms at once, each fact from its owner. A platform that fails is left out and named;
 * only whether there is such a customer has to be known, for which CRM or ERP is enough.
 */
export function readCustomerProfile(d: OperationDependencies): OperationHandler<"read-customer-profile"> {
  const { platforms, clock, books } = d;
  return async ({ accountKey }, context) => {
    const asOf = new Date(clock.nowMs()).toISOString();
    const origin = originOf(context);
    const [company, billing, service] = await Promise.all([
      inTime(clock, (signal) => readIdentity(d, { ...origin, signal }, accountKey)),
      inTime(clock, (signal) =>
        findBilling(platforms.erp, { ...origin, signal }, accountKey, books.localCurrency),
      ),
      inTime(clock, (signal) => readService(d, { ...origin, signal }, accountKey)),
    ]);
    const known = (company.ok && company.value !== undefined) || (billing.ok && billing.value !== undefined);
    if (!known) {
      if (!company.ok) return platformFailure("crm", company.failure, clock.nowMs());
      if (!billing.ok) return platformFailure("erp", billing.failure, clock.nowMs());
      return notFound(`Neither CRM nor ERP has a customer account ${accountKey}.`);
    }

    const contacts = await contactsOf(d, origin, company);
    const links = {
      crm: partOf(company)?.companyId,
      erp: partOf(billing)?.customer.erpId,
      support: partOf(service)?.organization?.organizationId,
    };
    const value: CustomerProfile = withoutAbsent({
      accountKey,
      identity: identityOf(partOf(company), partOf(contacts) ?? []),
      billing: billingOf(partOf(billing)),
      service: service.ok ? serviceOf(service.value) : undefined,
      unavailable: missingOf({ company, contacts, billing, service }, clock.nowMs()),
      links: withoutAbsent(links),
      asOf,
    });
    return { ok: true, value };
  };
}

/** By the key that we have written on it, else by the id that we remember. */
async function readIdentity(
  { platforms, identity }: OperationDependencies,
  origin: CallOrigin,
  accountKey: string,
): Promise<Part<CrmCompany>> {
  const company = await readCompany(platforms.crm, origin, { accountKey });
  if (!company.ok || company.value !== undefined) return company;
  const remembered = await identity.platformIdsOf("customer", accountKey);
  const companyId = remembered.ok ? remembered.value.crm : undefined;
  return companyId === undefined ? company : readCompany(platforms.crm, origin, { companyId });
}

async function contactsOf(
  { platforms, clock }: OperationDependencies,
  origin: CallOrigin,
  company: Part<CrmCompany>,
): Promise<Part<readonly CrmContact[]>> {
  if (!company.ok || company.value === undefined) return succeed([]);
  const { companyId } = company.value;
  return inTime(clock, (signal) => readContacts(platforms.crm, { ...origin, signal }, companyId));
}

async function readService(
  { platforms: { support } }: OperationDependencies,
  origin: CallOrigin,
  accountKey: string,
): Promise<Outcome<Service, StepFailure>> {
  const organization = await findOrganization(support, origin, { accountKey });
  if (!organization.ok) return organization;
  if (organization.value === undefined) return succeed({ openCases: 0 });
  const { organizationId } = organization.value;
  const cases = await findCases(support, origin, { organizationId, openOnly: true, atMost: 1 });
  return cases.ok ? succeed({ organization: organization.value, openCases: cases.value.count }) : cases;
}

function identityOf(
  company: CrmCompany | undefined,
  contacts: readonly CrmContact[],
): CustomerProfile["identity"] | undefined {
  if (company === undefined) return undefined;
  const { name, country, phone } = company;
  return withoutAbsent({
    name: name?.slice(0, 200),
    country: CountryCode(country) ? country : undefined,
    phone: phone?.slice(0, 60),
    contacts: contacts.map((contact) =>
      withoutAbsent({
        contactId: contact.contactId,
        name: contact.name?.slice(0, 200),
        email: contact.email?.slice(0, 320),
        phone: contact.phone?.slice(0, 60),
      }),
    ),
  });
}

function billingOf(billing: ErpBilling | undefined): CustomerProfile["billing"] | undefined {
  if (billing === undefined) return undefined;
  const { customer, paymentTerms, creditLimit, balance, overdue } = billing;
  return withoutAbsent({
    name: customer.name.slice(0, 200),
    state: customer.state,
    currency: customer.currency,
    taxArea: customer.taxArea?.slice(0, 20),
    paymentTerms: paymentTerms?.slice(0, 100),
    creditLimit,
    balance,
    overdue,
  });
}

function serviceOf({ organization, openCases }: Service): NonNullable<CustomerProfile["service"]> {
  return withoutAbsent({ organizationName: organization?.name.slice(0, 255), openCases });
}

function missingOf(
  parts: {
    readonly company: Part<CrmCompany>;
    readonly contacts: Part<readonly CrmContact[]>;
    readonly billing: Part<ErpBilling>;
    readonly service: Part<Service>;
  },
  nowMs: number,
): UnavailableSystem[] {
  const { company, contacts, billing, service } = parts;
  return [
    ...(company.ok ? [] : [unavailable("crm", company.failure, ["identity"], nowMs)]),
    ...identityMissing(partOf(company), contacts, nowMs),
    ...(billing.ok ? [] : [unavailable("erp", billing.failure, ["billing"], nowMs)]),
    ...(service.ok ? [] : [unavailable("support", service.failure, ["service"], nowMs)]),
  ];
}

/** The CRM takes any text for a country; one that is no code is not passed on, nor passed over. */
function identityMissing(
  company: CrmCompany | undefined,
  contacts: Part<readonly CrmContact[]>,
  nowMs: number,
): UnavailableSystem[] {
  const strange = company?.country !== undefined && !CountryCode(company.country);
  const country = strange ? ["identity.country"] : [];
  if (!contacts.ok) return [unavailable("crm", contacts.failure, ["identity.contacts", ...country], nowMs)];
  return strange ? [{ system: "crm", reason: "drifted", missing: country }] : [];
}

function partOf<Value>(part: Part<Value>): Value | undefined {
  return part.ok ? part.value : undefined;
}
