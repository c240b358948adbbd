import type { CreditedPieces } from "../connectors/erp/read-credit-memo-lines.ts";

/** The invoiced products of which every piece has been credited. */
export function creditedProducts(
  credited: readonly CreditedPieces[],
  invoiced: readonly CreditedPieces[],
): readonly string[] {
  const piecesOf = (productCode: string, of: readonly CreditedPieces[]) =>
    of.filter((one) => one.productCode === productCode).reduce((sum, { quantity }) => sum + quantity, 0);
  const codes = [...new Set(invoiced.map(({ productCode }) => productCode))];
  return codes.filter((code) => {
    const pieces = piecesOf(code, credited);
    return pieces > 0 && pieces >= piecesOf(code, invoiced);
  });
}
