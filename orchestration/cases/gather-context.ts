import type { CaseContext } from "#contracts/generated/canonical/types.ts";
import { ContractRef } from "#contracts/generated/canonical/validators.js";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { CrmCompany, CrmDeal } from "../connectors/crm/map.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { readCompanyDeals } from "../connectors/crm/read-company-deals.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import type { Platforms } from "../connectors/platforms.ts";
import { findEntitlements } from "../connectors/support/find-entitlements.ts";
import { entitlementKeyOf, type SupportEntitlement, type SupportTicket } from "../connectors/support/map.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { isEscalated } from "./escalated.ts";
import { judgeRisk } from "./judge-risk.ts";

type Missing = CaseContext["missing"][number];

export interface ContextDependencies {
  readonly platforms: Platforms;
  readonly clock: Clock;
  /** How long each platform has, and both after another as long again, ms. */
  readonly withinMs: number;
}

/**
 * Gathers what has to be known about the customer of a case. Never fails: what a platform does not answer in time is named
 * as missing, with the reason, and the rest is there. Contracts are known to ERP and CRM, so that one of them is enough to
 * find the entitlements.
 */
export async function gatherContext(
  d: ContextDependencies,
  origin: CallOrigin,
  ticket: SupportTicket,
): Promise<CaseContext> {
  const { accountKey, ticketId } = ticket;
  const asOf = new Date(d.clock.nowMs()).toISOString();
  const missing: Missing[] = [];
  const lacks = (part: Missing["part"], system: Missing["system"], why: string) => {
    missing.push({ part, system, reason: why.slice(0, 500) });
    return undefined;
  };
  const part = async <T>(
    name: Missing["part"],
    system: Missing["system"],
    ask: (origin: CallOrigin) => Promise<Outcome<T, StepFailure>>,
  ): Promise<T | undefined> => {
    const answer = await inTime(d, origin, system, ask);
    return answer.ok ? answer.value : lacks(name, system, answer.failure.detail);
  };
  const { crm, erp, support } = d.platforms;

  if (accountKey === undefined) {
    lacks("customer", "support", "The case belongs to no organization that has an account in the ERP.");
  }
  const [customer, invoices] =
    accountKey === undefined
      ? [undefined, undefined]
      : await Promise.all([
          part("contracts", "crm", (by) => readCustomer(crm, by, accountKey)),
          part("invoices", "erp", (by) => findInvoices(erp, by, { accountKey })),
        ]);
  const refs = contractRefs(customer?.deals ?? [], invoices ?? []);
  const keys = [...new Set(refs.map(entitlementKeyOf))];
  const entitlements =
    keys.length === 0
      ? []
      : await part("entitlements", "support", (by) => findEntitlements(support, by, keys));

  const escalated = isEscalated(ticket);
  const shownInvoices = (invoices ?? []).filter(({ remaining }) => remaining.minor > 0).map(shownInvoice);
  const shownEntitlements = (entitlements ?? []).map(shownEntitlement);
  return withoutAbsent({
    caseId: ticketId,
    state: ticket.state,
    priority: ticket.priority,
    escalated,
    accountKey,
    customerName: customer?.company.name?.slice(0, 200),
    ownerId: customer?.ownerId,
    contracts: refs
      .slice(0, 500)
      .map((contractRef) => shownContract(contractRef, customer?.deals ?? [], entitlements ?? [])),
    openInvoices: shownInvoices.slice(0, 500),
    entitlements: shownEntitlements.slice(0, 500),
    risk: judgeRisk({
      case: withoutAbsent({ caseId: ticketId, escalated, priority: ticket.priority }),
      openInvoices: shownInvoices,
      entitlements: shownEntitlements,
      today: asOf.slice(0, 10),
    }),
    missing,
    links: withoutAbsent({ support: ticketId, crm: customer?.company.companyId }),
    asOf,
  });
}

interface Customer {
  readonly company: CrmCompany;
  readonly deals: readonly CrmDeal[];
  /** The company's, else that of its newest deal that has one. */
  readonly ownerId?: string;
}

async function readCustomer(
  crm: Platforms["crm"],
  origin: CallOrigin,
  accountKey: string,
): Promise<Outcome<Customer, StepFailure>> {
  const company = await readCompany(crm, origin, { accountKey });
  if (!company.ok) return company;
  if (company.value === undefined) {
    return fail({ kind: "rejected", detail: `The CRM has no company with the account key ${accountKey}.` });
  }
  const deals = await readCompanyDeals(crm, origin, company.value.companyId);
  if (!deals.ok) return deals;
  const ownerId = company.value.ownerId ?? deals.value.find((deal) => deal.ownerId !== undefined)?.ownerId;
  return succeed(withoutAbsent({ company: company.value, deals: deals.value, ownerId }));
}

/** Whoever does not answer in time is not waited for, and its call is given up. */
async function inTime<T>(
  { clock, withinMs }: ContextDependencies,
  origin: CallOrigin,
  system: Missing["system"],
  ask: (origin: CallOrigin) => Promise<Outcome<T, StepFailure>>,
): Promise<Outcome<T, StepFailure>> {
  const over = new AbortController();
  const answered = new AbortController();
  const late = sleep(clock, withinMs, answered.signal).then(() =>
    fail({ kind: "retryable", detail: `${system} did not answer within ${withinMs} ms.` } as const),
  );
  const signal = origin.signal === undefined ? over.signal : AbortSignal.any([over.signal, origin.signal]);
  try {
    return await Promise.race([ask({ ...origin, signal }), late]);
  } finally {
    over.abort();
    answered.abort();
  }
}

function contractRefs(deals: readonly CrmDeal[], invoices: readonly ErpInvoice[]): string[] {
  const refs = [...deals, ...invoices].flatMap(({ contractRef }) => contractRef ?? []);
  return [...new Set(refs)].filter((ref) => ContractRef(ref));
}

function shownContract(
  contractRef: string,
  deals: readonly CrmDeal[],
  entitlements: readonly SupportEntitlement[],
): CaseContext["contracts"][number] {
  const deal = deals.find((one) => one.contractRef === contractRef);
  const entitlement = entitlements.find(
    ({ entitlementKey }) => entitlementKey === entitlementKeyOf(contractRef),
  );
  return withoutAbsent({
    contractRef,
    state: (deal?.state ?? deal?.stage)?.slice(0, 60),
    endsOn: entitlement?.endsOn,
  });
}

function shownInvoice({ invoiceNumber, contractRef, standing, remaining, dueOn }: ErpInvoice) {
  return withoutAbsent({ invoiceNumber, contractRef, standing, remaining, dueOn });
}

function shownEntitlement({ entitlementKey, state, holdReason, endsOn }: SupportEntitlement) {
  return withoutAbsent({ entitlementKey, state, holdReason, endsOn });
}
