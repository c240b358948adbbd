import type { OperationRequest } from "#contracts/generated/events/operations.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { findInvoices, type InvoiceName } from "../connectors/erp/find-invoices.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { canonicalInvoice } from "./canonical-invoice.ts";
import { cursorParts, parameterInvalid } from "./cursor.ts";
import { type FailureReply, platformFailure, rejected } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";
import { pageOf } from "./page.ts";

/** What one answer has room for, and what a caller gets who names no limit. */
const roomForAtMost = 500;

const positionParts = [cursorParts.day, cursorParts.text];

/** The invoices of a contract, an order or a customer, the newest first. */
export function listInvoices({ platforms, clock }: OperationDependencies): OperationHandler<"list-invoices"> {
  return async (asked, context) => {
    const name = nameOf(asked);
    if (!name.ok) return name.failure;
    const pageFrom = (invoices: readonly ErpInvoice[]) =>
      pageOf(invoices, {
        list: { name: `invoices ${Object.values(name.value).join()}`, parts: positionParts },
        ...{ cursor: asked.cursor, limit: asked.limit ?? roomForAtMost },
        positionOf: ({ invoicedOn = "", invoiceNumber }) => [invoicedOn, invoiceNumber],
        order: "descending",
      });
    // A cursor that cannot be read is refused before the ERP is asked.
    const wellFormed = pageFrom([]);
    if (!wellFormed.ok) return wellFormed.failure;

    const asOf = new Date(clock.nowMs()).toISOString();
    const found = await findInvoices(platforms.erp, originOf(context), name.value);
    if (!found.ok) return platformFailure("erp", found.failure, clock.nowMs());
    const page = pageFrom(found.value);
    if (!page.ok) return page.failure;
    const { items, nextCursor } = page.value;
    const invoices = items.map((invoice) => canonicalInvoice(invoice, asOf));
    return { reply: { ok: true, value: { invoices } }, nextCursor };
  };
}

function nameOf(asked: OperationRequest["list-invoices"]): Outcome<InvoiceName, FailureReply> {
  const { contractRef, orderNumber, accountKey } = asked;
  const names: InvoiceName[] = [];
  if (contractRef !== undefined) names.push({ contractRef });
  if (orderNumber !== undefined) names.push({ orderNumber });
  if (accountKey !== undefined) names.push({ accountKey });
  const [name, another] = names;
  if (name === undefined)
    return fail(oneOfThree("contractRef", "must be given, or orderNumber, or accountKey"));
  if (another === undefined) return succeed(name);
  const [pointer = ""] = Object.keys(another);
  return fail(
    oneOfThree(
      pointer,
      "must not be given beside another: exactly one of contractRef, orderNumber and accountKey",
    ),
  );
}

function oneOfThree(parameter: string, detail: string): FailureReply {
  const { failure } = rejected(detail, parameterInvalid);
  return { ok: false, failure: { ...failure, pointer: `/query/${parameter}` } };
}
