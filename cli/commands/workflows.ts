import { type Command, Option } from "commander";
import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { resolveGatewayAccess } from "../gateway-access.ts";
import { askGateway } from "../gateway-client.ts";
import { gatewayTokenOption, jsonOption, parseWholeNumber, urlOption } from "../options.ts";
import { tableLines } from "../table.ts";
import type { Terminal } from "../terminal.ts";

interface ListOptions {
  readonly url?: string;
  readonly token?: string;
  readonly state?: string;
  readonly type?: string;
  readonly limit?: number;
  readonly json?: true;
}

export function addWorkflowsCommand(program: Command, terminal: Terminal): void {
  const workflows = program
    .command("workflows")
    .description("What business processes run, and how far they are");

  workflows
    .command("list")
    .description("List workflows, the latest first")
    .addOption(
      new Option("--state <state>", "only these").choices([
        "running",
        "waiting",
        "blocked",
        "completed",
        "canceled",
      ]),
    )
    .option("--type <type>", "only this process, for example quote-to-cash")
    .option("--limit <count>", "how many at most", parseWholeNumber(1, 200))
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (options: ListOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const query = { state: options.state, type: options.type, limit: options.limit?.toString() };
      const body = await terminal.progress(
        "Reading workflows",
        askGateway(access, { path: "/v1/workflows", query }),
      );
      if (options.json) return terminal.out(JSON.stringify(body));
      printList(terminal, (body as { workflows: WorkflowStatus[] }).workflows);
    });

  workflows
    .command("show")
    .description("Show one workflow, step by step")
    .argument("<workflow-id>")
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (workflowId: string, options: ListOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const path = `/v1/workflows/${encodeURIComponent(workflowId)}`;
      const body = await terminal.progress("Reading the workflow", askGateway(access, { path }));
      if (options.json) return terminal.out(JSON.stringify(body));
      printOne(terminal, body as WorkflowStatus);
    });
}

function printList(terminal: Terminal, workflows: readonly WorkflowStatus[]): void {
  const lines = tableLines(
    terminal,
    [
      { title: "workflow", cell: (row) => row.workflowId },
      { title: "state", cell: (row) => row.state, style: (row) => workflowStyle(row.state) },
      { title: "key", cell: (row) => row.key },
      { title: "updated", cell: (row) => row.updatedAt },
      { title: "open exceptions", cell: (row) => row.openExceptions.join(" ") },
    ],
    workflows,
  );
  for (const line of workflows.length === 0 ? ["No workflows."] : lines) terminal.out(line);
}

function printOne(terminal: Terminal, workflow: WorkflowStatus): void {
  terminal.out(
    `${terminal.paint("bold", workflow.workflowId)}  ${workflow.type} version ${workflow.version}`,
  );
  terminal.out(`state           ${terminal.paint(workflowStyle(workflow.state), workflow.state)}`);
  terminal.out(`key             ${workflow.key}`);
  terminal.out(`correlation id  ${workflow.correlationId}`);
  terminal.out(`started         ${workflow.startedAt}`);
  terminal.out(`updated         ${workflow.updatedAt}`);
  for (const id of workflow.openExceptions) terminal.out(`open exception  ${id}`);
  if (workflow.result !== undefined) terminal.out(`result          ${JSON.stringify(workflow.result)}`);
  terminal.out("");
  const lines = tableLines(
    terminal,
    [
      { title: "step", cell: (row) => row.name },
      { title: "state", cell: (row) => row.state },
      { title: "attempts", align: "right", cell: (row) => String(row.attempts) },
      { title: "at", cell: (row) => row.at },
      { title: "detail", cell: (row) => row.detail ?? "" },
    ],
    workflow.steps,
  );
  for (const line of lines) terminal.out(line);
}

function workflowStyle(state: WorkflowStatus["state"]) {
  if (state === "completed") return "green";
  return state === "blocked" || state === "canceled" ? "red" : "yellow";
}
