import { type Clock, systemClock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { installFromNewerDebian, installFromOwnDistribution } from "./debian-package.ts";
import { findServers, searchFolders } from "./find-server.ts";
import type { InstallContext, Installer } from "./install-context.ts";
import { beginRespite, inRespite } from "./older-server-respite.ts";
import { findCachedServer, programCacheDirectory } from "./program-cache.ts";
import { installReleaseArchive, officialReleases } from "./release-archive.ts";
import type { ServerProgram } from "./server-program.ts";
import { compareVersions, formatVersion, isAtLeast, oldestVersion, wantedVersion } from "./server-version.ts";

export interface ProvideOptions {
  /** Folders to look in for an installed server. Default: those of PATH and the administrator's. */
  readonly folders?: readonly string[];
  /** Our own servers. Default: `concordat/nats-server` in the user's cache directory. */
  readonly cacheDirectory?: string;
  /** Told in a sentence what is going on, before each step that may take seconds. Default: nobody is told. */
  readonly report?: (message: string) => void;
  /** Ways to get the wanted version or newer, best first. Default: the official release, a newer Debian suite. */
  readonly installers?: readonly Installer[];
  /** Ways to get any version, tried when those have failed. Default: the distribution's own package. */
  readonly lastResorts?: readonly Installer[];
  readonly clock?: Clock;
}

/** No server was found and none could be had; `tried` is one sentence per place. Retrying helps only after a change. */
export interface NoServer {
  readonly kind: "no-server";
  readonly tried: readonly string[];
}

const defaultInstallers: readonly Installer[] = [
  { source: "the official release", install: (context) => installReleaseArchive(context) },
  { source: "a newer Debian suite", install: installFromNewerDebian },
];

const defaultLastResorts: readonly Installer[] = [
  { source: "the distribution's own package", install: installFromOwnDistribution },
];

/**
 * Gives a nats-server that runs on this machine: an installed one or one of our cache if it is new enough,
 * else the newest that can be put into our cache, else the newest of the distribution's and those at hand.
 * Needs no root and leaves the system alone. When only an older one can be had, the search for a newer one
 * is repeated after an hour.
 */
export async function provideServer(options: ProvideOptions = {}): Promise<Outcome<ServerProgram, NoServer>> {
  const cacheDirectory = options.cacheDirectory ?? programCacheDirectory(process.env);
  const folders = options.folders ?? searchFolders(process.env.PATH);
  const clock = options.clock ?? systemClock;
  const context = { cacheDirectory, report: options.report ?? (() => undefined) };

  const cached = await findCachedServer(cacheDirectory);
  const atHand = [...(await findServers(folders)), ...(cached === undefined ? [] : [cached])];
  const newEnough = atHand.find((server) => isAtLeast(server.version, wantedVersion));
  if (newEnough !== undefined) return succeed(newEnough);

  const older = newestUsable(atHand);
  if (older !== undefined && (await inRespite(cacheDirectory, clock))) return succeed(older);

  const tried = atHand.map((server) => `${server.path} is version ${formatVersion(server.version)}`);
  if (atHand.length === 0) tried.push(`there is none on the PATH and none in ${cacheDirectory}`);
  const newer = await firstToSucceed(options.installers ?? defaultInstallers, context, tried);
  if (newer !== undefined) return succeed(newer);

  const ofLastResort = await firstToSucceed(options.lastResorts ?? defaultLastResorts, context, tried);
  const best = newestUsable([...atHand, ...(ofLastResort === undefined ? [] : [ofLastResort])]);
  if (best === undefined) return fail({ kind: "no-server", tried });

  if (!isAtLeast(best.version, wantedVersion)) {
    context.report(
      `Nothing newer than nats-server ${formatVersion(best.version)} can be had: ${tried.join("; ")}`,
    );
    await beginRespite(cacheDirectory, clock);
  }
  return succeed(best);
}

/** The failure as a person is told it: what was tried, why each failed, what to do. */
export function describeNoServer(failure: NoServer): string {
  return [
    "There is no nats-server to run, and none could be had:",
    ...failure.tried.map((sentence) => `  - ${sentence}`),
    `Put a nats-server of version ${formatVersion(wantedVersion)} or newer on the PATH (${officialReleases}),`,
    "or let this machine reach that address or a Debian mirror, or set NATS_URL to a server that runs already.",
  ].join("\n");
}

function newestUsable(servers: readonly ServerProgram[]): ServerProgram | undefined {
  return servers
    .filter((server) => isAtLeast(server.version, oldestVersion))
    .sort((a, b) => compareVersions(b.version, a.version))[0];
}

/** Tries one after the other, and adds to `tried` what failed and why. */
async function firstToSucceed(
  installers: readonly Installer[],
  context: InstallContext,
  tried: string[],
): Promise<ServerProgram | undefined> {
  for (const { source, install } of installers) {
    // An installer that throws (a full disk, a cache that cannot be written) has failed like any other.
    const done = await install(context).catch((error: Error) => fail(error.message));
    if (!done.ok) {
      tried.push(`${source}: ${done.failure}`);
      continue;
    }
    context.report(`Installed nats-server ${formatVersion(done.value.version)} as ${done.value.path}`);
    return done.value;
  }
  return undefined;
}
