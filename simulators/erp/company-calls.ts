import type { Call, Handler } from "../behaviour/call.ts";
import type { Conditions } from "../behaviour/conditions.ts";
import type { EntitySetName } from "./blank-rows.ts";
import { customerRules } from "./customers.ts";
import { entityHandlers } from "./entity-calls.ts";
import type { EntityRules } from "./entity-rules.ts";
import type { Row } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";
import { customerPaymentRules, journalLineRules, postJournal } from "./journals.ts";
import { codedRules, itemRules } from "./master-data.ts";
import type { ReadSet } from "./odata-shape.ts";
import { receivableSets } from "./receivables.ts";
import { salesCreditMemoActions } from "./sales-credit-memo-actions.ts";
import { salesDocumentRules } from "./sales-documents.ts";
import { salesInvoiceActions } from "./sales-invoice-actions.ts";
import { salesKinds } from "./sales-kinds.ts";
import { salesLineRules } from "./sales-lines.ts";
import { salesQuoteActions } from "./sales-quote-actions.ts";
import { shipAndInvoice } from "./ship-and-invoice.ts";
import type { ErpStore, SalesOrderRow } from "./state.ts";

/** Every call about the records of the company, by operationId. */
export function companyHandlers(
  store: ErpStore,
  errors: ErpErrors,
  conditions: Conditions,
): Record<string, Handler> {
  const live = reader(store, (name) => store.setNamed(name));
  const readSets = (call: Call): ReadSet => {
    const lagMs = conditions.replicaLagMs ?? 0;
    const replica = /^readonly$/i.test(String(call.header["Data-Access-Intent"] ?? ""));
    if (!replica || lagMs === 0) return live;
    return reader(store, (name) => store.setNamed(name)?.asOf(lagMs));
  };
  return entityHandlers({ errors, work: store.work, readSets, rules: rulesOf(store, errors) });
}

/** Sets by name: those that are kept, as `kept` gives them, and those that are computed from them. */
function reader(store: ErpStore, kept: (name: string) => ReturnType<ReadSet> | undefined): ReadSet {
  const computed = receivableSets(
    store,
    () => (kept("customers") ?? store.customers) as typeof store.customers,
  );
  return (name) => {
    const set = kept(name) ?? computed[name];
    if (set === undefined) throw new Error(`no entity set ${name}`);
    return set;
  };
}

function rulesOf(store: ErpStore, errors: ErpErrors): Partial<Record<EntitySetName, EntityRules>> {
  const { order, invoice, creditMemo, quote } = salesKinds;
  const withLines =
    (lines: "journalLines" | "customerPayments", noun: string) =>
    ({ id }: Row) => {
      const waiting = store[lines].findBy("journalId", id).length;
      return waiting === 0
        ? undefined
        : errors.refused(`You cannot delete the journal because it has ${noun}.`);
    };
  return {
    customers: customerRules(store, errors),
    items: itemRules(store, errors),
    taxAreas: codedRules(store, errors, "taxAreas"),
    paymentTerms: codedRules(store, errors, "paymentTerms"),
    currencies: codedRules(store, errors, "currencies"),
    unitsOfMeasure: codedRules(store, errors, "unitsOfMeasure"),
    disputeStatus: codedRules(store, errors, "disputeStatus"),
    salesOrders: {
      ...salesDocumentRules(store, errors, order),
      actions: { shipAndInvoice: (row) => shipAndInvoice(store, errors, row as SalesOrderRow) },
    },
    salesOrderLines: salesLineRules(store, errors, order),
    salesInvoices: {
      ...salesDocumentRules(store, errors, invoice),
      actions: salesInvoiceActions(store, errors),
    },
    salesInvoiceLines: salesLineRules(store, errors, invoice),
    salesCreditMemos: {
      ...salesDocumentRules(store, errors, creditMemo),
      actions: salesCreditMemoActions(store, errors),
    },
    salesCreditMemoLines: salesLineRules(store, errors, creditMemo),
    salesQuotes: { ...salesDocumentRules(store, errors, quote), actions: salesQuoteActions(store, errors) },
    salesQuoteLines: salesLineRules(store, errors, quote),
    salesShipmentLines: {
      listedBy: {
        fields: ["id", "documentId"],
        message: "You must specify an Id or a Document Id to get the lines.",
      },
    },
    journals: {
      ...codedRules(store, errors, "journals", withLines("journalLines", "lines")),
      actions: { post: (row) => postJournal(store, errors, row) },
    },
    journalLines: journalLineRules(store, errors),
    customerPaymentJournals: codedRules(
      store,
      errors,
      "customerPaymentJournals",
      withLines("customerPayments", "payments"),
    ),
    customerPayments: customerPaymentRules(store, errors),
  };
}
