import { afterAll, beforeAll, expect, test } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { Entry } from "#orchestration/workflow/entry.ts";
import { replayHistory } from "#orchestration/workflow/replay-history.ts";
import { type AnyWorkflow, type Run, workflow } from "#orchestration/workflow/workflow.ts";
import { startWorker } from "./worker.ts";

let server: NatsServer;
let called = 0;
/** Recorded on a real server: one workflow that has ended, and one that waits. */
let ended: readonly Entry[];
let waiting: readonly Entry[];

function code(body: (run: Run, step: (name: string) => Promise<string>) => Promise<unknown>): AnyWorkflow {
  return workflow("business", { version: 1, owner: "finance" }, (run) =>
    body(run, (name) =>
      run.step(name, "keyed", async () => {
        called += 1;
        return succeed(`${name} done`);
      }),
    ),
  );
}

const recorded = code(async (run, step) => {
  await step("order");
  await run.nowMs();
  await run.waitFor("paid");
  return { said: await step("release") };
});

beforeAll(async () => {
  server = await startNatsServer();
  const worker = await startWorker(server.url, [recorded]);
  for (const workflowId of ["ended", "waiting"]) {
    await worker.engine.start({
      workflow: "business",
      workflowId,
      key: workflowId,
      input: {},
      correlationId: "c",
    });
  }
  await worker.engine.signal({ workflowId: "ended", signalId: "s", name: "paid", data: {} });
  await worker.engine.endOf("ended");
  ended = (await worker.engine.history("ended"))?.entries ?? [];
  waiting = (await worker.engine.history("waiting"))?.entries ?? [];
  await worker.stop();
});

afterAll(() => server?.stop());

test("the code that was recorded follows its history, and nothing is called", async () => {
  const before = called;

  expect(await replayHistory(recorded, ended)).toEqual(
    succeed({ ended: true, result: { said: "release done" } }),
  );
  expect(await replayHistory(recorded, waiting)).toEqual(succeed({ ended: false }));
  expect(called).toBe(before);
});

test.for<{ change: string; changed: AnyWorkflow; code: string; history: string }>([
  {
    change: "a step was taken out",
    changed: code(async (run, step) => {
      await step("order");
      await run.waitFor("paid");
      return { said: "release done" };
    }),
    code: "ends",
    history: "has the step 'release'",
  },
  {
    change: "a step was renamed",
    changed: code(async (run, step) => {
      await step("order");
      await run.waitFor("paid");
      return { said: await step("activate") };
    }),
    code: "asks for the step 'activate'",
    history: "has the step 'release'",
  },
  {
    change: "a step was added at the end",
    changed: code(async (run, step) => {
      await step("order");
      await run.waitFor("paid");
      const said = await step("release");
      await step("archive");
      return { said };
    }),
    code: "asks for the step 'archive'",
    history: "ends",
  },
  {
    change: "it waits for another signal",
    changed: code(async (run, step) => {
      await step("order");
      await run.waitFor("settled");
      return { said: await step("release") };
    }),
    code: "asks for 'wait/settled/1'",
    history: "has the step 'release'",
  },
  {
    change: "its result is another",
    changed: code(async (run, step) => {
      await step("order");
      await run.waitFor("paid");
      await step("release");
      return { said: "nothing" };
    }),
    code: 'ends with {"said":"nothing"}',
    history: 'ends with {"said":"release done"}',
  },
  {
    change: "it fails",
    changed: code(async (_, step) => {
      await step("order");
      throw new Error("a bug");
    }),
    code: "fails with Error: a bug",
    history: "goes on",
  },
])("when $change, the difference is told", async ({ changed, ...difference }) => {
  const replayed = await replayHistory(changed, ended);

  expect(replayed).toMatchObject({
    ok: false,
    failure: { code: difference.code, history: difference.history },
  });
});

test("code with a patch follows the histories from before it, on the old branch", async () => {
  const patched: AnyWorkflow = {
    ...code(async (run, step) => {
      await step("order");
      if (await run.patched("remind")) await step("remind");
      await run.nowMs();
      await run.waitFor("paid");
      return { said: await step("release") };
    }),
    patches: ["remind"],
  };
  const passed: Entry = { kind: "patch", workflowId: "any", atMs: 0, patch: "remind", taken: false };

  expect(await replayHistory(patched, ended)).toMatchObject({ ok: true, value: { ended: true } });
  expect(await replayHistory(patched, waiting)).toEqual(succeed({ ended: false }));
  expect(await replayHistory(patched, [...waiting, passed])).toEqual(succeed({ ended: false }));
  expect(await replayHistory(recorded, [...ended, passed])).toMatchObject({
    failure: { code: "ends", history: "has the patch 'remind', which it did not take" },
  });
});

test("the difference is a sentence with the workflow's name", async () => {
  const replayed = await replayHistory(
    code(async () => {}),
    waiting,
  );

  expect(replayed).toMatchObject({
    ok: false,
    failure: {
      detail:
        "waiting (business version 1): where the code ends, the history has the step 'order'. Keep the old order and names, or add a version or a patch.",
    },
  });
});
