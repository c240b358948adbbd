import { type Command, InvalidArgumentError, Option } from "commander";
import type { CallBudget } from "#contracts/generated/canonical/types.ts";
import { budgetLines } from "../call-budget-lines.ts";
import { resolveGatewayAccess } from "../gateway-access.ts";
import { askGateway } from "../gateway-client.ts";
import { gatewayTokenOption, jsonOption, parseWholeNumber, urlOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";

interface LimitOptions {
  readonly url?: string;
  readonly token?: string;
  readonly platform: string;
  readonly reason: string;
  readonly hours?: number;
  readonly json?: true;
}

interface SetOptions extends LimitOptions {
  readonly limit: { readonly limit: string; readonly value: number };
}

interface UnsetOptions extends LimitOptions {
  readonly limit: string;
}

const longestHours = 24 * 366;

/** The commands that change a limit for all workers at once. Each is audited: who, when, what, and why. */
export function addLimitActs(governor: Command, terminal: Terminal): void {
  act("set", "Put a limit in place of the contract's, for all workers and at once")
    .requiredOption("--limit <name=number>", "for example ten-seconds=150 or concurrent=3", parseLimit)
    .option("--hours <count>", "until then (default: until it is unset)", parseWholeNumber(1, longestHours))
    .action(({ limit, hours, ...options }: SetOptions) => {
      const endsAt =
        hours === undefined ? undefined : new Date(terminal.clock.nowMs() + hours * 3_600_000).toISOString();
      return send(options, { action: "set", ...limit, endsAt });
    });

  act("unset", "Go back to the limit that was in force before")
    .requiredOption("--limit <name>", "for example ten-seconds")
    .action(({ limit, ...options }: UnsetOptions) => send(options, { action: "unset", limit }));

  function act(name: string, description: string): Command {
    return governor
      .command(name)
      .description(description)
      .addOption(
        new Option("--platform <platform>", "whose budget")
          .choices(["crm", "erp", "support"])
          .makeOptionMandatory(),
      )
      .requiredOption("--reason <text>", "why, for whoever reads it later")
      .addOption(urlOption())
      .addOption(gatewayTokenOption())
      .addOption(jsonOption());
  }

  async function send({ platform, reason, json, ...options }: LimitOptions, change: object): Promise<void> {
    const access = await resolveGatewayAccess(terminal, options);
    const path = `/v1/call-budgets/${platform}/limit`;
    const body = { ...change, reason };
    const answer = await terminal.progress(
      "Telling the gateway",
      askGateway(access, { method: "POST", path, body }),
    );
    if (json) return terminal.out(JSON.stringify(answer));
    for (const line of budgetLines(terminal, answer as CallBudget)) terminal.out(line);
  }
}

function parseLimit(text: string): { limit: string; value: number } {
  const [, limit, value] = /^([a-z-]+)=([1-9]\d{0,8})$/.exec(text) ?? [];
  if (limit === undefined || value === undefined)
    throw new InvalidArgumentError("It must be name=number, with a number of 1 or more.");
  return { limit, value: Number(value) };
}
