import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { HttpExchange } from "../http-exchange.ts";
import { readErpFailure } from "./failure.ts";

export interface ClientCredentials {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
}

/** A token is renewed this long before it expires, so that none expires on the way. */
const renewAheadMs = 60_000;

/**
 * The ERP's access token by OAuth client credentials, kept until shortly before it expires. Callers that need a new one
 * at the same time share one request.
 */
export class AccessToken {
  readonly #credentials: ClientCredentials;
  readonly #exchange: HttpExchange;
  readonly #clock: Clock;
  #current: { readonly authorization: string; readonly renewAtMs: number } | undefined;
  #renewal: Promise<Outcome<string, StepFailure>> | undefined;

  constructor(credentials: ClientCredentials, dependencies: { exchange: HttpExchange; clock: Clock }) {
    this.#credentials = credentials;
    this.#exchange = dependencies.exchange;
    this.#clock = dependencies.clock;
  }

  /** The Authorization header's value. With `refused` the present token was answered 401 and is not used again. */
  authorization(refused: boolean): Promise<Outcome<string, StepFailure>> {
    if (!refused && this.#current && this.#clock.nowMs() < this.#current.renewAtMs) {
      return Promise.resolve(succeed(this.#current.authorization));
    }
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async #renew(): Promise<Outcome<string, StepFailure>> {
    const { tokenUrl, clientId, clientSecret, scope } = this.#credentials;
    const url = new URL(tokenUrl);
    const answer = await this.#exchange({
      method: "POST",
      path: `${url.pathname}${url.search}`,
      headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: clientId,
        client_secret: clientSecret,
        scope,
      }).toString(),
    });
    if (!answer.ok) return fail({ kind: "retryable", detail: `no access token: ${answer.failure.detail}` });

    const { status, headers, text } = answer.value;
    const body = parse(text);
    const nowMs = this.#clock.nowMs();
    // Asking for a token changes nothing, so no failure here leaves an outcome unknown.
    if (status !== 200) return fail(readErpFailure({ status, headers, body, effect: "read", nowMs }));

    const granted = body as { access_token?: unknown; expires_in?: unknown } | undefined;
    if (typeof granted?.access_token !== "string" || typeof granted.expires_in !== "number") {
      const detail = "the answer to the token request has no access_token or no expires_in";
      return fail({ kind: "payload-drifted", detail, pointer: "/access_token", rule: "required" });
    }
    const lifetimeMs = granted.expires_in * 1_000;
    const authorization = `Bearer ${granted.access_token}`;
    // A token that lives shorter than the margin is used for half its life rather than never.
    this.#current = { authorization, renewAtMs: nowMs + Math.max(lifetimeMs - renewAheadMs, lifetimeMs / 2) };
    return succeed(authorization);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
