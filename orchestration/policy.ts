import { z } from "zod";
import type { Money } from "#contracts/generated/canonical/types.ts";
import { readMinor } from "./connectors/amount.ts";

/** What the business decided, as figures that its operator can change. Every workflow reads its own here. */
export interface BusinessPolicy {
  /** Days after the due date in which an unpaid invoice does not close support yet. 0 closes it at once. Default 14. */
  readonly paymentGraceDays: number;
  /** Days after the end of the grace period after which the ERP ships nothing more to the customer. Default 16. */
  readonly paymentBlockDays: number;
  /** The largest credit of each currency, in its smallest unit, that needs nobody's approval. In any other currency every credit does. */
  readonly creditApprovalLimits: Readonly<Record<string, number>>;
  /** The account of the ERP's books on which an amount is credited that is no price of a product. Default 40100. */
  readonly creditAccount: string;
  /** What a credit of a part of an invoice does to support. By default it stays as it is: the contract goes on. */
  readonly partialCreditEntitlement: "untouched" | "held";
  /** How long the context of a case may be gathered, ms; what is not there by then is named as missing. Default 3,000. */
  readonly caseContextWithinMs: number;
  /** Hours in which an escalated case has to be solved or calmed; then it is an exception, and the SLA's penalty is due. Default 4. */
  readonly caseAnswerHours: number;
  /** How long a contract runs, months. Default 12. */
  readonly contractTermMonths: number;
  /** Days before the end of a contract at which its renewal is offered. Default 60. */
  readonly renewalLeadDays: number;
  /** How long the lines of a won deal have to be left alone before its order follows them, ms. Default 60,000. */
  readonly amendmentSettleMs: number;
}

/** In force where the environment says nothing. */
export const defaultPolicy: BusinessPolicy = Object.freeze({
  paymentGraceDays: 14,
  paymentBlockDays: 16,
  creditApprovalLimits: Object.freeze({ EUR: 100_000, USD: 100_000, GBP: 100_000 }),
  creditAccount: "40100",
  partialCreditEntitlement: "untouched",
  caseContextWithinMs: 3_000,
  caseAnswerHours: 4,
  contractTermMonths: 12,
  renewalLeadDays: 60,
  amendmentSettleMs: 60_000,
});

const days = z.coerce.number().int().min(0).max(365);

const limits = z
  .string()
  .max(2_000)
  .transform((text, context) => {
    const limitOf: Record<string, number> = {};
    for (const part of text.split(",")) {
      const [, currency = "", amount = ""] = /^\s*([A-Z]{3})=([0-9.]+)\s*$/.exec(part) ?? [];
      const minor = readMinor(amount, currency);
      if (minor === undefined || minor < 0) {
        context.addIssue("must be amounts currency=amount, such as EUR=1000.00, separated by commas");
        return z.NEVER;
      }
      limitOf[currency] = minor;
    }
    return Object.freeze(limitOf);
  });

/** The variables of the environment, for config.ts to read with its own. */
export const policyVariables = {
  CONCORDAT_PAYMENT_GRACE_DAYS: days.default(defaultPolicy.paymentGraceDays),
  CONCORDAT_PAYMENT_BLOCK_DAYS: days.default(defaultPolicy.paymentBlockDays),
  CONCORDAT_CREDIT_APPROVAL_LIMITS: limits.optional(),
  CONCORDAT_CREDIT_ACCOUNT: z
    .string()
    .regex(/^[A-Z0-9-]{1,20}$/)
    .default(defaultPolicy.creditAccount),
  CONCORDAT_PARTIAL_CREDIT_ENTITLEMENT: z
    .enum(["untouched", "held"])
    .default(defaultPolicy.partialCreditEntitlement),
  CONCORDAT_CASE_CONTEXT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(8_000)
    .default(defaultPolicy.caseContextWithinMs),
  CONCORDAT_CASE_ANSWER_HOURS: z.coerce.number().int().min(1).max(720).default(defaultPolicy.caseAnswerHours),
  CONCORDAT_CONTRACT_TERM_MONTHS: z.coerce
    .number()
    .int()
    .min(1)
    .max(120)
    .default(defaultPolicy.contractTermMonths),
  CONCORDAT_RENEWAL_LEAD_DAYS: days.default(defaultPolicy.renewalLeadDays),
  CONCORDAT_AMENDMENT_SETTLE_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(3_600_000)
    .default(defaultPolicy.amendmentSettleMs),
};

/** The policy as the environment has it. */
export function policyOf(env: z.output<z.ZodObject<typeof policyVariables>>): BusinessPolicy {
  return Object.freeze({
    paymentGraceDays: env.CONCORDAT_PAYMENT_GRACE_DAYS,
    paymentBlockDays: env.CONCORDAT_PAYMENT_BLOCK_DAYS,
    creditApprovalLimits: env.CONCORDAT_CREDIT_APPROVAL_LIMITS ?? defaultPolicy.creditApprovalLimits,
    creditAccount: env.CONCORDAT_CREDIT_ACCOUNT,
    partialCreditEntitlement: env.CONCORDAT_PARTIAL_CREDIT_ENTITLEMENT,
    caseContextWithinMs: env.CONCORDAT_CASE_CONTEXT_MS,
    caseAnswerHours: env.CONCORDAT_CASE_ANSWER_HOURS,
    contractTermMonths: env.CONCORDAT_CONTRACT_TERM_MONTHS,
    renewalLeadDays: env.CONCORDAT_RENEWAL_LEAD_DAYS,
    amendmentSettleMs: env.CONCORDAT_AMENDMENT_SETTLE_MS,
  });
}

/** Whether somebody in finance has to agree to a credit of this amount. */
export function needsApproval({ minor, currency }: Money, policy: BusinessPolicy): boolean {
  return minor > (policy.creditApprovalLimits[currency] ?? -1);
}
