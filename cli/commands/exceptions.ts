import { type Command, Option } from "commander";
import type { BusinessException } from "#contracts/generated/canonical/types.ts";
import { resolveGatewayAccess } from "../gateway-access.ts";
import { askGateway } from "../gateway-client.ts";
import { gatewayTokenOption, jsonOption, parseWholeNumber, urlOption } from "../options.ts";
import { tableLines } from "../table.ts";
import type { Terminal } from "../terminal.ts";

interface ExceptionOptions {
  readonly url?: string;
  readonly token?: string;
  readonly state?: string;
  readonly owner?: string;
  readonly limit?: number;
  readonly note?: string;
  readonly json?: true;
}

export function addExceptionsCommand(program: Command, terminal: Terminal): void {
  const exceptions = program
    .command("exceptions")
    .description("What is stuck, what it blocks, who owns it, and by when");

  exceptions
    .command("list")
    .description("List exceptions, the next due first")
    .addOption(new Option("--state <state>", "only these").choices(["open", "resolved"]))
    .option("--owner <team>", "only this team's, for example finance")
    .option("--limit <count>", "how many at most", parseWholeNumber(1, 200))
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (options: ExceptionOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const query = { state: options.state, owner: options.owner, limit: options.limit?.toString() };
      const body = await terminal.progress(
        "Reading exceptions",
        askGateway(access, { path: "/v1/exceptions", query }),
      );
      if (options.json) return terminal.out(JSON.stringify(body));
      printList(terminal, (body as { exceptions: BusinessException[] }).exceptions);
    });

  exceptions
    .command("show")
    .description("Show one exception")
    .argument("<exception-id>")
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (exceptionId: string, options: ExceptionOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const path = `/v1/exceptions/${encodeURIComponent(exceptionId)}`;
      const body = await terminal.progress("Reading the exception", askGateway(access, { path }));
      if (options.json) return terminal.out(JSON.stringify(body));
      printOne(terminal, body as BusinessException);
    });

  exceptions
    .command("resolve")
    .description("Do again what failed, after its cause has been put right")
    .argument("<exception-id>")
    .option("--note <text>", "what was done, for whoever reads it later")
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (exceptionId: string, options: ExceptionOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const body = await terminal.progress(
        "Resolving the exception",
        askGateway(access, {
          method: "POST",
          path: `/v1/exceptions/${encodeURIComponent(exceptionId)}/resolution`,
          body: { action: "retry", ...(options.note === undefined ? {} : { note: options.note }) },
        }),
      );
      if (options.json) return terminal.out(JSON.stringify(body));
      printOne(terminal, body as BusinessException);
    });
}

function printList(terminal: Terminal, exceptions: readonly BusinessException[]): void {
  const lines = tableLines(
    terminal,
    [
      { title: "exception", cell: (row) => row.exceptionId },
      { title: "state", cell: (row) => row.state, style: (row) => (row.state === "open" ? "red" : "green") },
      { title: "code", cell: (row) => row.code },
      { title: "subject", cell: (row) => row.subject },
      { title: "owner", cell: (row) => row.owner },
      { title: "due", cell: (row) => row.dueAt },
      { title: "blocks", cell: (row) => row.blocks.join("; ") },
    ],
    exceptions,
  );
  for (const line of exceptions.length === 0 ? ["No exceptions."] : lines) terminal.out(line);
}

function printOne(terminal: Terminal, exception: BusinessException): void {
  terminal.out(`${terminal.paint("bold", exception.exceptionId)}  ${exception.code}`);
  terminal.out(
    `state           ${terminal.paint(exception.state === "open" ? "red" : "green", exception.state)}`,
  );
  terminal.out(`detail          ${exception.detail}`);
  terminal.out(`subject         ${exception.subject}`);
  terminal.out(`owner           ${exception.owner}, by ${exception.dueAt}`);
  for (const blocked of exception.blocks) terminal.out(`blocks          ${blocked}`);
  terminal.out(
    `workflow        ${exception.workflowId}${exception.step === undefined ? "" : `, ${exception.step}`}`,
  );
  terminal.out(`correlation id  ${exception.correlationId}`);
  terminal.out(`raised          ${exception.raisedAt}`);
  if (exception.resolvedAt !== undefined) {
    terminal.out(`resolved        ${exception.resolvedAt} by ${exception.resolution?.by ?? "nobody named"}`);
  }
  if (exception.resolution?.note !== undefined) terminal.out(`note            ${exception.resolution.note}`);
}
