import type { IncomingMessage } from "node:http";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Refusal } from "../refusal.ts";

/** How much of a request the gateway is willing to look at. Far above any contract, far below what hurts. */
export const inputLimits = {
  /** Request body. The largest body of a contract is below 64 KiB; 100 webhook events are below 128 KiB. */
  bodyBytes: 256 * 1024,
  /** Objects and arrays inside each other. */
  jsonDepth: 64,
  /** All header lines together; node:http refuses more by itself. */
  headerBytes: 16 * 1024,
  headerCount: 100,
  /** Path and query as sent. */
  addressBytes: 8 * 1024,
  queryParameters: 64,
  /** From the first byte of a request to its last: a slower sender holds a connection for nothing. */
  requestArrivalMs: 30_000,
  headersArrivalMs: 10_000,
} as const;

/** Refuses a request whose head alone is out of proportion, before anything is read from it. */
export function limitHead(incoming: IncomingMessage): Outcome<undefined, Refusal> {
  const addressBytes = incoming.url?.length ?? 0;
  if (addressBytes > inputLimits.addressBytes) {
    return fail({
      kind: "address-too-long",
      happened: `The address has ${addressBytes} bytes; the gateway reads ${inputLimits.addressBytes}.`,
    });
  }

  const headerCount = incoming.rawHeaders.length / 2;
  if (headerCount > inputLimits.headerCount) {
    return fail({
      kind: "headers-too-large",
      happened: `The request has ${headerCount} headers; the gateway reads ${inputLimits.headerCount}.`,
    });
  }
  return succeed(undefined);
}
