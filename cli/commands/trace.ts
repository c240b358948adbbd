import type { Command } from "commander";
import type { TransactionEntry } from "#contracts/generated/canonical/types.ts";
import { resolveGatewayAccess } from "../gateway-access.ts";
import { askGateway, type GatewayAccess } from "../gateway-client.ts";
import { gatewayTokenOption, jsonOption, urlOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { transactionLines } from "../transaction-table.ts";

interface TraceOptions {
  readonly url?: string;
  readonly token?: string;
  readonly json?: true;
}

export function addTraceCommand(program: Command, terminal: Terminal): void {
  program
    .command("trace")
    .description("Show every call, event, step and change of state under one correlation id")
    .argument("<correlation-id>")
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (correlationId: string, options: TraceOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const items = await terminal.progress("Reading the transaction", readAll(access, correlationId));
      if (options.json) return terminal.out(JSON.stringify({ items }));

      if (items.length === 0) return terminal.out("Nothing happened under this correlation id.");
      for (const line of transactionLines(terminal, items)) terminal.out(line);
    });
}

interface Page {
  readonly items: readonly TransactionEntry[];
  readonly nextCursor?: string;
}

/** All pages. A transaction has some hundred entries; one that goes on for ever is read up to 100 pages. */
async function readAll(access: GatewayAccess, correlationId: string): Promise<readonly TransactionEntry[]> {
  const path = `/v1/transactions/${encodeURIComponent(correlationId)}`;
  const items: TransactionEntry[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 100; pages++) {
    const page = (await askGateway(access, { path, query: { limit: "200", cursor } })) as Page;
    items.push(...page.items);
    cursor = page.nextCursor;
    if (cursor === undefined) break;
  }
  return items;
}
