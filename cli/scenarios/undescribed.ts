import type { BusinessException, WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { allProcesses } from "#orchestration/workflows/all-workflows.ts";
import { stepOf } from "#orchestration/workflows/process.ts";
import { askPatiently } from "./concordat.ts";
import type { Stage } from "./stage.ts";

const undoPrefix = /^undo-/;
/** What failed unexpectedly; every process can. */
const unexpected = /^step-/;

/** Every step and exception of the stage's real runs that the description of its process (orchestration/workflows/README.md) lacks. */
export async function undescribed({ gateway }: Stage): Promise<string[]> {
  const query = { limit: "200" };
  const { workflows } = (await askPatiently(gateway, { path: "/v1/workflows", query })) as {
    workflows: WorkflowStatus[];
  };
  const { exceptions } = (await askPatiently(gateway, { path: "/v1/exceptions", query })) as {
    exceptions: BusinessException[];
  };
  const steps = workflows.flatMap(({ type, steps: done }) => {
    const process = allProcesses.find(({ name }) => name === type);
    return done
      .map(({ name }) => name.replace(undoPrefix, ""))
      .filter((name) => process === undefined || stepOf(process, name) === undefined)
      .map((name) => `${type} did the step ${name}, which its description lacks`);
  });
  const codes = exceptions.flatMap(({ workflowType, code }) => {
    const process = allProcesses.find(({ name }) => name === workflowType);
    const known = unexpected.test(code) || process?.exceptions.some((one) => one.code === code);
    return known ? [] : [`${workflowType} opened the exception ${code}, which its description lacks`];
  });
  return [...new Set([...steps, ...codes])];
}
