import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "#contracts/generated/platforms/simulator-control/operations.ts";
import { type Simulators, startSimulators } from "#simulators/start.ts";

let simulators: Simulators;
beforeAll(async () => {
  simulators = await startSimulators({ seed: 7 });
});
afterAll(() => simulators.stop());

const all = Object.values(operations);
const pathOf = (path: string) => path.replace(/\{[^}]+\}/g, "anything");
const send = (path: string, init?: RequestInit) => fetch(simulators.crm.controlUrl + path, init);
const json = (method: string, body: string): RequestInit => ({
  method,
  body,
  headers: { "content-type": "application/json" },
});

test("each simulator gives the contract of its control API out", async () => {
  const file = new URL(import.meta.resolve("#contracts/platforms/simulator-control.openapi.yaml"));
  const given = await send("/openapi.yaml");

  expect(given.headers.get("content-type")).toContain("application/yaml");
  expect(await given.text()).toBe(await readFile(file, "utf8"));
});

test.for(["", "/", "?theme=dark", "/openapi.yaml?v=2"])(
  "whoever waits for %s of the control URL by HEAD sees that it is there",
  async (path) => {
    const { status, headers, body } = await send(path, { method: "HEAD" });
    expect([status, body]).toEqual([200, null]);
    expect(headers.get("content-type")).toMatch(/^(text\/html|application\/yaml); charset=utf-8$/);
    expect((await send(path)).status).toBe(200);
  },
);

describe("a bad control request gets Problem Details, and changes nothing:", () => {
  test.for(all.filter(({ requestBody }) => requestBody !== undefined))(
    "$operationId names the place, the rule and the type that it was given",
    async ({ method, path }) => {
      const answer = await send(pathOf(path), json(method, "[]"));

      expect(answer.status).toBe(422);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      expect(await answer.json()).toMatchObject({
        title: expect.any(String),
        status: 422,
        errors: [{ pointer: "", rule: "type", detail: expect.any(String), given: "array" }],
      });
    },
  );

  test.for(all)("$operationId knows no parameter but its own", async ({ method, path, requestBody }) => {
    const body = requestBody === undefined ? { method } : json(method, "{}");
    const answer = await send(`${pathOf(path)}?sped=1`, body);

    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      errors: [{ pointer: "/query/sped", rule: "additionalProperties", given: "string" }],
    });
  });

  test.for([
    { what: "an unknown path", path: "/clocks", init: {}, status: 404 },
    { what: "another method", path: "/clock", init: { method: "DELETE" }, status: 405 },
    { what: "another media type", path: "/clock", init: { method: "POST", body: "a=1" }, status: 415 },
    { what: "no JSON", path: "/clock", init: json("POST", "{"), status: 400 },
    {
      what: "a fault that is late without saying how late",
      path: "/faults",
      init: json("POST", '{"call":"*","fault":{"kind":"latency"}}'),
      status: 422,
    },
    {
      what: "a fault whose content type no header can hold",
      path: "/faults",
      init: json("POST", '{"call":"*","fault":{"kind":"error","contentType":"a\\nb"}}'),
      status: 422,
    },
    {
      what: "a fault that asks for more patience than a number can write",
      path: "/faults",
      init: json("POST", '{"call":"*","fault":{"kind":"throttled","retryAfterSeconds":1e21}}'),
      status: 422,
    },
    {
      what: "a state of a time that no date can hold",
      path: "/state",
      init: json("PUT", '{"version":2,"platform":"crm","atMs":9000000000000000,"state":{"platform":{}}}'),
      status: 422,
    },
    {
      what: "another platform's person",
      path: "/actors/finance/pay",
      init: json("POST", '{"invoiceNumber":"1"}'),
      status: 404,
    },
  ])("$what gets $status", async ({ path, init, status }) => {
    const answer = await send(path, init);

    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status, detail: expect.stringMatching(/./) });
    expect((await simulators.control.crm.listFaults()).faults).toEqual([]);
  });
});
