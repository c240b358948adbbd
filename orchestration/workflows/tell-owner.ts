import { succeed } from "#contracts/runtime/outcome.ts";
import { createTask, findTask } from "../connectors/crm/ensure-task.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { readCompanyDeals } from "../connectors/crm/read-company-deals.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { ProcessStep } from "./process.ts";
import type { TracedRun } from "./traced-run.ts";

/** The steps of `tellOwner`, for the processes that take them. */
export const tellOwnerSteps: readonly ProcessStep[] = [
  { name: "find-owner", does: "reads in the CRM who owns the account" },
  { name: "tell-owner", does: "gives the account's owner a task in the CRM, once" },
];

/**
 * Gives whoever owns the account a task, once for each workflow: its id is in the subject, by which a second one is found.
 * An owner of a deal stands in for a company that has none. A company that the CRM does not have has nobody to be told.
 */
export async function tellOwner(
  { platforms: { crm } }: FlowDependencies,
  run: TracedRun,
  told: { readonly accountKey: string; readonly subject: string; readonly body: string; dueAtMs: number },
): Promise<void> {
  const { accountKey, subject, ...rest } = told;
  const found = await run.read("find-owner", async (origin) => {
    const company = await readCompany(crm, origin, { accountKey });
    if (!company.ok) return company;
    if (company.value === undefined) return succeed({});
    const { companyId, ownerId } = company.value;
    if (ownerId !== undefined) return succeed({ companyId, ownerId });
    const deals = await readCompanyDeals(crm, origin, companyId);
    if (!deals.ok) return deals;
    const owned = deals.value.find((deal) => deal.ownerId !== undefined);
    return succeed(withoutAbsent({ companyId, ownerId: owned?.ownerId }));
  });
  const { companyId, ownerId } = found as { readonly companyId?: string; readonly ownerId?: string };
  if (companyId === undefined) return;
  const task = withoutAbsent({ companyId, ownerId, subject: `${subject} [${run.workflowId}]`, ...rest });
  await run.ensure<{ readonly taskId: string }>(
    "tell-owner",
    (origin) => findTask(crm, origin, task),
    (origin) => createTask(crm, origin, task),
  );
}
