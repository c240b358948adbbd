import { expect, test } from "vitest";
import { succeed } from "#contracts/runtime/outcome.ts";
import { createCircuits } from "#orchestration/connectors/circuits.ts";
import { readDeal } from "#orchestration/connectors/crm/read-deal.ts";
import { createSendToCrm } from "#orchestration/connectors/crm/send.ts";
import type { HttpExchange } from "#orchestration/connectors/http-exchange.ts";
import type { MaintenanceWindow } from "#orchestration/connectors/maintenance.ts";
import type { CallEnd } from "#orchestration/governor/grant.ts";
import { createSimulatedClock } from "../workflow/simulated-clock.ts";

/** Reads a deal of a CRM whose budget lets the call through if it is sent within so many ms. */
async function readWithin(
  ms: number,
  exchange: HttpExchange,
  maintenance: (nowMs: number) => readonly MaintenanceWindow[] = () => [],
) {
  const clock = createSimulatedClock();
  const beganMs = clock.nowMs();
  const ended: CallEnd[] = [];
  const send = createSendToCrm(
    { baseUrl: "https://crm.example", token: "t" },
    {
      exchange,
      record: () => {},
      clock,
      maintenance: maintenance(clock.nowMs()),
      circuitOf: createCircuits({ clock, random: () => 1, onChange: () => {} }),
      governed: {
        budget: "crm",
        governor: {
          admit: async () => ({
            kind: "granted",
            waitedMs: 0,
            sendByMs: clock.nowMs() + ms,
            end: (end) => void ended.push(end),
          }),
          status: async () => [],
          changeLimit: () => Promise.reject(new Error("not asked here")),
          stop: async () => {},
        },
      },
    },
  );
  let read: unknown;
  void readDeal(send, { correlationId: "a", attempt: 1 }, { dealId: "1" }).then((outcome) => {
    read = outcome;
  });
  await clock.run(() => read !== undefined, clock.nowMs() + 60_000);
  return { read, ended, beganMs };
}

test("a call whose turn has passed, because its worker stood still, is not made", async () => {
  const sent: unknown[] = [];
  const { read, ended } = await readWithin(-1, async (request) => {
    sent.push(request);
    return succeed({ status: 404, headers: {}, text: "" });
  });

  expect(read).toMatchObject({ ok: false, failure: { kind: "throttled" } });
  expect(sent).toEqual([]);
  expect(ended).toEqual([{}]);
});

test("a call that waits for a connection until its turn has passed is given up", async () => {
  const { read, ended } = await readWithin(
    5_000,
    ({ signal }) =>
      new Promise((resolve) => {
        const gaveUp = { kind: "no-answer", detail: "given up" } as const;
        signal?.addEventListener("abort", () => resolve({ ok: false, failure: gaveUp }));
      }),
  );

  expect(read).toMatchObject({ ok: false, failure: { kind: "retryable" } });
  expect(ended).toEqual([{}]);
});

test.for([
  {
    says: "that it is closed for a while",
    status: 503,
    after: "90",
    body: {},
    told: { closedUntilMs: 90_000 },
  },
  {
    says: "that it is in a migration",
    status: 477,
    after: "7200",
    body: {},
    told: { closedUntilMs: 7_200_000 },
  },
  {
    says: "that its window is full",
    status: 429,
    after: "3",
    body: { policyName: "TEN_SECONDLY_ROLLING" },
    told: { throttled: { key: "ten-seconds", retryAfterMs: 3_000 } },
  },
  {
    says: "that the day is used up",
    status: 429,
    after: undefined,
    body: { policyName: "DAILY" },
    told: { throttled: { key: "day", retryAfterMs: 900_000 } },
  },
])("the budget of all is told when the platform says $says", async ({ status, after, body, told }) => {
  const { ended, beganMs } = await readWithin(1_000, async () => {
    const headers = {
      "content-type": "application/json",
      ...(after === undefined ? {} : { "retry-after": after }),
    };
    return succeed({ status, headers, text: JSON.stringify(body) });
  });

  const { closedUntilMs } = told as CallEnd;
  const expected = closedUntilMs === undefined ? told : { closedUntilMs: beganMs + closedUntilMs };
  expect(ended).toMatchObject([expected]);
});

test("a call in an announced maintenance is not made, and closes the budget of all until its end", async () => {
  const sent: unknown[] = [];
  let endMs = 0;
  const { read, ended } = await readWithin(
    1_000,
    async (request) => {
      sent.push(request);
      return succeed({ status: 404, headers: {}, text: "" });
    },
    (nowMs) => {
      endMs = nowMs + 3_600_000;
      return [{ startMs: nowMs, endMs }];
    },
  );

  expect(read).toMatchObject({ ok: false, failure: { kind: "in-maintenance", untilMs: endMs } });
  expect(sent).toEqual([]);
  expect(ended).toEqual([{ unused: true, closedUntilMs: endMs }]);
});
