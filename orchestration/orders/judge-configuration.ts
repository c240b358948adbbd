import type { ReadinessProblem } from "#contracts/generated/canonical/types.ts";
import type { ProductRules } from "./product-rules.ts";
import { companionMissing, productsExclusive, quantityOutOfRange } from "./readiness-problems.ts";

/** What an order has of one product. `quantity` is absent where it could not be read. */
export interface OrderedProduct {
  readonly productCode: string;
  readonly quantity?: number;
}

/** Every way in which the products of an order do not go together. */
export function judgeConfiguration(
  lines: readonly OrderedProduct[],
  rules: ProductRules,
): ReadinessProblem[] {
  const ordered = new Map<string, number>();
  for (const { productCode, quantity = 0 } of lines)
    ordered.set(productCode, (ordered.get(productCode) ?? 0) + quantity);
  const unread = new Set(
    lines.filter(({ quantity }) => quantity === undefined).map(({ productCode }) => productCode),
  );

  return [
    ...rules.companions
      .filter(
        ({ product, needsOneOf }) => ordered.has(product) && !needsOneOf.some((one) => ordered.has(one)),
      )
      .map(({ product, needsOneOf }) => companionMissing(product, needsOneOf)),
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
