import { DiscardPolicy, jetstream, jetstreamManager, StorageType } from "@nats-io/jetstream";
import { sleep, systemClock } from "#contracts/runtime/clock.ts";
import { pick, type Stage } from "./stage.ts";

/** Something that happens to the machines while workflows run. Returns when it is over, not when all has recovered. */
export type Fault = (stage: Stage) => Promise<void>;

/** Longer than a lease lasts, and shorter than a lookup waits for what its predecessor may have sent. */
const asleepMs = 3_200;

/** The owner of a shard is killed, and another worker comes. */
export async function killOwner(stage: Stage): Promise<void> {
  const owner = await stage.owner();
  owner.signal("SIGKILL");
  await stage.replace(owner);
}

/** The owner of a shard stands still until another has its place, and then goes on as if nothing had been. */
export async function pauseOwner(stage: Stage): Promise<void> {
  const owner = await stage.owner();
  owner.signal("SIGSTOP");
  await sleep(systemClock, asleepMs);
  owner.signal("SIGCONT");
}

/** A server is killed and comes back, after up to a second. */
export async function killServer(stage: Stage): Promise<void> {
  const server = pick(stage.servers, stage.random);
  await server.kill9();
  await sleep(systemClock, stage.random() * 1_000);
  await server.restart();
}

/** The owner of a shard does not reach the server any more, and nobody tells it; later all arrives after all. */
export async function delayNetwork(stage: Stage): Promise<void> {
  const { proxy } = await stage.owner();
  proxy?.blackhole();
  await sleep(systemClock, asleepMs);
  proxy?.heal();
}

/** As {@link delayNetwork}, but what was under way is lost. */
export async function cutNetwork(stage: Stage): Promise<void> {
  const { proxy } = await stage.owner();
  proxy?.blackhole();
  await sleep(systemClock, asleepMs);
  proxy?.reset();
  proxy?.heal();
}

/** The connections of an owner break, once. */
export async function resetNetwork(stage: Stage): Promise<void> {
  (await stage.owner()).proxy?.reset();
}

const ballastStream = "CHAOS_BALLAST";

/**
 * Something else fills the server's disk; the server is killed and comes back to a full one; then there is room again.
 * Needs a stage with a `storeLimitBytes`. Throws if the disk did not get full.
 */
export async function fillDisk(stage: Stage): Promise<void> {
  const manager = await jetstreamManager(stage.connection, { timeout: 5_000 });
  await manager.streams.add({
    name: ballastStream,
    subjects: ["chaos.ballast"],
    storage: StorageType.File,
    discard: DiscardPolicy.New,
  });
  const client = jetstream(stage.connection, { timeout: 5_000 });
  let full = false;
  // Large pieces first, then small ones, so that not even a frame finds room.
  for (const bytes of [512 * 1024, 16 * 1024, 512]) {
    for (full = false; !full; ) {
      full = await client.publish("chaos.ballast", new Uint8Array(bytes)).then(
        () => false,
        () => true,
      );
    }
  }
  const server = stage.servers[0];
  await server?.kill9();
  await server?.restart();
  const before = stage.load.accepted.length;
  await sleep(systemClock, asleepMs);
  if (stage.load.accepted.length > before + 10) throw new Error("the disk did not get full");
  await manager.streams.delete(ballastStream);
}

/** All that can happen to workers and one server. */
export const singleServerFaults: Readonly<Record<string, Fault>> = {
  "kill -9 of the owner": killOwner,
  "SIGSTOP and SIGCONT of the owner": pauseOwner,
  "kill -9 of the server": killServer,
  "a blackhole between owner and server, and all arrives late": delayNetwork,
  "a blackhole between owner and server, and all is lost": cutNetwork,
  "a reset of the owner's connections": resetNetwork,
  "a restart with a full disk": fillDisk,
};

/** All that can happen to workers and any one of three servers. */
export const clusterFaults: Readonly<Record<string, Fault>> = {
  "kill -9 of the owner": killOwner,
  "SIGSTOP and SIGCONT of the owner": pauseOwner,
  "kill -9 of a server": killServer,
};
