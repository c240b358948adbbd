import type { CrmStore } from "./crm/state.ts";
import type { EntitySet, Row } from "./erp/entity-set.ts";
import type { ErpStore } from "./erp/state.ts";
import type { SupportStore } from "./support/state.ts";

/** One kind of object: how many there are, and the latest of them as a person wants to see them. */
export interface ObjectSet {
  readonly name: string;
  readonly count: number;
  /** Newest first. */
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}

/** What a platform holds, with this many of the latest rows of each kind. */
export type Inventory = (latest: number) => readonly ObjectSet[];

const crmFields = {
  companies: ["name", "concordat_account_key", "country", "erp_customer_no"],
  contacts: ["email", "firstname", "lastname", "company"],
  deals: ["dealname", "dealstage", "amount", "concordat_contract_ref", "concordat_state", "erp_invoice_no"],
  line_items: ["name", "hs_sku", "quantity", "price"],
  products: ["name", "hs_sku", "price"],
} as const;

export function crmInventory(store: CrmStore): Inventory {
  return (latest) =>
    (Object.keys(crmFields) as (keyof typeof crmFields)[]).map((type) => {
      const { count, rows } = tail(store.all(type), latest);
      const shown = rows.map(({ id, values }) => ({
        id,
        ...Object.fromEntries(crmFields[type].map((field) => [field, values.get(field) ?? ""])),
      }));
      return { name: type, count, rows: shown };
    });
}

/** Of the fields of an ERP row those that say most, in this order. */
const erpFields = [
  "number",
  "code",
  "displayName",
  "externalDocumentNumber",
  "customerNumber",
  "customerName",
  "invoiceNumber",
  "status",
  "disputeStatus",
  "blocked",
  "currencyCode",
  "totalAmountIncludingTax",
  "remainingAmount",
  "balanceDue",
  "unitPrice",
  "lineObjectNumber",
  "quantity",
  "amountIncludingTax",
] as const;
/** The sets that people look for, before all others. */
const erpFirst = ["customers", "salesOrders", "salesInvoices", "salesCreditMemos"];

export function erpInventory(store: ErpStore): Inventory {
  const sets = Object.values(store).filter(isEntitySet);
  const rank = ({ name }: EntitySet<Row>) =>
    erpFirst.includes(name) ? erpFirst.indexOf(name) : erpFirst.length;
  sets.sort((a, b) => rank(a) - rank(b));
  return (latest) =>
    sets.map((set) => {
      const fields = erpFields.filter((field) => field in set.blank);
      const { count, rows } = tail(set.from(0), latest);
      const shown = rows.map(([, row]) => {
        const values = row as unknown as Readonly<Record<string, string | number | boolean>>;
        return Object.fromEntries(fields.map((field) => [field, values[field] ?? ""]));
      });
      return { name: set.name, count, rows: shown };
    });
}

function isEntitySet(value: unknown): value is EntitySet<Row> {
  return typeof value === "object" && value !== null && "typeName" in value && "blank" in value;
}

export function supportInventory(store: SupportStore): Inventory {
  const set = <Kept>(
    name: string,
    all: readonly Kept[],
    latest: number,
    view: (row: Kept) => ObjectSet["rows"][number],
  ): ObjectSet => ({
    name,
    count: all.length,
    rows: all
      .slice(Math.max(0, all.length - latest))
      .reverse()
      .map(view),
  });
  return (latest) => [
    set("tickets", store.tickets.rows, latest, ({ id, subject, status, priority, external_id }) => ({
      id,
      subject,
      status,
      priority,
      external_id,
    })),
    set("organizations", store.organizations.rows, latest, ({ id, name, external_id }) => ({
      id,
      name,
      external_id,
    })),
    set("records", store.records.rows, latest, ({ customObject, externalId, fields }) => ({
      object: customObject.key,
      external_id: externalId,
      ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)])),
    })),
    set("users", store.users.rows, latest, ({ id, name, email, role }) => ({ id, name, email, role })),
  ];
}

/** How many there are, and the last ones, newest first. */
function tail<T>(all: Iterable<T>, latest: number): { count: number; rows: T[] } {
  const kept: T[] = [];
  let count = 0;
  for (const one of all) {
    if (latest > 0) kept[count % latest] = one;
    count += 1;
  }
  const newest = Array.from(
    { length: Math.min(count, latest) },
    (_, back) => kept[(count - 1 - back) % latest] as T,
  );
  return { count, rows: newest };
}
