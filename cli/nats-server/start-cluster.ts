import { createServer } from "node:net";
import { systemClock } from "#contracts/runtime/clock.ts";
import { countAll } from "./cluster-count.ts";
import {
  type NatsServer,
  type NatsServerOptions,
  NatsServerUnavailable,
  provideProgram,
  startNatsServer,
  usualReadyWithinMs,
} from "./start.ts";

export interface NatsCluster {
  /** In the order of their names; each can be killed and restarted by itself. */
  readonly members: readonly NatsServer[];
  /** Addresses for clients, of all members. */
  readonly urls: readonly string[];
  /** Ends all members; their temporary stores go with them. May be called again. */
  stop(): Promise<void>;
}

/** The least that keeps a majority when one is lost, and the streams' usual number of copies. */
const memberCount = 3;

/**
 * Starts three nats-servers that form one cluster, on the loopback interface and free ports, each with a store of its
 * own. Resolves when all of them know the leader of JetStream and it counts all of them; throws as
 * {@link startNatsServer} does.
 * One machine holds all three: this survives the end of processes, not of the machine.
 */
export async function startNatsCluster(
  options: Omit<NatsServerOptions, "storeDirectory" | "cluster"> = {},
): Promise<NatsCluster> {
  const program = options.program ?? (await provideProgram(options));
  const { clock = systemClock, readyWithinMs = usualReadyWithinMs } = options;
  const ports = await freePorts(memberCount);
  const starting = await Promise.allSettled(
    ports.map((port, index) => {
      const cluster = { name: "concordat", serverName: nameOf(index), port, ports };
      return startNatsServer({ ...options, program, cluster });
    }),
  );
  const members = starting.flatMap((started) => (started.status === "fulfilled" ? [started.value] : []));
  const stop = async () => {
    await Promise.all(members.map((member) => member.stop()));
  };
  try {
    const failed = starting.find((started) => started.status === "rejected");
    if (failed) throw failed.reason;
    const counted = await countAll(
      members.map(({ monitorUrl, restart }, index) => ({ name: nameOf(index), monitorUrl, restart })),
      { clock, readyWithinMs },
    );
    if (!counted.ok) throw new NatsServerUnavailable(counted.failure);
  } catch (error) {
    await stop();
    throw error;
  }
  return { members, urls: members.map(({ url }) => url), stop };
}

function nameOf(index: number): string {
  return `member-${index + 1}`;
}

/** Ports that nobody listens on now; all are held until the last is known, so that none comes twice. */
async function freePorts(count: number): Promise<readonly number[]> {
  const probes = await Promise.all(
    Array.from({ length: count }, async () => {
      const probe = createServer();
      await new Promise<void>((resolve, reject) => {
        probe.once("error", reject);
        probe.listen({ host: "127.0.0.1", port: 0 }, resolve);
      });
      return probe;
    }),
  );
  const ports = probes.map((probe) => (probe.address() as { port: number }).port);
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return ports;
}
