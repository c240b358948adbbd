import { randomInt } from "node:crypto";
import type { WorkflowAccepted } from "#contracts/generated/api/types.ts";
import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import type { Terminal } from "../terminal.ts";
import {
  askPatiently,
  awaitCompletion,
  awaitException,
  callPatiently,
  exceptionStanding,
} from "./concordat.ts";
import { noEffects, plainReport } from "./plain-report.ts";
import { readProductCode } from "./platforms.ts";
import type { ScenarioReport } from "./report.ts";
import { changeProduct, enterProduct } from "./salesperson.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import type { Telling } from "./telling.ts";

const nobodyReports = "no webhook begins it: codes are read by the clock, or when somebody asks";
const nothingWritten = "it only reads from the platforms";

/**
 * Sales enters a product that the ERP does not know. The refresh finds it and gives it an owner; when its code is put
 * right, the exception ends by itself.
 */
export const referenceData: Story = {
  play,
  untouchedBy: {
    "duplicate-webhooks": nobodyReports,
    "lost-webhooks": nobodyReports,
    "timeout-after-commit": nothingWritten,
    crash: nothingWritten,
  },
};

async function play(terminal: Terminal, stage: Stage, telling: Telling): Promise<ScenarioReport> {
  const code = `CC-X${randomInt(1_000_000_000)}`;
  const productId = await enterProduct(stage.simulators.crm, code);
  telling.note("salesperson", `entered product ${code}, which the ERP does not have`);
  const found = await refresh(terminal, stage);
  const subject = `product ${code}`;
  const raised = await awaitException(terminal, stage.gateway, { subject, state: "open" });

  await changeProduct(stage.simulators.crm, productId, "CC-PLATFORM");
  telling.note("salesperson", `gave the product the code CC-PLATFORM, which the ERP has`);
  await callPatiently(stage.gateway, {
    method: "POST",
    path: `/v1/exceptions/${encodeURIComponent(raised.exceptionId)}/resolution`,
    body: { action: "retry" },
  });
  telling.note("operator", "had it looked at again");
  const workflow = await awaitCompletion(terminal, stage.gateway, raised.workflowId, "wait");
  const resolved = await awaitException(terminal, stage.gateway, { subject, state: "resolved" });

  const codeNow = await readProductCode(stage.simulators.crm, productId);
  const { codes } = found.result as { readonly codes: number };
  return plainReport(stage, telling, {
    scenario: "reference-data",
    workflow,
    correlationIds: [found.correlationId, workflow.correlationId],
    exception: exceptionStanding(resolved),
    expectations: [
      [raised.code === "mapping-missing", `the exception is ${raised.code}`],
      [raised.owner === "sales-operations", `${raised.owner} owns a product's missing mapping`],
      [codes > 30, `only ${codes} codes were read`],
      [codeNow === "CC-PLATFORM", `the product has the code ${codeNow} in the CRM`],
      [resolved.resolution?.action === "resolved-at-source", "the exception did not end by itself"],
    ],
    effects: noEffects,
    more: [{ system: "CRM", object: "product", id: productId, state: "mapped", detail: `code ${codeNow}` }],
  });
}

async function refresh(terminal: Terminal, stage: Stage): Promise<WorkflowStatus> {
  const request = { method: "POST", path: "/v1/schedules/reference-data/runs" } as const;
  const { workflowId } = (await askPatiently(stage.gateway, request)) as WorkflowAccepted;
  return awaitCompletion(terminal, stage.gateway, workflowId, "fail");
}
