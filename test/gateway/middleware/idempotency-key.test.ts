import { describe, expect, test } from "vitest";
import { fingerprintOf, readIdempotencyKey, recordKeyOf } from "#gateway/middleware/idempotency-key.ts";

const read = (value: string | undefined) =>
  readIdempotencyKey(value === undefined ? {} : { "idempotency-key": value });

describe("the Idempotency-Key", () => {
  test.for([
    {
      header: '"8e03978e-40d5-43dd-bc93-6894a57f9324"',
      key: "8e03978e-40d5-43dd-bc93-6894a57f9324",
      form: "quoted",
    },
    {
      header: "8e03978e-40d5-43dd-bc93-6894a57f9324",
      key: "8e03978e-40d5-43dd-bc93-6894a57f9324",
      form: "bare",
    },
    { header: '"a \\"b\\" \\\\c"', key: 'a "b" \\c', form: "quoted with escapes" },
    { header: "x".repeat(255), key: "x".repeat(255), form: "bare and as long as it may be" },
  ])("is read when it is $form", ({ header, key }) => {
    expect(read(header)).toEqual({ ok: true, value: key });
  });

  test("that is missing is not an error by itself", () => {
    expect(read(undefined)).toEqual({ ok: true, value: undefined });
  });

  test.for([
    { header: "", why: "empty" },
    { header: '""', why: "empty between quotes" },
    { header: "x".repeat(256), why: "too long" },
    { header: `"${"x".repeat(256)}"`, why: "too long between quotes" },
    { header: "a, b", why: "two headers" },
    { header: '"a', why: "not closed" },
    { header: '"a\\n"', why: "escaped where nothing may be" },
    { header: "schlüssel", why: "not ASCII" },
  ])("that is $why is refused", ({ header }) => {
    expect(read(header)).toMatchObject({ ok: false, failure: { kind: "idempotency-key-invalid" } });
  });

  test("stands for the same request whatever the order of the body's members", () => {
    const one = fingerprintOf("submitOrder", { dealId: "1", lines: [{ a: 1, b: 2 }] });

    expect(fingerprintOf("submitOrder", { lines: [{ b: 2, a: 1 }], dealId: "1" })).toBe(one);
    expect(fingerprintOf("submitOrder", { dealId: "2", lines: [{ a: 1, b: 2 }] })).not.toBe(one);
    expect(fingerprintOf("createCustomerAccount", { dealId: "1", lines: [{ a: 1, b: 2 }] })).not.toBe(one);
  });

  test("of one caller or operation never meets another's", () => {
    const keys = [
      recordKeyOf("a", "b", "c"),
      recordKeyOf("a", "bc", ""),
      recordKeyOf("ab", "", "c"),
      recordKeyOf("d", "b", "c"),
    ];

    expect(new Set(keys).size).toBe(keys.length);
  });
});
