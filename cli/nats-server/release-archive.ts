import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EnvHttpProxyAgent, fetch, type Response } from "undici";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { InstallContext } from "./install-context.ts";
import { keepServer, withStagingDirectory } from "./program-cache.ts";
import { runProgram } from "./run-program.ts";
import { probeServer, type ServerProgram } from "./server-program.ts";
import { compareVersions, formatVersion, readVersion, type ServerVersion } from "./server-version.ts";

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
  const get: Get = (path, timeoutMs, redirect = "follow") =>
    fetch(`${releases}${path}`, { dispatcher: proxyAware, redirect, signal: AbortSignal.timeout(timeoutMs) });
  const downloaded = await downloadArchive(get, platform, (archive) =>
    context.report(`Downloading ${archive} from ${releases}`),
  ).catch((error: unknown) => fail(networkReason(error)));
  await proxyAware.destroy();
  if (!downloaded.ok) return fail(`${releases}: ${downloaded.failure}`);
  return keepFromArchive(context, downloaded.value);
}

type Get = (path: string, timeoutMs: number, redirect?: "follow" | "manual") => Promise<Response>;

interface Archive {
  readonly name: string;
  readonly version: ServerVersion;
  readonly bytes: Uint8Array;
}

async function downloadArchive(
  get: Get,
  platform: string,
  onDownload: (archive: string) => void,
): Promise<Outcome<Archive, string>> {
  // The page of the latest release answers with a redirect to its tag: no API, no token, no rate limit.
  const latest = await get("/latest", answerTimeoutMs, "manual");
  const tag = /\/tag\/(v\d+\.\d+\.\d+)$/.exec(latest.headers.get("location") ?? "")?.[1];
  const version = readVersion(tag ?? "");
  if (version === undefined) return fail(`/latest did not name a release (status ${latest.status})`);

  const name = `nats-server-${tag}-${platform}.tar.gz`;
  onDownload(name);
  const sums = await get(`/download/${tag}/SHA256SUMS`, answerTimeoutMs);
  if (!sums.ok) return fail(`SHA256SUMS of ${tag} answered with status ${sums.status}`);
  const published = publishedSum(await sums.text(), name);
  if (published === undefined) return fail(`SHA256SUMS of ${tag} does not name ${name}`);

  const download = await get(`/download/${tag}/${name}`, downloadTimeoutMs);
  if (!download.ok) return fail(`${name} answered with status ${download.status}`);
  const bytes = new Uint8Array(await download.arrayBuffer());
  const sum = createHash("sha256").update(bytes).digest("hex");
  if (sum !== published) {
    return fail(`${name} is not what was published: its SHA-256 is ${sum} instead of ${published}`);
  }
  return succeed({ name, version, bytes });
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

function keepFromArchive(context: InstallContext, archive: Archive): Promise<Outcome<ServerProgram, string>> {
  return withStagingDirectory(context.cacheDirectory, async (staging) => {
    const file = join(staging, archive.name);
    const unpackedTo = join(staging, "unpacked");
    await mkdir(unpackedTo);
    await writeFile(file, archive.bytes);
    const unpack = ["-xzf", file, "-C", unpackedTo, "--strip-components=1"];
    const unpacked = await runProgram("tar", unpack, { timeoutMs: 60_000 });
    if (!unpacked.ok) return fail(unpacked.failure.detail);

    const program = join(unpackedTo, "nats-server");
    const probed = await probeServer(program);
    if (probed.ok && compareVersions(probed.value.version, archive.version) !== 0) {
      return fail(`${archive.name} holds version ${formatVersion(probed.value.version)}`);
    }
    return keepServer(context.cacheDirectory, staging, program);
  });
}

function networkReason(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return `cannot be reached (${cause instanceof Error ? cause.message : String(cause)})`;
}
