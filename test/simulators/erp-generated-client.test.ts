import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";
import { erpTour } from "./tours/erp-tour.ts";
import type { Given, Take } from "./tours/tour.ts";
import { startWebhookReceiver } from "./webhook-receiver.ts";

/**
 * odata2ts lives in a folder of its own, because it needs TypeScript 5: `npm ci --prefix test/clients/odata2ts` puts it there.
 * The client is generated beside it, where it finds what it runs on.
 */
const home = fileURLToPath(new URL("../clients/odata2ts/", import.meta.url));
const installed = existsSync(join(home, "node_modules/@odata2ts/odata2ts"));
const run = promisify(execFile);

/** The part of a generated client that this test calls; the client itself is not there when types are checked. */
interface Collection {
  create(body: Json): Promise<Answer>;
  query(by?: (builder: Builder, fields: Record<string, Field>) => unknown): Promise<Answer>;
}
interface One {
  query(): Promise<Answer>;
  patch(body: Json, config: { headers: Record<string, string> }): Promise<Answer>;
  delete(): Promise<Answer>;
  shipAndInvoice(): Promise<Answer>;
  post(): Promise<Answer>;
  makeCorrectiveCreditMemo(): Promise<Answer>;
  salesOrderLines(): Collection;
}
type Navigation = { (): Collection; (id: unknown): One };
type Company = Record<
  "customers" | "items" | "salesOrders" | "salesOrderLines" | "salesInvoices" | "salesCreditMemos",
  Navigation
>;
interface Builder {
  filter(condition: unknown): Builder;
  expand(name: string): Builder;
  select(...names: string[]): Builder;
  orderBy(order: unknown): Builder;
  top(rows: number): Builder;
  skip(rows: number): Builder;
  count(): Builder;
}
interface Field {
  eq(value: string): unknown;
  ne(value: string): unknown;
  desc(): unknown;
}
interface Answer {
  readonly status: number;
  readonly data: Json;
}

let platforms: SimulatedPlatforms;
let folder: string;
let company: Company;
let service: Record<string, unknown>;
const rows = ({ data }: Answer) => data["value"] as Json[];

describe.skipIf(!installed)("a client that is generated from the ERP's own $metadata", () => {
  beforeAll(async () => {
    platforms = await startSimulatedPlatforms({ platforms: ["erp"] });
    const { erp } = platforms;
    const token = await platforms.fetchErpToken();
    const authorization = `Bearer ${token}`;
    const description = await fetch(`${erp.baseUrl}/$metadata`, { headers: { authorization } });
    expect(description.headers.get("content-type")).toBe("application/xml");
    folder = await mkdtemp(join(home, "node_modules/.client-"));
    await writeFile(join(folder, "metadata.xml"), await description.text());
    await writeFile(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { module: "nodenext", target: "es2022" } }),
    );
    const generator = join(home, "node_modules/@odata2ts/odata2ts/lib/run-cli.js");
    const options = ["-s", "metadata.xml", "-o", "build", "-m", "all", "-e", "js", "-name", "erp"];
    await run(process.execPath, [generator, ...options], { cwd: folder });

    const load = createRequire(join(folder, "build/"));
    const { erpService } = load("./erpService.js");
    const { FetchClient } = load("@odata2ts/http-client-fetch");
    const client = new FetchClient({ headers: { authorization } });
    service = new erpService(client, erp.baseUrl);
    company = (service as { companies(id: string): Company }).companies(erp.companyId);
  }, 300_000);
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await platforms.stop();
  });

  test("creates, changes and finds a customer", async () => {
    const created = await company.customers().create({ number: "ACC1", displayName: "Nordlicht GmbH" });
    expect(created.status).toBe(201);
    const id = created.data["id"];
    await company.customers(id).patch({ city: "Kiel" }, { headers: { "If-Match": "*" } });
    const found = await company
      .customers()
      .query((builder, { number }) => builder.filter(number?.eq("ACC1")));
    expect(rows(found)).toMatchObject([{ id, city: "Kiel" }]);
  });

  test("orders, ships and invoices, and corrects the invoice", async () => {
    const { data: order } = await company.salesOrders().create({
      customerNumber: "ACC1",
      externalDocumentNumber: "CR1",
    });
    await company.salesOrders(order["id"]).salesOrderLines().create({
      lineType: "Item",
      lineObjectNumber: "CC-PLATFORM",
      quantity: 2,
    });
    expect((await company.salesOrders(order["id"]).shipAndInvoice()).status).toBe(204);
    const invoices = await company
      .salesInvoices()
      .query((builder, { orderNumber }) =>
        builder.filter(orderNumber?.eq(String(order["number"]))).expand("salesInvoiceLines"),
      );
    const [invoice] = rows(invoices);
    expect(invoice).toMatchObject({ status: "Open", salesInvoiceLines: [{ quantity: 2 }] });

    await company.salesInvoices(invoice?.["id"]).makeCorrectiveCreditMemo();
    const memos = await company
      .salesCreditMemos()
      .query((builder, { invoiceNumber }) => builder.filter(invoiceNumber?.eq(String(invoice?.["number"]))));
    await company.salesCreditMemos(rows(memos)[0]?.["id"]).post();
    const corrected = await company.salesInvoices(invoice?.["id"]).query();
    expect(corrected.data).toMatchObject({ remainingAmount: 0 });
  });

  test("makes every call of the contract", async () => {
    await using fresh = await startSimulatedPlatforms({ platforms: ["erp"], limitsLifted: true });
    const receiver = await startWebhookReceiver();
    await erpTour(byGeneratedClient(fresh, await fresh.fetchErpToken()), fresh, receiver.url);
    await receiver.stop();
    expect(fresh.contract.breaches).toEqual([]);
    const notYet = fresh.callsOf("erp").filter((call) => !fresh.contract.taken.has(`erp ${call}`));
    // It has no batches, and its model was read when it was made.
    expect(notYet).toEqual(["readMetadata", "runBatch"]);
  });

  test("gets only answers of the contract", () => {
    expect(platforms.contract.breaches).toEqual([]);
    expect(platforms.contract.count()).toBeGreaterThan(8);
  });
});

