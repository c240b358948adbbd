import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations as crmOperations } from "#contracts/generated/platforms/crm/operations.ts";
import { operations as erpOperations } from "#contracts/generated/platforms/erp/operations.ts";
import { operations as supportOperations } from "#contracts/generated/platforms/support/operations.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeAll(async () => {
  platforms = await startSimulatedPlatforms({ limitsLifted: true });
});
afterAll(async () => {
  await platforms.stop();
});

const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
const bodies = [
  "",
  "{",
  "null",
  "[]",
  '"text"',
  "7",
  "{}",
  deep,
  '{"properties":7}',
  '{"inputs":[null]}',
  '{"organization":null}',
  '{"__proto__":{"a":1}}',
];
const values = ["%00", "'", "..", "%F0%9F%98%80", "9".repeat(40), "%E0%A4%A"];

const withBody = (operations: Record<string, HttpOperation>) =>
  Object.values(operations).filter((operation) => operation.requestBody !== undefined);
const withPath = (operations: Record<string, HttpOperation>) =>
  Object.values(operations).filter((operation) => operation.path.includes("{"));

const urlOf = (platform: "crm" | "erp" | "support", { path, operationId }: HttpOperation, value: string) => {
  const { crm, erp, support } = platforms;
  if (operationId === "requestToken") return platform === "erp" ? erp.tokenUrl : support.tokenUrl;
  const filled = path
    .replace("{companyId}", erp.companyId)
    .replace("{appId}", String(crm.appId))
    .replace("{customObjectKey}", "entitlement")
    .replace(/\{(fromO|toO|o)bjectType\}/g, "deals")
    .replace(/\{[^}]+\}/g, value);
  const query =
    platform === "crm" ? `hapikey=${crm.developerApiKey}` : platform === "support" ? "external_id=X" : "";
  return `${platforms[platform].baseUrl}${filled}?${query}`;
};
const credential = async (platform: "crm" | "erp" | "support") => {
  if (platform === "crm") return `Bearer ${platforms.crm.token}`;
  return platform === "erp"
    ? `Bearer ${await platforms.fetchErpToken()}`
    : `Bearer ${platforms.support.oauthToken}`;
};
const counts = async (platform: "crm" | "erp" | "support") =>
  (await platforms.control(platform, "GET", "/ledger")).body["counts"];

describe.for([
  { platform: "crm" as const, operations: crmOperations as Record<string, HttpOperation> },
  { platform: "erp" as const, operations: erpOperations as Record<string, HttpOperation> },
  { platform: "support" as const, operations: supportOperations as Record<string, HttpOperation> },
])("bad input to $platform", ({ platform, operations }) => {
  test("a broken body gets the platform's own refusal, never a failure, and changes nothing", async () => {
    const authorization = await credential(platform);
    const odd: string[] = [];
    for (const operation of withBody(operations)) {
      const url = urlOf(platform, operation, "1");
      for (const body of bodies) {
        const response = await fetch(url, {
          method: operation.method,
          headers: { authorization, "content-type": "application/json", "if-match": "*" },
          body,
        });
        const answer = (await response.json().catch(() => undefined)) as unknown;
        // A batch or a search of nothing is nothing wrong.
        const harmless = response.status === 200 && body.startsWith("{");
        if (!harmless && (response.status < 400 || response.status >= 500))
          odd.push(`${operation.operationId} ${body.slice(0, 20)} ${response.status}`);
        if (typeof answer !== "object")
          odd.push(`${operation.operationId} ${body.slice(0, 20)} has no JSON body`);
      }
    }
    expect(odd).toEqual([]);
    expect(await counts(platform)).toEqual({});
  });

  test("a strange id gets the platform's own refusal", async () => {
    const authorization = await credential(platform);
    const odd: string[] = [];
    for (const operation of withPath(operations)) {
      for (const value of values) {
        const response = await fetch(urlOf(platform, operation, value), {
          method: operation.method,
          headers: { authorization, "content-type": "application/json", "if-match": "*" },
          ...(operation.requestBody === undefined ? {} : { body: "{}" }),
        });
        await response.arrayBuffer();
        if (response.status >= 500) odd.push(`${operation.operationId} ${value} ${response.status}`);
      }
    }
    expect(odd).toEqual([]);
  });

  test("a body of another kind is refused", async () => {
    const authorization = await credential(platform);
    const operation = withBody(operations).find(
      ({ operationId }) => operationId !== "requestToken",
    ) as HttpOperation;
    const post = (type: string, body: string) =>
      fetch(urlOf(platform, operation, "1"), {
        method: operation.method,
        headers: { authorization, "content-type": type, "if-match": "*" },
        body,
      });
    expect((await post("text/csv", "a,b")).status).toBe(415);
  });
});

test("every refusal is one of the contract", () => {
  expect(new Set(platforms.contract.breaches)).toEqual(new Set());
  expect(platforms.contract.count()).toBeGreaterThan(500);
});
