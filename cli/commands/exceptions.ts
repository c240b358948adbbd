import { type Command, Option } from "commander";
import type { BusinessException } from "#contracts/generated/canonical/types.ts";
import { exceptionLines, exceptionTable } from "../exception-lines.ts";
import { resolveGatewayAccess } from "../gateway-access.ts";
import { askForAll, askGateway } from "../gateway-client.ts";
import { gatewayTokenOption, jsonOption, parseWholeNumber, urlOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { addExceptionActs } from "./exception-acts.ts";

interface ExceptionOptions {
  readonly url?: string;
  readonly token?: string;
  readonly state?: string;
  readonly owner?: string;
  readonly assignee?: string;
  readonly overdue?: true;
  readonly limit?: number;
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
    .option("--assignee <person>", "only those that this person works on")
    .option("--overdue", "only those that are open and past their due time")
    .option("--limit <count>", "how many at most; all if absent", parseWholeNumber(1, 20_000))
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (options: ExceptionOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const { state, owner, assignee } = options;
      const query = {
        state,
        owner,
        assignee,
        overdue: options.overdue && "true",
      };
      const list = { path: "/v1/exceptions", query, items: "exceptions" };
      const exceptions = await terminal.progress(
        "Reading exceptions",
        askForAll(access, options.limit === undefined ? list : { ...list, atMost: options.limit }),
      );
      if (options.json) return terminal.out(JSON.stringify({ exceptions }));
      for (const line of exceptionTable(terminal, exceptions as BusinessException[])) terminal.out(line);
    });

  exceptions
    .command("show")
    .description("Show one exception, what may be done about it, and who did what")
    .argument("<exception-id>")
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (exceptionId: string, options: ExceptionOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const path = `/v1/exceptions/${encodeURIComponent(exceptionId)}`;
      const body = await terminal.progress("Reading the exception", askGateway(access, { path }));
      if (options.json) return terminal.out(JSON.stringify(body));
      for (const line of exceptionLines(terminal, body as BusinessException)) terminal.out(line);
    });

  addExceptionActs(exceptions, terminal);
}
