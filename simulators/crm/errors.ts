import type { Answer } from "../behaviour/call.ts";

export interface ErrorDetail {
  readonly message: string;
  readonly code?: string;
  readonly in?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

/** Category and message of failures that a call may meet whatever it asks for. That of 403 was not seen in a primary source. */
const failures: Readonly<Record<number, readonly [category: string, message: string]>> = {
  400: ["VALIDATION_ERROR", "There was a problem with the request."],
  401: ["INVALID_AUTHENTICATION", "The access token is not valid."],
  403: ["MISSING_SCOPES", "This app hasn't been granted all required scopes to make this call."],
  404: ["OBJECT_NOT_FOUND", "resource not found"],
  409: ["CONFLICT", "There was a conflict with another request."],
  423: ["LOCKED", "This record is locked because too many requests are writing it at once."],
  477: ["MIGRATION_IN_PROGRESS", "This account is being migrated; try again after the time in Retry-After."],
};

/** Makes the CRM's error answers; `correlationId` gives each its own id. */
export function createCrmErrors(correlationId: () => string) {
  const body = (category: string, message: string, more: object = {}) => ({
    status: "error",
    message,
    correlationId: correlationId(),
    category,
    ...more,
  });
  const answer = (status: number, category: string, message: string, more: object = {}): Answer => ({
    status,
    body: body(category, message, more),
  });

  /** What a call gets that fails with this status for no reason of its own. */
  const failed = (status: number): Answer => {
    const [category, message] = failures[status] ?? [
      "INTERNAL_ERROR",
      "There was a problem with the request.",
    ];
    return answer(status, category, message);
  };

  return {
    body,
    answer,
    invalid: (message: string, errors?: readonly ErrorDetail[]) =>
      answer(400, "VALIDATION_ERROR", message, errors === undefined ? {} : { errors }),
    unauthenticated: () =>
      answer(
        401,
        "INVALID_AUTHENTICATION",
        "Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview",
      ),
    notFound: (message = "resource not found") => answer(404, "OBJECT_NOT_FOUND", message),
    expired: (seconds: number) =>
      answer(
        401,
        "EXPIRED_AUTHENTICATION",
        `The OAuth token used to make this call expired ${seconds} second(s) ago.`,
      ),
    locked: () => failed(423),
    tooLong: () => answer(414, "URI_TOO_LONG", "The URL is too long."),
    /** The token endpoint's own kind: `status` names the reason. */
    tokenRefused: (reason: string, message: string): Answer => ({
      status: 400,
      body: { status: reason, message, correlationId: correlationId() },
    }),
    conflict: (message: string) => answer(409, "CONFLICT", message),
    failed,
    /** Another shape than all the others: no category. */
    throttled: (message: string, policyName: string, groupName: string): Answer => ({
      status: 429,
      body: {
        status: "error",
        message,
        errorType: "RATE_LIMIT",
        correlationId: correlationId(),
        policyName,
        groupName,
      },
    }),
  };
}

export type CrmErrors = ReturnType<typeof createCrmErrors>;
