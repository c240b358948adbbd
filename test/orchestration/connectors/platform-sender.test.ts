import { describe, expect, test } from "vitest";
import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { type CircuitOf, createCircuits } from "#orchestration/connectors/circuits.ts";
import { createCustomer } from "#orchestration/connectors/erp/create-customer.ts";
import { findCustomer } from "#orchestration/connectors/erp/find-customer.ts";
import { createSendToErp } from "#orchestration/connectors/erp/send.ts";
import { shipAndInvoice } from "#orchestration/connectors/erp/ship-and-invoice.ts";
import type { ExchangeFailure, HttpAnswer, HttpRequest } from "#orchestration/connectors/http-exchange.ts";

const company = "22222222-2222-2222-2222-222222222222";
const origin = {
  correlationId: "corr-1",
  traceparent: `00-${"1".repeat(32)}-${"2".repeat(16)}-01`,
  attempt: 3,
  step: "a-step",
};
const newCustomer = {
  accountKey: "ACC1",
  name: "Nordwind",
  country: "DE",
  taxAreaId: company,
  currency: "EUR",
  address: undefined,
  city: undefined,
  postalCode: undefined,
  phone: undefined,
};

function json(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Outcome<HttpAnswer, ExchangeFailure> {
  const text = body === undefined ? "" : JSON.stringify(body);
  return succeed({ status, headers: { "content-type": "application/json", ...headers }, text });
}

/** An ERP that answers what it is told to, and what it and its sign-in were asked. */
function erp(...answers: Outcome<HttpAnswer, ExchangeFailure>[]) {
  return erpIn("global", undefined, answers);
}

/** The same in a region, with the circuits of a process in which others call it, too. */
function erpIn(
  region: string,
  circuits: CircuitOf | undefined,
  answers: readonly Outcome<HttpAnswer, ExchangeFailure>[],
) {
  const requests: HttpRequest[] = [];
  const trace: TraceEntry[] = [];
  const time = { nowMs: 0 };
  const tokens = { issued: 0 };
  const clock = { nowMs: () => time.nowMs, schedule: () => () => {} };
  const send = createSendToErp(
    {
      baseUrl: "https://erp.example/v2.0/tenant/production/api/v2.0",
      tokenUrl: "https://login.example/tenant/oauth2/v2.0/token",
      tenant: "tenant",
      environment: "production",
      companyId: company,
      clientId: "id",
      clientSecret: "secret",
    },
    {
      exchange: async (request) => {
        requests.push(request);
        return answers[requests.length - 1] ?? fail({ kind: "no-answer", detail: "nothing was told" });
      },
      exchangeForToken: async () => {
        tokens.issued += 1;
        return json(200, { access_token: `token-${tokens.issued}`, expires_in: 3_600, token_type: "Bearer" });
      },
      record: (entry) => trace.push(entry),
      clock,
      region,
      circuitOf: circuits ?? createCircuits({ clock, random: () => 1, onChange: () => {} }),
    },
  );
  return { send, requests, trace, time, tokens };
}

test("an outage in one region is known to all who call the platform there, and to nobody elsewhere", async () => {
  const clock = { nowMs: () => 0, schedule: () => () => {} };
  const changes: string[] = [];
  const circuitOf = createCircuits({
    clock,
    random: () => 1,
    onChange: (system, { to }, region) => changes.push(`${system}/${region} ${to}`),
  });
  const down = erpIn("eu", circuitOf, []);
  const neighbour = erpIn("eu", circuitOf, [json(200, { value: [] })]);
  const elsewhere = erpIn("us", circuitOf, [json(200, { value: [] })]);
  for (let call = 1; call <= 5; call += 1) await findCustomer(down.send, origin, "A");

  expect(await findCustomer(neighbour.send, origin, "A")).toMatchObject({
    failure: { detail: expect.stringContaining("the erp (eu) platform does not work") },
  });
  expect(neighbour.requests).toHaveLength(0);
  expect(await findCustomer(elsewhere.send, origin, "A")).toMatchObject({ ok: true });
  expect(changes).toEqual(["erp/eu open"]);
});

describe("a call to a platform", () => {
  test("carries credentials, correlation and trace context, and its query exactly", async () => {
    const { send, requests } = erp(json(200, { value: [] }));
    await findCustomer(send, origin, "O'Neil & Söhne");

    const [request] = requests;
    expect(request?.path).toBe(
      `/v2.0/tenant/production/api/v2.0/companies(${company})/customers` +
        "?%24filter=number%20eq%20'O''Neil%20%26%20S%C3%B6hne'&%24top=1",
    );
    expect(request?.headers).toMatchObject({
      authorization: "Bearer token-1",
      "x-correlation-id": "corr-1",
      traceparent: origin.traceparent,
    });
  });

  test("leaves one line in the trace, also when it fails", async () => {
    const { send, trace } = erp(fail({ kind: "no-answer", detail: "reset" }));
    await shipAndInvoice(send, origin, company);

    expect(trace).toEqual([
      {
        at: "1970-01-01T00:00:00.000Z",
        correlationId: "corr-1",
        step: "a-step",
        system: "erp",
        action: "shipAndInvoiceSalesOrder",
        attempt: 3,
        durationMs: 0,
        outcome: "outcome-unknown",
        stateBefore: "accepted",
      },
    ]);
  });

  test("whose request has no room in the contract is rejected before anything is sent", async () => {
    const { send, requests } = erp();
    const created = await createCustomer(send, origin, { ...newCustomer, accountKey: "X".repeat(21) });

    expect(created).toMatchObject({
      failure: { kind: "rejected", code: "request-breaks-contract", pointer: "/number" },
    });
    expect(requests).toEqual([]);
  });

  test.for([
    { what: "a missing member", body: { value: [{}] }, pointer: "/value/0/@odata.etag", rule: "required" },
    { what: "a number for a text", body: { value: "none" }, pointer: "/value", rule: "type" },
  ])("whose answer has $what is drift, with the place and the rule", async ({ body, pointer, rule }) => {
    const { send } = erp(json(200, body));
    const found = await findCustomer(send, origin, "ACC1");
    expect(found).toMatchObject({ failure: { kind: "payload-drifted", pointer, rule } });
  });

  test("that is answered a status which the contract does not know is drift", async () => {
    const { send } = erp(json(299, {}));
    expect(await findCustomer(send, origin, "A")).toMatchObject({
      failure: { kind: "payload-drifted", rule: "status" },
    });
  });

  test.for([
    {
      answer: fail({ kind: "not-sent", detail: "refused" } as const),
      says: "nobody listens",
      read: "retryable",
      write: "retryable",
    },
    {
      answer: fail({ kind: "no-answer", detail: "reset" } as const),
      says: "nothing",
      read: "retryable",
      write: "outcome-unknown",
    },
    {
      answer: succeed({ status: 200, headers: { "content-type": "text/html" }, text: "<html>" }),
      says: "a page",
      read: "retryable",
      write: "outcome-unknown",
    },
  ])(
    "that is answered with $says is $read for a read and $write for a write",
    async ({ answer, read, write }) => {
      const reading = await findCustomer(erp(answer).send, origin, "ACC1");
      const writing = await createCustomer(erp(answer).send, origin, newCustomer);
      expect(reading).toMatchObject({ ok: false, failure: { kind: read } });
      expect(writing).toMatchObject({ ok: false, failure: { kind: write } });
    },
  );
});

describe("the ERP's access token", () => {
  const refused = json(401, { error: { code: "Authentication_InvalidCredentials", message: "expired" } });

  test("is fetched once for many calls", async () => {
    const { send, tokens } = erp(json(200, { value: [] }), json(200, { value: [] }));
    await Promise.all([findCustomer(send, origin, "A"), findCustomer(send, origin, "B")]);
    expect(tokens.issued).toBe(1);
  });

  test("is renewed a minute before it expires", async () => {
    const { send, tokens, time } = erp(
      json(200, { value: [] }),
      json(200, { value: [] }),
      json(200, { value: [] }),
    );
    await findCustomer(send, origin, "A");
    time.nowMs = 3_539_999;
    await findCustomer(send, origin, "A");
    expect(tokens.issued).toBe(1);
    time.nowMs = 3_540_000;
    await findCustomer(send, origin, "A");
    expect(tokens.issued).toBe(2);
  });

  test("is renewed once when it is refused, and the call repeated with the new one", async () => {
    const { send, requests } = erp(refused, json(200, { value: [] }));
    expect(await findCustomer(send, origin, "A")).toMatchObject({ ok: true });
    expect(requests.map(({ headers }) => headers["authorization"])).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  test("that is refused again is a rejection, not a loop", async () => {
    const { send, requests } = erp(refused, refused);
    const found = await findCustomer(send, origin, "A");
    expect(found).toMatchObject({ failure: { kind: "rejected", code: "Authentication_InvalidCredentials" } });
    expect(requests).toHaveLength(2);
  });
});
