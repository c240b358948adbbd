import { describe, expect, test } from "vitest";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import {
  type CircuitChange,
  createCircuit,
  heldFailure,
  isOutage,
  type Sent,
} from "#orchestration/connectors/circuit.ts";

const answer: Sent = {
  status: 200,
  outcome: succeed({ status: 200, absent: false, atMs: 0, body: undefined }),
};
const refusal: Sent = { status: 400, outcome: fail({ kind: "rejected", detail: "no" }) };
const silence: Sent = { outcome: fail({ kind: "retryable", detail: "ECONNREFUSED" }) };

/** A circuit at a time that a test moves, which counts what is sent. */
function circuit() {
  const time = { nowMs: 1_000_000 };
  const changes: CircuitChange[] = [];
  const clock = { nowMs: () => time.nowMs, schedule: () => () => {} };
  const { send, held } = createCircuit({
    clock,
    random: () => 1,
    onChange: (one) => changes.push(one),
  });
  const sent = { count: 0 };
  const call = (result: Sent | Promise<Sent>) =>
    send(async () => {
      sent.count += 1;
      return result;
    });
  const fails = async (times: number) => {
    for (let time = 1; time <= times; time += 1) await call(silence);
  };
  return { time, changes, call, fails, sent, held };
}

describe("a platform's circuit", () => {
  test("opens after five failures in a row, and then nothing is sent", async () => {
    const { call, fails, sent, changes, time } = circuit();
    await fails(5);

    expect(changes).toEqual([{ to: "open", untilMs: time.nowMs + 1_000 }]);
    expect(await call(answer)).toEqual({ held: { untilMs: time.nowMs + 1_000 } });
    expect(sent.count).toBe(5);
  });

  test.for([
    { between: answer, is: "an answer" },
    { between: refusal, is: "a refusal, which is an answer too" },
  ])("stays closed when $is comes between failures", async ({ between }) => {
    const { call, fails, changes } = circuit();
    await fails(4);
    await call(between);
    await fails(4);

    expect(changes).toEqual([]);
  });

  test("lets one call ahead when the pause is over, holds all others meanwhile, and closes when it is answered", async () => {
    const { call, fails, sent, changes, time } = circuit();
    await fails(5);
    time.nowMs += 1_000;
    const { promise, resolve } = Promise.withResolvers<Sent>();

    const ahead = call(promise);
    expect(await call(answer)).toHaveProperty("held");
    resolve(answer);
    expect(await ahead).toBe(answer);
    expect(await call(answer)).toBe(answer);

    expect(changes.map(({ to }) => to)).toEqual(["open", "closed"]);
    expect(sent.count).toBe(7);
  });

  test("pauses twice as long each time that it is found out of order, up to a minute", async () => {
    const { fails, changes, time } = circuit();
    await fails(5);
    const pauses: number[] = [];
    for (let round = 1; round <= 9; round += 1) {
      const last = changes.at(-1);
      const untilMs = last?.to === "open" ? last.untilMs : 0;
      pauses.push(untilMs - time.nowMs);
      time.nowMs = untilMs;
      await fails(1);
    }

    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  test("begins with a short pause again after it was closed", async () => {
    const { call, fails, time, held } = circuit();
    await fails(5);
    time.nowMs += 1_000;
    await fails(1);
    time.nowMs += 2_000;
    await call(answer);
    expect(held()).toBeUndefined();
    await fails(5);

    expect(held()).toEqual({ untilMs: time.nowMs + 1_000 });
  });

  test("pauses for as long as the platform asks, if that is longer", async () => {
    const { call, held, time } = circuit();
    const busy: Sent = {
      status: 503,
      outcome: fail({ kind: "retryable", detail: "busy", retryAfterMs: 20_000 }),
    };
    for (let times = 1; times <= 5; times += 1) await call(busy);

    expect(held()).toEqual({ untilMs: time.nowMs + 20_000 });
  });

  test("asks a closed platform every minute, and tells when it will be open by its own word", async () => {
    const { call, held, time } = circuit();
    const untilMs = time.nowMs + 3_600_000;
    const closed: Sent = {
      status: 503,
      outcome: fail({ kind: "in-maintenance", detail: "closed", untilMs }),
    };
    for (let times = 1; times <= 5; times += 1) await call(closed);

    expect(held()).toEqual({ untilMs: time.nowMs + 60_000, closedUntilMs: untilMs });
  });
});

test("a workflow is parked, and whoever waits for an answer is told when to ask again", () => {
  const held = { untilMs: 9_000 };
  expect(heldFailure("erp", held, 1_000, true)).toMatchObject({ kind: "in-maintenance", untilMs: 9_000 });
  expect(heldFailure("erp", held, 1_000, false)).toMatchObject({ kind: "retryable", retryAfterMs: 8_000 });
  const closed = { untilMs: 9_000, closedUntilMs: 60_000 };
  expect(heldFailure("erp", closed, 1_000, false)).toMatchObject({ kind: "in-maintenance", untilMs: 60_000 });
});

test.for([
  { sent: silence, outage: true, is: "no connection" },
  { sent: { outcome: fail({ kind: "outcome-unknown", detail: "" }) } as Sent, outage: true, is: "no answer" },
  {
    sent: { status: 500, outcome: fail({ kind: "outcome-unknown", detail: "" }) } as Sent,
    outage: true,
    is: "500",
  },
  {
    sent: { status: 503, outcome: fail({ kind: "retryable", detail: "" }) } as Sent,
    outage: true,
    is: "503",
  },
  {
    sent: { status: 503, outcome: fail({ kind: "in-maintenance", detail: "", untilMs: 1 }) } as Sent,
    outage: true,
    is: "maintenance",
  },
  {
    sent: { status: 409, outcome: fail({ kind: "retryable", detail: "" }) } as Sent,
    outage: false,
    is: "a passing quarrel",
  },
  {
    sent: { status: 429, outcome: fail({ kind: "throttled", detail: "" }) } as Sent,
    outage: false,
    is: "too many requests",
  },
  { sent: refusal, outage: false, is: "a refusal" },
  { sent: answer, outage: false, is: "an answer" },
])("$is counts as an outage: $outage", ({ sent, outage }) => {
  expect(isOutage(sent)).toBe(outage);
});
