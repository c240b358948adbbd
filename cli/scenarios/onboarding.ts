import type { WorkflowAccepted } from "#contracts/generated/api/types.ts";
import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import type { Terminal } from "../terminal.ts";
import { askPatiently, awaitCompletion } from "./concordat.ts";
import type { Stage } from "./stage.ts";

/** Asks for an account of a company, and answers the process that opens it. */
export async function askForAccount(stage: Stage, companyId: string): Promise<string> {
  const request = { method: "POST", path: "/v1/customers", body: { companyId } } as const;
  const sales = await stage.as("sales", ["customers:write"]);
  const { workflowId } = (await askPatiently(sales, request)) as WorkflowAccepted;
  return workflowId;
}

/** The same, and waits until the company is known everywhere. */
export async function onboard(
  terminal: Terminal,
  stage: Stage,
  companyId: string,
): Promise<{ readonly accountKey: string; readonly workflow: WorkflowStatus }> {
  const workflowId = await askForAccount(stage, companyId);
  const workflow = await awaitCompletion(terminal, stage.gateway, workflowId, "fail");
  const { accountKey } = workflow.result as { readonly accountKey: string };
  return { accountKey, workflow };
}

/** What an operator says about an exception. */
export async function resolve(
  stage: Stage,
  exceptionId: string,
  body: { readonly action: string; readonly data?: unknown; readonly note?: string },
): Promise<void> {
  await askPatiently(stage.gateway, {
    method: "POST",
    path: `/v1/exceptions/${encodeURIComponent(exceptionId)}/resolution`,
    body,
  });
}
