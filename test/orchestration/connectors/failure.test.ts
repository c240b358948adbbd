import { describe, expect, test } from "vitest";
import { readCrmFailure } from "#orchestration/connectors/crm/failure.ts";
import { readErpFailure } from "#orchestration/connectors/erp/failure.ts";
import type { FailedAnswer } from "#orchestration/connectors/failed-answer.ts";
import { readSupportFailure } from "#orchestration/connectors/support/failure.ts";

const nowMs = 1_000_000;

function answered(given: Partial<FailedAnswer> & { status: number }): FailedAnswer {
  return { headers: {}, body: undefined, effect: "write", nowMs, ...given };
}

const crmLimit = (policyName: string) => ({
  status: "error",
  message: `You have reached your ${policyName} limit.`,
  policyName,
});
const erpError = (code: string, message = "No.") => ({ error: { code, message } });

describe("the CRM's answers", () => {
  test.for([
    {
      says: "its ten-second window is full",
      answer: {
        status: 429,
        body: crmLimit("TEN_SECONDLY_ROLLING"),
        headers: { "x-hubspot-ratelimit-interval-milliseconds": "10000" },
      },
      failure: { kind: "throttled", retryAfterMs: 10_000 },
    },
    {
      says: "its day is used up",
      answer: { status: 429, body: crmLimit("DAILY") },
      failure: { kind: "throttled", retryAfterMs: 900_000 },
    },
    {
      says: "too many searches",
      answer: { status: 429, body: { status: "error", message: "You have reached your secondly limit." } },
      failure: { kind: "throttled", retryAfterMs: 1_000 },
    },
    {
      says: "the record is locked",
      answer: { status: 423, body: {} },
      failure: { kind: "retryable", retryAfterMs: 2_000 },
    },
    {
      says: "the account is being moved",
      answer: { status: 477, headers: { "retry-after": "3600" }, body: {} },
      failure: { kind: "in-maintenance", untilMs: nowMs + 3_600_000 },
    },
    {
      says: "a value is taken",
      answer: {
        status: 400,
        body: { status: "error", message: "already has that value", category: "VALIDATION_ERROR" },
      },
      failure: { kind: "rejected", code: "VALIDATION_ERROR" },
    },
    {
      says: "a property is wrong, by its own code",
      answer: {
        status: 400,
        body: {
          status: "error",
          message: "no",
          category: "VALIDATION_ERROR",
          errors: [{ code: "INVALID_DATE" }],
        },
      },
      failure: { kind: "rejected", code: "INVALID_DATE" },
    },
    {
      says: "a page instead of JSON",
      answer: { status: 403 },
      failure: { kind: "rejected", code: "http-403" },
    },
    {
      says: "an edge without its origin, to a write",
      answer: { status: 522 },
      failure: { kind: "outcome-unknown" },
    },
    {
      says: "an edge without its origin, to a read",
      answer: { status: 522, effect: "read" as const },
      failure: { kind: "retryable" },
    },
  ])("$says: $failure.kind", ({ answer, failure }) => {
    expect(readCrmFailure(answered(answer))).toMatchObject(failure);
  });
});

