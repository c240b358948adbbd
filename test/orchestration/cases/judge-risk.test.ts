import { describe, expect, test } from "vitest";
import { judgeRisk, type RiskFacts } from "#orchestration/cases/judge-risk.ts";

const today = "2026-11-23";
const owed = { minor: 120_000, currency: "EUR" };
const invoice = (standing: "good" | "overdue" | "disputed", invoiceNumber = "PS-1") => ({
  ...{ invoiceNumber, standing, remaining: owed },
  dueOn: "2026-11-01",
});
const entitlement = (state: "active" | "held" | "revoked", endsOn?: string) => ({
  ...{ entitlementKey: "ENT-CR1", state },
  ...(endsOn === undefined ? {} : { endsOn }),
});

describe("a customer's risk", () => {
  test.for<{ facts: Omit<RiskFacts, "today">; score: number; level: string; codes: string[]; when: string }>([
    { facts: {}, score: 0, level: "low", codes: [], when: "nothing is known" },
    {
      facts: { openInvoices: [invoice("good")] },
      score: 0,
      level: "low",
      codes: [],
      when: "an invoice is open",
    },
    {
      ...{ facts: { openInvoices: [invoice("overdue")] }, score: 30, level: "medium" },
      ...{ codes: ["invoice-overdue"], when: "an invoice is overdue" },
    },
    {
      ...{
        facts: { openInvoices: [invoice("overdue"), invoice("overdue", "PS-2")] },
        score: 40,
        level: "medium",
      },
      ...{ codes: ["invoice-overdue"], when: "two are overdue" },
    },
    {
      facts: { openInvoices: [invoice("disputed")], entitlements: [entitlement("held")] },
      ...{
        score: 60,
        level: "high",
        codes: ["invoice-disputed", "entitlement-held", "no-active-entitlement"],
      },
      when: "an invoice is disputed and support held",
    },
    {
      facts: { case: { caseId: "1", escalated: true, priority: "urgent" } },
      ...{ score: 20, level: "medium", codes: ["case-escalated"], when: "a case is urgent" },
    },
    {
      facts: { case: { caseId: "1", escalated: true, priority: "high" } },
      ...{ score: 10, level: "low", codes: ["case-escalated"], when: "a case is of high priority" },
    },
    {
      facts: { case: { caseId: "1", escalated: false, priority: "urgent" } },
      ...{ score: 0, level: "low", codes: [], when: "an urgent case is solved" },
    },
    {
      facts: { entitlements: [entitlement("active", "2026-12-23")] },
      ...{ score: 10, level: "low", codes: ["contract-ending"], when: "support ends in 30 days" },
    },
    {
      facts: { entitlements: [entitlement("active", "2026-12-24")] },
      ...{ score: 0, level: "low", codes: [], when: "support ends in 31 days" },
    },
    {
      facts: { entitlements: [entitlement("active", "2026-11-22")] },
      ...{ score: 0, level: "low", codes: [], when: "support ended yesterday" },
    },
  ])("is $level ($score) when $when", ({ facts, score, level, codes }) => {
    const risk = judgeRisk({ ...facts, today });
    expect(risk).toMatchObject({ score, level });
    expect(risk.reasons.map(({ code }) => code)).toEqual(codes);
  });

  test("is never more than 100", () => {
    const facts = {
      openInvoices: [invoice("overdue"), invoice("overdue", "PS-2"), invoice("disputed", "PS-3")],
      entitlements: [entitlement("held")],
      case: { caseId: "1", escalated: true, priority: "urgent" },
    };
    expect(judgeRisk({ ...facts, today }).score).toBe(100);
  });

  test("names the amount and the day of what is overdue", () => {
    const [reason] = judgeRisk({ openInvoices: [invoice("overdue")], today }).reasons;
    expect(reason?.detail).toBe("Not paid in time: PS-1 (1200.00 EUR since 2026-11-01)");
  });
});
