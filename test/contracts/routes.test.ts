import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { OpenAPIHono, type RouteConfig } from "@hono/zod-openapi";
import { describe, expect, test } from "vitest";
import { components } from "#contracts/generated/api/components.ts";

const folder = join(import.meta.dirname, "../../contracts/generated/api");
const routeFiles = (await readdir(folder)).filter((name) => name.endsWith(".routes.ts")).sort();

async function routesIn(file: string): Promise<RouteConfig[]> {
  return Object.values(await import(join(folder, file))) as RouteConfig[];
}

async function emittedDocument(): Promise<Json> {
  const app = new OpenAPIHono();
  for (const [name, schema] of Object.entries(components.schemas))
    app.openAPIRegistry.registerComponent("schemas", name, schema as never);
  for (const [name, scheme] of Object.entries(components.securitySchemes))
    app.openAPIRegistry.registerComponent("securitySchemes", name, scheme as never);
  for (const file of routeFiles)
    for (const route of await routesIn(file)) app.openAPIRegistry.registerPath(route);
  const document = app.getOpenAPI31Document({ openapi: "3.1.0", info: { title: "", version: "" } });
  return JSON.parse(JSON.stringify(document)) as Json;
}

type Json = Record<string, unknown>;

/** Equal for documents that say the same: the library repeats a type beside a reference, and writes empty lists. */
function normal(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => normal(item));
    // The order of parameters means nothing.
    return key === "parameters"
      ? items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(
      ([name, child]) =>
        !(name === "type" && "$ref" in value) && !(name === "parameters" && (child as []).length === 0),
    )
    // `false` is what these mean when they are not said.
    .filter(
      ([name, child]) =>
        !(child === false && ["required", "deprecated"].includes(name) && !("properties" in value)),
    )
    .map(([name, child]) => [name, normal(child, name)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

describe("the routes generated for @hono/zod-openapi", async () => {
  const contract = JSON.parse(await readFile(join(folder, "openapi.json"), "utf8")) as Json;
  const emitted = await emittedDocument();
  const operations = Object.entries(contract.paths as Record<string, Json>).flatMap(([path, item]) =>
    Object.keys(item).map((method) => ({ path, method })),
  );

  test.for(operations)("describe $method $path as the contract does", ({ path, method }) => {
    const of = (document: Json) => (document.paths as Record<string, Json>)[path]?.[method];
    expect(of(contract)).toBeDefined();
    expect(normal(of(emitted))).toEqual(normal(of(contract)));
  });

  test("describe no other operation", () => {
    const pathsOf = (document: Json) =>
      Object.entries(document.paths as Record<string, Json>).flatMap(([path, item]) =>
        Object.keys(item).map((method) => `${method} ${path}`),
      );
    expect(pathsOf(emitted).sort()).toEqual(pathsOf(contract).sort());
  });

  test("come with the same components", () => {
    const { schemas, securitySchemes } = emitted.components as Json;
    expect(normal({ schemas, securitySchemes })).toEqual(normal(contract.components));
  });

  test("read, judge and pass on what is sent to them", async () => {
    const app = new OpenAPIHono();
    const { listWorkflowsRoute } = await import("#contracts/generated/api/operations.routes.ts");
    const { submitOrderRoute } = await import("#contracts/generated/api/orders.routes.ts");
    app.openapi(listWorkflowsRoute, ((c: never) =>
      (c as { json(v: unknown): Response; req: { valid(p: string): unknown } }).json(
        (c as { req: { valid(p: string): unknown } }).req.valid("query"),
      )) as never);
    app.openapi(submitOrderRoute, ((c: never) =>
      (c as { json(v: unknown): Response; req: { valid(p: string): unknown } }).json(
        (c as { req: { valid(p: string): unknown } }).req.valid("json"),
      )) as never);

    expect(await (await app.request("/v1/workflows?limit=7")).json()).toEqual({ limit: 7 });
    expect(await (await app.request("/v1/workflows")).json()).toEqual({ limit: 50 });
    expect((await app.request("/v1/workflows?limit=0")).status).toBe(400);
    expect((await app.request("/v1/workflows?limit=x")).status).toBe(400);
    const post = (body: unknown) =>
      app.request("/v1/orders", {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": "k" },
        body: JSON.stringify(body),
      });
    expect(await (await post({ dealId: "1" })).json()).toEqual({ dealId: "1" });
    expect((await post({ dealId: "1", more: 1 })).status).toBe(400);
    expect((await post({ dealId: 1 })).status).toBe(400);
  });
});
