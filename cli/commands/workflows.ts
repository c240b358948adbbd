import { type Command, Option } from "commander";
import type { WorkflowReplay } from "#contracts/generated/api/types.ts";
import type { BusinessException, WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { CommandFailure } from "../command-failure.ts";
import { resolveGatewayAccess } from "../gateway-access.ts";
import { askForAll, askGateway, type GatewayAccess } from "../gateway-client.ts";
import { gatewayTokenOption, jsonOption, parseWholeNumber, urlOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { workflowLines, workflowTable } from "../workflow-lines.ts";

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
    .option("--limit <count>", "how many at most; all if absent", parseWholeNumber(1, 20_000))
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (options: ListOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const { state, type, limit } = options;
      const list = { path: "/v1/workflows", query: { state, type }, items: "workflows" };
      const workflows = await terminal.progress(
        "Reading workflows",
        askForAll(access, limit === undefined ? list : { ...list, atMost: limit }),
      );
      if (options.json) return terminal.out(JSON.stringify({ workflows }));
      for (const line of workflowTable(terminal, workflows as WorkflowStatus[])) terminal.out(line);
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
      const workflow = body as WorkflowStatus;
      const exceptions = await openExceptionsOf(access, workflow);
      for (const line of workflowLines(terminal, workflow, exceptions)) terminal.out(line);
    });

  workflows
    .command("cancel")
    .description("Begin nothing new in a workflow, undo what it has done, and end it")
    .argument("<workflow-id>")
    .requiredOption("--reason <text>", "why it is given up")
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (workflowId: string, options: ListOptions & { readonly reason: string }) => {
      const access = await resolveGatewayAccess(terminal, options);
      const path = `/v1/workflows/${encodeURIComponent(workflowId)}/cancellation`;
      const request = { method: "POST" as const, path, body: { reason: options.reason } };
      const body = await terminal.progress("Canceling the workflow", askGateway(access, request));
      if (options.json) return terminal.out(JSON.stringify(body));
      terminal.out(
        `${workflowId} is being canceled; 'concordat workflows show ${workflowId}' tells how far it is.`,
      );
    });

  workflows
    .command("replay")
    .description(
      "Run its recorded history against the code of today, and tell where they part; exit code 1 if they do",
    )
    .argument("<workflow-id>")
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (workflowId: string, options: ListOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const path = `/v1/workflows/${encodeURIComponent(workflowId)}/replay`;
      const body = await terminal.progress("Replaying the history", askGateway(access, { path }));
      const { type, version, entries, difference } = body as WorkflowReplay;
      if (options.json) terminal.out(JSON.stringify(body));
      else {
        terminal.out(`${workflowId}  ${type} version ${version}, ${entries} entries`);
        if (difference === undefined) return terminal.out("Code and history agree.");
        terminal.out(`the code     ${difference.code}`);
        terminal.out(`the history  ${difference.history}`);
      }
      if (difference !== undefined) throw new CommandFailure(difference.detail);
    });
}

async function openExceptionsOf(
  access: GatewayAccess,
  { openExceptions }: WorkflowStatus,
): Promise<readonly BusinessException[]> {
  const asked = openExceptions.map((id) =>
    askGateway(access, { path: `/v1/exceptions/${encodeURIComponent(id)}` }),
  );
  return (await Promise.all(asked)) as BusinessException[];
}
