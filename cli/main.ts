import { runCommand } from "./run-command.ts";
import { createTerminal } from "./terminal.ts";

const terminal = createTerminal(process.stdout, process.stderr, process.env);
stopWithLauncher();
stopWhenNobodyReads();
stayAlive();
process.exitCode = await runCommand(terminal, process.argv.slice(2));
// What a library leaves open must not keep a finished command alive.
process.exit();

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
