import type { Handler } from "../behaviour/call.ts";
import { supportErrors as errors } from "./errors.ts";
import type { JobResult, Jobs, JobWork } from "./jobs.ts";
import { type RecordInput, recordProblems, writeRecord } from "./record-writes.ts";
import { objectOf } from "./records.ts";
import type { CustomRecord } from "./rows.ts";
import { type CustomObject, customObjects } from "./seed.ts";
import type { SupportStore } from "./state.ts";

type Action = "create" | "create_or_update_by_external_id" | "update" | "delete" | "delete_by_external_id";

interface RecordTask {
  readonly objectKey: string;
  readonly action: Action;
  readonly items: readonly (RecordInput | string)[];
}

const kind = "Bulk Custom Object Records";

/** What jobs on records do. Each row stands or falls alone. */
export function recordWorks(store: SupportStore): Record<string, JobWork> {
  return {
    [kind]: (task) => {
      const { objectKey, action, items } = task as RecordTask;
      const customObject = customObjects.find(({ key }) => key === objectKey);
      if (customObject === undefined) return [];
      return items.map((item, index) => ({ index, ...oneResult(store, customObject, action, item) }));
    },
  };
}

/** The call that changes many records at once, later. */
export function recordJobHandlers(jobs: Jobs): Record<string, Handler> {
  return {
    createCustomObjectRecordJob: (call) => {
      const customObject = objectOf(call);
      if (customObject === undefined) return errors.recordNotFound();
      const { action, items } = (call.body as { job: Pick<RecordTask, "action" | "items"> }).job;
      const wrong = items.findIndex((item) => (typeof item === "string") !== action.startsWith("delete"));
      if (wrong !== -1)
        return errors.badRequest("Invalid attribute", `items/${wrong} is not what ${action} takes.`);
      const task: RecordTask = { objectKey: customObject.key, action, items };
      const started = jobs.start(kind, task, items.length, call.root);
      return started.status === 200 ? { ...started, status: 201 } : started;
    },
  };
}

function oneResult(
  store: SupportStore,
  customObject: CustomObject,
  action: Action,
  item: RecordInput | string,
): Omit<JobResult, "index"> {
  const before = existing(store, customObject, action, item);
  if (typeof item === "string") {
    if (before === undefined) return failure("RecordNotFound", "Not found");
    store.removeRecord(before);
    return success(before, "Deleted");
  }
  if (action === "update" && before === undefined) return failure("RecordNotFound", "Not found");
  if (action === "create_or_update_by_external_id" && item.external_id === undefined)
    return failure("RecordInvalid", "External ID: cannot be blank");
  const details = Object.values(recordProblems(store, customObject, item, before)).flat();
  if (details.length > 0)
    return failure("RecordInvalid", details.map(({ description }) => description).join(", "));
  const record = writeRecord(store, customObject, item, before);
  return success(record, before === undefined ? "Created" : "Updated");
}

function existing(
  store: SupportStore,
  customObject: CustomObject,
  action: Action,
  item: RecordInput | string,
): CustomRecord | undefined {
  if (action === "create") return undefined;
  const id = typeof item === "string" ? item : (item.id ?? "");
  const externalId = typeof item === "string" ? item : item.external_id;
  if (action.endsWith("external_id"))
    return externalId === undefined ? undefined : store.recordByExternalId(customObject, externalId);
  const record = store.records.get(id);
  return record?.customObject === customObject ? record : undefined;
}

function success({ id, externalId }: CustomRecord, status: string): Omit<JobResult, "index"> {
  return { id, external_id: externalId, success: true, status };
}

function failure(error: string, details: string): Omit<JobResult, "index"> {
  return { success: false, status: "Failed", error, details };
}
