import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type OperationName, operationContracts } from "#contracts/generated/events/operations.ts";
import { type RunningGateway, startRunningGateway } from "./running-gateway.ts";
import { type SampleRequests, sampleRequests } from "./sample-requests.ts";

const samples = sampleRequests();
const inJson = samples.filter(({ operation }) => operation.dispatch.kind !== "stream");

let running: RunningGateway;
/** One that gives up soon, and whose orchestration never answers. */
let impatient: RunningGateway;
/** What stands in for orchestration answers, whatever it is asked. */
let reply: unknown;
let asked = 0;

const failure = (kind: string) => ({ ok: false, failure: { kind, detail: "so it is" } });

beforeAll(async () => {
  running = await startRunningGateway({ requestTimeoutMs: 10_000 }, { watch: false });
  impatient = await startRunningGateway({ requestTimeoutMs: 150 }, { watch: false });
  for (const name of Object.keys(operationContracts) as OperationName[]) {
    const { subject, queue } = operationContracts[name];
    running.bus.connection.subscribe(subject, {
      queue,
      callback(_, message) {
        asked += 1;
        message.respond(JSON.stringify(reply));
      },
    });
    impatient.bus.connection.subscribe(subject, { queue, callback: () => {} });
  }
  await Promise.all([running.bus.connection.flush(), impatient.bus.connection.flush()]);
});
afterAll(() => Promise.all([running.stop(), impatient.stop()]));
beforeEach(() => {
  asked = 0;
  reply = failure("not-found");
});

interface Changes {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly address?: string;
  readonly body?: unknown;
  /** Sent as it is instead of the sample's body. */
  readonly rawBody?: string;
}

