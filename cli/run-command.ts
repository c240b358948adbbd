import { CommanderError } from "commander";
import { CannotStart } from "#contracts/runtime/cannot-start.ts";
import { CommandFailure, UsageError } from "./command-failure.ts";
import { createProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs one command line and resolves with its exit code: 0 as wished, 1 it could not be done, 2 what was
 * given is wrong. Never rejects; only a defect of ours shows a stack trace.
 */
export async function runCommand(terminal: Terminal, words: readonly string[]): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(words, { from: "user" });
    return 0;
  } catch (error) {
    // Commander has said what is wrong; of its own only help and version end with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const known = [UsageError, CommandFailure, CannotStart].some((kind) => error instanceof kind);
    terminal.err(`concordat: ${known ? (error as Error).message : stackOf(error)}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
