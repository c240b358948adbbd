import type { ReadinessProblem } from "#contracts/generated/canonical/types.ts";
import type { ProductRules } from "./product-rules.ts";
import { companionMissing, productsExclusive, quantityOutOfRange } from "./readiness-problems.ts";

/** What an order has of one product. `quantity` is absent where it could not be read. */
export interface OrderedProduct {
  readonly productCode: string;
  readonly quantity?: number;
}

/** The rules of the products that are ordered without any that they need, and whose customer has none either. */
export function missingCompanions(
  ordered: readonly string[],
  rules: ProductRules,
  owned: readonly string[] = [],
): ProductRules["companions"] {
  return rules.companions.filter(
    ({ product, needsOneOf }) =>
      ordered.includes(product) && !needsOneOf.some((one) => ordered.includes(one) || owned.includes(one)),
  );
}

/** Every way in which the products of an order do not go together, for a customer who has those that are `owned`. */
export function judgeConfiguration(
  lines: readonly OrderedProduct[],
  rules: ProductRules,
  owned: readonly string[] = [],
): ReadinessProblem[] {
  const ordered = new Map<string, number>();
  for (const { productCode, quantity = 0 } of lines)
    ordered.set(productCode, (ordered.get(productCode) ?? 0) + quantity);
  const unread = new Set(
    lines.filter(({ quantity }) => quantity === undefined).map(({ productCode }) => productCode),
  );

  return [
    ...missingCompanions([...ordered.keys()], rules, owned).map(({ product, needsOneOf }) =>
      companionMissing(product, needsOneOf),
    ),
    ...rules.exclusive
      .map((set) => set.filter((product) => ordered.has(product)))
      .filter((together) => together.length > 1)
      .map((together) => productsExclusive(together)),
    ...rules.quantities.flatMap(({ product, atLeast, atMost }) => {
      const count = ordered.get(product);
      // A quantity that cannot be read is a problem of its own.
      if (count === undefined || unread.has(product) || (count >= atLeast && count <= atMost)) return [];
      return [quantityOutOfRange(product, count, { atLeast, atMost })];
    }),
  ];
}
