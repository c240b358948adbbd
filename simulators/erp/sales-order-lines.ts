import type { Answer } from "../behaviour/call.ts";
import type { Kept } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";
import { roundedAmount, taxPercentOf } from "./money.ts";
import type { CustomerRow, ErpStore, ItemRow, SalesOrderLineRow } from "./state.ts";
import { fieldRefusal } from "./written-fields.ts";

type Body = Readonly<Record<string, unknown>>;

const writable = new Set([
  "itemId",
  "lineObjectNumber",
  "lineType",
  "description",
  "quantity",
  "unitPrice",
  "discountPercent",
  "discountAmount",
  "taxCode",
  "shipmentDate",
  "sequence",
]);
/** The distance of the ERP's line numbers. */
const sequenceStep = 10_000;

/** The lines of a new order, priced and taxed, or the refusal of the first that cannot be. */
export function readOrderLines(
  store: ErpStore,
  errors: ErpErrors,
  documentId: string,
  customer: CustomerRow,
  given: readonly Body[],
): Omit<SalesOrderLineRow, Kept>[] | Answer {
  const known = new Set(["id", ...Object.keys(store.salesOrderLines.blank)]);
  const taxPercent = taxPercentOf(store.taxAreas.get(customer.taxAreaId)?.code ?? "");
  const lines: Omit<SalesOrderLineRow, Kept>[] = [];

  for (const body of given) {
    const refused = fieldRefusal(errors, "salesOrderLine", body, writable, known);
    if (refused !== undefined) return refused;
    const item = readItem(store, errors, body);
    if (item !== undefined && "status" in item) return item;
    const blank = store.salesOrderLines.blank;
    const quantity = numberOf(body.quantity, 0);
    const unitPrice = numberOf(body.unitPrice, item?.unitPrice ?? 0);
    const gross = roundedAmount(quantity * unitPrice);
    const discountPercent = numberOf(body.discountPercent, 0);
    const discountAmount = roundedAmount(numberOf(body.discountAmount, (gross * discountPercent) / 100));
    const net = roundedAmount(gross - discountAmount);
    const tax = roundedAmount((net * taxPercent) / 100);

    lines.push({
      ...blank,
      documentId,
      sequence: (lines.length + 1) * sequenceStep,
      itemId: item?.id ?? blank.itemId,
      lineType: item === undefined ? "Comment" : "Item",
      lineObjectNumber: item?.number ?? "",
      description: typeof body.description === "string" ? body.description : (item?.displayName ?? ""),
      quantity,
      unitPrice,
      discountAmount,
      discountPercent,
      taxCode: typeof body.taxCode === "string" ? body.taxCode : (item?.taxGroupCode ?? ""),
      taxPercent,
      amountExcludingTax: net,
      totalTaxAmount: tax,
      amountIncludingTax: roundedAmount(net + tax),
      netAmount: net,
      shipmentDate: typeof body.shipmentDate === "string" ? body.shipmentDate : store.today(),
    });
  }
  return lines;
}

/** The item of a line; `undefined` for a comment. */
function readItem(store: ErpStore, errors: ErpErrors, body: Body): ItemRow | Answer | undefined {
  const { itemId, lineObjectNumber, lineType = "Item" } = body;
  if (lineType !== "Item") {
    return lineType === "Comment"
      ? undefined
      : errors.refused(`Lines of type ${String(lineType)} need an account of this company.`);
  }
  const hasNumber = typeof lineObjectNumber === "string" && lineObjectNumber !== "";
  if (typeof itemId !== "string" && !hasNumber) {
    return body.lineType === undefined && body.description !== undefined
      ? undefined
      : errors.refused('An "itemId" or a "lineObjectNumber" must be provided for a line of type Item.');
  }
  const item =
    typeof itemId === "string"
      ? store.items.get(itemId)
      : store.items.findBy("number", String(lineObjectNumber).toUpperCase())[0];
  if (item === undefined)
    return errors.refused(
      `The "${typeof itemId === "string" ? "itemId" : "lineObjectNumber"}" does not match to an Item.`,
    );
  if (item.blocked) return errors.refused(`You cannot sell item ${item.number} because it is blocked.`);
  return item;
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
