import { describe, expect, test } from "vitest";
import { readLegacyRow } from "#orchestration/legacy/legacy-order.ts";
import { fileLimits, readOrderFile } from "#orchestration/legacy/read-order-file.ts";

const header = "order_number,customer_number,product_code,quantity,unit_price,currency,description";
const row = "A-1,ACC1,CC-PLATFORM,2,12000.00,EUR,";
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readOrderFile(bytes(text));
const rowsOf = (content: Uint8Array) => {
  const file = readOrderFile(content);
  if (!file.ok) throw new Error(file.failure.detail);
  return file.value.rows;
};

describe("a file is refused as a whole", () => {
  const rows = Array.from({ length: fileLimits.rows + 1 }, () => row).join("\n");
  test.for([
    { code: "empty", when: "without anything in it", content: bytes("") },
    { code: "empty", when: "with a blank first line", content: bytes(`\n${header}\n${row}`) },
    { code: "too-large", when: "with a byte too many", content: new Uint8Array(fileLimits.bytes + 1) },
    { code: "too-many-rows", when: "with a row too many", content: bytes(`${header}\n${rows}`) },
    { code: "columns-wrong", when: "without a header", content: bytes(row) },
    { code: "columns-wrong", when: "with a column twice", content: bytes(`${header},currency\n${row},EUR`) },
    {
      code: "columns-wrong",
      when: "with a column of its own",
      content: bytes(`${header},colour\n${row},red`),
    },
    { code: "not-csv", when: "with a quote that is not closed", content: bytes(`${header}\n"A-1,${row}`) },
    {
      code: "not-csv",
      when: "with a row that is longer than any order",
      content: bytes(`${header}\n${row}${"x".repeat(fileLimits.bytesOfRow)}`),
    },
  ])("$when: $code", ({ code, content }) => {
    expect(readOrderFile(content)).toMatchObject({ ok: false, failure: { code } });
  });
});

test("the largest file that is taken is taken", () => {
  const rows = Array.from({ length: fileLimits.rows }, () => row).join("\n");
  expect(rowsOf(bytes(`${header}\n${rows}\n`))).toHaveLength(fileLimits.rows);
});

test.for([
  { encoding: "utf-8", how: "UTF-8", content: bytes(`${header}\n${row}Überwachung`) },
  {
    encoding: "utf-8",
    how: "UTF-8 with a byte order mark",
    content: bytes(`\uFEFF${header}\n${row}Überwachung`),
  },
  {
    encoding: "windows-1252",
    how: "Windows-1252",
    content: new Uint8Array([...bytes(`${header}\n${row}`), 0xdc, ...bytes("berwachung")]),
  },
])("$how is read", ({ encoding, content }) => {
  expect(readOrderFile(content)).toMatchObject({
    ok: true,
    value: { encoding, rows: [{ line: 2, row: { description: "Überwachung" } }] },
  });
});

test("columns may be in any order, separated by semicolons, and the last line needs no end", () => {
  const file = "currency;unit_price;quantity;product_code;customer_number;order_number\r\nEUR;1;2;P;ACC1;A-1";
  expect(rowsOf(bytes(file))).toEqual([
    {
      line: 2,
      row: {
        order_number: "A-1",
        customer_number: "ACC1",
        product_code: "P",
        quantity: "2",
        unit_price: "1",
        currency: "EUR",
      },
    },
  ]);
});

test("rows have the line on which they begin, over blank lines and quoted line breaks", () => {
  const file = `${header}\n\n${row}"two\nlines"\n${row}plain\n`;
  expect(rowsOf(bytes(file)).map(({ line }) => line)).toEqual([3, 5]);
});

describe("a row that is no order says why", () => {
  test.for([
    { fields: "A-1,ACC1,CC-PLATFORM,0,1.00,EUR,", field: "quantity" },
    { fields: "A-1,ACC1,CC-PLATFORM,1.5,1.00,EUR,", field: "quantity" },
    { fields: 'A-1,ACC1,CC-PLATFORM,1,"1,00",EUR,', field: "unit_price" },
    { fields: "A-1,ACC1,CC-PLATFORM,1,-1,EUR,", field: "unit_price" },
    { fields: "A-1,ACC1,CC-PLATFORM,1,1,euro,", field: "currency" },
    { fields: "a 1,ACC1,CC-PLATFORM,1,1,EUR,", field: "order_number" },
    { fields: "A-1,,CC-PLATFORM,1,1,EUR,", field: "customer_number" },
    { fields: "A-1,ACC1", field: "product_code" },
    { fields: "A-1,ACC1,CC-PLATFORM,1,1,EUR,text,more", field: "more_x" },
  ])("$fields: $field", ({ fields, field }) => {
    const file = read(`${header}\n${fields}\n`);
    if (!file.ok) throw new Error(file.failure.detail);
    const refused = readLegacyRow(file.value.rows[0]?.row);
    expect(refused.ok).toBe(false);
    expect(JSON.stringify(refused)).toContain(field);
  });
});
