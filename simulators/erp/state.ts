import type * as contract from "#contracts/generated/platforms/erp/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Chance } from "../behaviour/chance.ts";
import type { Ledger } from "../behaviour/ledger.ts";
import type { NumberSeries } from "../behaviour/number-series.ts";
import { joinedParts, type StatePart } from "../behaviour/state-part.ts";
import { blankRow, entityModels } from "./blank-rows.ts";
import { type ChangeKind, createEntitySet, type EntitySet, type Kept, type Row } from "./entity-set.ts";
import { createUnitOfWork, type UnitOfWork } from "./unit-of-work.ts";

/** The contract's types of the records that are kept. */
interface Records {
  customers: contract.Customer;
  items: contract.Item;
  taxAreas: contract.TaxArea;
  paymentTerms: contract.PaymentTerm;
  currencies: contract.Currency;
  unitsOfMeasure: contract.UnitOfMeasure;
  disputeStatus: contract.DisputeStatus;
  accounts: contract.Account;
  salesOrders: contract.SalesOrder;
  salesOrderLines: contract.SalesOrderLine;
  salesInvoices: contract.SalesInvoice;
  salesInvoiceLines: contract.SalesInvoiceLine;
  salesCreditMemos: contract.SalesCreditMemo;
  salesCreditMemoLines: contract.SalesCreditMemoLine;
  salesShipments: contract.SalesShipment;
  salesShipmentLines: contract.SalesShipmentLine;
  salesQuotes: contract.SalesQuote;
  salesQuoteLines: contract.SalesQuoteLine;
  journals: contract.Journal;
  journalLines: contract.JournalLine;
  customerPaymentJournals: contract.CustomerPaymentJournal;
  customerPayments: contract.CustomerPayment;
}

export type StoredSetName = keyof Records;

/** A row with all that the contract names and that is not another record. */
export type RowOf<S extends StoredSetName> = Row & {
  readonly [K in keyof Records[S] as string extends K
    ? never
    : number extends K
      ? never
      : NonNullable<Records[S][K]> extends string | number | boolean
        ? K
        : never]-?: NonNullable<Records[S][K]>;
};

export type CustomerRow = RowOf<"customers">;
export type ItemRow = RowOf<"items">;
export type SalesOrderRow = RowOf<"salesOrders">;
export type SalesOrderLineRow = RowOf<"salesOrderLines">;
export type SalesInvoiceRow = RowOf<"salesInvoices">;
export type SalesInvoiceLineRow = RowOf<"salesInvoiceLines">;
export type SalesCreditMemoRow = RowOf<"salesCreditMemos">;

export type ErpSets = { readonly [S in StoredSetName]: EntitySet<RowOf<S>> };

/** The books of one company. */
export interface ErpStore extends ErpSets {
  /** All sets together. */
  readonly state: StatePart;
  /** What changes in them together. */
  readonly work: UnitOfWork;
  /** The set of this name, whatever is in it; `undefined` if none is kept under it. */
  setNamed(name: string): EntitySet<Row> | undefined;
  newId(): string;
  newNumber(prefix: string): string;
  /** Today in the company, as `YYYY-MM-DD`. */
  today(): string;
}

/** What people look records up by. */
const indexedFields = [
  "number",
  "code",
  "externalDocumentNumber",
  "orderNumber",
  "customerNumber",
  "customerId",
  "invoiceNumber",
  "documentId",
  "journalId",
];

/** What the ledger of effects calls the records of these sets by. Of the others it tells nothing. */
const ledgerKeys: Partial<Record<StoredSetName, readonly string[]>> = {
  customers: ["number"],
  salesOrders: ["externalDocumentNumber", "number"],
  salesInvoices: ["externalDocumentNumber", "number"],
  salesCreditMemos: ["externalDocumentNumber", "invoiceNumber", "number"],
  salesShipments: ["externalDocumentNumber", "orderNumber"],
  salesQuotes: ["externalDocumentNumber", "number"],
};

const setNames: readonly StoredSetName[] = [
  "customers",
  "items",
  "taxAreas",
  "paymentTerms",
  "currencies",
  "unitsOfMeasure",
  "disputeStatus",
  "accounts",
  "salesOrders",
  "salesOrderLines",
  "salesInvoices",
  "salesInvoiceLines",
  "salesCreditMemos",
  "salesCreditMemoLines",
  "salesShipments",
  "salesShipmentLines",
  "salesQuotes",
  "salesQuoteLines",
  "journals",
  "journalLines",
  "customerPaymentJournals",
  "customerPayments",
];

export function createErpStore(dependencies: {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly numbers: NumberSeries;
  readonly ledger: Ledger;
  readonly onChange: (set: string, kind: ChangeKind, row: Row) => void;
}): ErpStore {
  const { clock, chance, numbers, ledger, onChange } = dependencies;
  const work = createUnitOfWork(({ set, kind, row }) => {
    const keys = ledgerKeys[set as StoredSetName];
    if (keys !== undefined) ledger.record(set, kind, firstOf(row, keys), row.id);
    onChange(set, kind, row);
  });

  const created = setNames.map((name): [StoredSetName, EntitySet<Row>] => {
    const { type, properties } = entityModels[name];
    const set = createEntitySet<Row>({
      clock,
      work,
      name,
      typeName: type,
      blank: blankRow(name) as Omit<Row, Kept>,
      indexed: indexedFields.filter((field) => properties[field] !== undefined),
    });
    return [name, set];
  });
  const byName = new Map<string, EntitySet<Row>>(created);
  const sets = Object.fromEntries(created) as unknown as ErpSets;

  return {
    ...sets,
    state: joinedParts(sets),
    work,
    setNamed: (name) => byName.get(name),
    newId: () => chance.guid(),
    newNumber: (prefix) => `${prefix}${numbers.next()}`,
    today: () => new Date(clock.nowMs()).toISOString().slice(0, 10),
  };
}

function firstOf(row: Row, fields: readonly string[]): string {
  const values = fields.map((field) => String((row as unknown as Record<string, unknown>)[field] ?? ""));
  return values.find((value) => value !== "") ?? row.id;
}
