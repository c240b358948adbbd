import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import type { Batch, BatchRequest } from "#contracts/generated/platforms/erp/types.ts";
import type { Answer, Call, Handler, PlatformRequest } from "../behaviour/call.ts";
import type { Dialect } from "../behaviour/dialect.ts";
import { readCall } from "../behaviour/read-call.ts";
import { createRouteTable } from "../behaviour/route-table.ts";
import type { ErpErrors } from "./errors.ts";
import type { UnitOfWork } from "./unit-of-work.ts";

interface Run {
  readonly id: string;
  readonly answer: Answer;
}

/** Calls that cannot be part of a batch: a batch itself, and those that wait for somebody else. */
const notInBatch = new Set(["runBatch", "requestToken", "createSubscription", "renewSubscription"]);

/**
 * Runs the calls of a batch one after the other. With `Isolation: snapshot` they are one unit of work: the first that fails
 * undoes the others, but for what a posting has committed.
 */
export function batchHandler(dialect: () => Dialect, work: () => UnitOfWork, errors: ErpErrors): Handler {
  const route = createRouteTable(dialect().operations);

  const perform = (outer: Call, part: BatchRequest): Answer => {
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

  const runAll = (call: Call, onward: boolean): Run[] => {
    const runs: Run[] = [];
    for (const part of (call.body as Batch).requests) {
      const answer = unmetNeeds(part, runs)
        ? errors.answer(424, "BadRequest", "A request that this one depends on has failed.")
        : perform(call, part);
      runs.push({ id: part.id, answer });
      if (answer.status >= 400 && !onward) break;
    }
    return runs;
  };

  return (call) => {
    const { requests } = call.body as Batch;
    const { maxOperations } = limits.batch;
    if (requests.length > maxOperations)
      return errors.badRequest(`A batch has no more than ${maxOperations} operations.`);
    if (new Set(requests.map(({ id }) => id)).size < requests.length)
      return errors.badRequest("Every request of a batch needs an id of its own.");

    const snapshot = /^snapshot$/i.test(String(call.header.Isolation ?? ""));
    const onward = /odata\.continue-on-error(?!=false)/i.test(String(call.header.Prefer ?? ""));
    const runs = snapshot
      ? work().run(
          () => runAll(call, false),
          (all) => all.every(({ answer }) => answer.status < 400),
        )
      : runAll(call, onward);
    return {
      status: 200,
      body: { responses: runs.map(({ id, answer }) => ({ id, ...shown(answer, dialect()) })) },
    };
  };
}

function requestOf(outer: Call, part: BatchRequest): PlatformRequest {
  const headers = new Map(
    Object.entries(part.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const rootPath = new URL(outer.root).pathname;
  const absolute = URL.canParse(part.url) ? new URL(part.url) : undefined;
  const given = absolute === undefined ? part.url : `${absolute.pathname}${absolute.search}`;
  const target = given.startsWith(`${rootPath}/`) ? given : `${rootPath}/${given.replace(/^\//, "")}`;
  return {
    method: part.method.toUpperCase(),
    target,
    origin: outer.request.origin,
    header: (name) => headers.get(name.toLowerCase()),
    bodyText: part.body === undefined ? "" : JSON.stringify(part.body),
  };
}

function unmetNeeds(part: BatchRequest, runs: readonly Run[]): boolean {
  return (part.dependsOn ?? []).some((needed) => {
    const run = runs.find(({ id }) => id === needed);
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