const methods: Readonly<Record<string, string>> = {
  GET: "query",
  POST: "create",
  PATCH: "patch",
  DELETE: "delete",
};

/** A node of the generated client, by what its methods are called. */
type Node = Record<string, (...given: unknown[]) => unknown>;

/** Walks down the generated client along the path of a call, and makes it. */
function byGeneratedClient({ erp }: SimulatedPlatforms, token: string): Take {
  const load = createRequire(join(folder, "build/"));
  const { erpService } = load("./erpService.js");
  const { FetchClient } = load("@odata2ts/http-client-fetch");
  const headers = { authorization: `Bearer ${token}` };
  const root = new erpService(new FetchClient({ headers }), erp.baseUrl) as Node;

  return async (operationId, given = {}) => {
    const operation = (operations as Readonly<Record<string, HttpOperation>>)[operationId];
    if (operation === undefined) throw new Error(`no call ${operationId}`);
    const answered = (data: unknown) => ({ status: 200, headers: new Headers(), body: (data ?? {}) as Json });
    if (["requestToken", "readMetadata", "runBatch"].includes(operationId)) return answered({});
    let node = root;
    for (const part of operation.path.slice(1).split("/")) {
      const [, name = "", key] = /^(?:Microsoft\.NAV\.)?(\w+)(?:\('?\{(\w+)\}'?\))?$/.exec(part) ?? [];
      const next = (node[name] as Node[string]).call(node, ...(key === undefined ? [] : [given.path?.[key]]));
      // A bound action is called by walking to it.
      if (next instanceof Promise) return answered(((await next) as Answer).data);
      node = next as Node;
    }
    const method = methods[operation.method] ?? "";
    const config = { headers: { "If-Match": "*" } };
    const call = node[method] as Node[string];
    const answer = await call.call(
      node,
      ...(method === "query" ? [askedFor(given)] : method === "delete" ? [config] : [given.body, config]),
    );
    return answered((answer as Answer).data);
  };
}

function askedFor({ query = {} }: Given) {
  const { $filter, $orderby, $top, $skip, $select, $expand, $count } = query;
  const [, field = "", operator, value = ""] = /^(\w+) (eq|ne) '?(.*?)'?$/.exec($filter ?? "") ?? [];
  const [, expanded = ""] = /^(\w+)/.exec($expand ?? "") ?? [];
  return (builder: Builder, fields: Record<string, Field>) => {
    if (operator !== undefined) builder.filter(fields[field]?.[operator as "eq" | "ne"](value));
    if ($orderby !== undefined) builder.orderBy(fields[$orderby.split(" ")[0] ?? ""]?.desc());
    if ($select !== undefined) builder.select($select);
    if ($top !== undefined) builder.top(Number($top));
    if ($skip !== undefined) builder.skip(Number($skip));
    if ($expand !== undefined) builder.expand(expanded);
    if ($count !== undefined) builder.count();
  };
}
