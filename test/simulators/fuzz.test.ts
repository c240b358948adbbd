import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSources } from "#contracts/generate/sources.ts";
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

type Known = ReadonlyMap<string, string>;

/** An id of each kind of thing that there is, by the kind's name in lower case. */
const knownIn = async (platform: PlatformName): Promise<Known> => {
  const { entries } = await platforms.controls[platform].readLedger();
  const { state } = await platforms.controls[platform].readState();
  const known = new Map<string, string>();
  // The ERP comes with much that nobody has made.
  for (const [set, rows] of Object.entries((state["books"] ?? {}) as object)) {
    const [, id] = /"id":"([^"]+)"/.exec(JSON.stringify(rows)) ?? [];
    if (id !== undefined) known.set(set.toLowerCase(), id);
  }
  for (const { object, id } of entries) known.set(object.toLowerCase(), id);
  return known;
};

/** The id of something that exists, where a parameter or a member names a kind of thing. */
const idFor = (name: string, path: string, known: Known): string | undefined => {
  const [, type = ""] = /\/objects\/([a-z_]+)\//.exec(path) ?? [];
  if (name === "objectId") return known.get(type);
  const kind = name
    .replace(/_?[iI]d$/, "")
    .replace("record", "entitlement")
    .toLowerCase();
  const [nearest] = [...known.keys()]
    .filter((plural) => plural.startsWith(kind.slice(0, -1)))
    .sort((one, other) => one.length - other.length);
  return known.get(nearest ?? "");
};

/** The body with references that lead somewhere, so that it gets past the search for them. */
const withReferences = (body: string, path: string, known: Known): string => {
  const named: Readonly<Record<string, string>> = { customerNumber: "A1", lineObjectNumber: "CC-PLATFORM" };
  try {
    return JSON.stringify(JSON.parse(body), (name, value: unknown) => {
      if (typeof value !== "string" && typeof value !== "number") return value;
      const found = named[name] ?? (/_?[iI]d$/.test(name) ? idFor(name, path, known) : undefined);
      return found === undefined ? value : typeof value === "number" ? Number(found) : found;
    });
  } catch {
    return body;
  }
};

const urlOf = (platform: PlatformName, request: FuzzedRequest, known: Known): string => {
  const { crm, erp, support } = platforms;
  if (request.operationId === "requestToken")
    return platform === "erp"
      ? erp.tokenUrl
      : platform === "support"
        ? support.tokenUrl
        : `${crm.baseUrl}${request.path}`;
  const fixed: Readonly<Record<string, string>> = {
    companyId: erp.companyId,
    appId: String(crm.appId),
    customObjectKey: "entitlement",
    objectType: "deals",
    fromObjectType: "deals",
    toObjectType: "companies",
  };
  const path = request.path.replace(
    /\{([^}]+)\}/g,
    (_, name: string) => fixed[name] ?? idFor(name, request.path, known) ?? "1",
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
    let known = await knownIn(platform);
    // What removes things comes last, so that the others find them.
    const requests = fuzzedRequests(sources, platform, seed).toSorted(
      (one, other) => Number(one.method === "DELETE") - Number(other.method === "DELETE"),
    );
    const odd: string[] = [];
    const verdicts = { taken: 0, refused: 0 };
    let before = await everythingIn(platform);

    for (const [index, request] of requests.entries()) {
      const body =
        request.body === undefined || index % 2 === 0
          ? request.body
          : withReferences(request.body, request.path, known);
      const response = await fetch(urlOf(platform, request, known), {
        method: request.method,
        headers: { authorization, "content-type": "application/json", "if-match": "*" },
        ...(body === undefined ? {} : { body }),
      }).catch((error: Error) => new Response(`${error.message} ${String(error.cause)}`, { status: 599 }));
      const text = await response.text();
      const told = `${request.method} ${request.path}?${request.query} ${body?.slice(0, 200)}: ${response.status} ${text.slice(0, 200)}`;
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
        known = await knownIn(platform);
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
