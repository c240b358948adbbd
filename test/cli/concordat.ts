import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");
const launcher = join(root, "cli/concordat.js");

/** What a finished command left. */
export interface Finished {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command that runs: what it has written so far, and how it ends. */
export interface Running {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** The first line on stdout. Rejects with what is on stderr if the command ends without one. */
  readonly firstLine: Promise<string>;
  written(): { readonly out: string; readonly err: string };
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The Node that starts the launcher. Default: the one that runs the test. */
  readonly node?: string;
  readonly cwd?: string;
}

/** Starts `concordat …` as a user does: through the launcher, in a process of its own. */
export function startConcordat(words: readonly string[], options: RunOptions = {}): Running {
  return startProgram(options.node ?? process.execPath, [launcher, ...words], options);
}

/** Starts any program in the project's folder. */
export function startProgram(program: string, words: readonly string[], options: RunOptions = {}): Running {
  const child = spawn(program, words, {
    cwd: options.cwd ?? root,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...options.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const written = { out: "", err: "" };
  const first = Promise.withResolvers<string>();
  first.promise.catch(() => undefined);
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    written.out += text;
    const end = written.out.indexOf("\n");
    if (end >= 0) first.resolve(written.out.slice(0, end));
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    written.err += text;
  });
  const finished = once(child, "close").then(([exitCode]) => {
    first.reject(new Error(`${program} ${words.join(" ")} ended with ${exitCode}: ${written.err}`));
    return { exitCode: exitCode as number | null, ...written };
  });
  return { child, finished, firstLine: first.promise, written: () => ({ ...written }) };
}

export function runConcordat(words: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return startConcordat(words, options).finished;
}
