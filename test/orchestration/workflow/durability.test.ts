import {
  DiscardPolicy,
  jetstreamManager,
  PersistMode,
  RetentionPolicy,
  StorageType,
} from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import { pino } from "pino";
import { expect, test } from "vitest";
import { startNatsServer } from "#cli/nats-server/start.ts";
import {
  durabilityOf,
  type KeptStream,
  oldestVersion,
  readServers,
  type ServerFacts,
  unsafeStream,
} from "#orchestration/workflow/durability.ts";
import { logStream } from "#orchestration/workflow/jetstream-log.ts";
import { startWorker } from "./worker.ts";

const noFence = (version: string) =>
  `UNSAFE(replicated streams of nats-server ${version} do not fence; 2.9.21 does)`;
const noCluster = "UNSAFE(3 replicas were asked of a server that is in no cluster)";
const notAsked = "unverified(no monitoring address to ask for sync_interval)";

/** By version; then what it says with one replica and with three, each when syncing always, not always, and not asked. */
const verdicts: Readonly<Record<string, { one: readonly string[]; three: readonly string[] }>> = {
  // sync_interval came with 2.10.0, and a fence for replicated streams with 2.9.21.
  "2.9.10": { one: threeTimes("process-crash"), three: threeTimes(noFence("2.9.10")) },
  "2.9.20": { one: threeTimes("process-crash"), three: threeTimes(noFence("2.9.20")) },
  "2.9.21": { one: threeTimes("process-crash"), three: threeTimes("process-crash") },
  "2.9.25": { one: threeTimes("process-crash"), three: threeTimes("process-crash") },
  "2.10.0-RC.1": {
    one: ["power-loss", "process-crash", notAsked],
    three: ["power-loss", "process-crash", notAsked],
  },
  "2.10.0": {
    one: ["power-loss", "process-crash", notAsked],
    three: ["power-loss", "process-crash", notAsked],
  },
  "2.10.27": {
    one: ["power-loss", "process-crash", notAsked],
    three: ["power-loss", "process-crash", notAsked],
  },
  "2.15.1": {
    one: ["power-loss", "process-crash", notAsked],
    three: ["power-loss", "process-crash", notAsked],
  },
  "3.0.0": {
    one: ["power-loss", "process-crash", notAsked],
    three: ["power-loss", "process-crash", notAsked],
  },
  "1.4.1": { one: threeTimes("process-crash"), three: threeTimes(noFence("1.4.1")) },
  unknown: {
    one: threeTimes("unverified(the server does not say its version: 'unknown')"),
    three: threeTimes(
      "UNSAFE(the server does not say its version: 'unknown'; before 2.9.21 replicated streams do not fence)",
    ),
  },
};

const rows = Object.entries(verdicts).flatMap(([version, { one, three }]) =>
  [true, false, undefined].flatMap((syncsAlways, index) => [
    { version, replicas: 1, cluster: undefined, syncsAlways, says: one[index] },
    { version, replicas: 1, cluster: "c", syncsAlways, says: one[index] },
    { version, replicas: 3, cluster: "c", syncsAlways, says: three[index] },
    { version, replicas: 5, cluster: "c", syncsAlways, says: three[index] },
    {
      version,
      replicas: 3,
      cluster: undefined,
      syncsAlways,
      says: three[index]?.startsWith("UNSAFE") ? three[index] : noCluster,
    },
  ]),
);

test.for<ServerFacts & { says: string | undefined }>(rows)(
  "nats-server $version with $replicas replicas, in the cluster $cluster, that syncs always $syncsAlways: $says",
  ({ says, ...facts }) => {
    expect(durabilityOf(facts)).toEqual({ says, safe: !says?.startsWith("UNSAFE") });
  },
);

test.for([
  { syncsAlways: true, unasked: 0, says: "power-loss" },
  {
    syncsAlways: true,
    unasked: 2,
    says: "unverified(2 of the cluster's servers not asked for sync_interval)",
  },
  { syncsAlways: false, unasked: 2, says: "process-crash" },
])(
  "a cluster of which $unasked servers were not asked, the others syncing always $syncsAlways: $says",
  ({ says, ...asked }) => {
    const facts = { version: "2.15.1", cluster: "c", replicas: 3, ...asked };

    expect(durabilityOf(facts)).toEqual({ says, safe: true });
  },
);

test.for([
  { of: ["2.15.1", "2.9.20", "2.10.0"], oldest: "2.9.20" },
  { of: ["2.9.9", "2.9.10"], oldest: "2.9.9" },
  { of: ["2.10.0", "2.10.0-RC.1"], oldest: "2.10.0" },
  { of: ["2.9.10", "unknown"], oldest: "unknown" },
])("a cluster of $of is as good as $oldest", ({ of, oldest }) => {
  expect(oldestVersion(of)).toBe(oldest);
});

const sound: KeptStream = {
  name: "LOG",
  num_replicas: 3,
  storage: StorageType.File,
  retention: RetentionPolicy.Limits,
  discard: DiscardPolicy.New,
  max_age: 0,
  max_msgs_per_subject: -1,
};

test.for<{ changed: Partial<KeptStream>; says: string | undefined }>([
  { changed: {}, says: undefined },
  { changed: { num_replicas: 5 }, says: undefined },
  { changed: { num_replicas: 1 }, says: "LOG is kept in 1 of 3 copies" },
  { changed: { storage: StorageType.Memory }, says: "LOG is kept in memory" },
  { changed: { persist_mode: PersistMode.Async }, says: "LOG is acknowledged before it is written" },
  { changed: { retention: RetentionPolicy.Workqueue }, says: "LOG forgets what somebody has read" },
  { changed: { max_age: 1 }, says: "LOG forgets what is old" },
  { changed: { discard: DiscardPolicy.Old }, says: "LOG forgets its oldest messages when it is full" },
  { changed: { max_msgs_per_subject: 9 }, says: "LOG forgets its oldest messages when it is full" },
  { changed: { name: "KV_B", max_msgs_per_subject: 1 }, says: undefined },
  { changed: { name: "KV_B", max_age: 1 }, says: "KV_B forgets what is old" },
])("a stream with $changed: $says", ({ changed, says }) => {
  expect(unsafeStream({ ...sound, ...changed }, 3)).toBe(says);
});

test("an engine says in one line what the servers that are there keep, and does not start on a log that forgets", async () => {
  const server = await startNatsServer();
  const connection = await connect({ servers: server.url });
  const manager = await jetstreamManager(connection);
  await manager.streams.add({ name: logStream, subjects: ["concordat.wf.log.*"] });

  await expect(startWorker(server.url, [])).rejects.toThrow(
    `durability = UNSAFE(${logStream} forgets its oldest messages when it is full)`,
  );
  const syncsAlways = server.durability === "power-loss";
  expect(await readServers(`http://127.0.0.1:1, ${server.monitorUrl}`)).toEqual({
    versions: [server.version],
    syncsAlways,
    unasked: 0,
  });
  expect(await readServers("")).toEqual({ versions: [] });
  await manager.streams.delete(logStream);
  const lines: string[] = [];
  const logger = pino({}, { write: (line: string) => void lines.push(JSON.parse(line).msg) });
  const worker = await startWorker(server.url, [], { logger, monitorUrl: server.monitorUrl });
  expect(lines.filter((line) => line.startsWith("durability"))).toEqual([
    `durability = ${server.durability}`,
  ]);
  await worker.stop();
  await connection.close();
  await server.stop();
});

function threeTimes(says: string): readonly string[] {
  return [says, says, says];
}
