import { join } from "node:path";
import { firstSyncingVersion, isAtLeast, type ServerVersion } from "./server-version.ts";

export interface ServerSettings {
  readonly version: ServerVersion;
  readonly storeDirectory: string;
  /** -1: a free port, chosen by the server. */
  readonly clientPort: number;
  /** -1: a free port, chosen by the server. */
  readonly monitorPort: number;
  /** Whether a message is on the disk before it is acknowledged, if the server knows how. */
  readonly syncAlways: boolean;
  /** What all streams of this server may take together on the disk; the server's own choice if it is not given. */
  readonly storeLimitBytes?: number;
  /** A connection for which more than this waits to be read is given up; the server's own choice if it is not given. */
  readonly pendingLimitBytes?: number;
  /** The cluster that this server is a member of, if any. */
  readonly cluster?: ClusterSettings;
}

/** One server's place in a cluster. */
export interface ClusterSettings {
  readonly name: string;
  /** Unlike the other members'; a member that comes back under its name takes its old place. */
  readonly serverName: string;
  /** Where this member listens for the others. */
  readonly port: number;
  /** Of all members, itself included. */
  readonly ports: readonly number[];
}

/**
 * The server's configuration: on the loopback interface only, because it asks nobody who they are.
 * See https://docs.nats.io/running-a-nats-service/configuration
 */
export function configurationText(settings: ServerSettings): string {
  const syncs = settings.syncAlways && isAtLeast(settings.version, firstSyncingVersion);
  return [
    `listen: "127.0.0.1:${settings.clientPort}"`,
    `http: "127.0.0.1:${settings.monitorPort}"`,
    ...(settings.pendingLimitBytes === undefined ? [] : [`max_pending: ${settings.pendingLimitBytes}`]),
    `ports_file_dir: ${JSON.stringify(settings.storeDirectory)}`,
    "jetstream {",
    `  store_dir: ${JSON.stringify(jetStreamDirectory(settings.storeDirectory))}`,
    // An older server refuses a setting that it does not know.
    ...(syncs ? ["  sync_interval: always"] : []),
    ...(settings.storeLimitBytes === undefined ? [] : [`  max_file_store: ${settings.storeLimitBytes}`]),
    "}",
    ...(settings.cluster === undefined ? [] : clusterLines(settings.cluster)),
    "",
  ].join("\n");
}

/** Where the server is told to keep its streams; it makes a folder `jetstream` in it. */
export function jetStreamDirectory(storeDirectory: string): string {
  return join(storeDirectory, "store");
}

function clusterLines(cluster: ClusterSettings): readonly string[] {
  return [
    `server_name: ${JSON.stringify(cluster.serverName)}`,
    "cluster {",
    `  name: ${JSON.stringify(cluster.name)}`,
    `  listen: "127.0.0.1:${cluster.port}"`,
    `  routes: [${cluster.ports.map((port) => `"nats://127.0.0.1:${port}"`).join(", ")}]`,
    "}",
  ];
}
