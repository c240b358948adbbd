import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { replayHistory } from "../workflow/replay-history.ts";
import { conflict, notFound } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

const longestText = 4_000;

/** Runs the recorded history of a workflow against the code of this worker. Calls nothing and stores nothing. */
export function replayWorkflow({
  engine,
  workflows,
}: OperationDependencies): OperationHandler<"replay-workflow"> {
  return async ({ workflowId }) => {
    const history = await engine.history(workflowId);
    if (history === undefined) return notFound(`The log has nothing of a workflow ${workflowId}.`);
    const [start] = history.entries;
    if (!history.complete || start?.kind !== "start") {
      const detail = `The log no longer has the beginning of ${workflowId}, only what it came to.`;
      return conflict(detail, "history-incomplete");
    }
    const code = workflows.find(({ name, version }) => name === start.workflow && version === start.version);
    if (code === undefined) {
      const detail = `This worker has no version ${start.version} of ${start.workflow}, with which it was started.`;
      return conflict(detail, "version-missing");
    }

    const { workflow: type, version } = start;
    const told = { workflowId, type, version, entries: history.entries.length };
    const followed = await replayHistory(code, history.entries);
    if (followed.ok) return { ok: true, value: { ...told, agrees: true } };
    const difference = {
      code: followed.failure.code.slice(0, longestText),
      history: followed.failure.history.slice(0, longestText),
      detail: followed.failure.detail.slice(0, longestText),
    };
    return { ok: true, value: { ...told, agrees: false, difference } };
  };
}
