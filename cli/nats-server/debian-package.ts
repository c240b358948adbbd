import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fail, type Outcome } from "#contracts/runtime/outcome.ts";
import { type DebianMirror, readDebianMirrors } from "./debian-mirror.ts";
import type { InstallContext } from "./install-context.ts";
import { createPrivateApt, type PrivateApt } from "./private-apt.ts";
import { keepServer, withStagingDirectory } from "./program-cache.ts";
import { runProgram } from "./run-program.ts";
import type { ServerProgram } from "./server-program.ts";
import { formatVersion, isAtLeast, wantedVersion } from "./server-version.ts";

/**
 * Debian's suites that may be newer than the machine's, newest first. Every mirror has them
 * under these names too, so that no list of codenames has to be kept up to date.
 */
const newerSuites = ["unstable", "testing", "stable"] as const;

/**
 * Takes the nats-server package of the newest Debian suite whose signature apt can check and whose
 * program runs here, from the machine's own mirror. Nothing is installed: the package is unpacked into the cache.
 */
export async function installFromNewerDebian(
  context: InstallContext,
): Promise<Outcome<ServerProgram, string>> {
  return withStagingDirectory(context.cacheDirectory, async (staging) => {
    if (!(await hasApt())) return fail("there is no apt-get here");
    const mirrors = await readDebianMirrors(staging);
    if (mirrors.length === 0) return fail("no Debian archive among the package sources of this machine");

    const problems: string[] = [];
    for (const mirror of mirrors) {
      for (const suite of newerSuites) {
        context.report(`Fetching nats-server from Debian ${suite} at ${mirror.uri}`);
        const apt = await createPrivateApt(
          join(staging, `apt-${problems.length}`),
          sourcesText(mirror, suite),
        );
        const installed = await installWith(apt, context, staging);
        if (installed.ok && isAtLeast(installed.value.version, wantedVersion)) return installed;
        const problem = installed.ok ? `only ${formatVersion(installed.value.version)}` : installed.failure;
        problems.push(`${suite}: ${problem}`);
        // Who cannot be reached for one suite cannot be for the next; each attempt would wait its time out.
        if (/could not connect|could not resolve|failure resolving|timed out|did not end/i.test(problem))
          break;
      }
    }
    return fail(problems.join("; "));
  });
}

/** Takes the nats-server package of one Debian suite, whatever its version, from the machine's own mirrors. */
export async function installFromDebianSuite(
  suite: (typeof newerSuites)[number],
  context: InstallContext,
): Promise<Outcome<ServerProgram, string>> {
  return withStagingDirectory(context.cacheDirectory, async (staging) => {
    if (!(await hasApt())) return fail("there is no apt-get here");
    const problems: string[] = [];
    for (const [index, mirror] of (await readDebianMirrors(staging)).entries()) {
      context.report(`Fetching nats-server from Debian ${suite} at ${mirror.uri}`);
      const apt = await createPrivateApt(join(staging, `apt-${index}`), sourcesText(mirror, suite));
      const installed = await installWith(apt, context, staging);
      if (installed.ok) return installed;
      problems.push(installed.failure);
    }
    return fail(problems.join("; ") || "no Debian archive among the package sources of this machine");
  });
}

/** Takes the nats-server package that the machine's own distribution offers, however old it is. */
export async function installFromOwnDistribution(
  context: InstallContext,
): Promise<Outcome<ServerProgram, string>> {
  return withStagingDirectory(context.cacheDirectory, async (staging) => {
    if (!(await hasApt())) return fail("there is no apt-get here");
    context.report("Fetching nats-server from the package sources of this machine");
    return installWith(await createPrivateApt(join(staging, "apt"), undefined), context, staging);
  });
}

async function installWith(
  apt: PrivateApt,
  context: InstallContext,
  staging: string,
): Promise<Outcome<ServerProgram, string>> {
  const updated = await apt.get(["update"], 120_000);
  const downloaded = await apt.get(["download", "nats-server"], 120_000);
  // One broken source fails the update as a whole, yet another one may have the package.
  if (!downloaded.ok) return fail(updated.ok ? downloaded.failure.detail : updated.failure.detail);

  const packageFile = (await readdir(apt.directory)).find((name) => name.endsWith(".deb"));
  if (packageFile === undefined) return fail("apt-get download left no package behind");
  const unpackedTo = join(apt.directory, "unpacked");
  const unpacked = await runProgram("dpkg-deb", ["-x", join(apt.directory, packageFile), unpackedTo], {
    timeoutMs: 60_000,
  });
  if (!unpacked.ok) return fail(unpacked.failure.detail);
  return keepServer(context.cacheDirectory, staging, join(unpackedTo, "usr", "sbin", "nats-server"));
}

async function hasApt(): Promise<boolean> {
  return (await runProgram("apt-get", ["--version"], { timeoutMs: 10_000 })).ok;
}

function sourcesText(mirror: DebianMirror, suite: string): string {
  const lines = [
    "Types: deb",
    `URIs: ${mirror.uri}`,
    `Suites: ${suite}`,
    "Components: main",
    `Architectures: ${mirror.architecture}`,
    // Only the list of packages: no translations, no desktop metadata.
    "Targets: Packages",
    ...(mirror.keyrings.length > 0 ? [`Signed-By: ${mirror.keyrings.join(" ")}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}
