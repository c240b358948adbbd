import type { Answer } from "../behaviour/call.ts";

export interface ErrorDetail {
  readonly message: string;
  readonly code?: string;
  readonly in?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

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

  return {
    body,
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
    locked: () =>
      answer(423, "LOCKED", "This record is locked because too many requests are writing it at once."),
    tooLong: () => answer(414, "URI_TOO_LONG", "The URL is too long."),
    /** The token endpoint's own kind: `status` names the reason. */
    tokenRefused: (reason: string, message: string): Answer => ({
      status: 400,
      body: { status: reason, message, correlationId: correlationId() },
    }),
    conflict: (message: string) => answer(409, "CONFLICT", message),
    failed: (status: number, message: string) =>
      answer(status, status === 423 ? "LOCKED" : "INTERNAL_ERROR", message),
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
