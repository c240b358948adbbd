import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { operations as crmOperations } from "#contracts/generated/platforms/crm/operations.ts";
import { operations as erpOperations } from "#contracts/generated/platforms/erp/operations.ts";
import { operations as controlOperations } from "#contracts/generated/platforms/simulator-control/operations.ts";
import type { Conditions, State } from "#contracts/generated/platforms/simulator-control/types.ts";
import { operations as supportOperations } from "#contracts/generated/platforms/support/operations.ts";
import { type HttpOperation, responseContractFor } from "#contracts/runtime/http-operation.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import { frozenClock } from "./frozen-clock.ts";
import { type FuzzedRequest, fuzzedRequests, goodRequest } from "./fuzzed-requests.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";
import { controlTour } from "./tours/control-tour.ts";
import { crmTour } from "./tours/crm-tour.ts";
import { erpTour } from "./tours/erp-tour.ts";
import { supportTour } from "./tours/support-tour.ts";
import type { Take } from "./tours/tour.ts";
import { startWebhookReceiver } from "./webhook-receiver.ts";

const seed = Number(process.env.CONCORDAT_SEED ?? Math.floor(Math.random() * 2 ** 31));
const tours = { crm: crmTour, erp: erpTour, support: supportTour };
const operationsOf: Readonly<Record<"crm" | "erp" | "support", Readonly<Record<string, HttpOperation>>>> = {
  crm: crmOperations,
  erp: erpOperations,
  support: supportOperations,
};

