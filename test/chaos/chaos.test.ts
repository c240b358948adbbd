import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { formatVersion } from "#cli/nats-server/server-version.ts";
import { type Fault, singleServerFaults } from "./faults.ts";
import { seeded } from "./random.ts";
import { type ServersAtHand, serversAtHand } from "./server-programs.ts";
import { type Stage, startStage } from "./stage.ts";

// The long version, with drawn faults and clusters: npm run chaos.

let servers: ServersAtHand;
let stage: Stage | undefined;

beforeAll(async () => {
  servers = await serversAtHand();
}, 240_000);

afterEach(async () => {
  await stage?.stop();
  stage = undefined;
});

async function survives(program: ServersAtHand["programs"][number] | undefined, faults: readonly Fault[]) {
  stage = await startStage({
    ...(program && { program }),
    servers: 1,
    workers: 2,
    shards: 2,
    lanes: 4,
    prefix: `v${formatVersion(program?.version ?? [0, 0, 0]).replaceAll(".", "-")}`,
    random: seeded(1),
    storeLimitBytes: 24 * 1024 * 1024,
  });
  for (const fault of faults) {
    await stage.goesOn();
    await fault(stage);
    await stage.goesOn();
  }
  return stage.settle();
}

describe("nothing is lost and nothing is done twice", { timeout: 300_000 }, () => {
  test.for(Object.entries(singleServerFaults))("on the newest server, through %s", async ([, fault]) => {
    const { accepted, breaches } = await survives(servers.programs.at(-1), [fault]);

    expect(breaches).toEqual([]);
    expect(accepted).toBeGreaterThanOrEqual(40);
  });

  test("on the oldest server that can be had, through one fault after the other", async () => {
    const faults = ["kill -9 of the owner", "kill -9 of the server", "a restart with a full disk"];
    const { accepted, breaches } = await survives(
      servers.programs[0],
      faults.flatMap((name) => singleServerFaults[name] ?? []),
    );

    expect(breaches).toEqual([]);
    expect(accepted).toBeGreaterThanOrEqual(100);
  });
});
