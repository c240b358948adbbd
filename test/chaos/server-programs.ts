import { installFromDebianSuite, installFromOwnDistribution } from "#cli/nats-server/debian-package.ts";
import type { Installer } from "#cli/nats-server/install-context.ts";
import { programCacheDirectory } from "#cli/nats-server/program-cache.ts";
import { provideServer } from "#cli/nats-server/provide-server.ts";
import { probeServer, type ServerProgram } from "#cli/nats-server/server-program.ts";
import { compareVersions, formatVersion } from "#cli/nats-server/server-version.ts";

/** Older servers that people still run, and where each can be had. */
const older: readonly (Installer & { readonly version: string })[] = [
  {
    version: "2.9.10",
    source: "the distribution's own package",
    install: installFromOwnDistribution,
  },
  {
    version: "2.10.27",
    source: "Debian stable",
    install: (context) => installFromDebianSuite("stable", context),
  },
];

export interface ServersAtHand {
  /** Oldest first, the newest last; at least one. */
  readonly programs: readonly ServerProgram[];
  /** One sentence for each version that could not be had. */
  readonly missing: readonly string[];
}

/**
 * The newest server and, as far as they can be had here, the older ones that we promise something for. They are
 * fetched into the user's cache once. A machine that offers other versions yields those.
 */
export async function serversAtHand(report: (message: string) => void = () => {}): Promise<ServersAtHand> {
  const newest = await provideServer({ report });
  if (!newest.ok) throw new Error(newest.failure.tried.join("; "));

  const cacheDirectory = programCacheDirectory(process.env);
  const programs = new Map([[formatVersion(newest.value.version), newest.value]]);
  const missing: string[] = [];
  for (const { version, source, install } of older) {
    const cached = await probeServer(`${cacheDirectory}/${version}/nats-server`);
    const had = cached.ok ? cached : await install({ cacheDirectory, report });
    if (had.ok) programs.set(formatVersion(had.value.version), had.value);
    else missing.push(`nats-server ${version} from ${source}: ${had.failure}`);
  }
  return {
    programs: [...programs.values()].sort((one, other) => compareVersions(one.version, other.version)),
    missing,
  };
}
