import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer } from "../behaviour/call.ts";
import type { Body } from "./entity-rules.ts";
import { emptyGuid } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";
import type { CustomerRow, ErpStore } from "./state.ts";
import { guidOf, names, textOf } from "./written-fields.ts";

type Related = Outcome<Record<string, unknown>, Answer>;

/** The currency that a body names by id, code or both; nothing where it names none. An empty name clears it. */
export function readCurrency(store: ErpStore, errors: ErpErrors, body: Body): Related {
  const id = guidOf(body, "currencyId");
  const code = body.currencyCode === undefined ? undefined : textOf(body, "currencyCode").toUpperCase();
  if (!names(body, "currencyId") && !names(body, "currencyCode"))
    return succeed(id === undefined && code === undefined ? {} : { currencyId: emptyGuid, currencyCode: "" });

  const byId = names(body, "currencyId") ? store.currencies.get(id ?? "") : undefined;
  const byCode = names(body, "currencyCode") ? store.currencies.findBy("code", code ?? "")[0] : undefined;
  if (names(body, "currencyId") && byId === undefined)
    return fail(errors.refused('The "currencyId" does not match to a Currency.'));
  if (names(body, "currencyCode") && byCode === undefined)
    return fail(errors.refused('The "currencyCode" does not match to a Currency.'));
  if (byId !== undefined && byCode !== undefined && byId.id !== byCode.id)
    return fail(errors.refused("The currency values do not match to a specific Currency."));
  const currency = byId ?? byCode;
  return succeed({ currencyId: currency?.id, currencyCode: currency?.code });
}

/** Of the last two the company has none. */
const termKinds = [
  ["paymentTermsId", "Payment Terms"],
  ["shipmentMethodId", "Shipment Method"],
  ["paymentMethodId", "Payment Method"],
] as const;

/** Ids in the body that stand for records of their own, checked against them. */
export function readTerms(store: ErpStore, errors: ErpErrors, body: Body): Related {
  const terms: Record<string, unknown> = {};
  for (const [field, table] of termKinds) {
    const id = guidOf(body, field);
    if (id === undefined) continue;
    const known = field === "paymentTermsId" && store.paymentTerms.get(id) !== undefined;
    if (id !== emptyGuid && !known)
      return fail(errors.refused(`The "${field}" does not match to a ${table}.`));
    terms[field] = id;
  }
  return succeed(terms);
}

/** The customer that a body names by id, number or both, or `undefined` if it names none. */
export function readCustomer(
  store: ErpStore,
  errors: ErpErrors,
  body: Body,
  side: "customer" | "billToCustomer" = "customer",
): Outcome<CustomerRow | undefined, Answer> {
  const bill = side === "customer" ? "" : "bill-to ";
  const [idField, numberField] = [`${side}Id`, `${side}Number`];
  const number = textOf(body, numberField).toUpperCase();
  const byId = names(body, idField) ? store.customers.get(textOf(body, idField)) : undefined;
  const byNumber = number === "" ? undefined : store.customers.findBy("number", number)[0];
  const missing = names(body, idField) ? byId === undefined : number !== "" && byNumber === undefined;
  if (missing) return fail(errors.refused(`The ${bill}customer cannot be found.`));
  if (byId !== undefined && number !== "" && byNumber?.id !== byId.id)
    return fail(errors.refused(`The ${bill}customer values do not match to a specific Customer.`));
  return succeed(byId ?? byNumber);
}

/** The unit that a body names by id, code or both. */
export function readUnit(
  store: ErpStore,
  errors: ErpErrors,
  body: Body,
  idField: "unitOfMeasureId" | "baseUnitOfMeasureId",
  codeField: "unitOfMeasureCode" | "baseUnitOfMeasureCode",
): Related {
  if (!names(body, idField) && !names(body, codeField)) return succeed({});
  const code = textOf(body, codeField).toUpperCase();
  const unit = names(body, idField)
    ? store.unitsOfMeasure.get(textOf(body, idField))
    : store.unitsOfMeasure.findBy("code", code)[0];
  if (unit === undefined || (names(body, codeField) && unit.code !== code))
    return fail(errors.refused("The unit of measure values do not match to a specific Unit of Measure."));
  return succeed({ [idField]: unit.id, [codeField]: unit.code });
}
