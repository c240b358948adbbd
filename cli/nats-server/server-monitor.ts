import { get } from "node:http";
import { text } from "node:stream/consumers";

/** What a server says about its JetStream. */
export interface JetStreamStanding {
  /** The folder it keeps its streams in. */
  readonly storeDirectory: string;
  /** Whether messages are on the disk before they are acknowledged. */
  readonly syncsAlways: boolean;
}

/** Whether the server calls itself healthy, JetStream and all its streams included. */
export async function isHealthy(monitorUrl: string): Promise<boolean> {
  const health = (await askMonitor(`${monitorUrl}/healthz`)) as { readonly status?: string } | undefined;
  return health?.status === "ok";
}

/** `undefined` if there is no server at the address or it runs without JetStream. */
export async function readJetStream(monitorUrl: string): Promise<JetStreamStanding | undefined> {
  const report = (await askMonitor(`${monitorUrl}/jsz?config=1`)) as
    | { readonly config?: { readonly store_dir?: string; readonly sync_always?: boolean } }
    | undefined;
  const storeDirectory = report?.config?.store_dir;
  if (storeDirectory === undefined) return undefined;
  return { storeDirectory, syncsAlways: report?.config?.sync_always === true };
}

/** The servers that keep what JetStream has, as one of them sees it, by their names. */
export interface MetaGroup {
  readonly leader: string;
  /** The others. Only the leader's own list is to be believed: some versions tell it alone, some tell what a follower heard. */
  readonly replicas: readonly string[];
}

/** `undefined` if there is no answer, no cluster, or no leader that it knows of. */
export async function readMetaGroup(monitorUrl: string): Promise<MetaGroup | undefined> {
  const report = (await askMonitor(`${monitorUrl}/jsz`)) as
    | { readonly meta_cluster?: { leader?: string; replicas?: readonly { readonly name: string }[] } }
    | undefined;
  const { leader, replicas = [] } = report?.meta_cluster ?? {};
  return leader ? { leader, replicas: replicas.map(({ name }) => name) } : undefined;
}

/** `undefined` if there is no answer. Straight to the server: a proxy of this machine is not for loopback. */
function askMonitor(address: string): Promise<unknown> {
  return new Promise((resolve) => {
    const request = get(address, { agent: false, signal: AbortSignal.timeout(2_000) }, (answer) => {
      text(answer)
        .then((body) => resolve(JSON.parse(body)))
        .catch(() => resolve(undefined));
    });
    request.on("error", () => resolve(undefined));
  });
}
