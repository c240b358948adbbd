import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import {
  type ExceptionToRaise,
  type Run,
  type StepFailure,
  workflow,
} from "#orchestration/workflow/workflow.ts";
import { startWorker, type Worker } from "./worker.ts";

let server: NatsServer;
let worker: Worker;

/** What the steps of these tests did, in order, by workflow. */
const calls: string[] = [];
/** Failures that the next calls of a step meet, by `workflowId/step`. */
const failures = new Map<string, StepFailure[]>();

function did(run: Run, step: string, effect: "pure" | "keyed" = "keyed") {
  return run.step(
    step,
    effect,
    async (context) => {
      calls.push(`${run.workflowId}/${step}`);
      const failure = failures.get(`${run.workflowId}/${step}`)?.shift();
      return failure ? fail(failure) : succeed({ attempt: context.attempt, key: context.idempotencyKey });
    },
    { backoffMs: 1, attempts: 3 },
  );
}

const dispute: ExceptionToRaise = {
  code: "invoice-disputed",
  detail: "The customer disputes the invoice.",
  owner: "finance",
  dueInMs: 60_000,
  blocks: ["entitlement ENT-1"],
  subject: "invoice/1",
};

const workflows = [
  workflow("three-steps", { version: 1, owner: "sales-operations" }, async (run) => {
    const first = await did(run, "first");
    await did(run, "second");
    await did(run, "third");
    return { first };
  }),
  workflow("waits", { version: 1, owner: "finance" }, async (run) => {
    await did(run, "before");
    const given = await run.waitFor<{ by: string }>("approved");
    await did(run, "after");
    return { given };
  }),
  workflow("hears-twice", { version: 1, owner: "finance" }, async (run) => {
    const first = await run.waitFor<number>("news");
    const second = await run.waitFor<number>("news");
    return { heard: [first, second] };
  }),
  workflow("waits-a-while", { version: 1, owner: "finance" }, async (run) => {
    const late = await run.waitFor("never", { withinMs: 50 });
    const at = await run.nowMs();
    await run.sleepUntil(at + 50);
    return { late: late === undefined, sleptMs: (await run.nowMs()) - at };
  }),
  workflow("disputed", { version: 1, owner: "finance" }, async (run) => {
    const resolution = await run.raise(dispute);
    return { action: resolution.action };
  }),
  workflow("resolved-at-source", { version: 1, owner: "finance" }, async (run) => {
    const id = await run.openException(dispute);
    await run.waitFor("paid");
    await run.closeException(id, { action: "resolved-at-source", by: "erp" });
    return { id };
  }),
  workflow("throws", { version: 1, owner: "platform-engineering" }, async (run) => {
    await did(run, "fine");
    if (failures.get(run.workflowId)?.length) throw new Error("a bug in the workflow");
    return {};
  }),
  workflow("reserves", { version: 1, owner: "finance" }, async (run) => {
    const reserve = (step: string) =>
      run.step(step, "keyed", async () => succeed(`${step} of ${run.workflowId}`), {
        undo: async ({ idempotencyKey }, value) => {
          calls.push(`undo ${value}`);
          const failure = failures.get(`${run.workflowId}/undo-${step}`)?.shift();
          return failure ? fail(failure) : succeed(idempotencyKey);
        },
      });
    await reserve("flight");
    await reserve("hotel");
    await did(run, "tell");
    await run.waitFor("travelled");
    await reserve("never");
  }),
  workflow("same-name-twice", { version: 1, owner: "platform-engineering" }, async (run) => {
    await did(run, "again");
    await did(run, "again");
  }),
];

beforeAll(async () => {
  server = await startNatsServer();
  worker = await startWorker(server.url, workflows, { monitorUrl: server.monitorUrl });
});

afterAll(async () => {
  await worker?.stop();
  await server?.stop();
});

function start(name: string, workflowId: string, key = workflowId) {
  return worker.engine.start({
    workflow: name,
    workflowId,
    key,
    input: {},
    correlationId: `c-${workflowId}`,
  });
}

async function reaches(workflowId: string, state: string) {
  return vi.waitFor(
    async () => {
      const seen = await worker.readWorkflow(workflowId);
      expect(seen?.state).toBe(state);
      return seen;
    },
    { timeout: 10_000, interval: 10 },
  );
}

