/**
 * Every way in which the gateway says no: the only place where a failure has an HTTP status.
 * A kind is published: its page `/problems/<kind>` is the `type` of the Problem Details (RFC 9457) that consumers store and match on.
 */
interface ProblemRow {
  readonly status: number;
  readonly title: string;
  /** What it means for the business. */
  readonly means: string;
  /** What the caller should do. */
  readonly remedy: string;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
}

const nothingChanged = "Nothing was started and nothing was changed in any system.";

export const problems = {
  "invalid-request": {
    status: 400,
    title: "The request breaks its contract",
    means: nothingChanged,
    remedy: "Correct the places listed under errors and send it again; the contract is at /openapi.json.",
    retryable: false,
  },
  "malformed-json": {
    status: 400,
    title: "The body is not JSON",
    means: nothingChanged,
    remedy: "Send one JSON document in UTF-8.",
    retryable: false,
  },
  "json-too-deep": {
    status: 400,
    title: "The body is nested too deeply",
    means: nothingChanged,
    remedy: "No contract needs such nesting: send a flatter document.",
    retryable: false,
  },
  "idempotency-key-missing": {
    status: 400,
    title: "This operation needs an Idempotency-Key",
    means: `${nothingChanged} The key is what keeps a repeated request from taking effect twice.`,
    remedy:
      "Send the header Idempotency-Key with a new UUID for each business intent, and the same one when you repeat it.",
    retryable: false,
  },
  "idempotency-key-invalid": {
    status: 400,
    title: "The Idempotency-Key cannot be used",
    means: nothingChanged,
    remedy:
      "Send 1 to 255 visible ASCII characters, quoted or bare, without comma, quote or backslash when bare.",
    retryable: false,
  },
  unauthenticated: {
    status: 401,
    title: "No access token",
    means: nothingChanged,
    remedy: "Send the header Authorization: Bearer <token> with an access token of the configured issuer.",
    retryable: false,
  },
  "invalid-token": {
    status: 401,
    title: "The access token is not accepted",
    means: nothingChanged,
    remedy: "Get a new access token from the issuer and send the request again.",
    retryable: false,
  },
  "webhook-not-authentic": {
    status: 401,
    title: "The webhook is not proved to come from the platform",
    means: "It was not stored, and no business process will act on it.",
    remedy: "Check the shared secret, the public URL and the clock on both sides.",
    retryable: false,
  },
  "insufficient-scope": {
    status: 403,
    title: "The access token lacks a scope",
    means: nothingChanged,
    remedy: "Ask the owner of the API for the scope, and get a token that carries it.",
    retryable: false,
  },
  "no-such-path": {
    status: 404,
    title: "There is nothing at this address",
    means: nothingChanged,
    remedy: "Check the path against /openapi.json.",
    retryable: false,
  },
  "not-found": {
    status: 404,
    title: "There is none with this key",
    means: "No system has a business object with this key; nothing was changed.",
    remedy: "Check the key; if the object was created a moment ago, ask again shortly.",
    retryable: false,
  },
  "method-not-allowed": {
    status: 405,
    title: "The address does not take this method",
    means: nothingChanged,
    remedy: "Use one of the methods in the Allow header.",
    retryable: false,
  },
  "not-acceptable": {
    status: 406,
    title: "The answer exists in no form that the request accepts",
    means: nothingChanged,
    remedy: "Accept application/json.",
    retryable: false,
  },
  "request-timeout": {
    status: 408,
    title: "The request did not arrive in time",
    means: nothingChanged,
    remedy: "Send the whole request without pausing.",
    retryable: true,
  },
  "request-in-progress": {
    status: 409,
    title: "The first request with this Idempotency-Key still runs",
    means: "The first request goes on; this one started nothing.",
    remedy: "Wait as Retry-After says and send the same request again: it gets the first one's answer.",
    retryable: true,
  },
  conflict: {
    status: 409,
    title: "The present state of the business object forbids it",
    means: "Nothing was changed by this request.",
    remedy: "Read the object again and decide anew.",
    retryable: false,
  },
  "request-too-large": {
    status: 413,
    title: "The body is too large",
    means: nothingChanged,
    remedy: "Send a smaller document.",
    retryable: false,
  },
  "address-too-long": {
    status: 414,
    title: "The address is too long",
    means: nothingChanged,
    remedy: "Send fewer or shorter query parameters.",
    retryable: false,
  },
  "unsupported-media-type": {
    status: 415,
    title: "The body has a media type that the contract does not take",
    means: nothingChanged,
    remedy: "Send the media type that the Accept header of this answer names, unencoded and in UTF-8.",
    retryable: false,
  },
  refused: {
    status: 422,
    title: "The business refuses",
    means: "Nothing was changed by this request.",
    remedy: "Repeating it as it is cannot help: change the request or the data that it is about.",
    retryable: false,
  },
  "idempotency-key-reused": {
    status: 422,
    title: "The Idempotency-Key belongs to another request",
    means: "The earlier request keeps its result; this one started nothing.",
    remedy: "Use a new key for a new intent, or repeat the earlier request unchanged.",
    retryable: false,
  },
  "headers-too-large": {
    status: 431,
    title: "The headers are too large or too many",
    means: nothingChanged,
    remedy: "Send fewer or shorter headers.",
    retryable: false,
  },
  "too-many-streams": {
    status: 429,
    title: "Too many streams are open",
    means: nothingChanged,
    remedy: "Close streams that nobody reads, or read the resource itself from time to time.",
    retryable: true,
  },
  "internal-error": {
    status: 500,
    title: "The gateway failed",
    means: "This is a defect of ours. Whether anything was changed is not known.",
    remedy: "Repeat the request with the same Idempotency-Key; if it fails again, report the correlation id.",
    retryable: true,
  },
  "response-contract-broken": {
    status: 502,
    title: "The answer broke its contract and was held back",
    means: "The operation was carried out or looked up, and its answer could not be trusted.",
    remedy: "Report the correlation id; a repetition with the same Idempotency-Key takes no second effect.",
    retryable: false,
  },
  "payload-drifted": {
    status: 502,
    title: "A platform answered outside its contract",
    means: "What the platform holds could not be read safely, so nothing was built on it.",
    remedy: "The owner of the platform's contract has to act; report the correlation id.",
    retryable: false,
  },
  "platform-refused": {
    status: 502,
    title: "A platform refuses what it was asked",
    means:
      "Nothing is wrong with the request, and nothing was changed: the platform does not let us read this.",
    remedy:
      "Whoever operates the integration has to act, mostly on its permissions; report the correlation id.",
    retryable: false,
  },
  "orchestration-unavailable": {
    status: 503,
    title: "Nobody can carry this out now",
    means: nothingChanged,
    remedy: "Send the same request again after Retry-After.",
    retryable: true,
  },
  "store-unavailable": {
    status: 503,
    title: "The gateway cannot reach its store",
    means: nothingChanged,
    remedy: "Send the same request again after Retry-After.",
    retryable: true,
  },
  "webhook-not-stored": {
    status: 503,
    title: "The webhook could not be stored",
    means: "It was not taken over: it is still the sender's to deliver.",
    remedy: "Deliver it again after Retry-After.",
    retryable: true,
  },
  "token-keys-unavailable": {
    status: 503,
    title: "The issuer's keys cannot be read",
    means: `The token could be neither accepted nor refused. ${nothingChanged}`,
    remedy: "Send the same request again after Retry-After.",
    retryable: true,
  },
  throttled: {
    status: 503,
    title: "A platform's limit is reached",
    means: nothingChanged,
    remedy: "Send the same request again after Retry-After.",
    retryable: true,
  },
  "in-maintenance": {
    status: 503,
    title: "A platform is in maintenance",
    means: nothingChanged,
    remedy: "Send the same request again after Retry-After.",
    retryable: true,
  },
  "platform-unavailable": {
    status: 503,
    title: "A platform cannot be reached",
    means: nothingChanged,
    remedy: "Send the same request again after Retry-After.",
    retryable: true,
  },
  "not-ready": {
    status: 503,
    title: "The gateway is not ready",
    means: "Requests sent now may be refused; none of them would be lost half done.",
    remedy: "Send traffic elsewhere until /readyz answers 200.",
    retryable: true,
  },
  "no-answer": {
    status: 504,
    title: "No answer in time",
    means: "It was a read: nothing was changed.",
    remedy: "Send the same request again.",
    retryable: true,
  },
  "outcome-unknown": {
    status: 504,
    title: "Sent, and not answered in time",
    means: "It may have been carried out, or may still be.",
    remedy: "Repeat it with the same Idempotency-Key to learn the outcome; it takes effect at most once.",
    retryable: true,
  },
} as const satisfies Record<string, ProblemRow>;

export type ProblemKind = keyof typeof problems;

/** Seconds to wait where nothing better is known: long enough for a restarted process to be back. */
export const defaultRetryAfterSeconds = 2;

export function statusOf(kind: ProblemKind): number {
  return problems[kind].status;
}

export function rowOf(kind: ProblemKind): ProblemRow {
  return problems[kind];
}

export function isProblemKind(text: string): text is ProblemKind {
  return Object.hasOwn(problems, text);
}
