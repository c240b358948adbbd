import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { runProgram } from "./run-program.ts";
import { readVersion, type ServerVersion } from "./server-version.ts";

/** A nats-server on this machine that has been seen to run. */
export interface ServerProgram {
  /** Absolute path. */
  readonly path: string;
  readonly version: ServerVersion;
}

/**
 * Runs `path --version`. A program built for another machine, or against a newer C library
 * than the one here, fails at this door and not when the server is needed.
 */
export async function probeServer(path: string): Promise<Outcome<ServerProgram, string>> {
  const printed = await runProgram(path, ["--version"], { timeoutMs: 10_000 });
  if (!printed.ok) return fail(printed.failure.detail);

  const version = /nats-server/i.test(printed.value) ? readVersion(printed.value) : undefined;
  if (version === undefined)
    return fail(`${path} is not a nats-server: --version printed "${printed.value.trim()}"`);
  return succeed({ path, version });
}
