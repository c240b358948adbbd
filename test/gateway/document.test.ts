import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { operations } from "#contracts/generated/api/operations.ts";
import type { ApiOperation } from "#contracts/runtime/api-operation.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import { collectApiRoutes } from "#gateway/api-routes.ts";
import { createApp, type GatewayDependencies } from "#gateway/app.ts";

/** The document that the library would write from the routes that the gateway registers. */
function emittedDocument(info: object): Record<string, unknown> {
  const unused = {} as never;
  const dependencies: GatewayDependencies = {
    bus: unused,
    reads: unused,
    keySet: unused,
    idempotencyStore: unused,
    clock: unused,
    logger: unused,
    config: {
      issuer: "https://issuer.example.com",
      audience: "concordat",
      webhooks: {},
      requestTimeoutMs: 1_000,
    },
    publicUrl: "https://gateway.example.com",
    apiRoutes: collectApiRoutes(),
    openApiDocument: "{}",
    stopping: () => false,
  };
  return JSON.parse(JSON.stringify(createApp(dependencies).getOpenAPI31Document(info as never)));
}

describe("the routes that the gateway registers", () => {
  test("describe the API in the very words of the contract", async () => {
    const file = new URL("../../contracts/generated/api/openapi.json", import.meta.url);
    const { "x-generated": _, paths, components, ...root } = JSON.parse(await readFile(file, "utf8"));

    const emitted = emittedDocument(root);

    expect(withoutRepeatedTypes(emitted.paths, components.schemas)).toEqual(paths);
    expect(emitted.components).toMatchObject(components);
    expect(emitted).toMatchObject(root);
  });
});

const document = JSON.parse(
  await readFile(new URL("../../contracts/generated/api/openapi.json", import.meta.url), "utf8"),
);
const withBody = (Object.values(operations) as ApiOperation[]).filter(({ requestBody }) => requestBody);

test.for(withBody)(
  "$operationId has an example of its body that can be sent as it is: the reference page shows it to be tried",
  ({ path, method, requestBody }) => {
    const { content } = document.paths[path][method.toLowerCase()].requestBody;
    const { $ref } = content["application/json"].schema;
    const examples: unknown[] = document.components.schemas[$ref.split("/").at(-1)].examples ?? [];

    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples)
      expect(violationsOf(requestBody?.contents["application/json"] ?? (() => false), example)).toEqual([]);
  },
);

interface Schema {
  readonly $ref?: string;
  readonly type?: unknown;
}

/** Drops a `type` beside a `$ref` where it only repeats what the referenced schema says: the library asks for it. */
function withoutRepeatedTypes(node: unknown, schemas: Readonly<Record<string, Schema>>): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutRepeatedTypes(item, schemas));
  if (typeof node !== "object" || node === null) return node;

  const { $ref, type } = node as Schema;
  const target = typeof $ref === "string" ? schemas[$ref.replace("#/components/schemas/", "")] : undefined;
  const repeated = target !== undefined && type !== undefined && target.type === type;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => !(repeated && name === "type"))
      .map(([name, member]) => [name, withoutRepeatedTypes(member, schemas)]),
  );
}
