import { expect, test } from "vitest";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { type Run, type StepFailure, workflow } from "#orchestration/workflow/workflow.ts";
import { createVirtualShard } from "./virtual-shard.ts";

const options = { version: 1, owner: "finance" };

/** What a call does next: it fails, or never answers. */
type Next = StepFailure | "silence";

function callsOf(nexts: Next[]) {
  const calls: number[] = [];
  return {
    calls,
    async call({ attempt }: { readonly attempt: number }): Promise<Outcome<number, StepFailure>> {
      calls.push(attempt);
      const next = nexts.shift();
      if (next === "silence") return new Promise(() => {});
      return next ? fail(next) : succeed(attempt);
    },
  };
}

test("a maintenance window uses up no attempt, however often it is longer than was said", async () => {
  const closed: StepFailure = { kind: "in-maintenance", detail: "closed", untilMs: 0 };
  const down: StepFailure = { kind: "retryable", detail: "503" };
  const { calls, call } = callsOf([closed, closed, down, closed, closed]);
  const shard = createVirtualShard([
    workflow("patient", options, (run) => run.step("only", "keyed", call, { attempts: 2 })),
  ]);
  await shard.takeOver();
  await shard.start("patient");
  await shard.passes(10_000);

  expect(shard.owner().open.size).toBe(0);
  expect(calls).toHaveLength(6);
});

test("each step has attempts of its own, and a person's 'retry' gives it new ones", async () => {
  const down: StepFailure = { kind: "retryable", detail: "503" };
  const first = callsOf([down]);
  const second = callsOf([down, down, down]);
  const shard = createVirtualShard([
    workflow("tired", options, async (run) => {
      await run.step("first", "keyed", first.call, { attempts: 2 });
      await run.step("second", "keyed", second.call, { attempts: 2 });
    }),
  ]);
  await shard.takeOver();
  await shard.start("tired");
  await shard.passes(10_000);
  const before = second.calls.length;
  await shard.ask({ kind: "resolve", exceptionId: "tired-x1", resolution: { action: "retry", by: "ann" } });
  await shard.passes(10_000);

  expect([first.calls.length, before, second.calls.length]).toEqual([2, 2, 4]);
  expect(shard.owner().open.size).toBe(0);
});

test("a worker that takes over goes on with the attempts and the back-off of the one before it", async () => {
  const down: StepFailure = { kind: "retryable", detail: "503", retryAfterMs: 60_000 };
  const { calls, call } = callsOf([down, down]);
  const shard = createVirtualShard([
    workflow("throttled", options, (run) => run.step("only", "keyed", call, { attempts: 2 })),
  ]);
  await shard.takeOver();
  await shard.start("throttled");
  await shard.takeOver();
  await shard.passes(50_000);
  expect(calls).toEqual([1]);
  await shard.passes(20_000);

  expect(calls).toEqual([1, 2]);
  const [exception] = [...(shard.owner().open.get("throttled")?.state.exceptions.values() ?? [])];
  expect(exception?.opened).toMatchObject({ cause: "step", operation: "only", code: "step-retryable" });
});

test("what may be half done since a worker died is brought to its end before its workflow is canceled", async () => {
  const down: StepFailure = { kind: "retryable", detail: "503" };
  const { calls, call } = callsOf(["silence", down]);
  let undone = 0;
  const shard = createVirtualShard([
    workflow("order", options, (run) =>
      run.step("create", "lookup", call, {
        // Half of it is nothing that is found.
        find: async () => succeed(undefined),
        timeLimitMs: 5_000,
        undo: async () => {
          undone += 1;
          return succeed(1);
        },
      }),
    ),
  ]);
  await shard.takeOver();
  await shard.start("order");
  await shard.takeOver();
  await shard.ask({ kind: "cancel", cancellation: { workflowId: "order", by: "ann" } });
  await shard.passes(60_000);

  expect(calls).toEqual([1, 2, 3]);
  expect(undone).toBe(1);
  expect(shard.owner().open.size).toBe(0);
});

test("a step's event and the timer after it become durable together, and its result with them if it need not be waited for", async () => {
  const body = (sameAnswer: boolean) => async (run: Run) => {
    await run.step("pay", "keyed", async () => succeed(1), { sameAnswer });
    await run.emit("paid" as never, { subject: "invoice/1", data: {} as never });
    await run.waitFor("never", { withinMs: 60_000 });
  };
  const shard = createVirtualShard([
    workflow("careful", options, body(false)),
    workflow("hasty", options, body(true)),
  ]);
  await shard.takeOver();
  await shard.start("careful");
  await shard.start("hasty");

  expect(shard.frames()).toEqual([
    ["start"],
    ["step"],
    ["event", "wait"],
    ["start"],
    ["step", "event", "wait"],
  ]);
});

test("a worker that has slept through its own take-over does not go on with what its successor has written down", async () => {
  const patient = workflow("patient", options, (run) => run.waitFor("go"));
  const shard = createVirtualShard([patient], 1);
  await shard.takeOver(30_000);
  await shard.takeOver();
  await shard.start("patient");
  const successor = shard.owner();
  await shard.passes(60_000);

  expect(shard.owner()).toBe(successor);
  expect(successor.open.size).toBe(1);
});
