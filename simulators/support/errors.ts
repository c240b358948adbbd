import type { Answer } from "../behaviour/call.ts";

/** The support platform's error answers, in whichever of its three envelopes the real one uses. */
export const supportErrors = {
  unauthenticated: (): Answer => ({ status: 401, body: { error: "Couldn't authenticate you" } }),
  invalidToken: (): Answer => ({
    status: 401,
    body: {
      error: "invalid_token",
      error_description:
        "The access token provided is expired, revoked, malformed or invalid for other reasons.",
    },
  }),
  forbidden: (): Answer => ({
    status: 403,
    body: {
      error: {
        title: "Forbidden",
        message:
          "You do not have access to this page. Please contact the account owner of this help desk for further help.",
      },
    },
  }),
  recordNotFound: (): Answer => ({
    status: 404,
    body: { error: "RecordNotFound", description: "Not found" },
  }),
  invalidEndpoint: (): Answer => ({
    status: 404,
    body: { error: "InvalidEndpoint", description: "Not found" },
  }),
  badRequest: (title: string, detail: string): Answer => ({
    status: 400,
    body: { errors: [{ code: "BadRequest", title, detail }] },
  }),
  recordInvalid: (
    details: Readonly<Record<string, readonly { description: string; error: string }[]>>,
  ): Answer => ({
    status: 422,
    body: { error: "RecordInvalid", description: "Record validation errors", details },
  }),
  throttled: (retryAfterSeconds: number): Answer => ({
    status: 429,
    headers: { "retry-after": String(retryAfterSeconds) },
    body: {
      error: "APIRateLimitExceeded",
      description: "Number of allowed API requests per minute exceeded",
    },
  }),
  failed: (status: number): Answer => ({
    status,
    body: {
      error: {
        title: status === 503 ? "Service unavailable" : "Internal error",
        message: "Please try again in a moment.",
      },
    },
  }),
};
