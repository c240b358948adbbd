import type { Change } from "../change.ts";
import type { HttpContract } from "../openapi/http-contract.ts";
import { operationKey } from "../openapi/http-contract.ts";
import { AnswerJudge, type Judged, RequestJudge } from "./judge-exchange.ts";
import { callMatcher } from "./match-exchange.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";

export interface TrafficChanges {
  readonly changes: readonly Change[];
  /** What a person should know: how many calls were judged, and what could not be. */
  readonly notes: readonly string[];
}

/**
 * Whether what we sent fits `theirs`, and whether what was answered fits `ours`, the contract that our connectors were
 * written for. Both hold only the operations that we rely on, under the same paths. The same fault in many exchanges
 * is one change, shown by the first of them; nothing of a payload is in it but the form and the value that is refused.
 */
export function trafficChanges(
  ours: HttpContract,
  theirs: HttpContract,
  exchanges: readonly RecordedExchange[],
  recording: string,
): TrafficChanges {
  const ourCall = callMatcher(ours.operations);
  const theirOperations = new Map(theirs.operations.map((operation) => [operationKey(operation), operation]));
  const requests = new RequestJudge(theirs);
  const answers = new AnswerJudge(ours);
  const folded = new Map<
    string,
    { readonly change: Omit<Change, "affects">; readonly on: string; seen: string[] }
  >();
  const unjudged = new Map<string, number>();
  let judged = 0;

  for (const exchange of exchanges) {
    const call = ourCall(exchange);
    if (call === undefined) continue;
    judged++;
    const { method, path } = call.operation;
    const operation = theirOperations.get(operationKey(call.operation));
    const found: Judged[] = [];
    // The path parameters are in the same places, whatever they are called there.
    if (operation !== undefined)
      found.push(...requests.judge(exchange, { operation, path: renamed(call.path, path, operation.path) }));
    else found.push(unknownOperation(`${method} ${path}`, theirs));
    if (exchange.answer !== undefined) found.push(...answers.judge(exchange.answer, call));
    for (const each of found) {
      if ("unjudged" in each) unjudged.set(each.unjudged, (unjudged.get(each.unjudged) ?? 0) + 1);
      else fold(folded, each, `${method} ${path}`, exchange.at);
    }
  }
  return {
    changes: [...folded.values()].map(({ change, on, seen }) => ({
      ...change,
      affects: [on],
      message: `${change.message} (${times(seen.length)} in ${recording}, first at ${seen[0]})`,
    })),
    notes: [
      `${recording}: ${judged} of ${exchanges.length} calls are of operations that we rely on`,
      ...[...unjudged].map(([what, count]) => `cannot be judged, ${times(count)}: ${what}`),
    ],
  };
}

function unknownOperation(name: string, { place }: HttpContract): Omit<Change, "affects"> {
  return {
    rule: "traffic-operation-unknown",
    effect: "breaking",
    direction: "request",
    at: `${place.document.path}#/paths`,
    component: name,
    message: "we call an operation that is not there",
    witness: { on: name, value: name },
  };
}

function fold(
  folded: Map<string, { readonly change: Omit<Change, "affects">; readonly on: string; seen: string[] }>,
  change: Omit<Change, "affects">,
  on: string,
  at: string,
): void {
  const key = [change.rule, change.at, change.component, change.message].join("\n");
  const known = folded.get(key);
  if (known === undefined) folded.set(key, { change, on, seen: [at] });
  else known.seen.push(at);
}

function renamed(values: ReadonlyMap<string, string>, from: string, to: string): ReadonlyMap<string, string> {
  const names = (path: string) => [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const given = names(from).map((name) => values.get(name) ?? "");
  return new Map(names(to).map((name, index) => [name, given[index] ?? ""]));
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}
