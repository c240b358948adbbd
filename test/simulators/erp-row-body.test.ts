import { describe, expect, test } from "vitest";
import { blankRow, type EntitySetName, entityModels } from "#simulators/erp/blank-rows.ts";
import type { Row } from "#simulators/erp/entity-set.ts";
import { rowBody } from "#simulators/erp/row-body.ts";

const context = 'https://erp.example/$metadata#companies("a")/x/$entity';
const odd = [
  '"',
  "\\",
  "\u0000",
  "\u001f",
  "\u007f",
  "\n",
  "ä",
  "€",
  "😀",
  "\ud800",
  "\udfff",
  " !#[]~",
  "\u2028",
  "\uffff",
];

describe("a record as JSON text", () => {
  test.for(Object.keys(entityModels) as EntitySetName[])("of %s is what JSON itself writes", (set) => {
    const blank = { "@odata.etag": 'W/"1"', id: "1", ...blankRow(set), lastModifiedDateTime: "2026-01-01" };
    const filled = Object.fromEntries(
      Object.entries(blank).map(([name, value], place) => [
        name,
        typeof value === "string" ? odd[place % odd.length] : typeof value === "number" ? place - 0.25 : true,
      ]),
    );
    for (const row of [blank, filled])
      expect(rowBody(set, context, row as unknown as Row).text()).toBe(
        JSON.stringify({ "@odata.context": context, ...row }),
      );
  });

  test.for(odd)("with %j in a field reads back as it was", (text) => {
    const row = { id: "1", displayName: `a${text}b` } as unknown as Row;
    expect(rowBody("customers", context, row).toJSON()).toEqual({ "@odata.context": context, ...row });
  });
});
