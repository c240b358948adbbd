import { type ChildProcess, fork } from "node:child_process";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { OperationName, OperationRequest } from "#contracts/generated/events/operations.ts";
import { type Stage, startStage } from "./stage.ts";

/** As somebody's name or address would be in a webhook. */
const personal = "jane.doe-7c1f@customer.example";
const context = { correlationId: "dead", principal: "operator@example.com" };

let stage: Stage;
let worker: ChildProcess;
let told = "";

beforeAll(async () => {
  stage = await startStage();
  const config = { ...stage.config, logLevel: "trace" };
  const program = resolve(import.meta.dirname, "orchestration-process.ts");
  worker = fork(program, [], { stdio: ["ignore", "pipe", "pipe", "ipc"] });
  worker.send({ config });
  for (const stream of [worker.stdout, worker.stderr])
    stream?.on("data", (data) => {
      told += data;
    });
  await vi.waitFor(() => expect(told).toContain("orchestration is ready"), { timeout: 30_000 });
});

afterAll(async () => {
  worker?.kill("SIGKILL");
  await stage?.stop();
});

async function ask<Name extends OperationName>(name: Name, payload: OperationRequest[Name]) {
  const answer = await stage.bus.request(name, payload, context);
  return answer.ok ? answer.value : answer;
}

test("whatever a dead letter holds, no log says it, not even at the level trace; why it is one and where, its list says", async () => {
  const bodies = [
    `not json, and of ${personal}`,
    JSON.stringify([{ eventId: personal, email: personal }]),
    JSON.stringify([{ eventId: 1, subscriptionType: personal }]),
  ];
  for (const [at, body] of bodies.entries()) {
    const receivedAt = new Date(0).toISOString();
    const correlationId = `dead-${at}`;
    await stage.bus.storeHook("crm", { platform: "crm", receivedAt, correlationId, body }, { correlationId });
  }
  const letters = await vi.waitFor(
    async () => {
      const answer = await ask("list-dead-letters", { limit: 10 });
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      expect(answer.value.deadLetters).toHaveLength(bodies.length);
      return answer.value.deadLetters;
    },
    { timeout: 20_000, interval: 100 },
  );
  for (const { deadLetterId } of letters) {
    const shown = await ask("read-dead-letter", { deadLetterId });
    expect(shown).toMatchObject({ value: { payload: expect.stringContaining(personal) } });
    await ask("replay-dead-letter", { deadLetterId });
  }

  expect(JSON.stringify(letters)).not.toContain(personal);
  for (const letter of letters)
    expect(letter).toMatchObject({
      reason: expect.stringMatching(/./),
      pointer: expect.any(String),
      rule: expect.stringMatching(/./),
    });
  // What was brought again comes back: nothing has been put right.
  await vi.waitFor(
    async () =>
      expect(await ask("list-dead-letters", { limit: 10 })).toMatchObject({
        value: { deadLetters: { length: 2 * bodies.length } },
      }),
    { timeout: 20_000, interval: 100 },
  );
  expect(told).toContain('"level":');
  expect(told).not.toContain(personal);
});
