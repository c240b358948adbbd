import { expect, test } from "vitest";
import { fail } from "#contracts/runtime/outcome.ts";
import type { Answer } from "#orchestration/workflow/request.ts";
import { workflow } from "#orchestration/workflow/workflow.ts";
import { createVirtualShard } from "./virtual-shard.ts";

const refused = workflow("refused", { version: 1, owner: "finance" }, (run) =>
  run.step("only", "keyed", async () => fail({ kind: "rejected", code: "no", detail: "no" })),
);

test("whoever decides at any moment of a cancellation is told whether that counts", async () => {
  const told = await Promise.all(
    Array.from({ length: 12 }, async (_, afterMs) => {
      const shard = createVirtualShard([refused]);
      await shard.takeOver();
      await shard.start("refused");
      const exceptionId = [...(shard.owner().open.get("refused")?.state.exceptions.keys() ?? [])][0] ?? "";
      const { handle, open } = shard.owner();
      const state = open.get("refused")?.state;
      let answer: Answer | undefined;
      void handle({ kind: "cancel", cancellation: { workflowId: "refused", by: "ana" } });
      shard.clock.schedule(afterMs, async () => {
        const resolution = { action: "skip", by: "ben", note: "not needed" };
        answer = await handle({ kind: "resolve", exceptionId, resolution });
      });
      await shard.passes(1_000);
      return {
        toldYes: answer?.ok === true,
        counts: state?.exceptions.get(exceptionId)?.resolution?.by === "ben",
      };
    }),
  );

  expect(told.map(({ toldYes }) => toldYes)).toEqual(told.map(({ counts }) => counts));
  expect(new Set(told.map(({ counts }) => counts))).toEqual(new Set([true, false]));
});
