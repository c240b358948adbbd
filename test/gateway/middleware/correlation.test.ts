import { describe, expect, test } from "vitest";
import { correlate } from "#gateway/middleware/correlation.ts";

const validTraceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

describe("what ties a request to what it causes", () => {
  test("a usable correlation id and traceparent are kept", () => {
    expect(correlate({ "x-correlation-id": "deal-4711.a_B", traceparent: validTraceparent })).toEqual({
      correlationId: "deal-4711.a_B",
      traceparent: validTraceparent,
    });
  });

  test.for([
    { given: "", why: "empty" },
    { given: "a b", why: "with a blank" },
    { given: "a\nb", why: "with a line break" },
    { given: "x".repeat(129), why: "too long" },
    { given: "ümlaut", why: "not ASCII" },
  ])("a correlation id that is $why is replaced", ({ given }) => {
    const { correlationId } = correlate({ "x-correlation-id": given });

    expect(correlationId).not.toBe(given);
    expect(correlationId).toMatch(/^[A-Za-z0-9._-]{1,128}$/);
  });

  test.for([
    { given: "00-00000000000000000000000000000000-00f067aa0ba902b7-01", why: "without a trace" },
    { given: "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", why: "without a parent" },
    { given: "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", why: "of the forbidden version" },
    { given: `${validTraceparent}-more`, why: "of version 00 with a fifth part" },
    { given: validTraceparent.toUpperCase(), why: "in upper case" },
    { given: "nonsense", why: "nonsense" },
  ])("a traceparent that is $why is replaced by a valid one", ({ given }) => {
    const { traceparent } = correlate({ traceparent: given });

    expect(traceparent).not.toBe(given);
    expect(traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });

  test("a traceparent of a later version may have more parts", () => {
    const later = validTraceparent.replace("00-", "01-");

    expect(correlate({ traceparent: `${later}-more` }).traceparent).toBe(`${later}-more`);
  });
});
