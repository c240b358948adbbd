import { CommanderError } from "commander";
import { CommandFailure, UsageError } from "./command-failure.ts";
import { createProgram } from "./program.ts";
import { createTerminal } from "./terminal.ts";

const terminal = createTerminal(process.stdout, process.stderr, process.env);
stopWithLauncher();
stopWhenNobodyReads();
stayAlive();
process.exitCode = await run(process.argv.slice(2));
// What a library leaves open must not keep a finished command alive.
process.exit();

async function run(words: readonly string[]): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(words, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) return say(error.message, 2);
    if (error instanceof CommandFailure) return say(error.message, 1);
    return say(error instanceof Error ? (error.stack ?? error.message) : String(error), 1);
  }
}

function say(message: string, exitCode: number): number {
  terminal.err(`concordat: ${message}`);
  return exitCode;
}

/** The launcher may be killed without a word; its channel then closes, and this process stops as on SIGTERM. */
function stopWithLauncher(): void {
  if (!process.env.CONCORDAT_LAUNCHED || process.channel === undefined) return;
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  // The listener alone would keep the process alive.
  process.channel?.unref();
}

/** `concordat … | head` ends quietly. */
function stopWhenNobodyReads(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

/** A command waits on clocks and signals, neither of which keeps a process alive. It ends by `process.exit`. */
function stayAlive(): void {
  new MessageChannel().port1.ref();
}
