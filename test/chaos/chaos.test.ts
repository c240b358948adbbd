import { afterEach, describe, expect, test } from "vitest";
import { formatVersion } from "#cli/nats-server/server-version.ts";
import { singleServerFaults } from "./faults.ts";
import { seeded } from "./random.ts";
import { serversAtHand } from "./server-programs.ts";
import { type Stage, startStage } from "./stage.ts";

// The long version, with drawn faults, clusters and one version more: npm run chaos.

// Here and not in a hook: the versions that were had are in the titles.
const { programs } = await serversAtHand();
const [oldest, newest] = [programs[0], programs.at(-1)];
let stage: Stage | undefined;

afterEach(async () => {
  await stage?.stop();
  stage = undefined;
});

describe("under load nothing is lost and nothing is done twice", { timeout: 300_000 }, () => {
  test.for(
    [
      { of: "the newest server", program: newest, faults: Object.keys(singleServerFaults) },
      {
        of: "the oldest server that can be had",
        program: oldest,
        faults: ["kill -9 of the owner", "kill -9 of the server", "a restart with a full disk"],
      },
    ].map((row) => ({ ...row, version: formatVersion(row.program?.version ?? [0, 0, 0]) })),
  )("on $of, nats-server $version, through $faults.length faults", async ({ program, version, faults }) => {
    stage = await startStage({
      ...(program && { program }),
      servers: 1,
      workers: 2,
      shards: 2,
      lanes: 4,
      prefix: `v${version.replaceAll(".", "-")}`,
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
