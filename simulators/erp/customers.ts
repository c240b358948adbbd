import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer } from "../behaviour/call.ts";
import { blankOption } from "./blank-rows.ts";
import type { Body, EntityRules } from "./entity-rules.ts";
import { emptyGuid } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";
import { readCurrency, readTerms } from "./related-records.ts";
import type { CustomerRow, ErpStore } from "./state.ts";
import { given, guidOf, textOf } from "./written-fields.ts";

/** Customers: the number is the caller's if it gives one, and what they owe holds them. */
export function customerRules(store: ErpStore, errors: ErpErrors): EntityRules {
  const { customers } = store;
  const taken = (number: string) =>
    errors.sameKey(`The record already exists. Identification fields and values: No.='${number}'`);

  return {
    create(body) {
      if (textOf(body, "displayName") === "")
        return fail(errors.refused('A "displayName" must be provided.'));
      const related = readRelated(store, errors, body);
      if (!related.ok) return related;
      const asked = textOf(body, "number").toUpperCase();
      if (asked !== "" && customers.findBy("number", asked).length > 0) return fail(taken(asked));
      const number = asked === "" ? store.newNumber("C") : asked;
      const values = { ...given("customers", body), ...related.value, number };
      return succeed(customers.add(store.newId(), values as CustomerRow));
    },

    update(row, body) {
      const customer = row as CustomerRow;
      if (body.displayName === "") return fail(errors.refused('A "displayName" must be provided.'));
      const related = readRelated(store, errors, body);
      if (!related.ok) return related;
      const number = textOf(body, "number").toUpperCase() || customer.number;
      if (number !== customer.number && customers.findBy("number", number).length > 0)
        return fail(taken(number));
      const values = { ...given("customers", body), ...related.value, number };
      return succeed(customers.change(customer.id, values as Partial<CustomerRow>));
    },

    remove(row) {
      const { id, number } = row as CustomerRow;
      const posted = [
        ...store.salesInvoices.findBy("customerId", id),
        ...store.salesCreditMemos.findBy("customerId", id),
      ].some(({ status }) => status !== "Draft");
      if (posted) {
        return errors.refused(
          `You cannot delete Customer ${number} because it has ledger entries in a fiscal year that has not been closed yet.`,
        );
      }
      const waiting = [
        ["Order", store.salesOrders.findBy("customerId", id)],
        ["Invoice", store.salesInvoices.findBy("customerId", id)],
        ["Credit Memo", store.salesCreditMemos.findBy("customerId", id)],
        ["Quote", store.salesQuotes.findBy("customerId", id)],
      ] as const;
      const outstanding = waiting.find(([, documents]) => documents.length > 0);
      if (outstanding !== undefined) {
        return errors.refused(
          `You cannot delete Customer ${number} because there is at least one outstanding Sales ${outstanding[0]} for this customer.`,
        );
      }
      customers.remove(id);
      return undefined;
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

  const taxAreaId = guidOf(body, "taxAreaId");
  if (taxAreaId !== undefined) {
    const taxArea = taxAreaId === emptyGuid ? undefined : store.taxAreas.get(taxAreaId);
    if (taxArea === undefined && taxAreaId !== emptyGuid)
      return fail(errors.refused('The "taxAreaId" does not match to a Tax Area.'));
    related.taxAreaDisplayName = taxArea?.displayName ?? "";
  }
  const terms = readTerms(store, errors, body);
  if (!terms.ok) return terms;
  const currency = readCurrency(store, errors, body);
  if (!currency.ok) return currency;

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
  return succeed({ ...related, ...terms.value, ...currency.value });
}
