import { expect, test } from "vitest";
import { durabilityOf, type ServerFacts } from "#orchestration/workflow/durability.ts";

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

function threeTimes(says: string): readonly string[] {
  return [says, says, says];
}
