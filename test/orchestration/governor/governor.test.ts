import { connect, type NatsConnection } from "@nats-io/transport-node";
import pino from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { sleep, systemClock } from "#contracts/runtime/clock.ts";
import type { Budget } from "#orchestration/governor/budget.ts";
import { type Governor, startGovernor } from "#orchestration/governor/governor.ts";
import { SlidingPlatform } from "./sliding-platform.ts";

let server: NatsServer;
const opened: { governor: Governor; connection: NatsConnection }[] = [];
let budgets = 0;

beforeAll(async () => {
  server = await startNatsServer();
});
afterAll(async () => {
  for (const { governor, connection } of opened) {
    if (connection.isClosed()) continue;
    await governor.stop();
    await connection.close();
  }
  await server.stop();
});

/** Workers that share one budget of their own, and a platform that holds them to it. */
async function workers(count: number, change: Partial<Budget> = {}) {
  const budget: Budget = {
    name: `platform/test-${budgets++}/eu`,
    windows: [{ name: "second", periodMs: 1_000, limit: 40 }],
    callTimeLimitMs: 2_000,
    settable: {},
    plannedBy: [],
    ...change,
  };
  const platform = new SlidingPlatform(systemClock, 1_000, 40);
  const takeOvers: string[] = [];
  const logger = pino({ level: "info" }, { write: (line) => void takeOvers.push(line) });
  const join = async () => {
    const connection = await connect({ servers: server.url });
    const dependencies = { connection, clock: systemClock, logger, workerId: "w" };
    const governor = await startGovernor([budget], dependencies);
    opened.push({ governor, connection });
    return { governor, connection };
  };
  const members = await Promise.all(Array.from({ length: count }, join));
  const admit = (governor: Governor, withinMs = 30_000) =>
    governor.admit({
      budget: budget.name,
      callClass: "background",
      operationId: "read",
      parameters: {},
      withinMs,
    });
  async function call(governor: Governor): Promise<string> {
    const admission = await admit(governor);
    if (admission.kind === "refused") return admission.because;
    if (platform.arrive()) platform.done();
    admission.end({});
    return "granted";
  }
  return { members, platform, admit, call, takeOvers };
}

describe("workers that share a budget", () => {
  beforeEach(() => vi.useRealTimers());

  test("never exceed it together, and use nearly all of it", async () => {
    const { members, platform, call } = await workers(3);
    const startedMs = systemClock.nowMs();
    const calls = members.flatMap(({ governor }) => Array.from({ length: 40 }, () => call(governor)));
    const answers = await Promise.all(calls);
    const tookMs = systemClock.nowMs() - startedMs;

    expect(answers.filter((answer) => answer === "granted")).toHaveLength(120);
    expect(platform.throttled).toBe(0);
    expect(tookMs).toBeLessThan(6_000);
  });

  test("go on when the one that grants is gone without a word, and the platform refuses none", async () => {
    const { members, platform, call, takeOvers } = await workers(3);
    // The first that asks grants.
    const [first, second, third] = members;
    if (!first || !second || !third) throw new Error("three workers were asked for");
    expect(await call(first.governor)).toBe("granted");
    const before = Array.from({ length: 60 }, () => [call(second.governor), call(third.governor)]).flat();
    await vi.waitFor(() => expect(platform.served).toBeGreaterThan(30));
    await first.connection.close();
    // Calls come all the time: some learn that it is gone just when another has taken over.
    const after: Promise<string>[] = [];
    while (takeOvers.length < 2 || after.length < 40) {
      after.push(call(second.governor), call(second.governor));
      await sleep(systemClock, 2);
    }

    // However many calls wait, one worker takes over, and once: two that grant would grant twice.
    expect(new Set(await Promise.all([...before, ...after]))).toEqual(new Set(["granted"]));
    expect(takeOvers).toHaveLength(2);
    expect(platform.throttled).toBe(0);
  });

  test("go on at once when the one that grants stops in order", async () => {
    const { members, call } = await workers(2);
    const [first, second] = members;
    if (!first || !second) throw new Error("two workers were asked for");
    expect(await call(first.governor)).toBe("granted");
    expect(await call(second.governor)).toBe("granted");
    await first.governor.stop();

    expect(await call(second.governor)).toBe("granted");
  });

  test("are told by when a call has to be sent: before it is taken for done", async () => {
    const { members, admit } = await workers(1);
    const askedMs = systemClock.nowMs();
    const admission = members[0] && (await admit(members[0].governor));
    if (admission?.kind !== "granted") throw new Error("nobody else wants to call");
    admission.end({ unused: true });

    expect(admission.sendByMs).toBeGreaterThan(askedMs);
    expect(admission.sendByMs).toBeLessThan(systemClock.nowMs() + 2_000);
  });

  test("tell alike what has become of the budget, whichever of them is asked", async () => {
    const { members, call } = await workers(2);
    const [first, second] = members;
    if (!first || !second) throw new Error("two workers were asked for");
    expect(await first.governor.status()).toMatchObject([{ state: "idle", windows: [{ left: 40 }] }]);
    await call(first.governor);
    await call(second.governor);

    // If the first worker was stalled, the second has taken over, and the first learns of it with its next write.
    await vi.waitFor(async () => {
      const [status] = await second.governor.status();
      expect(await first.governor.status()).toEqual([status]);
    });
    const [status] = await second.governor.status();
    expect(status).toMatchObject({ state: "open", region: "eu", windows: [{ key: "second", limit: 40 }] });
    const background = status?.classes.find((one) => one.class === "background");
    expect(background).toMatchObject({ waiting: 0 });
    expect(background?.granted).toBeGreaterThan(0);
  });

  test("stop calling when NATS is away, rather than guess", async () => {
    const away = await startNatsServer();
    const connection = await connect({ servers: away.url, reconnect: false });
    const governor = await startGovernor(
      [
        {
          name: "platform/away/eu",
          windows: [{ name: "second", periodMs: 1_000, limit: 40 }],
          callTimeLimitMs: 2_000,
          settable: {},
          plannedBy: [],
        },
      ],
      { connection, clock: systemClock, logger: pino({ level: "silent" }), workerId: "w" },
    );
    await away.stop();
    const call = {
      budget: "platform/away/eu",
      callClass: "workflow",
      operationId: "read",
      parameters: {},
      withinMs: 500,
    } as const;

    expect(await governor.admit(call)).toMatchObject({ kind: "refused", because: "unreachable" });
  });
});
