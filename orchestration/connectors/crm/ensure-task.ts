import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { AssociationPage, CrmObject, CrmObjectBatch } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToCrm } from "./send.ts";

/** Something that a person in the CRM has to do about a company. */
export interface NewTask {
  readonly companyId: string;
  /** Tells it apart from all other tasks of the company, and so is what a second one is found by. */
  readonly subject: string;
  readonly body: string;
  /** The CRM's own id of the person; without it the task lies with the company. */
  readonly ownerId?: string;
  /** Unix epoch, ms. */
  readonly dueAtMs: number;
}

/** The CRM's association type of a task with its company. */
const taskToCompany = 192;
const newestRead = 100;

/** Finds the task of a company by its subject, or `undefined`. Goes by associations, as the search index lags behind. */
export async function findTask(
  send: SendToCrm,
  origin: CallOrigin,
  { companyId, subject }: Pick<NewTask, "companyId" | "subject">,
): Promise<Outcome<{ readonly taskId: string } | undefined, StepFailure>> {
  const listed = await send({
    operation: operations.listAssociations,
    origin,
    effect: "read",
    path: { fromObjectType: "companies", fromObjectId: companyId, toObjectType: "tasks" },
    query: { limit: "500" },
  });
  if (!listed.ok) return listed;
  const ids = (listed.value.body as AssociationPage).results
    .map(({ toObjectId }) => Number(toObjectId))
    .sort((a, b) => b - a)
    .slice(0, newestRead);
  if (ids.length === 0) return succeed(undefined);

  const answer = await send({
    operation: operations.batchReadObjects,
    origin,
    effect: "read",
    inPlaceOf: ids.length,
    path: { objectType: "tasks" },
    body: { inputs: ids.map((id) => ({ id: String(id) })), properties: ["hs_task_subject"] },
  });
  if (!answer.ok) return answer;
  const found = (answer.value.body as CrmObjectBatch).results.find(
    ({ properties }) => properties.hs_task_subject === subject,
  );
  return succeed(found && { taskId: found.id });
}

/** Gives somebody a task. Sent twice it makes two: find it first, and again after `outcome-unknown`. */
export async function createTask(
  send: SendToCrm,
  origin: CallOrigin,
  { companyId, subject, body, ownerId, dueAtMs }: NewTask,
): Promise<Outcome<{ readonly taskId: string }, StepFailure>> {
  const answer = await send({
    operation: operations.createObject,
    origin,
    effect: "write",
    path: { objectType: "tasks" },
    body: {
      properties: {
        hs_timestamp: new Date(dueAtMs).toISOString(),
        hs_task_subject: subject,
        hs_task_body: body,
        hs_task_status: "NOT_STARTED",
        hs_task_priority: "HIGH",
        ...(ownerId === undefined ? {} : { hubspot_owner_id: ownerId }),
      },
      associations: [
        {
          to: { id: companyId },
          types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: taskToCompany }],
        },
      ],
    },
    stateAfter: "NOT_STARTED",
  });
  return answer.ok ? succeed({ taskId: (answer.value.body as CrmObject).id }) : answer;
}
