import { type HttpOperation, responseContractFor } from "#contracts/runtime/http-operation.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { type CompiledValidator, violationsOf } from "#contracts/runtime/validation.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { type FailedAnswer, unanswered } from "./failed-answer.ts";
import type { HttpAnswer } from "./http-exchange.ts";
import type { PlatformAnswer, PlatformCall } from "./platform-call.ts";

/** Our own mistake or data that the platform's contract has no room for: seen before anything is sent. */
export function unfitRequest(call: PlatformCall): StepFailure | undefined {
  const validate = call.operation.requestBody?.contents["application/json"];
  if (call.body === undefined || validate === undefined) return undefined;
  const violation = violationsOf(validate, call.body)[0];
  if (violation === undefined) return undefined;
  const detail = `the request to ${call.operation.operationId} ${violation.detail} at ${violation.pointer}; nothing was sent`;
  return { kind: "rejected", code: "request-breaks-contract", detail, pointer: violation.pointer };
}

/** What an answer says, held against the platform's contract. `nowMs`: when it arrived, Unix epoch. */
export function judge(
  readFailure: (answer: FailedAnswer) => StepFailure,
  call: PlatformCall,
  answer: HttpAnswer,
  nowMs: number,
): Outcome<PlatformAnswer, StepFailure> {
  const { status, headers } = answer;
  const atMs = nowMs;
  if (call.absentOn?.includes(status)) return succeed({ status, absent: true, atMs, body: undefined });

  const body = parseJson(answer);
  if (status < 200 || status > 299)
    return fail(readFailure({ status, headers, body, effect: call.effect, nowMs }));
  // A page instead of JSON comes from something between us and the platform, which may have done the work or not.
  if (answer.text !== "" && body === undefined)
    return fail(unanswered(call.effect, `${status} with a body that is not JSON`));

  const drift = driftOf(call.operation, status, body);
  return drift === undefined ? succeed({ status, absent: false, atMs, body }) : fail(drift);
}

/** `undefined` if the answer is no JSON. */
export function parseJson({ headers, text }: HttpAnswer): unknown {
  if (!/json/i.test(headers["content-type"] ?? "")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function driftOf(operation: HttpOperation, status: number, body: unknown): StepFailure | undefined {
  const contract = responseContractFor(operation, status);
  if (contract === undefined)
    return drifted(operation, {
      pointer: "",
      rule: "status",
      detail: `status ${status} is not in the contract`,
    });
  const validate: CompiledValidator | undefined = contract.contents["application/json"];
  if (validate === undefined) return undefined;

  const violation = violationsOf(validate, body)[0];
  return violation === undefined ? undefined : drifted(operation, violation);
}

function drifted(
  operation: HttpOperation,
  violation: { pointer: string; rule: string; detail: string },
): StepFailure {
  const { pointer, rule } = violation;
  const detail = `the answer of ${operation.operationId} breaks its contract at "${pointer}": ${violation.detail}`;
  return { kind: "payload-drifted", detail, pointer, rule };
}