describe.concurrent("a workflow", () => {
  test("runs its steps in order and ends with its result", async () => {
    const started = await start("three-steps", "plain");

    expect(started).toEqual(succeed({ workflowId: "plain", started: true }));
    const seen = await reaches("plain", "completed");
    expect(calls.filter((call) => call.startsWith("plain/"))).toEqual([
      "plain/first",
      "plain/second",
      "plain/third",
    ]);
    expect(seen?.steps.map(({ name, state, attempts }) => `${name} ${state} ${attempts}`)).toEqual([
      "first completed 1",
      "second completed 1",
      "third completed 1",
    ]);
    expect(seen?.result).toMatchObject({ first: { attempt: 1 } });
  });

  test("starts once, however often it is started, also after it has ended", async () => {
    const answers = await Promise.all([start("three-steps", "twice"), start("three-steps", "twice")]);
    await reaches("twice", "completed");
    const late = await start("three-steps", "twice");

    expect(answers.map((answer) => answer.ok && answer.value.started).sort()).toEqual([false, true]);
    expect(late).toEqual(succeed({ workflowId: "twice", started: false }));
    expect(calls.filter((call) => call === "twice/first")).toHaveLength(1);
  });

  test("can be waited for, from its start or afterwards, and its present state be asked", async () => {
    const run = { workflow: "waits", workflowId: "awaited", key: "awaited", input: {}, correlationId: "c" };
    const first = worker.engine.run(run);
    const tooShort = await worker.engine.run(run, 1);
    const status = await worker.engine.status("awaited");
    await worker.engine.signal({
      workflowId: "awaited",
      signalId: "s",
      name: "approved",
      data: { by: "ann" },
    });

    const end = succeed({ workflowId: "awaited", canceled: false, result: { given: { by: "ann" } } });
    expect(tooShort).toMatchObject({ ok: false, failure: { kind: "still-open" } });
    expect(status).toMatchObject({ ok: true, value: { workflowId: "awaited", type: "waits" } });
    expect(await first).toEqual(end);
    expect(await worker.engine.run(run)).toEqual(end);
    expect(await worker.engine.endOf("awaited")).toEqual(end);
    expect(await worker.engine.status("awaited")).toMatchObject({ ok: true, value: { state: "completed" } });
    expect(await worker.engine.endOf("nobody")).toMatchObject({ ok: false, failure: { kind: "not-found" } });
  });

  test("tries a step again under the same key, and counts the attempts", async () => {
    failures.set("again/first", [
      { kind: "retryable", detail: "503" },
      { kind: "throttled", detail: "429", retryAfterMs: 5 },
    ]);
    await start("three-steps", "again");

    const seen = await reaches("again", "completed");
    expect(seen?.steps[0]).toMatchObject({ name: "first", state: "completed", attempts: 3 });
  });

  test("does not start when nobody knows its name", async () => {
    const answer = await start("unheard-of", "nobody");

    expect(answer).toMatchObject({ ok: false, failure: { kind: "unknown-workflow" } });
  });
});

describe.concurrent("a signal", () => {
  test("wakes the workflow that waits for it, with its data", async () => {
    await start("waits", "patient");
    await reaches("patient", "waiting");
    await worker.engine.signal({
      workflowId: "patient",
      signalId: "s1",
      name: "approved",
      data: { by: "ann" },
    });

    expect((await reaches("patient", "completed"))?.result).toEqual({ given: { by: "ann" } });
  });

  test("that comes before the workflow waits is kept for it", async () => {
    await worker.engine.startOrSignal(
      { workflow: "waits", workflowId: "early", key: "early", input: {}, correlationId: "c" },
      { signalId: "s0", name: "approved", data: {} },
    );
    const second = await worker.engine.startOrSignal(
      { workflow: "waits", workflowId: "early", key: "early", input: {}, correlationId: "c" },
      { signalId: "s1", name: "approved", data: { by: "bob" } },
    );

    expect(second).toEqual(succeed({ workflowId: "early", did: "signalled" }));
    expect((await reaches("early", "completed"))?.result).toEqual({ given: { by: "bob" } });
  });

  test("that is sent again under its id is heard once", async () => {
    await start("hears-twice", "listener");
    const tell = (data: number) =>
      worker.engine.signal({ workflowId: "listener", signalId: `news-${data}`, name: "news", data });
    const twice = await Promise.all([tell(1), tell(1)]);
    const answers = [...twice, await tell(1), await tell(2)];

    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await reaches("listener", "completed"))?.result).toEqual({ heard: [1, 2] });
  });

  test("to a workflow that is not there or has ended is refused", async () => {
    await start("three-steps", "over");
    await reaches("over", "completed");
    const toEnded = await worker.engine.signal({
      workflowId: "over",
      signalId: "s",
      name: "approved",
      data: {},
    });
    const toNobody = await worker.engine.signal({
      workflowId: "no-one",
      signalId: "s",
      name: "approved",
      data: {},
    });

    expect(toEnded).toMatchObject({ ok: false, failure: { kind: "ended" } });
    expect(toNobody).toMatchObject({ ok: false, failure: { kind: "not-found" } });
  });
});

