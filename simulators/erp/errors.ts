import type { Answer } from "../behaviour/call.ts";

const unavailable = ["Internal_TenantUnavailable", "Service is under maintenance."] as const;

/** Code and message of failures that a call may meet whatever it asks for. Those of 403 and 408 were not seen in a primary source. */
const failures: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ["BadRequest", "The request is not valid."],
  401: ["Authentication_InvalidCredentials", "The server has rejected the client credentials."],
  403: ["Authorization_RequestDenied", "The application does not have the permissions that this call needs."],
  404: ["Internal_RecordNotFound", "The requested record was not found."],
  408: ["Internal_ServerError", "The request was canceled because it ran for longer than is allowed."],
  409: ["Internal_ServerError", "The record is locked by another user; try again."],
  412: ["BadRequest_InvalidToken", "The precondition is not supported; use If-Match."],
  502: unavailable,
  503: unavailable,
};

/** Makes the ERP's error answers; every message ends with the request's own correlation id. */
export function createErpErrors(correlationId: () => string) {
  const answer = (status: number, code: string, message: string): Answer => ({
    status,
    body: { error: { code, message: `${message}  CorrelationId:  ${correlationId()}.` } },
  });

  return {
    answer,
    /** What a call gets that fails with this status for no reason of its own. */
    failed(status: number): Answer {
      const [code, message] = failures[status] ?? ["Internal_ServerError", "An unexpected error occurred."];
      return answer(status, code, message);
    },
    badRequest: (message: string, code = "BadRequest") => answer(400, code, message),
    /** What the application's own rules refuse. */
    refused: (message: string) => answer(400, "Application_DialogException", message),
    tooLong: (field: string, maxLength: number, given: number) =>
      answer(
        400,
        "Application_StringExceededLength",
        `The length of the string is ${given}, but it must be less than or equal to ${maxLength} characters. Field: ${field}.`,
      ),
    unauthenticated: () =>
      answer(401, "Authentication_InvalidCredentials", "The server has rejected the client credentials."),
    notFound: (message = "The requested record was not found.") =>
      answer(404, "Internal_RecordNotFound", message),
    noResource: (message: string) => answer(404, "BadRequest_ResourceNotFound", message),
    noCompany: () =>
      answer(404, "Internal_CompanyNotFound", "The company was not found in this environment."),
    sameKey: (message: string) => answer(409, "Internal_EntityWithSameKeyExists", message),
    changed: () =>
      answer(
        409,
        "Request_EntityChanged",
        "Another user has already changed the record. Read it again before you change it.",
      ),
    unsupportedPrecondition: () =>
      answer(412, "BadRequest_InvalidToken", "The precondition is not supported; use If-Match."),
    notAllowed: () => answer(405, "BadRequest_MethodNotAllowed", "The method is not allowed here."),
    /** `noun` is what cannot be changed any more: an invoice, a credit memo. */
    posted: (noun: string) =>
      answer(
        400,
        "Application_DialogException",
        `The ${noun} has been posted and can no longer be modified.`,
      ),
    /** A field names a record of another table that is not there. */
    noRelation: (field: string, table: string, value: string, related: string) =>
      answer(
        400,
        "Internal_InvalidTableRelation",
        `The field ${field} of table ${table} contains a value (${value}) that cannot be found in the related table (${related}).`,
      ),
    noToken: () => answer(400, "BadRequest_InvalidToken", "The change needs the row's ETag in If-Match."),
    /** `maximum` is what the full window or queue holds. */
    throttled: (maximum: number) =>
      answer(
        429,
        "Application_TooManyRequests",
        `Too many requests reached. Actual (${maximum + 1}). Maximum (${maximum}).`,
      ),
  };
}

export type ErpErrors = ReturnType<typeof createErpErrors>;
