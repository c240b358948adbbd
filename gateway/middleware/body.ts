import type { IncomingMessage } from "node:http";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Refusal } from "../refusal.ts";
import { bodyError } from "./json-body.ts";
import { inputLimits } from "./limits.ts";

/** Whether the request announces a body at all. A body of no bytes is no body. */
export function announcesBody(incoming: IncomingMessage): boolean {
  const { "content-length": length, "transfer-encoding": encoding } = incoming.headers;
  return encoding !== undefined || (length !== undefined && length !== "0");
}

/**
 * Reads the whole body once, as bytes. Fails with `request-too-large` as soon as it is known to exceed
 * `inputLimits.bodyBytes`, without reading the rest; the connection is then closed, as nobody wants its remainder.
 */
export async function readBody(incoming: IncomingMessage): Promise<Outcome<Buffer, Refusal>> {
  if (Number(incoming.headers["content-length"] ?? 0) > inputLimits.bodyBytes) return tooLarge();

  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let receivedBytes = 0;
    const finish = (outcome: Outcome<Buffer, Refusal>) => {
      incoming.off("data", take).off("end", end).off("error", cut).off("close", cut);
      resolve(outcome);
    };
    const take = (chunk: Buffer) => {
      receivedBytes += chunk.length;
      chunks.push(chunk);
      if (receivedBytes > inputLimits.bodyBytes) finish(tooLarge());
    };
    const end = () => finish(succeed(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    const cut = () =>
      finish(fail({ kind: "request-timeout", happened: "The body ended before its announced end." }));
    incoming.on("data", take).on("end", end).on("error", cut).on("close", cut);
  });
}

function tooLarge(): Outcome<Buffer, Refusal> {
  return fail({
    kind: "request-too-large",
    happened: `The body is larger than ${inputLimits.bodyBytes} bytes, and was not read.`,
    errors: [bodyError("maxBytes", `must be at most ${inputLimits.bodyBytes} bytes`)],
    headers: { connection: "close" },
  });
}
