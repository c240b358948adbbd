import { runCommand } from "#cli/run-command.ts";
import { createTerminal } from "#cli/terminal.ts";

/** Runs one command line inside this process: what it says, and how it ends. */
export async function runHere(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly exitCode: number; readonly out: string; readonly err: string }> {
  const said = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    write: (text: string) => {
      said[name] += text;
    },
  });
  const terminal = createTerminal(stream("out"), stream("err"), environment);
  return { exitCode: await runCommand(terminal, words), ...said };
}
