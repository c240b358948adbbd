import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSources } from "#contracts/generate/sources.ts";
import type { LedgerEntry } from "#contracts/generated/platforms/simulator-control/types.ts";
import { frozenClock } from "./frozen-clock.ts";
import { type FuzzedRequest, fuzzedRequests } from "./fuzzed-requests.ts";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

const root = join(import.meta.dirname, "../..");
const seed = Number(process.env.CONCORDAT_SEED ?? Math.floor(Math.random() * 2 ** 31));
const { sources } = await readSources(root);

type PlatformName = "crm" | "erp" | "support";

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ clock: frozenClock, seed: 7, limitsLifted: true });
});
afterEach(async () => {
  await platforms.stop();
});

/** Something of most kinds, so that requests get past the search for what they are about. */
const fill = async () => {
  const { dealId } = await platforms.controls.crm.createDeal({
    name: "Deal",
    company: { name: "A", accountKey: "A1" },
    contractRef: "CR0",
    lines: [{ sku: "CC-PLATFORM" }],
  });
  expect(dealId).not.toBe("");
  await platforms.sendErp("POST", "customers", { number: "A1", displayName: "A" });
  for (const externalDocumentNumber of ["CR1", "CR2"]) {
    const { body } = await platforms.sendErp("POST", "salesOrders", {
      customerNumber: "A1",
      externalDocumentNumber,
      salesOrderLines: [{ lineType: "Item", lineObjectNumber: "CC-PLATFORM", quantity: 1 }],
    });
    if (externalDocumentNumber === "CR1")
      await platforms.sendErp("POST", `salesOrders(${body["id"]})/Microsoft.NAV.shipAndInvoice`);
  }
  await platforms.sendSupport("POST", "/organizations/create_or_update", {
    organization: { name: "A", external_id: "A1" },
  });
  await platforms.sendSupport("PATCH", "/custom_objects/entitlement/records?external_id=E1", {
    custom_object_record: { name: "E1", custom_object_fields: { state: "active" } },
  });
  await platforms.controls.support.createTicketByHand({ subject: "Help", body: "Please" });
};

/** The id of something that exists, where the path names a kind of thing. */
const idFor = (parameter: string, path: string, made: readonly LedgerEntry[]): string => {
  const [, type] = /\/objects\/([a-z_]+)\//.exec(path) ?? [];
  const kind = parameter.replace(/Id$/, "").replace("record", "entitlement").toLowerCase();
  const found = made.find(({ object }) =>
    parameter === "objectId" ? object === type : object.toLowerCase().startsWith(kind),
  );
  return found?.id ?? "1";
};

const urlOf = (platform: PlatformName, request: FuzzedRequest, made: readonly LedgerEntry[]): string => {
  const { crm, erp, support } = platforms;
  if (request.operationId === "requestToken")
    return platform === "erp"
      ? erp.tokenUrl
      : platform === "support"
        ? support.tokenUrl
        : `${crm.baseUrl}${request.path}`;
  const known: Readonly<Record<string, string>> = {
    companyId: erp.companyId,
    appId: String(crm.appId),
    customObjectKey: "entitlement",
    objectType: "deals",
    fromObjectType: "deals",
    toObjectType: "companies",
  };
  const path = request.path.replace(
    /\{([^}]+)\}/g,
    (_, name: string) => known[name] ?? idFor(name, request.path, made),
  );
  const query = new URLSearchParams(request.query);
  if (request.path.startsWith("/webhooks/") && platform === "crm") query.set("hapikey", crm.developerApiKey);
  return `${platforms[platform].baseUrl}${path}${query.size === 0 ? "" : `?${query}`}`;
};

const authorizationOf = async (platform: PlatformName) =>
  platform === "crm"
    ? `Bearer ${platforms.crm.token}`
    : platform === "erp"
      ? `Bearer ${await platforms.fetchErpToken()}`
      : `Bearer ${platforms.support.oauthToken}`;

/** Ledger and state, but for series of numbers: a refused request may use one up. */
const everythingIn = async (platform: PlatformName): Promise<string> => {
  const [ledger, { state }] = await Promise.all([
    platforms.controls[platform].readLedger(),
    platforms.controls[platform].readState(),
  ]);
  const { ids: _ids, numbers: _numbers, tokens: _tokens, ...kept } = state as Record<string, unknown>;
  return JSON.stringify([ledger, kept]);
};

const tellsOfInside = /\n\s+at |node:internal|\.ts:\d+|TypeError|RangeError|undefined is not/;

describe.for(["crm", "erp", "support"] as const)("fuzzed requests to the %s", (platform) => {
  test("never fail, never show what is inside, and change nothing when refused", {
    timeout: 240_000,
  }, async () => {
    await fill();
    const authorization = await authorizationOf(platform);
    const made = (await platforms.controls[platform].readLedger()).entries;
    const requests = fuzzedRequests(sources, platform, seed);
    const odd: string[] = [];
    const verdicts = { taken: 0, refused: 0 };
    let before = await everythingIn(platform);

    for (const request of requests) {
      const response = await fetch(urlOf(platform, request, made), {
        method: request.method,
        headers: { authorization, "content-type": "application/json", "if-match": "*" },
        ...(request.body === undefined ? {} : { body: request.body }),
      }).catch((error: Error) => new Response(`${error.message} ${String(error.cause)}`, { status: 599 }));
      const text = await response.text();
      const told = `${request.method} ${request.path}?${request.query} ${request.body?.slice(0, 200)}: ${response.status} ${text.slice(0, 200)}`;
      if (response.status >= 500 || tellsOfInside.test(text)) odd.push(told);
      const refused = response.status >= 400;
      verdicts[refused ? "refused" : "taken"] += 1;
      // A read that changed something is found out by the next write.
      if (request.method === "GET") continue;
      const after = await everythingIn(platform);
      if (refused && after !== before) odd.push(`changed by ${told}`);
      before = after;
      if (!refused && request.method === "DELETE") {
        for (const name of ["crm", "erp", "support"] as const) await platforms.controls[name].reset();
        await fill();
        before = await everythingIn(platform);
      }
    }

    console.info(`${platform}: ${verdicts.taken} taken, ${verdicts.refused} refused, CONCORDAT_SEED=${seed}`);
    expect(odd.slice(0, 20), `CONCORDAT_SEED=${seed}`).toEqual([]);
    expect(new Set(platforms.contract.breaches), `CONCORDAT_SEED=${seed}`).toEqual(new Set());
    expect(verdicts.refused).toBeGreaterThan(200);
    expect(verdicts.taken).toBeGreaterThan(50);
  });
});
