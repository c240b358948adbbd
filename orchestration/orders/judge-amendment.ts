import type { OrderAmendmentRequest } from "#contracts/generated/api/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { ErpCreditMemo } from "../connectors/erp/credit-memo-map.ts";
import { findCreditMemos } from "../connectors/erp/find-credit-memos.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { type ErpItem, findItems } from "../connectors/erp/find-items.ts";
import { findOrder } from "../connectors/erp/find-order.ts";
import type { ErpInvoice, ErpOrder } from "../connectors/erp/map.ts";
import type { SendToErp } from "../connectors/erp/send.ts";
import type { StepFailure } from "../workflow/failure.ts";

/** What the ERP has of a contract. */
export interface ContractFacts {
  /** Absent once it is invoiced in full. */
  readonly order?: ErpOrder;
  /** Those that stand: posted, and not taken back by a credit over all of them. */
  readonly invoices: readonly ErpInvoice[];
  readonly accountKey: string;
  readonly currency: string;
}

/** Why an order is not amended, in words for whoever asked. */
export interface AmendmentProblem {
  readonly code: string;
  readonly detail: string;
}

/** Reads what the ERP has of a contract, or `undefined` if it has neither an order nor an invoice of it. */
export async function readContractFacts(
  erp: SendToErp,
  origin: CallOrigin,
  contractRef: string,
): Promise<Outcome<ContractFacts | undefined, StepFailure>> {
  const [order, invoices] = await Promise.all([
    findOrder(erp, origin, contractRef),
    findInvoices(erp, origin, { contractRef }),
  ]);
  if (!order.ok) return order;
  if (!invoices.ok) return invoices;
  const known = order.value ?? invoices.value[0];
  if (known === undefined) return succeed(undefined);

  const standing: ErpInvoice[] = [];
  for (const invoice of invoices.value.filter(({ state }) => state === "open" || state === "paid")) {
    const memos = await findCreditMemos(erp, origin, { invoiceNumber: invoice.invoiceNumber });
    if (!memos.ok) return memos;
    if (creditedMinor(memos.value) < invoice.total.minor) standing.push(invoice);
  }
  return succeed({
    invoices: standing,
    accountKey: known.accountKey,
    currency: known.total?.currency ?? invoices.value[0]?.total.currency ?? "",
    ...(order.value && { order: order.value }),
  });
}

/** What of the wanted lines the ERP does not take, every reason. A product that was blocked since may stay in an order that has it. */
export async function judgeAmendment(
  erp: SendToErp,
  origin: CallOrigin,
  { order, invoices, currency }: ContractFacts,
  lines: OrderAmendmentRequest["lines"],
): Promise<Outcome<readonly AmendmentProblem[], StepFailure>> {
  const items = await findItems(
    erp,
    origin,
    lines.map(({ productCode }) => productCode),
  );
  if (!items.ok) return items;
  const taken =
    order === undefined && invoices.length === 0
      ? [
          {
            code: "order-canceled",
            detail: "All of the contract was credited or canceled; nothing is left to amend.",
          },
        ]
      : [];
  return succeed([
    ...taken,
    ...lines.flatMap((line, at) =>
      judgeLine(line, at, {
        lines,
        items: items.value,
        currency,
        has: order?.lines.map(({ productCode }) => productCode) ?? [],
      }),
    ),
  ]);
}

function judgeLine(
  { productCode, unitPrice, discountPercent = 0 }: OrderAmendmentRequest["lines"][number],
  at: number,
  {
    lines,
    items,
    currency,
    has,
  }: {
    lines: OrderAmendmentRequest["lines"];
    items: readonly ErpItem[];
    currency: string;
    has: readonly string[];
  },
): AmendmentProblem[] {
  const where = `Line ${at + 1}`;
  const item = items.find((one) => one.productCode === productCode);
  const found: (AmendmentProblem | false)[] = [
    lines.findIndex((one) => one.productCode === productCode) !== at && {
      code: "product-named-twice",
      detail: `${where} names ${productCode} again; name it once, with all of its pieces.`,
    },
    item === undefined && {
      code: "product-unknown",
      detail: `${where}: the ERP has no item ${productCode}.`,
    },
    item?.blocked === true &&
      !has.includes(productCode) && {
        code: "product-blocked",
        detail: `${where}: the item ${productCode} is blocked for sale.`,
      },
    unitPrice !== undefined &&
      unitPrice.currency !== currency && {
        code: "currency-differs",
        detail: `${where}: the contract is in ${currency}, the price in ${unitPrice.currency}.`,
      },
    Number(discountPercent.toFixed(2)) !== discountPercent && {
      code: "discount-invalid",
      detail: `${where}: the discount has more than two decimals.`,
    },
    unitPrice !== undefined &&
      unitPrice.minor < 0 && { code: "price-invalid", detail: `${where}: the price is less than nothing.` },
  ];
  return found.filter((problem) => problem !== false);
}

function creditedMinor(memos: readonly ErpCreditMemo[]): number {
  return memos
    .filter(({ state }) => state !== "draft" && state !== "canceled")
    .reduce((sum, { total }) => sum + total.minor, 0);
}
