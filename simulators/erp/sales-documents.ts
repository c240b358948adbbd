import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer } from "../behaviour/call.ts";
import { blockRefusal } from "./customer-block.ts";
import type { Body, EntityRules, Written } from "./entity-rules.ts";
import type { ErpErrors } from "./errors.ts";
import { readCurrency, readCustomer, readTerms } from "./related-records.ts";
import { computeAmounts } from "./sales-amounts.ts";
import { headersOf, isDraft, linesOf, type SalesDocument, type SalesKind } from "./sales-kinds.ts";
import { addLine } from "./sales-lines.ts";
import { localCurrency } from "./seed.ts";
import type { CustomerRow, ErpStore } from "./state.ts";
import { given, guidOf, names, textOf } from "./written-fields.ts";

const dayMs = 86_400_000;

/** Headers of sales documents from draft to deletion; what becomes of them is the matter of their actions. */
export function salesDocumentRules(
  store: ErpStore,
  errors: ErpErrors,
  kind: SalesKind,
): Required<Pick<EntityRules, "create" | "update" | "remove">> {
  const headers = headersOf(store, kind);
  const lines = linesOf(store, kind);

  return {
    create(body) {
      const customer = readCustomer(store, errors, body);
      if (!customer.ok) return customer;
      if (customer.value === undefined)
        return fail(errors.refused('A "customerNumber" or a "customerId" must be provided.'));
      const blocked = blockRefusal(errors, customer.value, kind, "create");
      if (blocked !== undefined) return fail(blocked);
      const values = readHeader(store, errors, kind, body);
      if (!values.ok) return values;

      const header = headers.add(store.newId(), {
        ...headers.blank,
        ...standing(store, kind, customer.value, values.value),
        ...values.value,
        number: store.newNumber(kind.series),
      });
      for (const line of (body[kind.lineSet] ?? []) as Body[]) {
        const added = addLine(store, errors, kind, header, line);
        if (!added.ok) return added;
      }
      return succeed(computeAmounts(store, kind, header.id));
    },

    update(row, body) {
      const document = row as SalesDocument;
      if (!isDraft(kind, document)) return updatePosted(store, errors, kind, document, body);
      const customer = readCustomer(store, errors, body);
      if (!customer.ok) return customer;
      const values = readHeader(store, errors, kind, body);
      if (!values.ok) return values;
      const moved =
        customer.value === undefined || customer.value.id === document.customerId
          ? {}
          : standing(store, kind, customer.value, values.value);
      headers.change(document.id, { ...moved, ...values.value });
      return succeed(computeAmounts(store, kind, document.id));
    },

    remove(row) {
      if (!isDraft(kind, row as SalesDocument)) return errors.posted(kind.noun);
      for (const line of lines.findBy("documentId", row.id)) lines.remove(line.id);
      headers.remove(row.id);
      return undefined;
    },
  };
}

/** What a document takes over from its customer where the caller says nothing. */
function standing(
  store: ErpStore,
  kind: SalesKind,
  customer: CustomerRow,
  said: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const address = {
    AddressLine1: customer.addressLine1,
    AddressLine2: customer.addressLine2,
    City: customer.city,
    Country: customer.country,
    State: customer.state,
    PostCode: customer.postalCode,
  };
  const addresses = ["sellTo", "billTo", "shipTo"].flatMap((side) =>
    Object.entries(address).map(([part, value]) => [`${side}${part}`, value]),
  );
  const known = headersOf(store, kind).blank;
  const today = store.today();
  const postingDate = textOf(said, "postingDate") || today;
  const paymentTermsId = guidOf(said, "paymentTermsId") ?? customer.paymentTermsId;
  const values: Record<string, unknown> = {
    ...Object.fromEntries(addresses),
    [kind.dateField]: today,
    postingDate,
    dueDate: dueDate(store, paymentTermsId, postingDate),
    customerId: customer.id,
    customerNumber: customer.number,
    customerName: customer.displayName,
    billToCustomerId: customer.id,
    billToCustomerNumber: customer.number,
    billToName: customer.displayName,
    shipToName: customer.displayName,
    currencyId: customer.currencyId,
    currencyCode: customer.currencyCode || localCurrency,
    paymentTermsId,
    shipmentMethodId: customer.shipmentMethodId,
    salesperson: customer.salespersonCode,
    phoneNumber: customer.phoneNumber,
    email: customer.email,
  };
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in known));
}

