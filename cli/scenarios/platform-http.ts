import type { z } from "zod";
import { sleep, systemClock } from "#contracts/runtime/clock.ts";
import { CommandFailure } from "../command-failure.ts";

export interface PlatformRequest<Shape extends z.ZodType> {
  /** Who is called, for messages: CRM, ERP, support. */
  readonly system: string;
  readonly method: "GET" | "POST" | "PATCH" | "PUT";
  readonly url: URL;
  readonly authorization?: string;
  readonly body?: unknown;
  /** What this story needs of the answer. */
  readonly shape: Shape;
}

const requestTimeoutMs = 10_000;
/** A person whose tool says "not now" tries again a little later. */
const notNow: ReadonlySet<number> = new Set([423, 429, 503]);
const tries = 40;
const pauseMs = 250;
const longestShownCharacters = 300;

/** One plain HTTP call of a platform, as a person's tool would make it. Throws `CommandFailure` with the answer. */
export async function callPlatform<Shape extends z.ZodType>(
  request: PlatformRequest<Shape>,
): Promise<z.output<Shape>> {
  const { system, method, url } = request;
  let response = await send(request);
  for (let again = 1; again < tries && notNow.has(response.status); again += 1) {
    await response.body?.cancel();
    await sleep(systemClock, pauseMs);
    response = await send(request);
  }

  const text = await response.text();
  const shown = text.slice(0, longestShownCharacters);
  if (!response.ok) {
    throw new CommandFailure(
      `${system}: ${method} ${url.pathname} was answered ${response.status}: ${shown}`,
    );
  }
  const parsed = request.shape.safeParse(text === "" ? undefined : parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CommandFailure(
    `${system}: ${method} ${url.pathname} answered something unexpected at /${issue?.path.join("/") ?? ""} (${issue?.message ?? ""}): ${shown}`,
  );
}

function send({ system, method, url, ...request }: PlatformRequest<z.ZodType>): Promise<Response> {
  return fetch(url, {
    method,
    headers: {
      accept: "application/json",
      ...(request.authorization === undefined ? {} : { authorization: request.authorization }),
      ...(request.body === undefined || request.body instanceof URLSearchParams
        ? {}
        : { "content-type": "application/json" }),
    },
    ...(request.body === undefined
      ? {}
      : { body: request.body instanceof URLSearchParams ? request.body : JSON.stringify(request.body) }),
    signal: AbortSignal.timeout(requestTimeoutMs),
  }).catch((error: Error) => {
    throw new CommandFailure(`${system}: ${method} ${url.pathname} was not answered: ${error.message}`);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
