import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import type { Batch } from "#contracts/generated/platforms/erp/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer, Call, Handler, PlatformRequest } from "../behaviour/call.ts";
import type { Dialect } from "../behaviour/dialect.ts";
import { readCall } from "../behaviour/read-call.ts";
import { createRouteTable } from "../behaviour/route-table.ts";
import type { BatchCall, BatchRun, BatchStep } from "./batch-step.ts";
import type { ErpErrors } from "./errors.ts";
import { multipartAnswer, readMultipartBatch } from "./multipart-batch.ts";
import type { UnitOfWork } from "./unit-of-work.ts";

/** Calls that cannot be part of a batch: a batch itself, and those that wait for somebody else. */
const notInBatch = new Set(["runBatch", "requestToken", "createSubscription", "renewSubscription"]);

/**
 * Runs the calls of a batch one after the other. With `Isolation: snapshot` they are one unit of work: the first that fails
 * undoes the others, but for what a posting has committed. So is each change set of a multipart batch.
 */
export function batchHandler(dialect: () => Dialect, work: () => UnitOfWork, errors: ErpErrors): Handler {
  const route = createRouteTable(dialect().operations);

  const perform = (outer: Call, part: BatchCall): Answer => {
    const request = requestOf(outer, part);
    const [path = "", query = ""] = splitOnce(request.target);
    const target = dialect().locate(path, outer.request.origin);
    if (target === undefined) return dialect().refuse({ kind: "no-path" }, undefined);
    const found = route(request.method, target.path);
    if (found.kind !== "operation") return dialect().refuse(found, undefined);
    const { operation } = found;
    if (notInBatch.has(operation.operationId))
      return errors.badRequest(`${operation.operationId} cannot be part of a batch.`);
    const call = readCall(dialect(), request, operation, found.path, query, target.root);
    if ("status" in call) return call;
    const answer = dialect().handlers[operation.operationId]?.(call);
    if (answer === undefined || answer instanceof Promise)
      throw new Error(`${operation.operationId} does not answer at once`);
    return answer;
  };

  /** Up to the first that fails, unless it goes `onward`. */
  const runCalls = (
    outer: Call,
    calls: readonly BatchCall[],
    onward: boolean,
    before: BatchRun["answers"],
  ): BatchRun["answers"] => {
    const answers: { id: string; answer: Answer }[] = [];
    for (const part of calls) {
      const answer = unmetNeeds(part, [...before, ...answers])
        ? errors.answer(424, "BadRequest", "A request that this one depends on has failed.")
        : perform(outer, part);
      answers.push({ id: part.id, answer });
      if (answer.status >= 400 && !onward) break;
    }
    return answers;
  };
  const runChangeSet = (outer: Call, calls: readonly BatchCall[], before: BatchRun["answers"]) => {
    const answers = work().run(() => runCalls(outer, calls, false, before), allWell);
    return allWell(answers) ? answers : answers.slice(-1);
  };
  const runAll = (call: Call, steps: readonly BatchStep[], onward: boolean): BatchRun[] => {
    const runs: BatchRun[] = [];
    for (const { changeSet, calls } of steps) {
      const before = runs.flatMap(({ answers }) => answers);
      const answers = changeSet ? runChangeSet(call, calls, before) : runCalls(call, calls, onward, before);
      runs.push({ changeSet, answers });
      if (!allWell(answers) && !onward) break;
    }
    return runs;
  };

  return (call) => {
    const read = readSteps(call);
    if (!read.ok) return errors.badRequest(read.failure);
    const steps = read.value;
    const { maxOperations } = limits.batch;
    const calls = steps.flatMap((step) => step.calls);
    if (calls.length > maxOperations)
      return errors.badRequest(`A batch has no more than ${maxOperations} operations.`);

    const snapshot = /^snapshot$/i.test(String(call.header.Isolation ?? ""));
    const onward = /odata\.continue-on-error(?!=false)/i.test(String(call.header.Prefer ?? ""));
    const runs = snapshot
      ? work().run(
          () => runAll(call, steps, false),
          (all) => all.every(({ answers }) => allWell(answers)),
        )
      : runAll(call, steps, onward);
    const { standingHeaders } = dialect();
    if (typeof call.body === "string") return multipartAnswer(runs, contentTypeOf(call), standingHeaders);
    const answers = runs.flatMap((run) => run.answers);
    return {
      status: 200,
      body: { responses: answers.map(({ id, answer }) => ({ id, ...shown(answer, dialect()) })) },
    };
  };
}

function readSteps(call: Call): Outcome<readonly BatchStep[], string> {
  if (typeof call.body === "string") return readMultipartBatch(call.body, contentTypeOf(call));
  const { requests } = call.body as Batch;
  if (new Set(requests.map(({ id }) => id)).size < requests.length)
    return fail("Every request of a batch needs an id of its own.");
  return succeed(
    requests.map(({ id, method, url, headers = {}, body, dependsOn = [] }) => {
      const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
      const bodyText = body === undefined ? "" : JSON.stringify(body);
      const one = { id, method, url, headers: Object.fromEntries(named), bodyText, dependsOn };
      return { changeSet: false, calls: [one] };
    }),
  );
}

function contentTypeOf({ request }: Call): string {
  return request.header("content-type") ?? "";
}

function allWell(answers: BatchRun["answers"]): boolean {
  return answers.every(({ answer }) => answer.status < 400);
}

function requestOf(outer: Call, { method, url, headers, bodyText }: BatchCall): PlatformRequest {
  const rootPath = new URL(outer.root).pathname;
  const absolute = URL.canParse(url) ? new URL(url) : undefined;
  const given = absolute === undefined ? url : `${absolute.pathname}${absolute.search}`;
  const target = given.startsWith(`${rootPath}/`) ? given : `${rootPath}/${given.replace(/^\//, "")}`;
  return {
    method: method.toUpperCase(),
    target,
    origin: outer.request.origin,
    header: (name) => headers[name.toLowerCase()],
    bodyText,
  };
}

function unmetNeeds({ dependsOn }: BatchCall, answers: BatchRun["answers"]): boolean {
  return dependsOn.some((needed) => {
    const run = answers.find(({ id }) => id === needed);
    return run === undefined || run.answer.status >= 400;
  });
}

function shown({ status, headers, body }: Answer, { standingHeaders }: Dialect): object {
  const type = body === undefined ? {} : { "content-type": "application/json" };
  const value = body === undefined ? {} : { body };
  return { status, headers: { ...type, ...standingHeaders, ...headers }, ...value };
}

function splitOnce(target: string): readonly [string, string] {
  const at = target.indexOf("?");
  return at === -1 ? [target, ""] : [target.slice(0, at), target.slice(at + 1)];
}
