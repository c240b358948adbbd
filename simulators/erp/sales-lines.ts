import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer } from "../behaviour/call.ts";
import type { Body, EntityRules, Written } from "./entity-rules.ts";
import type { ErpErrors } from "./errors.ts";
import { orderQuantities } from "./order-quantities.ts";
import { readUnit } from "./related-records.ts";
import { computeAmounts } from "./sales-amounts.ts";
import {
  headersOf,
  isDraft,
  linesOf,
  type SalesDocument,
  type SalesKind,
  type SalesLine,
} from "./sales-kinds.ts";
import type { ErpStore } from "./state.ts";
import { given, names, textOf } from "./written-fields.ts";

/** The distance of the ERP's line numbers. */
const sequenceStep = 10_000;

/** Lines of sales documents. A line that changes changes the totals of its document. */
export function salesLineRules(store: ErpStore, errors: ErpErrors, kind: SalesKind): EntityRules {
  const headers = headersOf(store, kind);
  const lines = linesOf(store, kind);
  const draftOf = (line: SalesLine): Outcome<SalesDocument, Answer> => {
    const document = headers.get(line.documentId);
    if (document === undefined) return fail(errors.notFound());
    return isDraft(kind, document) ? succeed(document) : fail(errors.posted(kind.noun));
  };

  /** A document changes with its lines, even if its totals do not: that is what subscribers are told. */
  const changed = (document: SalesDocument) => {
    const computed = computeAmounts(store, kind, document.id);
    if (computed["@odata.etag"] === document["@odata.etag"]) headers.change(document.id, {});
  };

  return {
    listedBy: {
      fields: ["id", "documentId"],
      message: "You must specify an Id or a Document Id to get the lines.",
    },

    create(body, parent) {
      const document = parent as SalesDocument;
      if (!isDraft(kind, document)) return fail(errors.posted(kind.noun));
      const added = addLine(store, errors, kind, document, body);
      if (!added.ok) return added;
      changed(document);
      return succeed(lines.get(added.value.id) ?? added.value);
    },

    update(row, body) {
      const line = row as SalesLine;
      const document = draftOf(line);
      if (!document.ok) return document;
      if (body.lineObjectNumber !== undefined && textOf(body, "lineObjectNumber") !== line.lineObjectNumber)
        return fail(errors.refused('The value for "lineObjectNumber" cannot be modified.'));
      const object =
        names(body, "itemId") || names(body, "accountId") ? readObject(store, errors, body) : succeed({});
      if (!object.ok) return object;
      const unit = readUnit(store, errors, body, "unitOfMeasureId", "unitOfMeasureCode");
      if (!unit.ok) return unit;
      const values = { ...object.value, ...given(kind.lineSet, body), ...unit.value };
      const quantities = kind.noun === "order" ? orderQuantities(errors, line, body) : succeed({});
      if (!quantities.ok) return quantities;

      const discount = body.discountAmount !== undefined && body.discountPercent === undefined;
      lines.change(line.id, { ...values, ...(discount ? { discountPercent: 0 } : {}), ...quantities.value });
      changed(document.value);
      return succeed(lines.get(line.id) ?? line);
    },

    remove(row) {
      const line = row as SalesLine;
      const document = draftOf(line);
      if (!document.ok) return document.failure;
      const { shippedQuantity = 0, invoicedQuantity = 0 } = row as Partial<
        Record<"shippedQuantity" | "invoicedQuantity", number>
      >;
      if (shippedQuantity > invoicedQuantity)
        return errors.refused(
          "You cannot delete the order line because it has been shipped and not invoiced.",
        );
      lines.remove(line.id);
      changed(document.value);
      return undefined;
    },
  };
}

/** Adds a line, priced by the item unless the caller says otherwise. The totals are the caller's to compute. */
export function addLine(
  store: ErpStore,
  errors: ErpErrors,
  kind: SalesKind,
  document: SalesDocument,
  body: Body,
): Written {
  const lines = linesOf(store, kind);
  const object = readObject(store, errors, body);
  if (!object.ok) return object;
  const unit = readUnit(store, errors, body, "unitOfMeasureId", "unitOfMeasureCode");
  if (!unit.ok) return unit;
  const taken = lines.findBy("documentId", document.id).map(({ sequence }) => sequence);
  const sequence = typeof body.sequence === "number" ? body.sequence : Math.max(0, ...taken) + sequenceStep;
  if (taken.includes(sequence))
    return fail(errors.refused("You cannot insert a line because a line already exists."));

  const line = {
    ...lines.blank,
    shipmentDate: store.today(),
    ...object.value,
    ...given(kind.lineSet, body),
    ...identity(object.value),
    ...unit.value,
    documentId: document.id,
    sequence,
  } as SalesLine;
  const quantities = kind.noun === "order" ? orderQuantities(errors, line, body) : succeed({});
  if (!quantities.ok) return quantities;
  return succeed(lines.add(store.newId(), { ...line, ...quantities.value }));
}

/** What the line is about stays what was found, however the caller spelled it. */
function identity(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = ["lineType", "itemId", "accountId", "lineObjectNumber"];
  return Object.fromEntries(Object.entries(object).filter(([name]) => fields.includes(name)));
}

/** The item or account that a line is about, with what the line takes over from it. */
function readObject(
  store: ErpStore,
  errors: ErpErrors,
  body: Body,
): Outcome<Record<string, unknown>, Answer> {
  if (names(body, "itemId") && names(body, "accountId"))
    return fail(errors.refused('Both "itemId" and "accountId" are specified. Specify only one of them.'));
  const number = textOf(body, "lineObjectNumber").toUpperCase();
  const described = number === "" && !names(body, "itemId") && !names(body, "accountId");
  const lineType =
    textOf(body, "lineType") || (names(body, "accountId") ? "Account" : described ? "Comment" : "Item");

  if (lineType === "Comment") return succeed({ lineType });
  if (lineType === "Account") {
    const account = names(body, "accountId")
      ? store.accounts.get(textOf(body, "accountId"))
      : store.accounts.findBy("number", number)[0];
    if (account === undefined && names(body, "accountId"))
      return fail(errors.refused("Account does not exist."));
    if (account === undefined) return fail(errors.noRelation("No.", "Sales Line", number, "G/L Account"));
    const { id, number: lineObjectNumber, displayName } = account;
    return succeed({ lineType, accountId: id, lineObjectNumber, description: displayName });
  }
  if (lineType !== "Item") return fail(errors.noRelation("No.", "Sales Line", number, lineType));

  const item = names(body, "itemId")
    ? store.items.get(textOf(body, "itemId"))
    : store.items.findBy("number", number)[0];
  if (item === undefined && names(body, "itemId")) return fail(errors.refused("Item does not exist."));
  if (item === undefined) return fail(errors.noRelation("No.", "Sales Line", number, "Item"));
  if (item.blocked) {
    return fail(
      errors.refused(`Blocked must be equal to 'No' in Item: No.=${item.number}. Current value is 'Yes'.`),
    );
  }
  return succeed({
    lineType,
    itemId: item.id,
    lineObjectNumber: item.number,
    description: item.displayName,
    unitPrice: item.unitPrice,
    taxCode: item.taxGroupCode,
    unitOfMeasureId: item.baseUnitOfMeasureId,
    unitOfMeasureCode: item.baseUnitOfMeasureCode,
  });
}
