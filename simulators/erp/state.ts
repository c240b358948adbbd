import type {
  Currency,
  Customer,
  Item,
  PaymentTerm,
  SalesInvoice,
  SalesInvoiceLine,
  SalesOrder,
  SalesOrderLine,
  TaxArea,
} from "#contracts/generated/platforms/erp/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Chance } from "../behaviour/chance.ts";
import type { Ledger } from "../behaviour/ledger.ts";
import type { NumberSeries } from "../behaviour/number-series.ts";
import { joinedParts, type StatePart } from "../behaviour/state-part.ts";
import * as blank from "./blank-rows.ts";
import { type ChangeKind, createEntitySet, type EntitySet, type Kept, type Row } from "./entity-set.ts";

/** A row with every field that the set's blank has, which is more than the contract asks for. */
type Full<R, Blank> = R & Row & Blank;

export type CustomerRow = Full<Known<Customer>, typeof blank.customer>;
export type ItemRow = Full<Known<Item>, typeof blank.item>;
export type TaxAreaRow = Full<Known<TaxArea>, typeof blank.taxArea>;
export type PaymentTermRow = Full<Known<PaymentTerm>, typeof blank.paymentTerm>;
export type CurrencyRow = Full<Known<Currency>, typeof blank.currency>;
export type SalesOrderRow = Full<Known<SalesOrder>, typeof blank.salesOrder>;
export type SalesOrderLineRow = Full<Known<SalesOrderLine>, typeof blank.salesOrderLine>;
export type SalesInvoiceRow = Full<Known<SalesInvoice>, typeof blank.salesInvoice>;
export type SalesInvoiceLineRow = Full<Known<SalesInvoiceLine>, typeof blank.salesInvoiceLine>;

/** Without the index signature that an open contract type has. */
type Known<T> = { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] };

/** The books of one company. */
export interface ErpStore {
  readonly customers: EntitySet<CustomerRow>;
  readonly items: EntitySet<ItemRow>;
  readonly taxAreas: EntitySet<TaxAreaRow>;
  readonly paymentTerms: EntitySet<PaymentTermRow>;
  readonly currencies: EntitySet<CurrencyRow>;
  readonly salesOrders: EntitySet<SalesOrderRow>;
  readonly salesOrderLines: EntitySet<SalesOrderLineRow>;
  readonly salesInvoices: EntitySet<SalesInvoiceRow>;
  readonly salesInvoiceLines: EntitySet<SalesInvoiceLineRow>;
  /** All sets together. */
  readonly state: StatePart;
  newId(): string;
  newNumber(prefix: string): string;
  /** Today in the company, as `YYYY-MM-DD`. */
  today(): string;
}

export function createErpStore(dependencies: {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly numbers: NumberSeries;
  readonly ledger: Ledger;
  readonly onChange: (set: string, kind: ChangeKind, row: Row) => void;
}): ErpStore {
  const { clock, chance, numbers, ledger, onChange } = dependencies;

  const set = <R extends Row>(
    name: string,
    typeName: string,
    blankRow: Omit<R, Kept>,
    indexed: readonly (keyof R & string)[],
    keyOf?: (row: R) => string,
  ): EntitySet<R> =>
    createEntitySet<R>({
      clock,
      name,
      typeName,
      blank: blankRow,
      indexed,
      onChange(changed, kind, row) {
        if (keyOf !== undefined) ledger.record(changed, kind, keyOf(row as R), row.id);
        onChange(changed, kind, row);
      },
    });
  const documentKey = (row: SalesOrderRow | SalesInvoiceRow) => row.externalDocumentNumber || row.number;

  const sets = {
    customers: set<CustomerRow>("customers", "customer", blank.customer, ["number"], ({ number }) => number),
    items: set<ItemRow>("items", "item", blank.item, ["number"]),
    taxAreas: set<TaxAreaRow>("taxAreas", "taxArea", blank.taxArea, ["code"]),
    paymentTerms: set<PaymentTermRow>("paymentTerms", "paymentTerm", blank.paymentTerm, ["code"]),
    currencies: set<CurrencyRow>("currencies", "currency", blank.currency, ["code"]),
    salesOrders: set<SalesOrderRow>(
      "salesOrders",
      "salesOrder",
      blank.salesOrder,
      ["number", "externalDocumentNumber"],
      documentKey,
    ),
    salesOrderLines: set<SalesOrderLineRow>("salesOrderLines", "salesOrderLine", blank.salesOrderLine, [
      "documentId",
    ]),
    salesInvoices: set<SalesInvoiceRow>(
      "salesInvoices",
      "salesInvoice",
      blank.salesInvoice,
      ["number", "externalDocumentNumber", "orderNumber", "customerNumber"],
      documentKey,
    ),
    salesInvoiceLines: set<SalesInvoiceLineRow>(
      "salesInvoiceLines",
      "salesInvoiceLine",
      blank.salesInvoiceLine,
      ["documentId"],
    ),
  };
  return {
    ...sets,
    state: joinedParts(sets),
    newId: () => chance.guid(),
    newNumber: (prefix) => `${prefix}${numbers.next()}`,
    today: () => new Date(clock.nowMs()).toISOString().slice(0, 10),
  };
}
