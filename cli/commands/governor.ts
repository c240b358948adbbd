import type { Command } from "commander";
import type { CallBudget } from "#contracts/generated/canonical/types.ts";
import { callBudgetMetrics } from "../call-budget-metrics.ts";
import { resolveGatewayAccess } from "../gateway-access.ts";
import { askGateway } from "../gateway-client.ts";
import { gatewayTokenOption, jsonOption, urlOption } from "../options.ts";
import { tableLines } from "../table.ts";
import type { Terminal } from "../terminal.ts";

interface GovernorOptions {
  readonly url?: string;
  readonly token?: string;
  readonly metrics?: true;
  readonly json?: true;
}

export function addGovernorCommand(program: Command, terminal: Terminal): void {
  program
    .command("governor")
    .description("Show what each platform lets us call, what is left of it, and who waits")
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
        printBudget(terminal, budget);
      });
    });
}

function printBudget(terminal: Terminal, budget: CallBudget): void {
  terminal.out(`${terminal.paint("bold", budget.name)}  ${stateOf(terminal, budget)}`);
  if (budget.plannedBy.length > 0) terminal.out(`  set by an operator: ${budget.plannedBy.join(", ")}`);
  const atOnce = budget.concurrentCalls === undefined ? "" : ` of ${budget.concurrentCalls} at once`;
  terminal.out(`  under way: ${budget.underWay}${atOnce}`);
  for (const { key, left, limit, periodMs } of budget.windows) {
    terminal.out(`  ${key}: ${left} of ${limit} left in ${periodMs / 1_000} s`);
  }
  if (budget.throttledCalls > 0) {
    const times = `${budget.throttledCalls} answered 429`;
    terminal.out(
      `  ${terminal.paint("red", times)}: the platform allows less than its contract says; set the limit that it keeps to`,
    );
  }
  if (budget.othersCalls > 0)
    terminal.out(`  ${budget.othersCalls} calls by others with the same credential`);
  if (budget.savedCalls > 0)
    terminal.out(`  ${budget.savedCalls} calls saved by others that gave their answers too`);
  if (budget.classes.length === 0) return;
  const lines = tableLines(
    terminal,
    [
      { title: "CLASS", cell: (row: CallBudget["classes"][number]) => row.class },
      { title: "GRANTED", align: "right", cell: ({ granted }) => String(granted) },
      { title: "WAITING", align: "right", cell: ({ waiting }) => String(waiting) },
      { title: "REFUSED", align: "right", cell: ({ refused }) => String(refused) },
      {
        title: "MEAN WAIT",
        align: "right",
        cell: ({ granted, waitedMs }) => `${granted === 0 ? 0 : Math.round(waitedMs / granted)} ms`,
      },
      { title: "LONGEST", align: "right", cell: ({ longestWaitMs }) => `${longestWaitMs} ms` },
    ],
    budget.classes,
  );
  for (const line of lines) terminal.out(`  ${line}`);
}

function stateOf(terminal: Terminal, { state, closedUntil, grantedBy }: CallBudget): string {
  switch (state) {
    case "open":
      return `${terminal.paint("green", "open")}, calls let through by ${grantedBy}`;
    case "closed":
      return `${terminal.paint("yellow", "closed")} by the platform's word until ${closedUntil}; asked by one call now and then`;
    case "idle":
      return "not called yet";
    case "unreachable":
      return `${terminal.paint("red", "unreachable")}: nobody says what is left, so nobody calls; it mends itself when NATS answers`;
  }
}
