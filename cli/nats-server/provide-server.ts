import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { installFromNewerDebian, installFromOwnDistribution } from "./debian-package.ts";
import { findServers, searchFolders } from "./find-server.ts";
import type { Installer } from "./install-context.ts";
import { findCachedServer, programCacheDirectory } from "./program-cache.ts";
import { installReleaseArchive } from "./release-archive.ts";
import type { ServerProgram } from "./server-program.ts";
import { compareVersions, formatVersion, isAtLeast, wantedVersion } from "./server-version.ts";

export interface ProvideOptions {
  /** Folders to look in for an installed server. Default: those of PATH and the administrator's. */
  readonly folders?: readonly string[];
  /** Our own servers. Default: `concordat/nats-server` in the user's cache directory. */
  readonly cacheDirectory?: string;
  /** Told what is going on, before each step that may take seconds. Default: told nobody. */
  readonly report?: (message: string) => void;
  /** Ways to get the wanted version or newer, best first. */
  readonly installers?: readonly Installer[];
  /** Ways to get any version, tried when the installers have failed. */
  readonly lastResorts?: readonly Installer[];
}

/** No server was found and none could be had; `tried` is one sentence per place. Retrying helps only after a change. */
export interface NoServer {
  readonly kind: "no-server";
  readonly tried: readonly string[];
}

const wantedInstallers: readonly Installer[] = [
  { source: "the official release", install: (context) => installReleaseArchive(context) },
  { source: "a newer Debian suite", install: installFromNewerDebian },
];

const lastInstallers: readonly Installer[] = [
  { source: "the distribution's package", install: installFromOwnDistribution },
];

/**
 * Gives a nats-server that runs on this machine: an installed one or one of our cache if it is new enough,
 * else the newest that can be put into our cache, else the distribution's or an older installed one.
 * Needs no root and leaves the system alone.
 */
export async function provideServer(options: ProvideOptions = {}): Promise<Outcome<ServerProgram, NoServer>> {
  const cacheDirectory = options.cacheDirectory ?? programCacheDirectory(process.env);
  const report = options.report ?? (() => undefined);
  const folders = options.folders ?? searchFolders(process.env.PATH);
  const installed = await findServers(folders);
  const cached = await findCachedServer(cacheDirectory);
  const atHand = [...installed, ...(cached === undefined ? [] : [cached])];
  const fitting = atHand.find((server) => isAtLeast(server.version, wantedVersion));
  if (fitting !== undefined) return succeed(fitting);

  const tried = atHand.map((server) => `${server.path} is ${formatVersion(server.version)}`);
  if (atHand.length === 0) tried.push(`no nats-server in ${folders.join(", ")} or ${cacheDirectory}`);
  const install = async (installer: Installer) => {
    const done = await attempt(installer, { cacheDirectory, report });
    if (done.ok) report(`Installed nats-server ${formatVersion(done.value.version)} as ${done.value.path}`);
    if (!done.ok) tried.push(`${installer.source}: ${done.failure}`);
    return done;
  };

  for (const installer of options.installers ?? wantedInstallers) {
    const done = await install(installer);
    if (done.ok) return done;
  }
  // What is at hand and what the distribution offers are both too old: the newer one serves, without a download if equal.
  for (const installer of atHand.length > 0 ? [] : (options.lastResorts ?? lastInstallers)) {
    const done = await install(installer);
    if (done.ok) return done;
  }
  const newest = [...atHand].sort((a, b) => compareVersions(b.version, a.version))[0];
  return newest === undefined ? fail({ kind: "no-server", tried }) : succeed(newest);
}

/** The failure as a person is told it: what was tried, why each failed, what to do. */
export function describeNoServer(failure: NoServer): string {
  return [
    `No nats-server: none of version ${formatVersion(wantedVersion)} or newer is here, and none could be had.`,
    ...failure.tried.map((sentence) => `  - ${sentence}`),
    "Do one of these: put a nats-server on the PATH (https://github.com/nats-io/nats-server/releases),",
    "let this machine reach that address or a Debian mirror, or set NATS_URL to a server that runs already.",
  ].join("\n");
}

/** An installer that throws (a full disk, a cache that cannot be written) has failed like any other. */
async function attempt(installer: Installer, context: Parameters<Installer["install"]>[0]) {
  try {
    return await installer.install(context);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
