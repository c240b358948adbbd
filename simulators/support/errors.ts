import type { Answer } from "../behaviour/call.ts";

/** What is wrong, by member: what a 422 says under `details`. */
export type Details = Record<string, { readonly description: string; readonly error: string }[]>;

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
  recordInvalid: (details: Details): Answer => ({
    status: 422,
    body: { error: "RecordInvalid", description: "Record validation errors", details },
  }),
  paginationTooDeep: (maxOffset: number): Answer => ({
    status: 400,
    body: {
      errors: [
        {
          code: "InvalidPaginationDepth",
          title: "Pagination depth exceeded",
          detail: `Pages beyond the first ${maxOffset} rows are available by cursor only.`,
        },
      ],
    },
  }),
  otherRequestForKey: (): Answer => ({
    status: 400,
    body: {
      error: "IdempotentRequestError",
      description: "Request parameters don't match the given idempotency key",
    },
  }),
  /** `ids` are those of the jobs that are in the way. */
  tooManyJobs: (retryAfterSeconds: number, ids: readonly string[]): Answer => ({
    status: 429,
    headers: { "retry-after": String(retryAfterSeconds) },
    body: {
      error: "TooManyJobs",
      description:
        "Too many jobs are queued or running for this account. Try again when some have completed.",
      current_job_ids: ids,
    },
  }),
  listed: (status: number, code: string, title: string): Answer => ({
    status,
    body: { errors: [{ code, title, detail: title }] },
  }),
  named: (status: number, error: string, description: string): Answer => ({
    status,
    body: { error, description },
  }),
  throttled: (retryAfterSeconds: number): Answer => ({
    status: 429,
    headers: { "retry-after": String(retryAfterSeconds) },
    body: {
      error: "APIRateLimitExceeded",
      description: "Number of allowed API requests per minute exceeded",
    },
  }),
  /** What a call gets that fails with this status for no reason of its own. */
  failed(status: number): Answer {
    switch (status) {
      case 401:
        return supportErrors.invalidToken();
      case 403:
        return supportErrors.forbidden();
      case 404:
        return supportErrors.recordNotFound();
      case 409:
        return supportErrors.named(409, "DatabaseConflict", "Another request has changed the same rows.");
      case 422:
        return supportErrors.recordInvalid({
          base: [{ description: "Is not valid", error: "InvalidValue" }],
        });
      default: {
        const title = status === 503 ? "Service unavailable" : "Internal error";
        return { status, body: { error: { title, message: "Please try again in a moment." } } };
      }
    }
  },
};
