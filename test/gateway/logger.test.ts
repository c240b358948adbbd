import type { DestinationStream } from "pino";
import { describe, expect, test } from "vitest";
import { createLogger } from "#gateway/logger.ts";

function logged(fields: object): string {
  const lines: string[] = [];
  createLogger("info", { write: (line: string) => void lines.push(line) } as DestinationStream).info(
    fields,
    "message",
  );
  return lines.join("");
}

describe("the gateway's log", () => {
  test.for([
    { fields: { authorization: "Bearer hunter2" }, what: "an Authorization header" },
    { fields: { request: { Headers: { cookie: "hunter2" } } }, what: "headers" },
    { fields: { a: { b: [{ clientSecret: "hunter2" }] } }, what: "a secret deep inside" },
    { fields: { customer: { email: "hunter2" } }, what: "an e-mail address" },
    { fields: { payload: { dealId: "hunter2" } }, what: "a payload" },
    {
      fields: { err: Object.assign(new Error("it failed"), { request: { body: "hunter2" } }) },
      what: "what hangs on an error",
    },
  ])("never holds $what", ({ fields }) => {
    expect(logged(fields)).not.toContain("hunter2");
  });

  test("holds what an error says, and where", () => {
    const line = JSON.parse(logged({ correlationId: "c", err: new Error("it failed") }));

    expect(line).toMatchObject({
      role: "gateway",
      correlationId: "c",
      msg: "message",
      err: { message: "it failed" },
    });
    expect(line.err.stack).toContain("logger.test.ts");
  });
});
