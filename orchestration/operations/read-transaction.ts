import type {
  BusinessException,
  TraceEntry,
  TransactionEntry,
  WorkflowStatus,
} from "#contracts/generated/canonical/types.ts";
import type { RecordedEvent } from "#contracts/runtime/bus.ts";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import { exceptionAsWorked } from "../exceptions/exception-desk.ts";
import { cursorParts } from "./cursor.ts";
import { notReadYet } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";
import { pageOf } from "./page.ts";

const positionParts = [cursorParts.instant, cursorParts.count, cursorParts.text];

/** An entry with a key that no other has, so that it keeps its place in the order. */
interface Keyed {
  readonly key: string;
  readonly entry: TransactionEntry;
}

/** Of what happened in the same millisecond, causes come before effects. */
const order: Readonly<Record<TransactionEntry["kind"], number>> = {
  workflow: 0,
  call: 1,
  step: 2,
  event: 3,
  exception: 4,
};

/** All that happened under a correlation id: calls as recorded, events as published, processes and exceptions as they are now. */
export function readTransaction(d: OperationDependencies): OperationHandler<"read-transaction"> {
  return async ({ correlationId, cursor, limit }) => {
    const asOf = new Date(d.clock.nowMs()).toISOString();
    const [calls, events, workflows, exceptions] = await Promise.all([
      d.readTrace(correlationId),
      d.readEvents(correlationId),
      d.records.workflows.rows(),
      d.records.exceptions.rows(),
    ]);
    if (workflows === undefined || exceptions === undefined) return notReadYet();

    const workflowIds = new Set(calls.flatMap(({ workflowId }) => workflowId ?? []));
    for (const [workflowId, row] of workflows)
      if (row.correlationId === correlationId) workflowIds.add(workflowId);
    const exceptionIds = [...exceptions].flatMap(([id, row]) =>
      workflowIds.has(row.workflowId) ? [id] : [],
    );
    const [runs, stuck] = await Promise.all([
      Promise.all([...workflowIds].map(d.records.readWorkflow)),
      Promise.all(exceptionIds.map((exceptionId) => readWorked(d, exceptionId))),
    ]);

    const all: Keyed[] = [
      ...calls.map(ofCall),
      ...ofEvents(events),
      ...runs.flatMap((run) => (run?.correlationId === correlationId ? ofWorkflow(run) : [])),
      ...stuck.flatMap((one) => (one?.correlationId === correlationId ? ofException(one) : [])),
    ];
    const page = pageOf(all, {
      list: { name: `transaction ${correlationId}`, parts: positionParts },
      ...{ cursor, limit, order: "ascending" },
      positionOf: ({ key, entry }) => [entry.at, order[entry.kind], key],
    });
    if (!page.ok) return page.failure;
    const { items, ...next } = page.value;
    return { ok: true, value: { items: items.map(({ entry }) => entry), ...next, asOf } };
  };
}

async function readWorked(
  { records, desk }: OperationDependencies,
  exceptionId: string,
): Promise<BusinessException | undefined> {
  const [exception, note] = await Promise.all([records.readException(exceptionId), desk.read(exceptionId)]);
  return exception === undefined ? undefined : exceptionAsWorked(exception, note);
}

function ofCall(call: TraceEntry, index: number): Keyed {
  const { correlationId: _, action, ...rest } = call;
  // As many digits as the most calls that are read have.
  return { key: `call ${String(index).padStart(6, "0")}`, entry: { ...rest, kind: "call", name: action } };
}

/** An event that was indexed twice happened once. */
function ofEvents(events: readonly RecordedEvent[]): Keyed[] {
  const once = new Map(events.map((event) => [event.eventId, event]));
  return [...once.values()].map(({ at, eventId, type, subject }) => ({
    key: `event ${eventId}`,
    entry: { at, kind: "event", name: type, subject: subject.slice(0, 200) },
  }));
}

function ofWorkflow(run: WorkflowStatus): Keyed[] {
  const { workflowId, type: name, state, steps } = run;
  const ended = state === "completed" || state === "canceled";
  return [
    {
      key: `workflow ${workflowId} 0`,
      entry: { at: run.startedAt, kind: "workflow", name, workflowId, outcome: "started" },
    },
    ...steps.map(({ at, name, state, attempts, detail }, index) => ({
      key: `step ${workflowId} ${String(index).padStart(4, "0")}`,
      entry: withoutAbsent({
        ...{ at, kind: "step" as const, name, workflowId, outcome: state, attempt: attempts },
        detail: detail?.slice(0, 4_000),
      }),
    })),
    ...(ended
      ? [
          {
            key: `workflow ${workflowId} 1`,
            entry: { at: run.updatedAt, kind: "workflow" as const, name, workflowId, outcome: state },
          },
        ]
      : []),
  ];
}

/** What was done about an exception, from its raising on. */
function ofException(exception: BusinessException): Keyed[] {
  const { exceptionId, workflowId, step, code: name, subject, detail, acts = [] } = exception;
  const about = { kind: "exception" as const, name, exceptionId, workflowId, subject };
  return acts.map(({ at, by, action, note }, index) => ({
    key: `exception ${exceptionId} ${String(index).padStart(4, "0")}`,
    entry: withoutAbsent({
      ...about,
      at,
      by,
      step,
      outcome: action,
      detail: action === "raise" ? detail : note,
    }),
  }));
}
