import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { probeServer, type ServerProgram } from "./server-program.ts";
import { compareVersions, formatVersion, readVersion } from "./server-version.ts";

/**
 * Where our own servers lie, one folder for each version: below `XDG_CACHE_HOME`, else `~/.cache`.
 * See https://specifications.freedesktop.org/basedir-spec/latest/ (a relative value is to be ignored).
 */
export function programCacheDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  const configured = environment.XDG_CACHE_HOME;
  const base = configured?.startsWith("/") ? configured : join(homedir(), ".cache");
  return join(base, "concordat", "nats-server");
}

/** The newest server in the cache that runs, or `undefined`. */
export async function findCachedServer(cacheDirectory: string): Promise<ServerProgram | undefined> {
  const folders = await readdir(cacheDirectory).catch((): string[] => []);
  const versions = folders
    .map((folder) => (/^\d+\.\d+\.\d+$/.test(folder) ? readVersion(folder) : undefined))
    .filter((version) => version !== undefined)
    .sort((a, b) => compareVersions(b, a));

  for (const version of versions) {
    const probed = await probeServer(cachedPath(cacheDirectory, formatVersion(version)));
    if (probed.ok) return probed.value;
  }
  return undefined;
}

/**
 * Gives `work` an empty folder inside the cache and removes it afterwards, whatever happens.
 * It lies in the cache so that what is made in it can be moved into place by one rename.
 */
export async function withStagingDirectory<Result>(
  cacheDirectory: string,
  work: (stagingDirectory: string) => Promise<Result>,
): Promise<Result> {
  const staging = await makeStagingDirectory(cacheDirectory);
  await removeAbandoned(cacheDirectory, staging);
  try {
    return await work(staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/**
 * Puts the server at `path` into the cache if it runs here. Two processes may do this at once for
 * the same version: a folder appears complete or not at all, and the second one finds the first one's.
 */
export async function keepServer(
  cacheDirectory: string,
  stagingDirectory: string,
  path: string,
): Promise<Outcome<ServerProgram, string>> {
  const complete = await mkdtemp(join(stagingDirectory, "complete-"));
  await copyFile(path, join(complete, "nats-server"));
  await chmod(join(complete, "nats-server"), 0o755);
  const probed = await probeServer(join(complete, "nats-server"));
  if (!probed.ok) return probed;

  const version = formatVersion(probed.value.version);
  const kept = cachedPath(cacheDirectory, version);
  // The second pass is for a folder in the way whose server does not run: it goes, ours takes its place.
  for (const _pass of [1, 2]) {
    try {
      await rename(complete, join(cacheDirectory, version));
      return succeed({ path: kept, version: probed.value.version });
    } catch (error) {
      const existing = await probeServer(kept);
      if (existing.ok) return existing;
      await rename(join(cacheDirectory, version), await mkdtemp(join(stagingDirectory, "broken-"))).catch(
        () => undefined,
      );
      if (!isOccupied(error)) return fail(`cannot write to ${cacheDirectory}: ${String(error)}`);
    }
  }
  return fail(`${join(cacheDirectory, version)} is in the way and cannot be replaced`);
}

async function makeStagingDirectory(cacheDirectory: string): Promise<string> {
  try {
    await mkdir(cacheDirectory, { recursive: true, mode: 0o700 });
    return await mkdtemp(join(cacheDirectory, stagingPrefix));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    throw new Error(
      `${cacheDirectory} cannot be written (${reason}); set XDG_CACHE_HOME to a folder that can be`,
    );
  }
}

const stagingPrefix = ".staging-";
const abandonedAfterMs = 24 * 3_600_000;

/** Removes what a process that was killed while installing has left, a day later; `fresh` tells today's time. */
async function removeAbandoned(cacheDirectory: string, fresh: string): Promise<void> {
  const now = (await stat(fresh)).mtimeMs;
  for (const name of await readdir(cacheDirectory)) {
    if (!name.startsWith(stagingPrefix)) continue;
    const path = join(cacheDirectory, name);
    const made = await stat(path).catch(() => undefined);
    if (made !== undefined && now - made.mtimeMs > abandonedAfterMs)
      await rm(path, { recursive: true, force: true });
  }
}

function cachedPath(cacheDirectory: string, version: string): string {
  return join(cacheDirectory, version, "nats-server");
}

function isOccupied(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOTEMPTY" || code === "EEXIST";
}