/** The fields of a header as they were sent, with those that stand for other records checked against them. */
function readHeader(
  store: ErpStore,
  errors: ErpErrors,
  kind: SalesKind,
  body: Body,
): Outcome<Record<string, unknown>, Answer> {
  const currency = readCurrency(store, errors, body);
  if (!currency.ok) return currency;
  const terms = readTerms(store, errors, body);
  if (!terms.ok) return terms;
  const payer = readCustomer(store, errors, body, "billToCustomer");
  if (!payer.ok) return payer;
  if (names(body, "disputeStatusId") || names(body, "disputeStatus"))
    return fail(errors.refused("A dispute status can be given to a posted invoice only."));
  const corrected = readCorrectedInvoice(store, errors, kind, body);
  if (!corrected.ok) return corrected;

  const values = given(kind.set, body);
  for (const name of ["customerId", "customerNumber", "billToCustomerId", "billToCustomerNumber"])
    delete values[name];
  const due = readDueDate(store, body, terms.value);
  return succeed({
    ...values,
    ...(kind.noun === "order" ? {} : due),
    ...(currency.value.currencyCode === ""
      ? { ...currency.value, currencyCode: localCurrency }
      : currency.value),
    ...corrected.value,
    ...(payer.value === undefined
      ? {}
      : {
          billToCustomerId: payer.value.id,
          billToCustomerNumber: payer.value.number,
          billToName: payer.value.displayName,
        }),
  });
}

/** The day of payment follows from a new posting date or new terms, unless it is said. */
function readDueDate(
  store: ErpStore,
  body: Body,
  terms: Readonly<Record<string, unknown>>,
): { dueDate?: string } {
  if (textOf(body, "dueDate") !== "") return { dueDate: textOf(body, "dueDate") };
  const postingDate = textOf(body, "postingDate");
  if (postingDate === "" || terms.paymentTermsId === undefined) return {};
  return { dueDate: dueDate(store, String(terms.paymentTermsId), postingDate) };
}

/** The posted invoice that a credit memo names. */
function readCorrectedInvoice(
  store: ErpStore,
  errors: ErpErrors,
  kind: SalesKind,
  body: Body,
): Outcome<Record<string, unknown>, Answer> {
  if (kind.noun !== "credit memo" || (!names(body, "invoiceId") && !names(body, "invoiceNumber")))
    return succeed({});
  const invoice = names(body, "invoiceId")
    ? store.salesInvoices.get(textOf(body, "invoiceId"))
    : store.salesInvoices.findBy("number", textOf(body, "invoiceNumber").toUpperCase())[0];
  const differs =
    names(body, "invoiceNumber") && invoice?.number !== textOf(body, "invoiceNumber").toUpperCase();
  if (invoice === undefined || invoice.status === "Draft" || differs)
    return fail(errors.refused("The invoice cannot be found."));
  return succeed({ invoiceId: invoice.id, invoiceNumber: invoice.number });
}

/** A posted invoice keeps a few fields that finance may still write; nothing else of a posted document changes. */
function updatePosted(
  store: ErpStore,
  errors: ErpErrors,
  kind: SalesKind,
  document: SalesDocument,
  body: Body,
): Written {
  const open = ["promisedPayDate", "disputeStatusId", "disputeStatus"];
  if (kind.noun !== "invoice" || Object.keys(body).some((name) => !open.includes(name)))
    return fail(errors.posted(kind.noun));
  const values: Record<string, unknown> = given(kind.set, body);
  if (body.disputeStatusId !== undefined || body.disputeStatus !== undefined) {
    const code = textOf(body, "disputeStatus").toUpperCase();
    const dispute = names(body, "disputeStatusId")
      ? store.disputeStatus.get(textOf(body, "disputeStatusId"))
      : store.disputeStatus.findBy("code", code)[0];
    const field = names(body, "disputeStatusId") ? "disputeStatusId" : "disputeStatus";
    if (dispute === undefined && names(body, field))
      return fail(errors.refused(`The "${field}" does not match to a Dispute Status.`));
    values.disputeStatusId = dispute?.id ?? store.salesInvoices.blank.disputeStatusId;
    values.disputeStatus = dispute?.code ?? "";
  }
  return succeed(store.salesInvoices.change(document.id, values));
}

/** The posting date plus the days of the payment terms; without terms the posting date. */
export function dueDate(store: ErpStore, paymentTermsId: string, postingDate: string): string {
  const [, count, unit] =
    /^(\d+)([DWM])$/.exec(store.paymentTerms.get(paymentTermsId)?.dueDateCalculation ?? "") ?? [];
  const date = new Date(`${postingDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return postingDate;
  if (unit === "M") date.setUTCMonth(date.getUTCMonth() + Number(count));
  else date.setTime(date.getTime() + Number(count ?? 0) * (unit === "W" ? 7 : 1) * dayMs);
  return date.toISOString().slice(0, 10);
}
