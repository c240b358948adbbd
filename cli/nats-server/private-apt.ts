import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import { type RunFailure, runProgram } from "./run-program.ts";

/** apt, reading the machine's configuration but keeping everything it writes below one folder of ours. */
export interface PrivateApt {
  /** Runs `apt-get` with `commandArguments`, in `directory`. */
  get(commandArguments: readonly string[], timeoutMs: number): Promise<Outcome<string, RunFailure>>;
  /** Where downloads end up. */
  readonly directory: string;
}

/**
 * Sets up a private apt below `directory` (made if missing), which needs no root and leaves the
 * system's lists, caches and packages alone. Proxies, credentials and trusted keys stay those of the machine;
 * signatures are checked by apt as always.
 *
 * @param sources the text of a deb822 sources file, or `undefined` for the sources of the machine
 */
export async function createPrivateApt(directory: string, sources: string | undefined): Promise<PrivateApt> {
  await mkdir(join(directory, "state", "lists", "partial"), { recursive: true });
  await mkdir(join(directory, "cache", "archives", "partial"), { recursive: true });
  const sourcesFile = join(directory, "concordat.sources");
  if (sources !== undefined) await writeFile(sourcesFile, sources);
  const configuration = join(directory, "apt.conf");
  await writeFile(
    configuration,
    configurationText(directory, sources === undefined ? undefined : sourcesFile),
  );
  return {
    directory,
    // -c is read last, so that it stands above what the machine configures.
    get: (commandArguments, timeoutMs) =>
      runProgram("apt-get", ["-c", configuration, "-q", ...commandArguments], {
        timeoutMs,
        workingDirectory: directory,
        environment: { DEBIAN_FRONTEND: "noninteractive" },
      }),
  };
}

function configurationText(directory: string, sourcesFile: string | undefined): string {
  const settings: Record<string, string> = {
    "Dir::State": join(directory, "state"),
    "Dir::State::lists": "lists/",
    // An empty list of installed packages: what the machine has must not hold a download back.
    "Dir::State::status": "/dev/null",
    "Dir::Cache": join(directory, "cache"),
    "Dir::Etc::preferences": "/dev/null",
    "Dir::Etc::preferencesparts": "/dev/null",
    ...(sourcesFile === undefined
      ? {}
      : { "Dir::Etc::sourcelist": sourcesFile, "Dir::Etc::sourceparts": "/dev/null" }),
    // As root apt would drop to the user _apt, who cannot read our folder.
    "APT::Sandbox::User": "",
    "Acquire::Languages": "none",
    "Acquire::Retries": "0",
    // Else apt calls an update a success that could not fetch anything.
    "APT::Update::Error-Mode": "any",
    "Acquire::http::Timeout": "10",
    "Acquire::https::Timeout": "10",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} "${value}";`);
  // The machine's hooks (cleaning its archives, telling its desktop) belong to the machine's own updates.
  const cleared = ["Pre-Invoke", "Post-Invoke", "Post-Invoke-Success"].map(
    (hook) => `#clear APT::Update::${hook};`,
  );
  return [...cleared, "#clear APT::Default-Release;", ...lines, ""].join("\n");
}