let platforms: SimulatedPlatforms;
let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ clock: frozenClock, seed: 7, limitsLifted: true });
  receiver = await startWebhookReceiver();
});
afterEach(async () => {
  await platforms.stop();
  await receiver.stop();
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly headers: Headers;
}

/** How one API is spoken to, and what is known of it. */
interface Subject {
  readonly operations: Readonly<Record<string, HttpOperation>>;
  /** Whether it asks for any. */
  readonly credentials: boolean;
  /** Where a request goes, and with which credential. */
  address(operation: HttpOperation, request: FuzzedRequest): { url: string; authorization: string };
  /** Everything that a refused request may not change, as text. */
  everything(): Promise<string>;
  remember(): Promise<void>;
  /** Undoes what a request has done that was taken. */
  restore(): Promise<void>;
  /** What is wrong with a refusal, or `undefined`. */
  oddRefusal(operation: HttpOperation, answer: Answer): string | undefined;
}

const send = async (subject: Subject, operation: HttpOperation, request: FuzzedRequest): Promise<Answer> => {
  const { url, authorization } = subject.address(operation, request);
  const response = await fetch(url, {
    method: request.method,
    headers: { authorization, ...request.headers },
    ...(request.body === undefined || request.method === "GET" ? {} : { body: request.body }),
  });
  const type = response.headers.get("content-type") ?? "";
  return { status: response.status, type, text: await response.text(), headers: response.headers };
};

const tellsOfInside = /\n\s+at |node:internal|\.ts:\d+|TypeError|RangeError|undefined is not/;

/** Where the second text is another one than the first, or `undefined`. */
function differenceOf(before: string, after: string): string | undefined {
  if (before === after) return undefined;
  const at = [...before].findIndex((character, index) => character !== after[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 200);
  return `${around(before)}\ninto\n${around(after)}`;
}

/** Makes each call of a tour many times in ways that are wrong or strange before it makes it as it should be. */
function fuzz(subject: Subject) {
  const odd: string[] = [];
  const seen = new Map<string, { taken: number; refused: number }>();

  const strange = async (operation: HttpOperation, request: FuzzedRequest): Promise<"taken" | "refused"> => {
    const answer = await send(subject, operation, request);
    const told = `${operation.operationId} ${request.method} ${request.path}?${request.query} ${request.body?.slice(0, 200)} ${JSON.stringify(request.headers)}: ${answer.status} ${answer.text.slice(0, 200)}`;
    if (answer.status >= 500 || tellsOfInside.test(answer.text)) odd.push(told);
    if (answer.status < 400) {
      if (request.method !== "GET") await subject.restore();
      return "taken";
    }
    const wrong = subject.oddRefusal(operation, answer);
    if (wrong !== undefined) odd.push(`${wrong}: ${told}`);
    return "refused";
  };
  const take: Take = async (operationId, given = {}) => {
    const operation = subject.operations[operationId];
    if (operation === undefined) throw new Error(`no call ${operationId}`);
    const verdicts = seen.get(operationId) ?? { taken: 0, refused: 0 };
    // What has been tried is not tried again: a tour makes some calls often.
    if (!seen.has(operationId)) {
      await subject.remember();
      const before = await subject.everything();
      const requests = fuzzedRequests(operation, given, seed, subject.credentials);
      for (const request of requests) verdicts[await strange(operation, request)] += 1;
      const difference = differenceOf(before, await subject.everything());
      if (difference !== undefined) odd.push(`${operationId}: a refused request has changed ${difference}`);
    }
    seen.set(operationId, verdicts);
    const { status, text, headers } = await send(subject, operation, goodRequest(operation, given));
    if (status >= 300) throw new Error(`${operationId} is not taken: ${status} ${text.slice(0, 500)}`);
    const body = text.startsWith("{") ? (JSON.parse(text) as Json) : {};
    return { status, headers, body };
  };
  const report = (name: string) => {
    const all = [...seen.values()];
    const [taken, refused] = (["taken", "refused"] as const).map((verdict) =>
      all.reduce((sum, verdicts) => sum + verdicts[verdict], 0),
    );
    console.info(`${name}: ${seen.size} calls, ${taken} taken, ${refused} refused, CONCORDAT_SEED=${seed}`);
    expect(odd.slice(0, 10), `CONCORDAT_SEED=${seed}`).toEqual([]);
    const neverRefused = [...seen].filter(([, verdicts]) => verdicts.refused === 0).map(([call]) => call);
    expect(neverRefused, "each call is refused at least once").toEqual([]);
    expect(refused).toBeGreaterThan(8 * seen.size);
  };
  return { take, report, seen };
}

/** What a platform keeps, but for series of numbers: a refused request may use one up. */
function keptIn({ state }: State): string {
  return JSON.stringify((state as Json)["platform"]).replaceAll(/"(?:version|ids|numbers)":\d+/g, "");
}

/** The platform's own envelope. */
const envelopes = {
  crm: (body: Json) => typeof body["message"] === "string" && typeof body["correlationId"] === "string",
  erp: (body: Json) =>
    typeof body["error"] === "string" ||
    / {2}CorrelationId: {2}[0-9a-f-]{36}\.$/.test(String((body["error"] as Json | undefined)?.["message"])),
  support: (body: Json) => "error" in body || Array.isArray(body["errors"]),
};

const platformSubject = async (platform: "crm" | "erp" | "support"): Promise<Subject> => {
  const { crm, erp, support } = platforms;
  const control = platforms.controls[platform];
  const token = {
    crm: crm.token,
    erp: await platforms.fetchErpToken(),
    support: support.oauthToken,
  }[platform];
  return {
    operations: operationsOf[platform],
    credentials: true,
    address({ operationId, path }, { path: filled, query }) {
      const all = new URLSearchParams(query);
      if (platform === "crm" && path.startsWith("/webhooks/")) all.set("hapikey", crm.developerApiKey);
      const outside = operationId === "requestToken" ? { erp: erp.tokenUrl, support: support.tokenUrl } : {};
      const other = (outside as Record<string, string>)[platform];
      const root = other === undefined ? platforms[platform].baseUrl : new URL(other).origin;
      return {
        url: `${root}${filled}${all.size === 0 ? "" : `?${all}`}`,
        authorization: `Bearer ${token}`,
      };
    },
    async everything() {
      return keptIn(await control.readState()) + JSON.stringify(await control.readLedger({}));
    },
    remember: async () => void (await control.takeSnapshot({ name: "fuzz" })),
    restore: async () => void (await control.restoreSnapshot({ name: "fuzz" })),
    oddRefusal(_operation, { type, text }) {
      if (type !== "application/json") return `a refusal of ${type}`;
      return envelopes[platform](JSON.parse(text) as Json) ? undefined : "not the vendor's envelope";
    },
  };
};

describe.for(["crm", "erp", "support"] as const)("strange requests to the %s", (platform) => {
  test("never fail, never show what is inside, and change nothing when refused", {
    timeout: 240_000,
  }, async () => {
    const { take, report, seen } = fuzz(await platformSubject(platform));
    await tours[platform](take, platforms, receiver.url);
    report(platform);
    const missing = Object.keys(operationsOf[platform]).filter((call) => !seen.has(call));
    expect(missing, "the tour makes every call of the contract").toEqual([]);
    expect(new Set(platforms.contract.breaches), `CONCORDAT_SEED=${seed}`).toEqual(new Set());
  });
});

const controlSubject = (platform: "crm" | "erp" | "support"): Subject => {
  const control = platforms.controls[platform];
  let kept: { limits: { enabled: boolean; profile: string }; conditions: Conditions } | undefined;
  const breachesOf = (operation: HttpOperation, status: number, body: unknown) => {
    const validate = responseContractFor(operation, status)?.contents["application/problem+json"];
    return validate === undefined ? ["a status without a contract"] : violationsOf(validate, body);
  };
  return {
    operations: controlOperations,
    credentials: false,
    address: (_operation, { path, query }) => ({
      url: `${platforms[platform].controlUrl}${path}${query.size === 0 ? "" : `?${query}`}`,
      authorization: "",
    }),
    async everything() {
      const { gauges: _gauges, ...limits } = await control.readLimits();
      const all = [
        keptIn(await control.readState()),
        limits,
        await control.readLedger({}),
        await control.listFaults(),
        await control.listMischief(),
        await control.listMaintenance(),
        await control.readConditions(),
        await control.readDrift(),
      ];
      return JSON.stringify(all);
    },
    async remember() {
      await control.takeSnapshot({ name: "fuzz" });
      const { enabled, profile } = await control.readLimits();
      kept = { limits: { enabled, profile }, conditions: await control.readConditions() };
    },
    async restore() {
      await control.disarmFaults();
      await control.disarmMischief();
      await control.cancelMaintenance();
      await control.clearDrift();
      await control.setConditions(kept?.conditions ?? {});
      await control.setLimits(kept?.limits ?? { enabled: false });
      await control.setClock({ pace: 1 });
      await control.restoreSnapshot({ name: "fuzz" });
    },
    oddRefusal(operation, { status, type, text }) {
      if (type !== "application/problem+json") return `a refusal of ${type}`;
      const body = JSON.parse(text) as Json;
      if (body["status"] !== status || typeof body["title"] !== "string") return "not Problem Details";
      // What is no call of the contract has no contract to hold it against.
      if (status === 404 || status === 405) return undefined;
      const [breach] = breachesOf(operation, status, body);
      return breach === undefined ? undefined : JSON.stringify(breach);
    },
  };
};

test.for(["crm", "erp", "support"] as const)(
  "strange requests to the control of the %s get Problem Details and change nothing",
  { timeout: 240_000 },
  async (platform) => {
    const { take, report } = fuzz(controlSubject(platform));
    await controlTour(take, platforms, platform);
    report(`control of ${platform}`);
  },
);
