import { connect } from "@nats-io/transport-node";
import { pino } from "pino";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { type NatsCluster, startNatsCluster } from "#cli/nats-server/start-cluster.ts";
import { CannotStart } from "#contracts/runtime/cannot-start.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { readServers } from "#orchestration/workflow/durability.ts";
import { startEngine } from "#orchestration/workflow/engine.ts";
import { killOwner } from "#test/chaos/faults.ts";
import { seeded } from "#test/chaos/random.ts";
import { type ServersAtHand, serversAtHand } from "#test/chaos/server-programs.ts";
import { type Stage, startStage } from "#test/chaos/stage.ts";

let servers: ServersAtHand;
let stage: Stage | undefined;
let cluster: NatsCluster | undefined;

beforeAll(async () => {
  servers = await serversAtHand();
}, 240_000);

afterEach(async () => {
  await stage?.stop();
  await cluster?.stop();
  stage = undefined;
  cluster = undefined;
});

describe("an engine whose log is kept by three servers", { timeout: 300_000 }, () => {
  test("loses nothing and does nothing twice when any one server and any worker is lost under load", async () => {
    const program = servers.programs.at(-1);
    stage = await startStage({
      ...(program && { program }),
      servers: 3,
      workers: 2,
      shards: 2,
      lanes: 4,
      prefix: "cluster",
      random: seeded(1),
    });

    const monitorUrls = stage.servers.map(({ monitorUrl }) => monitorUrl);
    expect(await readServers(monitorUrls.join())).toMatchObject({ unasked: 0 });
    expect(await readServers(monitorUrls[0] ?? "")).toMatchObject({ unasked: 2 });
    for (const server of stage.servers) {
      await stage.goesOn();
      await server.kill9();
      await stage.goesOn();
      await server.restart();
    }
    for (const _ of stage.workers) {
      await killOwner(stage);
      await stage.goesOn();
    }
    const { accepted, breaches } = await stage.settle();

    expect(breaches).toEqual([]);
    expect(accepted).toBeGreaterThanOrEqual(160);
  });

  test("does not start on servers that do not fence replicated streams", async ({ skip }) => {
    const program = servers.programs.find(({ version: [major, minor] }) => major === 2 && minor === 9);
    skip(program === undefined, servers.missing.join("; "));
    cluster = await startNatsCluster({ ...(program && { program }), readyWithinMs: 60_000 });
    const connection = await connect({ servers: [...cluster.urls] });

    const started = startEngine({
      connection,
      clock: systemClock,
      logger: pino({ level: "silent" }),
      workflows: [],
      publishEvent: async () => {},
      workerId: "worker",
      replicas: 3,
    });

    await expect(started).rejects.toThrow(CannotStart);
    await expect(started).rejects.toThrow(/UNSAFE\(replicated streams of nats-server 2\.9\.\d+ do not fence/);
    await connection.close();
  });
});