describe("the ERP's answers", () => {
  test.for([
    {
      says: "too many requests, without saying for how long",
      answer: { status: 429, body: erpError("Application_TooManyRequests") },
      failure: { kind: "throttled", detail: "429: No." },
    },
    {
      says: "an update window",
      answer: { status: 503, headers: { "retry-after": "30" }, body: erpError("Internal_TenantUnavailable") },
      failure: { kind: "in-maintenance", untilMs: nowMs + 30_000 },
    },
    {
      says: "an update window of unknown length",
      answer: { status: 503, body: erpError("X", "Service is under maintenance") },
      failure: { kind: "in-maintenance", untilMs: nowMs + 600_000 },
    },
    {
      says: "its gateway lost the backend of a write",
      answer: { status: 502, headers: { "retry-after": "30" }, body: erpError("Internal_TenantUnavailable") },
      failure: { kind: "outcome-unknown" },
    },
    {
      says: "its gateway lost the backend of a read",
      answer: { status: 502, effect: "read" as const },
      failure: { kind: "retryable" },
    },
    {
      says: "a request took too long",
      answer: { status: 408, body: erpError("X") },
      failure: { kind: "outcome-unknown" },
    },
    { says: "a page instead of JSON", answer: { status: 503 }, failure: { kind: "outcome-unknown" } },
    {
      says: "its queue was too long",
      answer: { status: 503, body: erpError("X") },
      failure: { kind: "retryable" },
    },
    {
      says: "a short pause",
      answer: { status: 503, headers: { "retry-after": "5" }, body: erpError("X") },
      failure: { kind: "retryable", retryAfterMs: 5_000 },
    },
    {
      says: "a long pause",
      answer: { status: 503, headers: { "retry-after": "7200" }, body: erpError("X") },
      failure: { kind: "in-maintenance", untilMs: nowMs + 7_200_000 },
    },
    {
      says: "the key exists",
      answer: { status: 409, body: erpError("Internal_EntityWithSameKeyExists") },
      failure: { kind: "rejected", code: "Internal_EntityWithSameKeyExists" },
    },
    {
      says: "somebody else changed it",
      answer: { status: 409, body: erpError("Request_EntityChanged") },
      failure: { kind: "retryable" },
    },
    {
      says: "its own rules refuse",
      answer: { status: 400, body: erpError("Application_DialogException") },
      failure: { kind: "rejected", code: "Application_DialogException" },
    },
    {
      says: "an error of its own",
      answer: { status: 500, body: erpError("Internal_ServerError") },
      failure: { kind: "outcome-unknown" },
    },
    {
      says: "wrong credentials",
      answer: { status: 401, body: { error: "invalid_client", error_description: "no such client" } },
      failure: { kind: "rejected", code: "invalid_client", detail: "401: no such client" },
    },
  ])("$says: $failure.kind", ({ answer, failure }) => {
    expect(readErpFailure(answered(answer))).toMatchObject(failure);
  });
});

describe("the support platform's answers", () => {
  test.for([
    {
      says: "too many requests",
      answer: {
        status: 429,
        headers: { "retry-after": "17" },
        body: { error: "APIRateLimitExceeded", description: "slow" },
      },
      failure: { kind: "throttled", retryAfterMs: 17_000 },
    },
    {
      says: "a collision in its database",
      answer: { status: 409, body: { error: "Conflict" } },
      failure: { kind: "retryable" },
    },
    {
      says: "a refusal in its first envelope",
      answer: { status: 422, body: { error: "RecordInvalid", description: "Record validation errors" } },
      failure: { kind: "rejected", code: "RecordInvalid", detail: "422: Record validation errors" },
    },
    {
      says: "a refusal in its second envelope",
      answer: { status: 403, body: { error: { title: "Forbidden", message: "no access" } } },
      failure: { kind: "rejected", code: "Forbidden", detail: "403: no access" },
    },
    {
      says: "a refusal in its third envelope",
      answer: {
        status: 400,
        body: { errors: [{ code: "InvalidPaginationDepth", title: "t", detail: "too deep" }] },
      },
      failure: { kind: "rejected", code: "InvalidPaginationDepth", detail: "400: too deep" },
    },
    {
      says: "maintenance until a date",
      answer: {
        status: 503,
        headers: { "retry-after": new Date(nowMs + 3_600_000).toUTCString() },
        body: {},
      },
      failure: { kind: "in-maintenance", untilMs: 4_600_000 },
    },
    { says: "its gateway gave up", answer: { status: 504 }, failure: { kind: "outcome-unknown" } },
  ])("$says: $failure.kind", ({ answer, failure }) => {
    expect(readSupportFailure(answered(answer))).toMatchObject(failure);
  });
});
