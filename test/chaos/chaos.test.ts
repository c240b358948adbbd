import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { formatVersion } from "#cli/nats-server/server-version.ts";
import { singleServerFaults } from "./faults.ts";
import { seeded } from "./random.ts";
import { type ServersAtHand, serversAtHand } from "./server-programs.ts";
import { type Stage, startStage } from "./stage.ts";

// The long version, with drawn faults, clusters and one version more: npm run chaos.

let servers: ServersAtHand;
let stage: Stage | undefined;

beforeAll(async () => {
  servers = await serversAtHand();
}, 240_000);

afterEach(async () => {
  await stage?.stop();
  stage = undefined;
});

describe("under load nothing is lost and nothing is done twice", { timeout: 300_000 }, () => {
  test.for([
    { of: "the newest server", index: -1, faults: Object.keys(singleServerFaults) },
    {
      of: "the oldest server that can be had",
      index: 0,
      faults: ["kill -9 of the owner", "kill -9 of the server", "a restart with a full disk"],
    },
  ])("on $of, through $faults.length faults", async ({ index, faults }) => {
    const program = servers.programs.at(index);
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

    await stage.goesOn();
    for (const fault of faults) {
      await singleServerFaults[fault]?.(stage);
      await stage.goesOn();
    }
    const { accepted, breaches } = await stage.settle();

    expect(breaches).toEqual([]);
    expect(accepted).toBeGreaterThanOrEqual(20 * (faults.length + 1));
  });
});
