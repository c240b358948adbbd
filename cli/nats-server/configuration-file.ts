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
    `ports_file_dir: ${JSON.stringify(settings.storeDirectory)}`,
    "jetstream {",
    `  store_dir: ${JSON.stringify(jetStreamDirectory(settings.storeDirectory))}`,
    // An older server refuses a setting that it does not know.
    ...(syncs ? ["  sync_interval: always"] : []),
    "}",
    "",
  ].join("\n");
}

/** Where the server is told to keep its streams; it makes a folder `jetstream` in it. */
export function jetStreamDirectory(storeDirectory: string): string {
  return join(storeDirectory, "store");
}