/** Sends the sample, with these changes. A header that is undefined is not sent. */
async function send(
  sample: SampleRequests,
  { headers = {}, address, body = sample.body, rawBody }: Changes = {},
  at = running,
) {
  const { operation } = sample;
  const written = rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
  const all: Record<string, string | undefined> = {
    authorization: `Bearer ${await at.issuer.sign({ scope: operation.scopes.join(" ") })}`,
    ...(written === undefined ? {} : { "content-type": "application/json" }),
    ...(operation.idempotency === "required" ? { "idempotency-key": crypto.randomUUID() } : {}),
    ...(operation.method === "GET" ? { "cache-control": "no-store" } : {}),
    ...headers,
  };
  const response = await fetch(`${at.url}${address ?? sample.address}`, {
    method: operation.method,
    headers: Object.entries(all).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    ),
    ...(written === undefined ? {} : { body: written }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const noKey = { headers: { "idempotency-key": undefined } };

/** How each refusal that contracts document comes about. */
const provocations: Readonly<Record<string, (sample: SampleRequests) => ReturnType<typeof send>>> = {
  400: (sample) =>
    sample.body === undefined
      ? send(sample, {
          address: `${sample.address}${sample.address.includes("?") ? "&" : "?"}unknown=top-secret`,
        })
      : send(sample, { rawBody: '{"top-secret":' }),
  401: (sample) => send(sample, { headers: { authorization: undefined } }),
  403: async (sample) =>
    send(sample, {
      headers: { authorization: `Bearer ${await running.issuer.sign({ scope: "secret:read" })}` },
    }),
  404: (sample) => send(sample),
  409: (sample) => {
    reply = failure("conflict");
    return send(sample);
  },
  413: (sample) => send(sample, { rawBody: JSON.stringify({ text: "top-secret".repeat(30_000) }) }),
  415: (sample) => send(sample, { headers: { "content-type": "text/csv" }, rawBody: "top-secret" }),
  422: (sample) => {
    reply = failure("rejected");
    return send(sample);
  },
  502: (sample) => {
    reply = { ok: true, value: { text: "top-secret" } };
    return send(sample);
  },
  503: (sample) => {
    reply = failure("platform-unavailable");
    return send(sample);
  },
  504: (sample) => send(sample, {}, impatient),
};

/** Documented, and provoked by nobody here. */
const unprovoked: Readonly<Record<string, string>> = {
  429: "No limit on a consumer's calls is enforced yet; consumers are told to be ready for one. The limit on streams has a test of its own.",
  500: "A defect of ours: whoever can provoke one has found something to repair.",
};

const documented = samples.flatMap((sample) =>
  Object.keys(sample.operation.responses)
    .filter((status) => status >= "400" && !(status in unprovoked))
    .map((status) => ({ sample, id: sample.operation.operationId, status })),
);

describe("a refusal that a contract documents can be had, is Problem Details, and repeats nothing of the request", () => {
  test.for(documented)("$id $status", async ({ sample, status }) => {
    const provoke = provocations[status];
    if (provoke === undefined) throw new Error(`nobody knows how ${status} comes about`);
    const response = await provoke(sample);

    expect({ status: response.status, text: response.text }).toMatchObject({ status: Number(status) });
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("x-correlation-id")).toEqual(expect.any(String));
    expect(response.text).not.toContain("top-secret");
    expect(JSON.parse(response.text)).toMatchObject({ status: Number(status), detail: expect.any(String) });
    expect(status === "503" ? Number(response.headers.get("retry-after")) : 1).toBeGreaterThan(0);
  });
});

describe("what a failure behind the gateway becomes is documented for every operation that can meet it", () => {
  test.for(samples)("$operation.operationId", async (sample) => {
    const statuses: number[] = [];
    for (const kind of [
      "throttled",
      "in-maintenance",
      "platform-unavailable",
      "outcome-unknown",
      "payload-drifted",
      "rejected",
    ]) {
      reply = failure(kind);
      statuses.push((await send(sample)).status);
    }
    expect(Object.keys(sample.operation.responses)).toEqual(
      expect.arrayContaining([...new Set(statuses)].map(String)),
    );
    expect(statuses).not.toContain(500);
  });
});

test.for(inJson.filter(({ operation }) => !("422" in operation.responses)))(
  "$operation.operationId only reads: a platform that refuses is not the caller's fault",
  async (sample) => {
    reply = { ok: false, failure: { kind: "rejected", detail: "403: no permission", system: "erp" } };
    const response = await send(sample);

    expect(response.status).toBe(502);
    expect(JSON.parse(response.text)).toMatchObject({
      type: `${running.url}/problems/platform-refused`,
      detail: expect.stringMatching(/^403: no permission \(ERP\)\. Nothing is wrong with the request/),
    });
  },
);

const writes = inJson.filter(({ operation }) => operation.idempotency !== "none");

describe("a write with an Idempotency-Key", () => {
  test.for(writes.filter(({ operation }) => operation.idempotency === "required"))(
    "$operation.operationId is not done without one, and says so together with all else that is wrong",
    async (sample) => {
      const alone = JSON.parse((await send(sample, noKey)).text);
      // No operation takes a list, and some take nothing at all.
      const withMore = JSON.parse((await send(sample, { ...noKey, body: [] })).text);

      const key = expect.objectContaining({ in: "header", pointer: "/Idempotency-Key" });
      expect(alone).toMatchObject({ status: 400, errors: [key] });
      expect(withMore).toMatchObject({ status: 400, errors: [key, expect.objectContaining({ in: "body" })] });
      expect(withMore.detail).toMatch(
        /^The request breaks its contract in one place. The request has no Idempotency-Key. /,
      );
      expect(asked).toBe(0);
    },
  );

  test.for(writes)(
    "$operation.operationId is done once, and the same request gets the first answer again",
    async (sample) => {
      const headers = { "idempotency-key": crypto.randomUUID() };
      reply = { ok: true, value: sample.value };
      const first = await send(sample, { headers });
      reply = failure("conflict");
      const second = await send(sample, { headers });

      expect(first.status, first.text).toBe(sample.operation.successStatus);
      expect(second).toMatchObject({ status: first.status, text: first.text });
      expect(second.headers.get("idempotency-replayed")).toBe("true");
      expect(asked).toBe(1);
    },
  );

  test.for(writes)("$operation.operationId refuses the key for another request", async (sample) => {
    const headers = { "idempotency-key": crypto.randomUUID() };
    reply = { ok: true, value: sample.value };
    await send(sample, { headers });
    const other = await send(sample, { headers, address: sample.otherAddress, body: sample.otherBody });

    expect(other.status).toBe(422);
    expect(JSON.parse(other.text).type).toContain("/problems/idempotency-key-reused");
    expect(asked).toBe(1);
  });
});

describe("a read", () => {
  const reads = inJson.filter(({ operation }) => operation.method === "GET");

  test.for(reads)(
    "$operation.operationId has an ETag and an Age, and is 304 to who has it",
    async (sample) => {
      reply = { ok: true, value: sample.value };
      const first = await send(sample);
      const etag = first.headers.get("etag") ?? "";
      const second = await send(sample, { headers: { "if-none-match": etag } });

      expect(first.status, first.text).toBe(200);
      expect(etag).toMatch(/^W\/"[A-Za-z0-9_-]+"$/);
      expect(first.headers.get("age")).toBe("0");
      expect(second).toMatchObject({ status: 304, text: "" });
    },
  );
});
