import {
  DiscardPolicy,
  PersistMode,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from "@nats-io/jetstream";

/** What the engine knows of the server that keeps its log, or of the cluster: the oldest version in it. */
export interface ServerFacts {
  readonly version: string;
  /** Name of the cluster, if the server is in one. */
  readonly cluster?: string | undefined;
  readonly replicas: number;
  /** Whether all that were asked sync each message to disk before they acknowledge it; `undefined` if none could be asked. */
  readonly syncsAlways?: boolean | undefined;
  /** Servers of the cluster that were not asked. */
  readonly unasked?: number;
}

/** What an acknowledged step survives, in the words of `durability = …`. */
export interface Durability {
  readonly safe: boolean;
  readonly says: string;
}

/**
 * `power-loss`: an acknowledged step survives the loss of the machine's power. `process-crash`: it survives the end
 * of any process, but the operating system may not have written it yet. `UNSAFE(…)`: it may be lost or done twice
 * even while everything runs; the engine refuses to start.
 */
export function durabilityOf(facts: ServerFacts): Durability {
  const { version, cluster, replicas, syncsAlways, unasked = 0 } = facts;
  if (!/^\d+\.\d+\.\d+/.test(version)) {
    const says = `the server does not say its version: '${version}'`;
    return replicas > 1
      ? { safe: false, says: `UNSAFE(${says}; before 2.9.21 replicated streams do not fence)` }
      : { safe: true, says: `unverified(${says})` };
  }
  // nats-server #4319: before 2.9.21 a replicated stream may accept two appends on the same last sequence.
  if (replicas > 1 && isBefore(version, [2, 9, 21])) {
    return {
      safe: false,
      says: `UNSAFE(replicated streams of nats-server ${version} do not fence; 2.9.21 does)`,
    };
  }
  if (replicas > 1 && cluster === undefined) {
    return { safe: false, says: `UNSAFE(${replicas} replicas were asked of a server that is in no cluster)` };
  }
  // The setting does not exist there.
  if (isBefore(version, [2, 10, 0])) return { safe: true, says: "process-crash" };
  if (syncsAlways === undefined)
    return { safe: true, says: "unverified(no monitoring address to ask for sync_interval)" };
  if (syncsAlways && unasked > 0)
    return {
      safe: true,
      says: `unverified(${unasked} of the cluster's servers not asked for sync_interval)`,
    };
  return { safe: true, says: syncsAlways ? "power-loss" : "process-crash" };
}

/** A stream of the engine as the server keeps it. */
export type KeptStream = Pick<StreamConfig, "name" | "num_replicas"> & Partial<StreamConfig>;

/**
 * Why a stream may lose what it has acknowledged, however its server syncs; `undefined` if there is no reason. Nobody
 * but an operator makes it so.
 */
export function unsafeStream(stream: KeptStream, replicas: number): string | undefined {
  if (stream.num_replicas < replicas)
    return `${stream.name} is kept in ${stream.num_replicas} of ${replicas} copies`;
  if (stream.storage === StorageType.Memory) return `${stream.name} is kept in memory`;
  if (stream.persist_mode === PersistMode.Async) return `${stream.name} is acknowledged before it is written`;
  if (stream.retention !== RetentionPolicy.Limits) return `${stream.name} forgets what somebody has read`;
  if ((stream.max_age ?? 0) > 0) return `${stream.name} forgets what is old`;
  // A bucket keeps one value of each key, and that is all that a key is given here.
  const isBucket = stream.name.startsWith("KV_");
  if (stream.discard !== DiscardPolicy.New || (!isBucket && (stream.max_msgs_per_subject ?? -1) > 0))
    return `${stream.name} forgets its oldest messages when it is full`;
  return undefined;
}

/** What servers say of themselves at their monitoring addresses, separated by commas. */
export async function readServers(
  monitorUrls: string,
): Promise<Pick<ServerFacts, "syncsAlways" | "unasked"> & { readonly versions: readonly string[] }> {
  const answers = await Promise.all(monitorUrls.split(",").map((url) => readServer(url.trim())));
  const servers = answers.filter((answer) => answer !== undefined);
  const [first] = servers;
  if (!first) return { versions: [] };
  const size = Math.max(...servers.map(({ clusterSize }) => clusterSize));
  return {
    versions: servers.map(({ version }) => version),
    syncsAlways: servers.every(({ syncsAlways }) => syncsAlways),
    unasked: size - servers.length,
  };
}

interface MonitoredServer {
  readonly version: string;
  readonly syncsAlways: boolean;
  /** 1 if it is in none. */
  readonly clusterSize: number;
}

/** `undefined` if it does not say. */
async function readServer(monitorUrl: string): Promise<MonitoredServer | undefined> {
  try {
    const response = await fetch(new URL("/varz", monitorUrl), { signal: AbortSignal.timeout(2_000) });
    const { version, jetstream } = (await response.json()) as {
      version?: string;
      jetstream?: { config?: { sync_always?: boolean }; meta?: { cluster_size?: number } };
    };
    if (version === undefined || jetstream?.config === undefined) return undefined;
    const { config, meta } = jetstream;
    return { version, syncsAlways: config.sync_always === true, clusterSize: meta?.cluster_size ?? 1 };
  } catch {
    return undefined;
  }
}

/** The oldest of these; one that cannot be read counts as older than all others. */
export function oldestVersion(versions: readonly string[]): string {
  return versions.reduce((oldest, version) => (isBefore(version, partsOf(oldest)) ? version : oldest));
}

function isBefore(version: string, floor: readonly number[]): boolean {
  const parts = partsOf(version);
  for (const [index, least] of floor.entries()) {
    const part = parts[index] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}

function partsOf(version: string): readonly number[] {
  return version
    .split(/[.-]/)
    .slice(0, 3)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : -1));
}
