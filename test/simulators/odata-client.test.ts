import { EdmV4, OData } from "@odata/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";
import { erpTour } from "./tours/erp-tour.ts";
import type { Given, Take } from "./tours/tour.ts";
import { startWebhookReceiver } from "./webhook-receiver.ts";

// An OData client that knows nothing of Business Central, as it comes, makes every call of the ERP's contract.

let platforms: SimulatedPlatforms;
let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
  platforms = await startSimulatedPlatforms({ platforms: ["erp"], limitsLifted: true });
});
afterAll(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  // The client reads no model: a client that is generated from it does.
  const notYet = platforms.callsOf("erp").filter((call) => !platforms.contract.taken.has(`erp ${call}`));
  expect(notYet).toEqual(["readMetadata"]);
  await platforms.stop();
  await receiver.stop();
});

const clientFor = (serviceEndpoint: string) => {
  const { tokenUrl, clientId, clientSecret, scope } = platforms.erp;
  const credential = { tokenUrl, clientId, clientSecret, tokenRetrieveType: "form" as const, scope };
  return OData.New4({ serviceEndpoint, credential, commonHeaders: { "If-Match": "*" } });
};

const byClient = (): Take => {
  const { baseUrl, companyId } = platforms.erp;
  const root = clientFor(`${baseUrl}/`);
  const company = clientFor(`${baseUrl}/companies(${companyId})/`);
  const keyOf = (text: string) => (text.startsWith("'") ? text.slice(1, -1) : EdmV4.Guid.from(text));

  return async (operationId, given = {}) => {
    const operation = (operations as Readonly<Record<string, HttpOperation>>)[operationId];
    if (operation === undefined) throw new Error(`no call ${operationId}`);
    const answered = (body: unknown) => ({ status: 200, headers: new Headers(), body: (body ?? {}) as Json });
    // The client asks for tokens by itself.
    if (operationId === "requestToken" || operationId === "readMetadata") return answered({});
    if (operationId === "runBatch") {
      const request = root.newBatchRequest({ collection: "companies", method: "GET" });
      const all = (await root.execBatchRequestsJson([request] as never)) as unknown as Response[];
      return answered(await all[0]?.json());
    }
    const path = filled(operation.path, given);
    const [below, client] = path.startsWith(`companies(${companyId})/`)
      ? [path.slice(path.indexOf("/") + 1), company]
      : [path, root];
    const [, address = below, action] = /^(.*)\/(Microsoft\.NAV\.\w+)$/.exec(below) ?? [];
    const [, name = address, key] = /^([^()]+)\(([^()]+)\)$/.exec(address) ?? [];
    const set = client.getEntitySet<Json>(name);
    if (key === undefined) {
      if (operation.method === "POST") return answered(await set.create(given.body));
      return answered({ value: await set.query(optionsOf(client, given)) });
    }
    if (action !== undefined) return answered({ done: await set.action(action, keyOf(key)) });
    if (operation.method === "PATCH") await set.update(keyOf(key), given.body as object);
    if (operation.method === "DELETE") await set.delete(keyOf(key));
    return operation.method === "GET"
      ? answered(await set.retrieve(keyOf(key), optionsOf(client, given)))
      : answered({});
  };
};

function filled(template: string, { path = {} }: Given): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => String(path[name])).slice(1);
}

function optionsOf(client: ReturnType<typeof clientFor>, { query = {} }: Given) {
  const options = client.newOptions();
  const { $filter, $orderby, $top, $skip, $select, $expand, $count } = query;
  const [field, order] = ($orderby ?? "").split(" ");
  if ($filter !== undefined) options.filter($filter);
  if ($orderby !== undefined) options.orderby(field as never, order as "desc");
  if ($top !== undefined) options.top(Number($top));
  if ($skip !== undefined) options.skip(Number($skip));
  if ($select !== undefined) options.select($select as never);
  if ($expand !== undefined) options.expand($expand as never);
  if ($count !== undefined) options.count(true);
  return options;
}

test("it makes every call of the contract", async () => {
  await erpTour(byClient(), platforms, receiver.url);
});