describe.concurrent("workflows with the same key", () => {
  test("take turns: none does a step while another is between two of its own", async () => {
    const ids = ["turn-1", "turn-2", "turn-3"];
    await Promise.all(ids.map((id) => start("three-steps", id, "one-customer")));
    await Promise.all(ids.map((id) => reaches(id, "completed")));

    const order = calls.filter((call) => call.startsWith("turn-")).map((call) => call.split("/")[0]);
    expect(
      new Set([order.slice(0, 3), order.slice(3, 6), order.slice(6)].map((turn) => new Set(turn).size)),
    ).toEqual(new Set([1]));
  });

  test("go on while one of them waits", async () => {
    await start("waits", "waiting-one", "another-customer");
    await reaches("waiting-one", "waiting");
    await start("three-steps", "passing-one", "another-customer");

    await reaches("passing-one", "completed");
    expect((await worker.readWorkflow("waiting-one"))?.state).toBe("waiting");
  });
});

test.concurrent("a wait ends without the signal when its time is over, and a sleep lasts as long as it should", async () => {
  await start("waits-a-while", "timed");

  const { result } = (await reaches("timed", "completed")) as { result: { late: boolean; sleptMs: number } };
  expect(result.late).toBe(true);
  expect(result.sleptMs).toBeGreaterThanOrEqual(50);
});

describe.concurrent("an exception", () => {
  test("that a workflow raises waits for its resolution, with owner and what it blocks", async () => {
    await start("disputed", "invoice-exception-1-1");
    const seen = await reaches("invoice-exception-1-1", "blocked");
    const [id = ""] = seen?.openExceptions ?? [];

    expect(await worker.readException(id)).toMatchObject({
      state: "open",
      owner: "finance",
      blocks: ["entitlement ENT-1"],
    });
    await worker.engine.resolveException(id, { action: "resolved-at-source", by: "finance@example.com" });
    expect((await reaches("invoice-exception-1-1", "completed"))?.result).toEqual({
      action: "resolved-at-source",
    });
    expect(await worker.readException(id)).toMatchObject({ state: "resolved" });
  });

  test("that something else resolves is closed by the workflow", async () => {
    await start("resolved-at-source", "paid-later");
    const [id = ""] = (await reaches("paid-later", "blocked"))?.openExceptions ?? [];
    await worker.engine.signal({ workflowId: "paid-later", signalId: "p", name: "paid", data: {} });

    await reaches("paid-later", "completed");
    expect(await worker.readException(id)).toMatchObject({ state: "resolved" });
  });

  test.for<{ when: string; id: string; failures: StepFailure[]; calls: number }>([
    { when: "rejected", id: "rejected", failures: [{ kind: "rejected", detail: "no tax area" }], calls: 1 },
    {
      when: "outside its contract",
      id: "drifted",
      failures: [{ kind: "payload-drifted", detail: "not a number", pointer: "/amount", rule: "type" }],
      calls: 1,
    },
    {
      when: "failing until its attempts are used up",
      id: "exhausted",
      failures: Array.from({ length: 3 }, () => ({ kind: "retryable" as const, detail: "503" })),
      calls: 3,
    },
  ])(
    "opens when a step is $when, and its resolution 'retry' runs the step again",
    async ({ id, failures: met, calls: expected }) => {
      failures.set(`${id}/second`, [...met]);
      await start("three-steps", id);
      const [exceptionId = ""] = (await reaches(id, "blocked"))?.openExceptions ?? [];
      const callsBefore = calls.filter((call) => call === `${id}/second`).length;
      const skipped = await worker.engine.resolveException(exceptionId, {
        action: "resolved-at-source",
        by: "ann",
      });
      await worker.engine.resolveException(exceptionId, { action: "retry", by: "ann" });

      await reaches(id, "completed");
      expect(callsBefore).toBe(expected);
      expect(skipped).toMatchObject({ ok: false, failure: { kind: "not-resolvable" } });
      expect(calls.filter((call) => call === `${id}/second`)).toHaveLength(expected + 1);
      expect(calls.filter((call) => call === `${id}/first`)).toHaveLength(1);
    },
  );

  test("parks a workflow whose code throws, and the others go on", async () => {
    failures.set("buggy", [{ kind: "retryable", detail: "the bug is still there" }]);
    await start("throws", "buggy");
    const [id = ""] = (await reaches("buggy", "blocked"))?.openExceptions ?? [];
    await start("three-steps", "unharmed");

    await reaches("unharmed", "completed");
    expect(await worker.readException(id)).toMatchObject({
      code: "workflow-threw",
      owner: "platform-engineering",
    });
    failures.delete("buggy");
    await worker.engine.resolveException(id, { action: "retry", by: "ann" });
    await reaches("buggy", "completed");
    expect(calls.filter((call) => call === "buggy/fine")).toHaveLength(1);
  });

  test("says it when a step's name is used twice", async () => {
    await start("same-name-twice", "doubled");
    const [id = ""] = (await reaches("doubled", "blocked"))?.openExceptions ?? [];

    expect((await worker.readException(id))?.detail).toContain("'again' is used twice");
  });
});

