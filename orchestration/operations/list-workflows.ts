import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { cursorParts } from "./cursor.ts";
import { notReadYet } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";
import { pageOf } from "./page.ts";

const list = { name: "workflows", parts: [cursorParts.instant, cursorParts.text] };

/** Runs of business processes, the latest start first. */
export function listWorkflows({ records }: OperationDependencies): OperationHandler<"list-workflows"> {
  return async ({ state, type, cursor, limit }) => {
    const rows = await records.workflows.rows();
    if (rows === undefined) return notReadYet();
    const matching = [...rows]
      .map(([workflowId, row]) => ({ workflowId, ...row }))
      .filter((row) => state === undefined || row.state === state)
      .filter((row) => type === undefined || row.type === type);
    const page = pageOf(matching, {
      ...{ list, cursor, limit, order: "descending" },
      positionOf: ({ startedAt, workflowId }) => [startedAt, workflowId],
    });
    if (!page.ok) return page.failure;
    const { items, nextCursor } = page.value;
    const read = await Promise.all(items.map(({ workflowId }) => records.readWorkflow(workflowId)));
    const workflows = read.filter((workflow) => workflow !== undefined);
    return { reply: { ok: true, value: { workflows } }, nextCursor };
  };
}
