import { operations } from "#contracts/generated/platforms/simulator-control/operations.ts";
import type {
  ControlProblem,
  OperationId,
  Operations,
} from "#contracts/generated/platforms/simulator-control/types.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";

/** What the contract gives an operation as parameters and body; without any it is nothing. */
type Part<T> = T extends undefined ? unknown : string extends keyof T ? unknown : T;

/** Path, query and body of an operation in one object; their names differ. */
export type ControlArgument<Id extends OperationId> = Part<Operations[Id]["path"]> &
  Part<Operations[Id]["query"]> &
  Part<Operations[Id]["request"]>;

/**
 * The control API of one simulator, an operation a method. A request that the simulator refuses is a mistake of the test:
 * the method throws a `ControlRefusal`.
 *
 * Contract: contracts/platforms/simulator-control.openapi.yaml
 */
export type ControlClient = {
  readonly [Id in OperationId]: object extends ControlArgument<Id>
    ? (argument?: ControlArgument<Id>) => Promise<Operations[Id]["response"]>
    : (argument: ControlArgument<Id>) => Promise<Operations[Id]["response"]>;
};

/** The simulator would not do it; `problem` says why. */
export class ControlRefusal extends Error {
  override readonly name = "ControlRefusal";
  readonly problem: ControlProblem;

  constructor(operation: string, problem: ControlProblem) {
    const errors = (problem.errors ?? []).map(({ pointer, detail }) => `${pointer} ${detail}`);
    super(`${operation}: ${[problem.detail ?? problem.title, ...errors].join("; ")}`);
    this.problem = problem;
  }
}

/** `controlUrl` is that of one simulator, as `startSimulators` and `concordat simulate --json` give it. */
export function createControlClient(controlUrl: string): ControlClient {
  const methods = Object.values(operations).map((operation) => [
    operation.operationId,
    (argument?: Readonly<Record<string, unknown>>) => call(controlUrl, operation, argument ?? {}),
  ]);
  return Object.fromEntries(methods) as ControlClient;
}

async function call(
  controlUrl: string,
  operation: HttpOperation,
  argument: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const rest = { ...argument };
  const query = new URLSearchParams();
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  for (const { name, in: location } of operation.parameters) {
    if (location !== "query" || rest[name] === undefined) continue;
    query.set(name, String(rest[name]));
    delete rest[name];
  }

  const response = await fetch(`${controlUrl}${path}${query.size === 0 ? "" : `?${query}`}`, {
    method: operation.method,
    ...(operation.requestBody === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(rest) }),
  });
  const text = await response.text();
  if (!response.ok) throw new ControlRefusal(operation.operationId, JSON.parse(text) as ControlProblem);
  return text === "" ? undefined : JSON.parse(text);
}