describe.concurrent("a canceled workflow", () => {
  test("undoes what it did, the last first, and ends", async () => {
    await start("reserves", "trip");
    await reaches("trip", "waiting");
    const answer = await worker.engine.cancel({ workflowId: "trip", by: "ann" });
    const end = await worker.engine.endOf("trip");
    const late = await worker.engine.cancel({ workflowId: "trip", by: "ann" });

    expect(answer).toMatchObject({ ok: true, value: { workflowId: "trip" } });
    expect(end).toMatchObject({ ok: true, value: { canceled: true } });
    expect(late).toMatchObject({ ok: false, failure: { kind: "ended" } });
    expect(calls.filter((call) => call.startsWith("undo") && call.endsWith("of trip"))).toEqual([
      "undo hotel of trip",
      "undo flight of trip",
    ]);
    const seen = await reaches("trip", "canceled");
    expect(seen?.steps.map(({ name }) => name)).toEqual([
      "flight",
      "hotel",
      "tell",
      "undo-hotel",
      "undo-flight",
    ]);
  });

  test("waits for a person when a step cannot be undone, and goes on with 'retry'", async () => {
    failures.set("stranded/undo-hotel", [{ kind: "rejected", detail: "the hotel refuses" }]);
    await start("reserves", "stranded");
    await reaches("stranded", "waiting");
    await worker.engine.cancel({ workflowId: "stranded", by: "ann" });
    const [id = ""] = (await reaches("stranded", "blocked"))?.openExceptions ?? [];
    await worker.engine.resolveException(id, { action: "retry", by: "ann" });

    expect(await worker.engine.endOf("stranded")).toMatchObject({ ok: true, value: { canceled: true } });
    expect(calls.filter((call) => call === "undo hotel of stranded")).toHaveLength(2);
    expect(calls.filter((call) => call === "undo flight of stranded")).toHaveLength(1);
  });

  test.for([{ action: "cancel" }, { action: "skip", note: "done by hand", data: "by hand" }])(
    "or one that goes on: a step that cannot succeed takes '$action'",
    async ({ action, ...said }) => {
      failures.set(`refused-${action}/second`, [{ kind: "rejected", detail: "no" }]);
      await start("three-steps", `refused-${action}`);
      const [id = ""] = (await reaches(`refused-${action}`, "blocked"))?.openExceptions ?? [];
      await worker.engine.resolveException(id, { action, by: "ann", ...said });
      const end = await worker.engine.endOf(`refused-${action}`);

      expect(end).toMatchObject({ ok: true, value: { canceled: action === "cancel" } });
      expect(calls.filter((call) => call === `refused-${action}/second`)).toHaveLength(1);
      expect(await worker.readException(id)).toMatchObject({ state: "resolved", resolution: { action } });
    },
  );
});

test("the server that syncs before it acknowledges is reported as safe against power loss", () => {
  expect(worker.engine.durability).toBe(server.durability);
});
