import { expect, test } from "vitest";
import { workflow } from "#orchestration/workflow/workflow.ts";
import { createVirtualShard } from "./virtual-shard.ts";

test("whoever waits is answered before the workflows that became durable in the same frame begin", async () => {
  const options = { version: 1, owner: "finance" };
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const order: string[] = [];
  const shard = createVirtualShard([
    workflow("beginning", options, async () => void order.push("the other began")),
    workflow("ending", options, () => over),
  ]);
  await shard.takeOver();
  await shard.start("ending");

  const asked = shard.owner().handle({ kind: "end-of", workflowId: "ending" });
  void asked.then(() => order.push("the end was answered"));
  end();
  await shard.start("beginning");

  expect(shard.frames()).toContainEqual(expect.arrayContaining(["start", "end"]));
  expect(order).toEqual(["the end was answered", "the other began"]);
});
