import type { DealCorrections } from "#contracts/generated/canonical/types.ts";
import { DealCorrections as validate } from "#contracts/generated/canonical/validators.js";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import type { DealFacts } from "../orders/order-facts.ts";
import type { ResolutionData } from "../workflow/exception.ts";

/** With these, a deal that is not ready can become an order before somebody has put it right in the CRM. */
export const dealCorrections: ResolutionData<DealCorrections> = {
  contract: "DealCorrections",
  read(data) {
    const violation = violationsOf(validate, data)[0];
    return violation === undefined ? succeed(data as DealCorrections) : fail(violation);
  },
};

const example: DealCorrections = {
  country: "DE",
  lines: [{ position: 1, productCode: "CC-SUPPORT-PRO", quantity: 1 }],
};

/** Tells whoever owns the exception what can be sent. */
export const correctionHint = `Or correct it for this order only: resolve with data of the contract DealCorrections (companyName, country, and productCode and quantity of lines), such as ${JSON.stringify(example)}.`;

/** The deal as the order sees it. What cannot be corrected here (stage, currency, prices) stays as the CRM has it. */
export function correctDeal(
  facts: DealFacts,
  { companyName, country, lines = [] }: DealCorrections,
): DealFacts {
  const { company } = facts;
  return {
    ...facts,
    ...(company && {
      company: {
        ...company,
        ...(companyName !== undefined && { name: companyName }),
        ...(country !== undefined && { country }),
      },
    }),
    lineItems: facts.lineItems.map((line, at) => {
      const { productCode, quantity } = lines.find(({ position }) => position === at + 1) ?? {};
      return {
        ...line,
        ...(productCode !== undefined && { productCode }),
        ...(quantity !== undefined && { quantity: String(quantity) }),
      };
    }),
  };
}

/** What was corrected before stays corrected, unless it is corrected again. */
export function mergeCorrections(before: DealCorrections, more: DealCorrections): DealCorrections {
  const positions = new Set([...(before.lines ?? []), ...(more.lines ?? [])].map(({ position }) => position));
  const at = (of: DealCorrections, position: number) => of.lines?.find((line) => line.position === position);
  const lines = [...positions].map((position) => ({
    ...at(before, position),
    ...at(more, position),
    position,
  }));
  return { ...before, ...more, ...(lines.length > 0 && { lines }) };
}
