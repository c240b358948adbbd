import type { CreditMemoRequest } from "#contracts/generated/api/types.ts";
import type { Money } from "#contracts/generated/canonical/types.ts";
import { formatMinor } from "../connectors/amount.ts";
import type { ErpCreditMemo, ErpInvoiceLine } from "../connectors/erp/credit-memo-map.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";

/** What is asked for, without what names it. */
export type CreditWanted = Pick<CreditMemoRequest, "amount" | "lines" | "cancelInvoice">;

/** What the ERP knows about an invoice that is to be credited. */
export interface CreditFacts {
  readonly invoice: ErpInvoice;
  readonly lines: readonly ErpInvoiceLine[];
  /** All credit memos of it, drafts and those of other requests included. */
  readonly memos: readonly ErpCreditMemo[];
}

/**
 * How the credit is made. `corrective`: the ERP drafts it over the whole invoice, of which nothing is paid. `cancel`: the ERP cancels
 * the invoice. `own`: a credit memo of its own, for a part of the invoice or one of which something is paid.
 */
export type CreditWay = "corrective" | "cancel" | "own";

export interface Credit {
  readonly way: CreditWay;
  /** With tax. */
  readonly amount: Money;
  /** Nothing is left of the invoice after it. */
  readonly full: boolean;
}

/** Why there will be no credit, in words for whoever asked. */
export interface CreditProblem {
  readonly code: string;
  readonly detail: string;
}

/**
 * Whether an invoice can be credited like this now, and how, or every reason why not. `ownReference` is the request's own, whose memo
 * does not count against it. Decides only by what it is given.
 */
export function judgeCredit(
  { invoice, lines, memos }: CreditFacts,
  wanted: CreditWanted,
  ownReference: string,
): { readonly problems: readonly CreditProblem[]; readonly credit?: Credit } {
  const { invoiceNumber, state, total, remaining } = invoice;
  const { currency } = total;
  const others = memos.filter((memo) => memo.state !== "canceled" && memo.reference !== ownReference);
  const left = total.minor - others.reduce((sum, memo) => sum + memo.total.minor, 0);
  const whole = wanted.amount === undefined && wanted.lines === undefined;
  const amount = wanted.amount?.minor ?? (whole ? left : minorOf(wanted.lines ?? [], lines));
  const untouched = others.length === 0 && remaining.minor === total.minor;
  const draft = others.find((memo) => memo.state === "draft");
  const say = (minor: number) => `${formatMinor(minor, currency)} ${currency}`;

  const problems: CreditProblem[] = [];
  const refuse = (code: string, detail: string) => problems.push({ code, detail });
  if (state === "draft" || state === "in-review")
    refuse(
      "invoice-not-posted",
      `Invoice ${invoiceNumber} is not posted; it can still be changed in the ERP.`,
    );
  if (state === "canceled" || state === "corrective")
    refuse("invoice-canceled", `Invoice ${invoiceNumber} has been taken back already.`);
  if (wanted.amount !== undefined && wanted.lines !== undefined)
    refuse("amount-and-lines", "Ask for an amount or for lines, not for both.");
  if (wanted.amount !== undefined && wanted.amount.currency !== currency)
    refuse(
      "currency-differs",
      `Invoice ${invoiceNumber} is in ${currency}, and the credit was asked for in ${wanted.amount.currency}.`,
    );
  if (wanted.amount !== undefined && wanted.amount.minor <= 0)
    refuse("amount-not-positive", "The amount must be more than nothing.");
  problems.push(...lineProblems(wanted.lines ?? [], lines, invoiceNumber));
  if (left <= 0)
    refuse(
      "nothing-left-to-credit",
      `All of invoice ${invoiceNumber} has been credited or requested already.`,
    );
  else if (amount > left)
    refuse(
      "amount-too-large",
      `Only ${say(left)} of invoice ${invoiceNumber} can still be credited, not ${say(amount)}.`,
    );
  if (draft !== undefined)
    refuse(
      "credit-memo-drafted",
      `Credit memo ${draft.creditMemoNumber} of invoice ${invoiceNumber} is a draft in the ERP; post it or delete it first.`,
    );
  if (wanted.cancelInvoice && !(whole && untouched))
    refuse(
      "invoice-not-cancelable",
      `Invoice ${invoiceNumber} can only be canceled as a whole and while nothing of it is paid or credited; ask for a credit instead.`,
    );
  if (problems.length > 0) return { problems };

  const full = amount === left;
  const way = wanted.cancelInvoice ? "cancel" : full && untouched ? "corrective" : "own";
  return { problems, credit: { way, amount: { minor: amount, currency }, full } };
}

/** At the invoice's prices with their tax; each line to the nearest minor unit. */
function minorOf(wanted: NonNullable<CreditWanted["lines"]>, lines: readonly ErpInvoiceLine[]): number {
  return wanted.reduce((sum, { productCode, quantity }) => {
    const line = lines.find((one) => one.productCode === productCode);
    if (line === undefined || line.quantity === 0) return sum;
    return sum + Math.round((line.gross.minor * quantity) / line.quantity);
  }, 0);
}

function lineProblems(
  wanted: NonNullable<CreditWanted["lines"]>,
  lines: readonly ErpInvoiceLine[],
  invoiceNumber: string,
): CreditProblem[] {
  return wanted.flatMap(({ productCode, quantity }, at) => {
    const invoiced = lines
      .filter((line) => line.productCode === productCode)
      .reduce((sum, line) => sum + line.quantity, 0);
    if (wanted.findIndex((one) => one.productCode === productCode) !== at)
      return [{ code: "product-named-twice", detail: `Name ${productCode} once, with all of its pieces.` }];
    if (invoiced === 0)
      return [{ code: "product-not-invoiced", detail: `Invoice ${invoiceNumber} has no ${productCode}.` }];
    if (quantity <= invoiced) return [];
    const detail = `Invoice ${invoiceNumber} has ${invoiced} of ${productCode}, not ${quantity}.`;
    return [{ code: "quantity-too-large", detail }];
  });
}
