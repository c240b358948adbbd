import { createServer } from "node:net";
import { UsageError } from "./command-failure.ts";

export interface ChosenPort {
  readonly port: number;
  /** Why it is not the usual one; undefined when it is. */
  readonly reason?: string;
}

/**
 * The port to listen on. A port that was asked for is taken or refused with a `UsageError`; the usual one,
 * when nobody asked, gives way to a free one and says why.
 */
export async function choosePort(
  host: string,
  asked: number | undefined,
  usual: number,
): Promise<ChosenPort> {
  if (asked !== undefined) {
    const code = asked === 0 ? undefined : await tryPort(host, asked);
    if (code !== undefined) throw new UsageError(`Port ${asked} on ${host} cannot be used: ${say(code)}.`);
    return { port: asked };
  }
  const code = await tryPort(host, usual);
  if (code === undefined) return { port: usual };
  return {
    port: 0,
    reason: `Port ${usual} on ${host} cannot be used (${say(code)}), so a free port was taken.`,
  };
}

function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

function say(code: string): string {
  if (code === "EADDRINUSE") return "something else listens there";
  if (code === "EACCES") return "permission denied";
  if (code === "EADDRNOTAVAIL") return "this machine has no such address";
  return code;
}
