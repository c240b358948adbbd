import { execFile } from "node:child_process";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";

export interface RunOptions {
  /** After this long the program is killed and the run has failed. */
  readonly timeoutMs: number;
  readonly workingDirectory?: string;
  /** Added to our own environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Why a program did not do its work, in one line a person can read. */
export interface RunFailure {
  readonly kind: "not-started" | "timed-out" | "exited";
  readonly detail: string;
}

/** Runs `program` to its end and gives what it printed on stdout. No shell is involved. */
export function runProgram(
  program: string,
  programArguments: readonly string[],
  options: RunOptions,
): Promise<Outcome<string, RunFailure>> {
  return new Promise((resolve) => {
    execFile(
      program,
      programArguments,
      {
        cwd: options.workingDirectory,
        env: { ...process.env, ...options.environment, LC_ALL: "C" },
        timeout: options.timeoutMs,
        killSignal: "SIGKILL",
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        if (error === null) return resolve(succeed(stdout));
        if (error.killed === true) {
          const detail = `${program} did not end within ${options.timeoutMs / 1000} s`;
          return resolve(fail({ kind: "timed-out", detail }));
        }
        if (typeof error.code === "string") {
          return resolve(fail({ kind: "not-started", detail: `${program}: ${error.code}` }));
        }
        const said = tellingLine(stderr) ?? tellingLine(stdout) ?? "it said nothing";
        resolve(fail({ kind: "exited", detail: `${program} ended with code ${error.code}: ${said}` }));
      },
    );
  });
}

/** The first line that names an error (apt and tar say `E:` and `error`), else the last line. */
function tellingLine(output: string): string | undefined {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  return (lines.find((line) => /^E:|error/i.test(line)) ?? lines.at(-1))?.trim();
}
