import { z } from "zod";

const code = z.string().regex(/^[A-Z0-9-]{1,20}$/);

const Rules = z.strictObject({
  /** A product that is of use only together with one of others, in the same order or under another contract. */
  companions: z.array(z.strictObject({ product: code, needsOneOf: z.array(code).min(1) })),
  /** Of each set an order has one product at most. */
  exclusive: z.array(z.array(code).min(2)),
  /** How many units one order may have of a product, all of its lines together. */
  quantities: z.array(
    z.strictObject({
      product: code,
      atLeast: z.int().min(1).default(1),
      atMost: z.int().min(1),
    }),
  ),
});

/** How products may be put together. What is not named here may be sold in any way. */
export type ProductRules = z.output<typeof Rules>;

/**
 * Reads rules, and refuses those that no order could keep or that say the same thing twice. Throws with every reason.
 */
export function parseProductRules(data: unknown): ProductRules {
  const rules = Rules.parse(data);
  const contradictions = [
    ...rules.companions.flatMap(({ product, needsOneOf }) =>
      needsOneOf.includes(product) ? [`${product} cannot be its own companion`] : [],
    ),
    ...rules.companions.flatMap(({ product, needsOneOf }) =>
      needsOneOf.every((other) => rules.exclusive.some((set) => set.includes(product) && set.includes(other)))
        ? [`${product} excludes every product that it needs`]
        : [],
    ),
    ...rules.quantities.flatMap(({ product, atLeast, atMost }) =>
      atLeast > atMost ? [`${product} needs at least ${atLeast} and at most ${atMost} units`] : [],
    ),
    ...repeated(rules.quantities.map(({ product }) => product)).map(
      (product) => `${product} has two quantities`,
    ),
  ];
  if (contradictions.length > 0)
    throw new Error(`the product rules contradict themselves: ${contradictions.join("; ")}`);
  return rules;
}

/** The catalogue's own rules: the one place in which they are written. */
export const productRules: ProductRules = parseProductRules({
  companions: [
    { product: "CC-ONBOARDING", needsOneOf: ["CC-PLATFORM"] },
    { product: "CC-USER-PACK", needsOneOf: ["CC-PLATFORM"] },
  ],
  exclusive: [["CC-SUPPORT-PRO", "CC-SUPPORT-BASIC"]],
  quantities: [{ product: "CC-ONBOARDING", atMost: 10 }],
});

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
