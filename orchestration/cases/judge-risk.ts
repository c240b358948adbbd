import type { CaseContext } from "#contracts/generated/canonical/types.ts";
import { formatMinor } from "../connectors/amount.ts";

type Risk = CaseContext["risk"];
type Reason = Risk["reasons"][number];

/** What a customer's risk is judged by. A part that could not be had is left out, and not counted. */
export interface RiskFacts {
  readonly case?: { readonly caseId: string; readonly escalated: boolean; readonly priority?: string };
  readonly openInvoices?: CaseContext["openInvoices"];
  readonly entitlements?: CaseContext["entitlements"];
  /** YYYY-MM-DD. */
  readonly today: string;
}

const mediumFrom = 20;
const highFrom = 50;
const endingWithinDays = 30;
const dayMs = 86_400_000;

/**
 * How likely it is that we lose the customer or the money: points for each reason, at most 100 together. 30 for overdue
 * invoices and 10 more if there are several, 20 for disputed ones, 25 for support that is held, 15 if a customer with
 * entitlements has none that is active, 20 for an urgent and 10 for another escalated case, 10 for a contract that ends
 * within 30 days. From 20 on the level is medium, from 50 on high.
 */
export function judgeRisk(facts: RiskFacts): Risk {
  const reasons = [
    overdue(facts.openInvoices ?? []),
    disputed(facts.openInvoices ?? []),
    held(facts.entitlements ?? []),
    noneActive(facts.entitlements ?? []),
    escalated(facts.case),
    ending(facts.entitlements ?? [], facts.today),
  ].filter((reason): reason is Reason => reason !== undefined);
  const score = Math.min(
    100,
    reasons.reduce((sum, { points }) => sum + points, 0),
  );
  return { level: score >= highFrom ? "high" : score >= mediumFrom ? "medium" : "low", score, reasons };
}

function overdue(invoices: CaseContext["openInvoices"]): Reason | undefined {
  const late = invoices.filter(({ standing }) => standing === "overdue");
  if (late.length === 0) return undefined;
  const what = late.map(({ invoiceNumber, remaining, dueOn }) => {
    const since = dueOn === undefined ? "" : ` since ${dueOn}`;
    return `${invoiceNumber} (${formatMinor(remaining.minor, remaining.currency)} ${remaining.currency}${since})`;
  });
  return reason("invoice-overdue", late.length > 1 ? 40 : 30, `Not paid in time: ${what.join(", ")}`);
}

function disputed(invoices: CaseContext["openInvoices"]): Reason | undefined {
  const numbers = invoices.filter(({ standing }) => standing === "disputed").map((one) => one.invoiceNumber);
  return numbers.length === 0
    ? undefined
    : reason("invoice-disputed", 20, `The customer disputes ${numbers.join(", ")}`);
}

function held(entitlements: CaseContext["entitlements"]): Reason | undefined {
  const closed = entitlements.filter(({ state }) => state === "held");
  if (closed.length === 0) return undefined;
  const what = closed.map(({ entitlementKey, holdReason }) =>
    holdReason === undefined ? entitlementKey : `${entitlementKey} (${holdReason})`,
  );
  return reason("entitlement-held", 25, `Support is held: ${what.join(", ")}`);
}

function noneActive(entitlements: CaseContext["entitlements"]): Reason | undefined {
  const open = entitlements.some(({ state }) => state === "active");
  return entitlements.length === 0 || open
    ? undefined
    : reason(
        "no-active-entitlement",
        15,
        "The customer has contracts, and may get support under none of them",
      );
}

function escalated(of: RiskFacts["case"]): Reason | undefined {
  if (of === undefined || !of.escalated) return undefined;
  const points = of.priority === "urgent" ? 20 : 10;
  return reason("case-escalated", points, `Case ${of.caseId} is escalated (${of.priority ?? "no"} priority)`);
}

function ending(entitlements: CaseContext["entitlements"], today: string): Reason | undefined {
  const soon = entitlements.filter(({ state, endsOn }) => {
    if (endsOn === undefined || state === "revoked") return false;
    const days = (Date.parse(endsOn) - Date.parse(today)) / dayMs;
    return days >= 0 && days <= endingWithinDays;
  });
  const what = soon.map(({ entitlementKey, endsOn }) => `${entitlementKey} on ${endsOn}`);
  return soon.length === 0 ? undefined : reason("contract-ending", 10, `Support ends: ${what.join(", ")}`);
}

function reason(code: Reason["code"], points: number, detail: string): Reason {
  return { code, points, detail: detail.slice(0, 500) };
}
