import { styleText } from "node:util";
import { type Clock, systemClock } from "#contracts/runtime/clock.ts";

/** What a command says, and to whom. Results go to `out`, everything else to `err`. */
export interface Terminal {
  readonly clock: Clock;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Writes one line of the result. */
  out(line: string): void;
  /** Writes one line for the person who waits: progress, reasons, warnings. */
  err(line: string): void;
  /** Marks up text of the result; plain text where colours are not wanted. */
  paint(style: Style, text: string): string;
  /** Awaits `work`; says `what` on `err` as soon as it has taken more than a second. */
  progress<T>(what: string, work: Promise<T>): Promise<T>;
}

export type Style = "bold" | "dim" | "green" | "red" | "yellow" | "cyan";

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const patienceMs = 1_000;

/** A terminal over two streams. Colours only on a TTY, and never with NO_COLOR set (no-color.org). */
export function createTerminal(
  stdout: Output,
  stderr: Output,
  environment: Readonly<Record<string, string | undefined>>,
  clock: Clock = systemClock,
): Terminal {
  const colours = stdout.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb";
  return {
    clock,
    environment,
    out: (line) => void stdout.write(`${line}\n`),
    err: (line) => void stderr.write(`${line}\n`),
    paint: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
    async progress(what, work) {
      const startedMs = clock.nowMs();
      let said = false;
      const cancel = clock.schedule(patienceMs, () => {
        said = true;
        stderr.write(`${what} …\n`);
      });
      try {
        const result = await work;
        if (said) stderr.write(`${what}: done in ${((clock.nowMs() - startedMs) / 1000).toFixed(1)} s\n`);
        return result;
      } finally {
        cancel();
      }
    },
  };
}
