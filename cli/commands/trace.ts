import type { Command } from "commander";
import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import { resolveGatewayAccess } from "../gateway-access.ts";
import { askGateway } from "../gateway-client.ts";
import { gatewayTokenOption, jsonOption, urlOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { traceLines } from "../trace-table.ts";

interface TraceOptions {
  readonly url?: string;
  readonly token?: string;
  readonly json?: true;
}

export function addTraceCommand(program: Command, terminal: Terminal): void {
  program
    .command("trace")
    .description("Show every call of a platform made under one correlation id")
    .argument("<correlation-id>")
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (correlationId: string, options: TraceOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const path = `/v1/traces/${encodeURIComponent(correlationId)}`;
      const body = await terminal.progress("Reading the trace", askGateway(access, { path }));
      if (options.json) return terminal.out(JSON.stringify(body));

      const { entries } = body as { entries: TraceEntry[] };
      if (entries.length === 0) return terminal.out("No calls under this correlation id.");
      for (const line of traceLines(terminal, entries)) terminal.out(line);
    });
}
