import { describe, expect, test } from "vitest";
import { formatVersion } from "#cli/nats-server/server-version.ts";
import { singleServerFaults } from "./faults.ts";
import { seeded } from "./random.ts";
import { serversAtHand } from "./server-programs.ts";
import { startStage } from "./stage.ts";

// The long version, with drawn faults, clusters and one version more: npm run chaos.

// Here and not in a hook: the versions that were had are in the titles.
const { programs } = await serversAtHand();
const ends = new Set([programs.at(-1), programs[0]]);
const faults = Object.values(singleServerFaults);

// At the same time: most of it is waiting for leases and answers that do not come.
describe.concurrent("under load nothing is lost and nothing is done twice", { timeout: 300_000 }, () => {
  test.for(
    [...ends].flatMap((program) => (program ? [{ program, version: formatVersion(program.version) }] : [])),
  )(`on nats-server $version, through ${faults.length} faults`, async ({ program, version }, context) => {
    const stage = await startStage({
      program,
      servers: 1,
      workers: 2,
      shards: 2,
      lanes: 3,
      prefix: `v${version.replaceAll(".", "-")}`,
      random: seeded(1),
      storeLimitBytes: 24 * 1024 * 1024,
    });
    context.onTestFinished(stage.stop);

    await stage.goesOn();
    for (const fault of faults) {
      await fault(stage);
      await stage.goesOn();
    }
    const { accepted, breaches } = await stage.settle();

    expect(breaches).toEqual([]);
    expect(accepted).toBeGreaterThanOrEqual(20 * (faults.length + 1));
  });
});
