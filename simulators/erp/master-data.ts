import { fail, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer } from "../behaviour/call.ts";
import type { EntityRules } from "./entity-rules.ts";
import type { EntitySet, Row } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";
import { readUnit } from "./related-records.ts";
import type { ErpStore, ItemRow, StoredSetName } from "./state.ts";
import { given, textOf } from "./written-fields.ts";

type CodedSet =
  | "taxAreas"
  | "paymentTerms"
  | "currencies"
  | "unitsOfMeasure"
  | "disputeStatus"
  | "journals"
  | "customerPaymentJournals";

/** Records that have a code which nobody else has, and little more. */
export function codedRules(
  store: ErpStore,
  errors: ErpErrors,
  set: CodedSet,
  refusedRemoval: (row: Row) => Answer | undefined = () => undefined,
): EntityRules {
  const rows = store[set as StoredSetName] as unknown as EntitySet<Row & { readonly code: string }>;
  const taken = (code: string) =>
    errors.sameKey(`The record already exists. Identification fields and values: Code='${code}'`);

  return {
    create(body) {
      const code = textOf(body, "code").toUpperCase();
      if (code === "") return fail(errors.refused('A "code" must be provided.'));
      if (rows.findBy("code", code).length > 0) return fail(taken(code));
      return succeed(rows.add(store.newId(), { ...rows.blank, ...given(set, body), code }));
    },
    update(row, body) {
      const code = textOf(body, "code").toUpperCase() || (row as Row & { code: string }).code;
      if (rows.findBy("code", code).some(({ id }) => id !== row.id)) return fail(taken(code));
      return succeed(rows.change(row.id, { ...given(set, body), code } as Partial<Row & { code: string }>));
    },
    remove(row) {
      const refused = refusedRemoval(row);
      if (refused === undefined) rows.remove(row.id);
      return refused;
    },
  };
}

/** Items: what is sold. */
export function itemRules(store: ErpStore, errors: ErpErrors): EntityRules {
  const { items } = store;
  const taken = (number: string) =>
    errors.sameKey(`The record already exists. Identification fields and values: No.='${number}'`);

  return {
    create(body) {
      if (textOf(body, "displayName") === "")
        return fail(errors.refused('A "displayName" must be provided.'));
      const unit = readUnit(store, errors, body, "baseUnitOfMeasureId", "baseUnitOfMeasureCode");
      if (!unit.ok) return unit;
      const asked = textOf(body, "number").toUpperCase();
      if (asked !== "" && items.findBy("number", asked).length > 0) return fail(taken(asked));
      const number = asked === "" ? store.newNumber("I") : asked;
      const values = { ...items.blank, ...given("items", body), ...unit.value, number };
      return succeed(items.add(store.newId(), values as ItemRow));
    },
    update(row, body) {
      const item = row as ItemRow;
      const unit = readUnit(store, errors, body, "baseUnitOfMeasureId", "baseUnitOfMeasureCode");
      if (!unit.ok) return unit;
      const number = textOf(body, "number").toUpperCase() || item.number;
      if (items.findBy("number", number).some(({ id }) => id !== item.id)) return fail(taken(number));
      const values = { ...given("items", body), ...unit.value, number };
      return succeed(items.change(item.id, values as Partial<ItemRow>));
    },
    remove(row) {
      const { id, number } = row as ItemRow;
      const waiting = store.salesOrderLines.findBy("itemId", id);
      if (waiting.length > 0) {
        return errors.refused(
          `You cannot delete Item ${number} because there is at least one outstanding Sales Order that includes this item.`,
        );
      }
      items.remove(id);
      return undefined;
    },
  };
}
