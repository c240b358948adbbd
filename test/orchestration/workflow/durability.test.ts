import { expect, test } from "vitest";
import { durabilityOf, type ServerFacts } from "#orchestration/workflow/durability.ts";

test.for<ServerFacts & { says: string; safe: boolean }>([
  { version: "2.15.1", replicas: 1, syncsAlways: true, says: "power-loss", safe: true },
  { version: "2.10.0", replicas: 1, syncsAlways: false, says: "process-crash", safe: true },
  { version: "2.9.10", replicas: 1, says: "process-crash", safe: true },
  {
    version: "2.15.1",
    replicas: 1,
    says: "unverified(no monitoring address to ask for sync_interval)",
    safe: true,
  },
  { version: "2.9.21", cluster: "c", replicas: 3, says: "process-crash", safe: true },
  {
    version: "2.9.20",
    cluster: "c",
    replicas: 3,
    says: "UNSAFE(replicated streams of nats-server 2.9.20 do not fence; 2.9.21 does)",
    safe: false,
  },
  {
    version: "2.12.6",
    replicas: 3,
    says: "UNSAFE(3 replicas were asked of a server that is in no cluster)",
    safe: false,
  },
])(
  "nats-server $version with $replicas replicas and sync $syncsAlways: $says",
  ({ says, safe, ...facts }) => {
    expect(durabilityOf(facts)).toEqual({ says, safe });
  },
);
