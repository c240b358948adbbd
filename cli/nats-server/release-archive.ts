import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EnvHttpProxyAgent, fetch } from "undici";
import { fail, type Outcome } from "#contracts/runtime/outcome.ts";
import type { InstallContext } from "./install-context.ts";
import { keepServer, withStagingDirectory } from "./program-cache.ts";
import { runProgram } from "./run-program.ts";
import type { ServerProgram } from "./server-program.ts";
import { readVersion } from "./server-version.ts";

/** The releases of the project, see https://docs.nats.io/running-a-nats-service/introduction/installation */
export const officialReleases = "https://github.com/nats-io/nats-server/releases";

/** A machine without access shall notice in seconds; one with access connects in much less. */
const connectTimeoutMs = 3_000;
const answerTimeoutMs = 10_000;
/** About 7 MB, over a slow line too. */
const downloadTimeoutMs = 180_000;

/**
 * Takes the newest official release for this platform, if its SHA-256 is the published one.
 *
 * @param releases address of the releases, without a slash at the end
 */
export async function installReleaseArchive(
  context: InstallContext,
  releases: string = officialReleases,
): Promise<Outcome<ServerProgram, string>> {
  const platform = releasePlatform(process.platform, process.arch);
  if (platform === undefined) return fail(`no release is taken for ${process.platform} on ${process.arch}`);

  const proxyAware = new EnvHttpProxyAgent({ connect: { timeout: connectTimeoutMs } });
  const get = async (path: string, timeoutMs: number, redirect: "follow" | "manual" = "follow") =>
    fetch(`${releases}${path}`, { dispatcher: proxyAware, redirect, signal: AbortSignal.timeout(timeoutMs) });
  try {
    // The page of the latest release answers with a redirect to its tag: no API, no token, no rate limit.
    const latest = await get("/latest", answerTimeoutMs, "manual");
    const tag = /\/tag\/(v\d+\.\d+\.\d+)$/.exec(latest.headers.get("location") ?? "")?.[1];
    if (tag === undefined) return fail(`${releases}/latest did not name a release (status ${latest.status})`);

    const archive = `nats-server-${tag}-${platform}.tar.gz`;
    context.report(`Downloading ${archive} from ${releases}`);
    const sums = await get(`/download/${tag}/SHA256SUMS`, answerTimeoutMs);
    if (!sums.ok) return fail(`SHA256SUMS of ${tag} answered with status ${sums.status}`);
    const published = publishedSum(await sums.text(), archive);
    if (published === undefined) return fail(`SHA256SUMS of ${tag} does not name ${archive}`);

    const download = await get(`/download/${tag}/${archive}`, downloadTimeoutMs);
    if (!download.ok) return fail(`${archive} answered with status ${download.status}`);
    const bytes = new Uint8Array(await download.arrayBuffer());
    const sum = createHash("sha256").update(bytes).digest("hex");
    if (sum !== published)
      return fail(`${archive} is not what was published: SHA-256 ${sum} instead of ${published}`);

    return await keepFromArchive(context, archive, bytes);
  } catch (error) {
    return fail(`${releases} cannot be reached: ${networkReason(error)}`);
  } finally {
    await proxyAware.destroy();
  }
}

/** The platform as the release archives spell it, or `undefined` if none is taken. */
export function releasePlatform(platform: string, architecture: string): string | undefined {
  const systems: Readonly<Record<string, string>> = { linux: "linux", darwin: "darwin" };
  const architectures: Readonly<Record<string, string>> = { x64: "amd64", arm64: "arm64" };
  const system = systems[platform];
  const processor = architectures[architecture];
  return system === undefined || processor === undefined ? undefined : `${system}-${processor}`;
}

/** The sum of `file` in the output form of `sha256sum`: sum, blanks or ` *`, name. */
export function publishedSum(sums: string, file: string): string | undefined {
  const lines = sums.split("\n").map((line) => /^([0-9a-f]{64})[ *]+(\S+)\s*$/i.exec(line));
  return lines.find((line) => line?.[2] === file)?.[1]?.toLowerCase();
}

function keepFromArchive(
  context: InstallContext,
  archive: string,
  bytes: Uint8Array,
): Promise<Outcome<ServerProgram, string>> {
  return withStagingDirectory(context.cacheDirectory, async (staging) => {
    const unpackedTo = join(staging, "unpacked");
    await mkdir(unpackedTo);
    await writeFile(join(staging, archive), bytes);
    const unpacked = await runProgram(
      "tar",
      ["-xzf", join(staging, archive), "-C", unpackedTo, "--strip-components=1"],
      { timeoutMs: 60_000 },
    );
    if (!unpacked.ok) return fail(unpacked.failure.detail);
    const kept = await keepServer(context.cacheDirectory, staging, join(unpackedTo, "nats-server"));
    const named = readVersion(archive);
    if (kept.ok && named?.join(".") !== kept.value.version.join(".")) {
      return fail(`${archive} holds version ${kept.value.version.join(".")}`);
    }
    return kept;
  });
}

function networkReason(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
