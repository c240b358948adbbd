import { readFile } from "node:fs/promises";
import { jetstreamManager } from "@nats-io/jetstream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { type Stage, startStage } from "../flow/stage.ts";

let stage: Stage;
let orchestration: Orchestration;

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config);
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

const nanoseconds = { s: 1e9, h: 3_600e9, d: 86_400e9 };

interface Kept {
  readonly ageNanoseconds: number;
  readonly maxBytes: number;
}

/** What the table of the engine's README says, by stream. A bucket is the stream KV_ and its name. */
async function stated(): Promise<ReadonlyMap<string, Kept>> {
  const readme = await readFile(new URL("../../orchestration/workflow/README.md", import.meta.url), "utf8");
  const [, table = ""] = readme.split("| stream or bucket |");
  const rows = table
    .split("\n\n")[0]
    ?.split("\n")
    .filter((line) => line.startsWith("| `"));
  return new Map(
    rows?.flatMap((row) => {
      const [, names = "", age = "", bytes = ""] = row.split("|").map((cell) => cell.trim());
      const [, count = "0", unit = "s"] = /^(\d+) ([shd])$/.exec(age) ?? [];
      const [, gib] = /^(\d+) GiB$/.exec(bytes) ?? [];
      const kept = {
        ageNanoseconds: Number(count) * nanoseconds[unit as keyof typeof nanoseconds],
        maxBytes: gib === undefined ? -1 : Number(gib) * 1024 ** 3,
      };
      return [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]): [string, Kept] => [
        name.startsWith("concordat-") ? `KV_${name}` : name,
        kept,
      ]);
    }),
  );
}

test("every stream and bucket of a running instance is in the table of what is kept, with its age and its bytes", async () => {
  // Whatever it answers: the bucket of idempotency keys is made for it.
  const written = await fetch(`${stage.gatewayUrl}/v1/dead-letters/1/replay`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${await stage.token(["dead-letters:replay"])}`,
      "idempotency-key": '"made"',
    },
  });
  expect(written.status).toBe(404);

  const manager = await jetstreamManager(stage.bus.connection);
  const found = new Map<string, Kept>();
  for await (const { config } of manager.streams.list())
    found.set(config.name, { ageNanoseconds: config.max_age, maxBytes: config.max_bytes });
  const table = new Map(await stated());
  // Made when a result is too large for the log: test/orchestration/workflow/large-values.test.ts.
  expect(table.delete("CONCORDAT_WORKFLOW_VALUES")).toBe(true);
  // Made where there is more than one shard: test/orchestration/workflow/places.test.ts.
  expect(table.delete("KV_concordat-workflow-places")).toBe(true);

  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(table));
});
