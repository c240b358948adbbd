import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer, Handler } from "../behaviour/call.ts";
import { blankOption } from "./blank-rows.ts";
import { emptyGuid } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";
import { listRows, oneRow } from "./odata-list.ts";
import type { CustomerRow, ErpStore } from "./state.ts";
import { fieldRefusal, matches, pick } from "./written-fields.ts";

type Body = Readonly<Record<string, unknown>>;

const plain = [
  "displayName",
  "type",
  "addressLine1",
  "addressLine2",
  "city",
  "state",
  "country",
  "postalCode",
  "phoneNumber",
  "email",
  "website",
  "taxLiable",
  "taxRegistrationNumber",
  "salespersonCode",
  "creditLimit",
  "shipmentMethodId",
  "paymentMethodId",
];
const plainFields = new Set(plain);
const writable = new Set([
  ...plain,
  "number",
  "taxAreaId",
  "currencyId",
  "currencyCode",
  "paymentTermsId",
  "blocked",
]);

export function customerHandlers(store: ErpStore, errors: ErpErrors): Record<string, Handler> {
  const known = new Set(["id", "lastModifiedDateTime", ...Object.keys(store.customers.blank)]);
  const refusal = (body: Body) => fieldRefusal(errors, "customer", body, writable, known);

  return {
    listCustomers: (call) => listRows(call, store.customers, errors),

    createCustomer: (call) => {
      const body = call.body as Body;
      const refused = refusal(body);
      if (refused !== undefined) return refused;
      if (body.displayName === undefined || body.displayName === "")
        return errors.refused('A "displayName" must be provided.');
      const related = readRelated(store, errors, body);
      if (!related.ok) return related.failure;
      const asked = typeof body.number === "string" ? body.number.toUpperCase() : "";
      if (asked !== "" && store.customers.findBy("number", asked).length > 0) {
        return errors.sameKey(`The record already exists. Identification fields and values: No.='${asked}'`);
      }

      const values = { ...store.customers.blank, ...pick(body, plainFields), ...related.value };
      const number = asked === "" ? store.newNumber("C") : asked;
      const customer = store.customers.add(store.newId(), { ...values, number } as CustomerRow);
      const answer = oneRow(call, store.customers, customer, errors);
      const location = `${call.root}/companies(${String(call.path.companyId)})/customers(${customer.id})`;
      return { ...answer, status: 201, headers: { ...answer.headers, location } };
    },

    readCustomer: (call) => {
      const customer = store.customers.get(String(call.path.customerId));
      return customer === undefined ? errors.notFound() : oneRow(call, store.customers, customer, errors);
    },

    updateCustomer: (call) => {
      const customer = store.customers.get(String(call.path.customerId));
      if (customer === undefined) return errors.notFound();
      if (!matches(call.header["If-Match"], customer["@odata.etag"])) return errors.changed();
      const body = call.body as Body;
      const refused = refusal(body);
      if (refused !== undefined) return refused;
      if (body.displayName === "") return errors.refused('A "displayName" must be provided.');
      const number = typeof body.number === "string" ? body.number.toUpperCase() : customer.number;
      if (number !== customer.number && store.customers.findBy("number", number).length > 0) {
        return errors.sameKey(`The record already exists. Identification fields and values: No.='${number}'`);
      }
      const related = readRelated(store, errors, body);
      if (!related.ok) return related.failure;

      const changed = store.customers.change(customer.id, {
        ...pick(body, plainFields),
        ...related.value,
        number,
      } as Partial<CustomerRow>);
      return oneRow(call, store.customers, changed, errors);
    },
  };
}

/** Fields that stand for other records, checked against them, or the refusal of one that does not exist. */
function readRelated(
  store: ErpStore,
  errors: ErpErrors,
  body: Body,
): Outcome<Record<string, unknown>, Answer> {
  const related: Record<string, unknown> = {};

  const taxAreaId = guidOf(body.taxAreaId);
  if (taxAreaId !== undefined) {
    const taxArea = taxAreaId === emptyGuid ? undefined : store.taxAreas.get(taxAreaId);
    if (taxArea === undefined && taxAreaId !== emptyGuid)
      return fail(errors.refused('The "taxAreaId" does not match to a Tax Area.'));
    related.taxAreaId = taxAreaId;
    related.taxAreaDisplayName = taxArea?.displayName ?? "";
  }
  const paymentTermsId = guidOf(body.paymentTermsId);
  if (paymentTermsId !== undefined) {
    if (paymentTermsId !== emptyGuid && store.paymentTerms.get(paymentTermsId) === undefined) {
      return fail(errors.refused('The "paymentTermsId" does not match to a Payment Terms.'));
    }
    related.paymentTermsId = paymentTermsId;
  }
  const currency = readCurrency(store, body);
  if (currency === "unknown")
    return fail(errors.refused('The "currencyCode" or "currencyId" does not match to a Currency.'));
  Object.assign(related, currency);

  if (body.blocked !== undefined) {
    const blocked = body.blocked === " " || body.blocked === "" ? blankOption : String(body.blocked);
    if (![blankOption, "Ship", "Invoice", "All"].includes(blocked)) {
      return fail(
        errors.badRequest(
          `The value '${blocked}' is not an option of blocked.`,
          "Application_EvaluateException",
        ),
      );
    }
    related.blocked = blocked;
  }
  return succeed(related);
}

/** The currency that a body names by id or code; empty fields where it names none. */
export function readCurrency(
  store: ErpStore,
  body: Body,
): { currencyId?: string; currencyCode?: string } | "unknown" {
  const id = guidOf(body.currencyId);
  const code = body.currencyCode;
  if (typeof code === "string" && code !== "") {
    const [currency] = store.currencies.findBy("code", code.toUpperCase());
    return currency === undefined ? "unknown" : { currencyId: currency.id, currencyCode: currency.code };
  }
  if (id !== undefined && id !== emptyGuid) {
    const currency = store.currencies.get(id);
    return currency === undefined ? "unknown" : { currencyId: currency.id, currencyCode: currency.code };
  }
  return {};
}

function guidOf(value: unknown): string | undefined {
  return typeof value === "string" ? value.toLowerCase() : undefined;
}
