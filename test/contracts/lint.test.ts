import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Finding, findingLine } from "#contracts/generate/finding.ts";
import { generateContracts } from "#contracts/generate/generate.ts";
import {
  borrowedRules,
  governanceRules,
  rulesById,
  structureRules,
} from "#contracts/generate/lint/registry.ts";
import { lintContracts } from "#contracts/generate/lint-contracts.ts";
import { parseSourceFile } from "#contracts/generate/source-file.ts";
import { readSources } from "#contracts/generate/sources.ts";

const project = join(import.meta.dirname, "../..");
const fixture = join(import.meta.dirname, "fixtures/project");
let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "concordat-lint-"));
  await cp(fixture, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

interface Mistake {
  /** The id of the rule that has to see it. */
  readonly rule: string;
  readonly mistake: string;
  readonly file: string;
  /** The first place of this text is changed. */
  readonly from: string;
  readonly to: string;
  /** The end of the pointer that is reported. */
  readonly pointer: string;
}

const customers = "contracts/api/customers.openapi.yaml";
const shared = "contracts/api/shared.yaml";
const business = "contracts/events/business.asyncapi.yaml";
const operations = "contracts/events/operations.asyncapi.yaml";
const money = "contracts/canonical/money.yaml";
const erp = "contracts/platforms/erp.openapi.yaml";

const mistakes: readonly Mistake[] = [
  {
    rule: "references-lead-somewhere",
    mistake: "a $ref to a file that is not there",
    file: customers,
    from: "../canonical/customer.yaml",
    to: "../canonical/costumer.yaml",
    pointer: "/schema/$ref",
  },
  {
    rule: "references-lead-somewhere",
    mistake: "a $ref to a place that is not there",
    file: shared,
    from: "primitives.yaml#/$defs/AccountKey",
    to: "primitives.yaml#/$defs/AccountNo",
    pointer: "/AccountKey/schema/$ref",
  },
  {
    rule: "references-lead-somewhere",
    mistake: "a $ref to the network",
    file: money,
    from: "primitives.yaml#/$defs/CurrencyCode",
    to: "https://example.com/currency.yaml",
    pointer: "/properties/currency/$ref",
  },
  {
    rule: "openapi-structure",
    mistake: "a misspelt field",
    file: customers,
    from: "operationId: readCustomer",
    to: "operationID: readCustomer",
    pointer: "/get/operationID",
  },
  {
    rule: "openapi-structure",
    mistake: "an answer without description",
    file: customers,
    from: "description: The customer.",
    to: "x-owner: finance",
    pointer: "/responses/200",
  },
  {
    rule: "openapi-structure",
    mistake: "a parameter in no place",
    file: shared,
    from: "in: query",
    to: "in: body",
    pointer: "/in",
  },
  {
    rule: "schema-keywords",
    mistake: "a misspelt keyword",
    file: money,
    from: "minimum:",
    to: "minimun:",
    pointer: "/minimun",
  },
  {
    rule: "schema-keywords",
    mistake: "a keyword with the wrong kind of value",
    file: money,
    from: "minimum: -1000000",
    to: "minimum: low",
    pointer: "/minimum",
  },
  {
    rule: "schema-keywords",
    mistake: "a type that does not exist",
    file: money,
    from: "type: integer",
    to: "type: money",
    pointer: "/minor/type",
  },
  {
    rule: "schema-keywords",
    mistake: "a pattern that is none",
    file: "contracts/canonical/primitives.yaml",
    from: "^[A-Z]{3}$",
    to: "^[A-Z{3}$",
    pointer: "/CurrencyCode/pattern",
  },
  {
    rule: "asyncapi-structure",
    mistake: "an action that does not exist",
    file: operations,
    from: "action: receive",
    to: "action: recieve",
    pointer: "/operations/read-customer/action",
  },
  {
    rule: "asyncapi-structure",
    mistake: "a message of another channel",
    file: business,
    from: '$ref: "#/channels/customer-created/messages/customer-created"',
    to: '$ref: "#/channels/customer-merged/messages/customer-merged"',
    pointer: "/messages/0",
  },
  {
    rule: "own-keywords",
    mistake: "a misspelt keyword of ours",
    file: customers,
    from: "x-rate-class: interactive",
    to: "x-rateclass: interactive",
    pointer: "/x-rateclass",
  },
  {
    rule: "own-keywords",
    mistake: "a keyword of ours with another value",
    file: customers,
    from: "x-idempotency: required",
    to: "x-idempotency: always",
    pointer: "/x-idempotency",
  },
  {
    rule: "own-keywords",
    mistake: "a day that no calendar has",
    file: customers,
    from: "x-idempotency: required",
    to: 'x-idempotency: required\n      x-sunset: "2026-02-30"',
    pointer: "/x-sunset",
  },
  {
    rule: "own-keywords",
    mistake: "a vendor's keyword that no vendor has",
    file: erp,
    from: "x-stability: stable",
    to: "x-stability: stable\nx-limit: {}",
    pointer: "/x-limit",
  },
  {
    rule: "objects-say-additional-properties",
    mistake: "an object that is silent about other properties",
    file: money,
    from: "additionalProperties: false",
    to: "minProperties: 1",
    pointer: "",
  },
  {
    rule: "no-fractional-multiple-of",
    mistake: "cents as a fraction",
    file: money,
    from: "type: integer",
    to: "type: number\n    multipleOf: 0.01",
    pointer: "/minor/multipleOf",
  },
  {
    rule: "errors-are-problems",
    mistake: "an error in a form of its own",
    file: shared,
    from: "application/problem+json:",
    to: "application/json:",
    pointer: "/responses/BadRequest",
  },
  {
    rule: "operation-ids",
    mistake: "two operations with one operationId",
    file: customers,
    from: "operationId: readCustomer",
    to: "operationId: createCustomer",
    pointer: "/get/operationId",
  },
  {
    rule: "operation-ids",
    mistake: "an operationId that is no name in code",
    file: customers,
    from: "operationId: readCustomer",
    to: "operationId: read-customer",
    pointer: "/get/operationId",
  },
  {
    rule: "operation-ids",
    mistake: "an operation without operationId",
    file: customers,
    from: "operationId: readCustomer",
    to: "deprecated: false",
    pointer: "/get",
  },
  {
    rule: "owner-and-stability",
    mistake: "an operation that nobody owns",
    file: customers,
    from: "x-owner: sales\n",
    to: "",
    pointer: "/post",
  },
  {
    rule: "owner-and-stability",
    mistake: "events of unknown stability",
    file: business,
    from: "x-stability: stable\n",
    to: "",
    pointer: "/channels/customer-created",
  },
  {
    rule: "errors-are-problems",
    mistake: "an error in a schema of its own",
    file: shared,
    from: 'schema: { $ref: "../canonical/problem.yaml" }',
    to: "schema: { type: object, additionalProperties: true }",
    pointer: "/responses/BadRequest",
  },
  {
    rule: "errors-are-problems",
    mistake: "an operation that never fails",
    file: customers,
    from: '        "400": { $ref: "shared.yaml#/responses/BadRequest" }\n  /v1',
    to: "  /v1",
    pointer: "/post",
  },
  {
    rule: "canonical-types",
    mistake: "a copy of a canonical type",
    file: "contracts/api/shared.yaml",
    from: '      companyId: { type: string, pattern: "^[0-9]{1,20}$" }',
    to: `      companyId: { type: string, pattern: "^[0-9]{1,20}$" }
      price:
        type: object
        description: The same, written otherwise.
        required: [currency, minor]
        additionalProperties: false
        properties:
          currency: { pattern: "^[A-Z]{3}$", type: string }
          minor: { minimum: -1000000, type: integer }`,
    pointer: "/properties/price",
  },
  {
    rule: "canonical-types",
    mistake: "a copy of a canonical choice",
    file: shared,
    from: 'companyId: { type: string, pattern: "^[0-9]{1,20}$" }',
    to: "companyId: { type: string, enum: [us, eu] }",
    pointer: "/properties/companyId",
  },
  {
    rule: "canonical-types",
    mistake: "a key that is written anew",
    file: operations,
    from: '{ $ref: "../canonical/primitives.yaml#/$defs/AccountKey" }',
    to: "{ type: string }",
    pointer: "/properties/accountKey",
  },
  {
    rule: "correlation-ids",
    mistake: "an operation that takes none",
    file: customers,
    from: '        - $ref: "shared.yaml#/parameters/CorrelationId"\n',
    to: "",
    pointer: "/post",
  },
  {
    rule: "correlation-ids",
    mistake: "an answer that gives none back",
    file: shared,
    from: '      X-Correlation-ID: { $ref: "#/headers/CorrelationId" }',
    to: '      Retry-After: { $ref: "#/headers/CorrelationId" }',
    pointer: "/responses/BadRequest",
  },
  {
    rule: "correlation-ids",
    mistake: "a message that carries none",
    file: business,
    from: '      correlationId: { location: "$message.payload#/correlationid" }\n',
    to: "",
    pointer: "/messages/customer-created",
  },
  {
    rule: "events-are-cloudevents",
    mistake: "an event without a time",
    file: business,
    from: "subject, time, datacontenttype",
    to: "subject, datacontenttype",
    pointer: "/schemas/CustomerCreated",
  },
  {
    rule: "events-are-cloudevents",
    mistake: "an event in plain JSON",
    file: business,
    from: "defaultContentType: application/cloudevents+json",
    to: "defaultContentType: application/json",
    pointer: "/messages/customer-created",
  },
  {
    rule: "events-are-cloudevents",
    mistake: "an event of no certain type",
    file: business,
    from: "type: { const: concordat.evt.customers.account.created.v1 }",
    to: "type: { type: string }",
    pointer: "/properties/type",
  },
  {
    rule: "events-are-cloudevents",
    mistake: "an attribute of its own",
    file: business,
    from: '        subject: { $ref: "../canonical/cloud-event.yaml#/$defs/subject" }',
    to: "        subject: { type: string, maxLength: 10 }",
    pointer: "/properties/subject",
  },
  {
    rule: "examples-validate",
    mistake: "an example that its schema refuses",
    file: "contracts/canonical/primitives.yaml",
    from: "examples: [ACC1]",
    to: "examples: [acc 1]",
    pointer: "/AccountKey/examples/0",
  },
  {
    rule: "examples-validate",
    mistake: "a default that its schema refuses",
    file: shared,
    from: "schema: { type: array, items: { type: string } }",
    to: "schema: { type: array, items: { type: string }, default: [1] }",
    pointer: "/Fields/schema/default",
  },
  {
    rule: "examples-validate",
    mistake: "an example of an answer that refers to what refuses it",
    file: customers,
    from: '              schema: { $ref: "../canonical/customer.yaml" }',
    to: '              schema: { $ref: "../canonical/customer.yaml" }\n              example: { accountKey: a }',
    pointer: "/application~1json/example",
  },
  {
    rule: "examples-validate",
    mistake: "an example of a message with a broken part",
    file: operations,
    from: "    read-customer-request:\n",
    to: "    read-customer-request:\n      examples: [{ payload: { accountKey: 7 } }]\n",
    pointer: "/examples/0/payload",
  },
  {
    rule: "keywords-can-apply",
    mistake: "a length of a number",
    file: money,
    from: "minimum: -1000000",
    to: "minLength: 3",
    pointer: "/minor/minLength",
  },
  {
    rule: "keywords-can-apply",
    mistake: "a consequence without a condition",
    file: money,
    from: "title: Money",
    to: "title: Money\nthen: { required: [minor] }",
    pointer: "/then",
  },
  {
    rule: "keywords-can-apply",
    mistake: "bounds that cross",
    file: money,
    from: "minimum: -1000000",
    to: "minimum: 7\n    maximum: 6",
    pointer: "/minor",
  },
  {
    rule: "keywords-can-apply",
    mistake: "a closed object that requires what it does not know",
    file: money,
    from: "required: [minor, currency]",
    to: "required: [minor, currency, cents]",
    pointer: "",
  },
  {
    rule: "personal-data-is-marked",
    mistake: "a customer's name without a class",
    file: "contracts/canonical/customer.yaml",
    from: ", x-data-class: personal",
    to: "",
    pointer: "/properties/name",
  },
  {
    rule: "personal-data-is-marked",
    mistake: "an e-mail address under another name",
    file: shared,
    from: 'companyId: { type: string, pattern: "^[0-9]{1,20}$" }',
    to: "companyId: { type: string, format: email }",
    pointer: "/properties/companyId",
  },
  {
    rule: "spectral-rules",
    mistake: "a parameter that nobody explains",
    file: shared,
    from: "    description: The key of the account.\n",
    to: "",
    pointer: "/parameters/AccountKey",
  },
  {
    rule: "spectral-rules",
    mistake: "an operation under a heading that is not there",
    file: customers,
    from: "tags: [customers]",
    to: "tags: [accounts]",
    pointer: "/post/tags/0",
  },
  {
    rule: "owner-and-stability",
    mistake: "a channel that nobody owns",
    file: business,
    from: "x-owner: platform\n",
    to: "",
    pointer: "/channels/customer-merged",
  },
  {
    rule: "deprecated-has-sunset",
    mistake: "a deprecated operation without an end",
    file: customers,
    from: "operationId: readCustomer",
    to: "operationId: readCustomer\n      deprecated: true",
    pointer: "/get",
  },
  {
    rule: "deprecated-has-sunset",
    mistake: "a deprecation that ends before it begins",
    file: customers,
    from: "operationId: readCustomer",
    to: `operationId: readCustomer
      deprecated: true
      x-deprecated-since: "2026-10-01"
      x-sunset: "2026-10-01"`,
    pointer: "/get/x-sunset",
  },
  {
    rule: "deprecated-has-sunset",
    mistake: "a channel that ends without having been deprecated",
    file: business,
    from: "    address: concordat.evt.customers.account.created.v1",
    to: '    x-sunset: "2026-12-31"\n    address: concordat.evt.customers.account.created.v1',
    pointer: "/channels/customer-created/x-sunset",
  },
  {
    rule: "successors-take-over",
    mistake: "a successor that does not exist",
    file: customers,
    from: "operationId: readCustomer",
    to: "operationId: readCustomer\n      deprecated: true\n      x-successor: readAccount",
    pointer: "/get/x-successor",
  },
  {
    rule: "successors-take-over",
    mistake: "a successor whose path cannot be filled in",
    file: customers,
    from: "operationId: createCustomer",
    to: "operationId: createCustomer\n      deprecated: true\n      x-successor: readCustomer",
    pointer: "/post/x-successor",
  },
  {
    rule: "dispatch-targets",
    mistake: "a dispatch to nowhere",
    file: customers,
    from: "operation: read-customer",
    to: "operation: fetch-customer",
    pointer: "/x-dispatch/operation",
  },
  {
    rule: "payload-members",
    mistake: "a member that the dispatched operation does not know",
    file: shared,
    from: "name: fields",
    to: "name: sort",
    pointer: "/parameters/Fields",
  },
  {
    rule: "payload-members",
    mistake: "a demanded member that nobody sends",
    file: operations,
    from: "required: [accountKey]",
    to: "required: [accountKey, region]",
    pointer: "/get",
  },
  {
    rule: "subject-convention",
    mistake: "an event under another subject",
    file: business,
    from: "address: concordat.evt.customers.account.created.v1",
    to: "address: concordat.evt.customer-created",
    pointer: "/channels/customer-created/address",
  },
  {
    rule: "subject-convention",
    mistake: "an event of another type than its subject",
    file: business,
    from: "const: concordat.evt.customers.account.created.v1",
    to: "const: concordat.evt.customers.account.created.v2",
    pointer: "/channels/customer-created/address",
  },
  {
    rule: "subject-convention",
    mistake: "an operation under another name than its subject",
    file: operations,
    from: "address: concordat.op.customers.read-customer.v1",
    to: "address: concordat.op.customers.fetch-customer.v1",
    pointer: "/channels/read-customer/address",
  },
  {
    rule: "streams-cover-subjects",
    mistake: "events that no stream keeps",
    file: business,
    from: 'subjects: ["concordat.evt.>"]',
    to: 'subjects: ["concordat.evt.sales.>"]',
    pointer: "/channels/customer-created/address",
  },
  {
    rule: "limits-agree",
    mistake: "a limit without its time",
    file: erp,
    from: "  windowMs: 60000\n",
    to: "",
    pointer: "/x-limits",
  },
  {
    rule: "limits-agree",
    mistake: "a limit of a day that its window exceeds",
    file: erp,
    from: "requestsPerWindow: 600",
    to: "requestsPerWindow: 600\n  requestsPerDay: 500",
    pointer: "/requestsPerDay",
  },
  {
    rule: "limits-agree",
    mistake: "a limit of calls that are not there",
    file: erp,
    from: "requestsPerWindow: 600",
    to: "requestsPerWindow: 600\n  calls: [getCostumer]",
    pointer: "/calls/0",
  },
  {
    rule: "limits-agree",
    mistake: "a limit by a parameter that its call does not have",
    file: erp,
    from: "requestsPerWindow: 600",
    to: "requestsPerWindow: 600\n  calls: [getCustomer]\n  key: number",
    pointer: "/key",
  },
  {
    rule: "limits-agree",
    mistake: "a plan that is not listed",
    file: erp,
    from: "requestsPerWindow: 600",
    to: "requestsPerWindow: 600\n  plans: { free: { requests: 1 } }\n  defaultPlan: gold",
    pointer: "/defaultPlan",
  },
  {
    rule: "platform-limits",
    mistake: "a platform without limits",
    file: erp,
    from: "x-limits:",
    to: "x-ms-limits:",
    pointer: "",
  },
  {
    rule: "platform-limits",
    mistake: "a limit that allows nothing",
    file: erp,
    from: "windowMs: 60000",
    to: "windowMs: 0",
    pointer: "/windowMs",
  },
  {
    rule: "writes-declare-idempotency",
    mistake: "a write that is silent about repetition",
    file: customers,
    from: "      x-idempotency: required\n",
    to: "",
    pointer: "/post",
  },
  {
    rule: "one-success",
    mistake: "a workflow that answers 200",
    file: customers,
    from: '"202":',
    to: '"200":',
    pointer: "/responses/200",
  },
  {
    rule: "scopes-are-declared",
    mistake: "an operation without scopes",
    file: customers,
    from: '["customers:read"]',
    to: "[]",
    pointer: "/security",
  },
  {
    rule: "parameters-are-readable",
    mistake: "a path parameter under another name",
    file: customers,
    from: "/v1/customers/{accountKey}:",
    to: "/v1/customers/{key}:",
    pointer: "/get",
  },
  {
    rule: "yaml-syntax",
    mistake: "text that is no YAML",
    file: money,
    from: "required: [minor, currency]",
    to: "required: [minor, currency",
    pointer: "",
  },
  {
    rule: "yaml-syntax",
    mistake: "a key that is written twice",
    file: money,
    from: "title: Money",
    to: "title: Money\ntitle: Cash",
    pointer: "",
  },
];

/** What one rule finds: reading, without which there is no rule, counts as one. */
async function findingsOf(id: string): Promise<readonly Finding[]> {
  const { sources, findings } = await readSources(root);
  const rule = [...structureRules, ...governanceRules, ...borrowedRules].find((one) => one.id === id);
  return rule === undefined ? findings : rule.check(sources);
}

describe("lint", () => {
  test("finds nothing in the contracts of the project", async () => {
    expect((await lintContracts({ root: project })).findings.map(findingLine)).toEqual([]);
  });

  test("finds nothing in the project that the mistakes are made in", async () => {
    expect((await lintContracts({ root })).findings.map(findingLine)).toEqual([]);
  });

  test.for(mistakes)(
    "$rule finds $mistake",
    { timeout: 60_000 },
    async ({ rule, file, from, to, pointer }) => {
      const path = join(root, file);
      const text = await readFile(path, "utf8");
      expect(text).toContain(from);
      await writeFile(path, text.replace(from, to));

      const findings = await findingsOf(rule);
      const found = findings.filter((finding) => finding.rule === rule && finding.pointer.endsWith(pointer));
      expect(found, findings.map(findingLine).join("\n")).not.toEqual([]);
      expect(findingLine(found[0]!)).toMatch(/^contracts\/\S+\.yaml:\d+:\d+ #\S* .+ \([a-z-]+\)$/);
    },
  );

  test("points at the line and column of what is wrong", async () => {
    const path = join(root, money);
    await writeFile(path, (await readFile(path, "utf8")).replace("    minimum:", "    minimun:"));
    const line = (await readFile(path, "utf8")).split("\n").findIndex((text) => text.includes("minimun")) + 1;
    const {
      findings: [finding],
    } = await lintContracts({ root });
    expect(finding).toMatchObject({ file: money, line, column: 5, pointer: "/properties/minor/minimun" });
  });

  test("contracts with a mistake give findings and no code", async () => {
    const path = join(root, customers);
    await writeFile(
      path,
      (await readFile(path, "utf8")).replace("operation: read-customer", "operation: nothing"),
    );
    const outcome = await generateContracts({ root });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { kind: "contracts-refused", findings: [{ file: customers, rule: "dispatch-targets" }] },
    });
    await expect(readFile(join(root, "contracts/generated/api/operations.ts"))).rejects.toThrow("ENOENT");
  });

  test.for([
    {
      hostile: "aliases that multiply to gigabytes",
      text: `a: &a [${"x,".repeat(50)}]\n${"bcdefghi"
        .split("")
        .map((name, i) => `${name}: &${name} [${`*${"abcdefghi"[i]},`.repeat(50)}]`)
        .join("\n")}\n`,
    },
    { hostile: "nesting without end", text: "[".repeat(200_000) },
    { hostile: "nothing", text: "" },
    { hostile: "a list", text: "- 1\n- 2\n" },
    {
      hostile: "text that leads around in a circle",
      text: 'openapi: 3.1.0\ninfo: { title: x, version: "1" }\npaths:\n  /x: { $ref: "#/paths/~1x" }\n',
    },
    { hostile: "binary", text: "\u0000\u0001\u0002" },
  ])(
    "a contract file with $hostile ends in findings or none, and never in a crash",
    { timeout: 60_000 },
    async ({ text }) => {
      await writeFile(join(root, "contracts/api/hostile.openapi.yaml"), text);
      const { findings } = await lintContracts({ root });
      for (const finding of findings) expect(finding.file).toBe("contracts/api/hostile.openapi.yaml");
    },
  );

  test("a map with very many keys is read in a time that grows with it, and no faster", () => {
    const text = (keys: number) => Array.from({ length: keys }, (_, index) => `k${index}: 1\n`).join("");
    const spentMs = (keys: number) => {
      const before = process.cpuUsage();
      expect(parseSourceFile("api", "wide.yaml", text(keys)).findings).toEqual([]);
      return process.cpuUsage(before).user / 1_000;
    };
    spentMs(5_000);

    // Eight times the keys would take 64 times as long if each were compared with every other.
    expect(spentMs(80_000) / Math.max(spentMs(10_000), 1)).toBeLessThan(40);
  });

  test("every rule has a mistake that it is tried on", () => {
    const rules = [...structureRules, ...governanceRules, ...borrowedRules].map(({ id }) => id);
    expect(rules.filter((id) => !mistakes.some(({ rule }) => rule === id))).toEqual([]);
    expect(new Set(rules).size).toBe(rules.length);
  });

  test("every rule is the one of its file, and says why it is there and what to do", async () => {
    const folder = join(project, "contracts/generate/lint");
    const texts = await Promise.all(
      (await readdir(folder)).map(
        async (name) => [name, await readFile(join(folder, name), "utf8")] as const,
      ),
    );
    const files = texts.filter(([, text]) => text.includes(": LintRule = {")).map(([name]) => name);

    expect([...rulesById.keys()].map((id) => `${id}.ts`).sort()).toEqual(files.sort());
    for (const { demands, remedy } of rulesById.values()) {
      expect(demands.length).toBeGreaterThan(40);
      expect(remedy).toMatch(/^(\S+ ){4}/);
    }
  });
});
