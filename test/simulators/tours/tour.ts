import type { Json, Sent } from "../simulated-platforms.ts";

/** What one call of a contract is made with; it is a call that the platform takes. */
export interface Given {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as a form. */
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes one call and returns its answer, which is a success. */
export type Take = (operationId: string, given?: Given) => Promise<Sent>;

/** The id in an answer that is an object itself. */
export function idIn({ body }: Sent): string {
  return String(body["id"]);
}

/** The object in an envelope. */
export function within({ body }: Sent, name: string): Json {
  return body[name] as Json;
}
