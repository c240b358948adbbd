import type { Command } from "commander";
import type { CallBudget } from "#contracts/generated/canonical/types.ts";
import { budgetLines } from "../call-budget-lines.ts";
import { callBudgetMetrics } from "../call-budget-metrics.ts";
import { resolveGatewayAccess } from "../gateway-access.ts";
import { askGateway } from "../gateway-client.ts";
import { gatewayTokenOption, jsonOption, urlOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { addLimitActs } from "./governor-limits.ts";

interface GovernorOptions {
  readonly url?: string;
  readonly token?: string;
  readonly metrics?: true;
  readonly json?: true;
}

export function addGovernorCommand(program: Command, terminal: Terminal): void {
  const governor = program
    .command("governor")
    .description("What each platform lets us call, what is left of it, and who waits");

  governor
    .command("show", { isDefault: true })
    .description("Show the budgets of calls")
    .option("--metrics", "in the OpenMetrics text format, for a collector that reads files")
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (options: GovernorOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const body = await terminal.progress(
        "Reading the budgets",
        askGateway(access, { path: "/v1/call-budgets" }),
      );
      if (options.json) return terminal.out(JSON.stringify(body));
      const { budgets } = body as { budgets: CallBudget[] };
      if (options.metrics) return terminal.out(callBudgetMetrics(budgets));
      if (budgets.length === 0)
        return terminal.out("The limits of all platforms are lifted: no call is counted.");
      budgets.forEach((budget, index) => {
        if (index > 0) terminal.out("");
        for (const line of budgetLines(terminal, budget)) terminal.out(line);
      });
    });

  addLimitActs(governor, terminal);
}
