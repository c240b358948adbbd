import type { FaultEffect } from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Answer } from "./call.ts";
import type { Dialect } from "./dialect.ts";

/** What the caller gets: an answer, silence until it gives up, or a broken connection. */
export type Reaction =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "silence" }
  | { readonly kind: "reset" };

/** Faults that leave the answer one of the contract. */
const faithful: ReadonlySet<FaultEffect["kind"]> = new Set(["latency", "stale-read"]);

/** Whether the answer of a call that this struck may be none of the contract. */
export function breaksContract(effect: FaultEffect): boolean {
  return !faithful.has(effect.kind);
}

/** What becomes of a call that a fault has struck; `perform` does what the call asks for. */
export async function reactToFault(
  dialect: Dialect,
  effect: FaultEffect,
  perform: () => Promise<Answer>,
): Promise<Reaction> {
  switch (effect.kind) {
    case "latency":
    case "stale-read":
    case "half-done":
      return { kind: "answer", answer: await perform() };
    case "error":
      return { kind: "answer", answer: errorAnswer(dialect, effect) };
    case "error-after-commit":
      await perform();
      return { kind: "answer", answer: errorAnswer(dialect, effect) };
    case "gateway-page":
      return { kind: "answer", answer: gatewayPage(effect) };
    case "throttled":
      return { kind: "answer", answer: dialect.throttled(effect.retryAfterSeconds, effect.policy) };
    case "unauthenticated":
      return { kind: "answer", answer: dialect.unauthenticated() };
    case "timeout-before-commit":
      return { kind: "silence" };
    case "timeout-after-commit":
      await perform();
      return { kind: "silence" };
    case "reset-before-commit":
      return { kind: "reset" };
    case "reset-after-commit":
      await perform();
      return { kind: "reset" };
  }
}

function errorAnswer(
  dialect: Dialect,
  { status = 500, body, contentType, retryAfterSeconds }: FaultEffect,
): Answer {
  const own = dialect.failed(status, retryAfterSeconds);
  if (body === undefined && contentType === undefined) return own;
  const headers = { ...own.headers, "content-type": contentType ?? "application/json" };
  return { status: own.status, headers, body: body ?? own.body };
}

const reasons: Readonly<Record<number, string>> = {
  400: "Bad Request",
  408: "Request Time-out",
  431: "Request Header Or Cookie Too Large",
  502: "Bad Gateway",
  503: "Service Temporarily Unavailable",
  504: "Gateway Time-out",
};

/** The page of a proxy in front of the platform: no envelope, no correlation id. */
export function gatewayPage({
  status = 502,
  contentType = "text/html",
  retryAfterSeconds,
}: FaultEffect): Answer {
  const title = `${status} ${reasons[status] ?? "Error"}`;
  return {
    status,
    headers: {
      "content-type": contentType,
      ...(retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) }),
    },
    body: `<html>\n<head><title>${title}</title></head>\n<body><center><h1>${title}</h1></center></body>\n</html>\n`,
  };
}
