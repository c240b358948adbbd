import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import type { WorkflowAccepted } from "#contracts/generated/api/types.ts";
import { readOrderFile } from "#orchestration/legacy/read-order-file.ts";
import { CommandFailure } from "../command-failure.ts";
import { resolveGatewayAccess } from "../gateway-access.ts";
import { callGateway, type GatewayAccess, problemLine } from "../gateway-client.ts";
import { gatewayTokenOption, jsonOption, urlOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";

interface ImportOptions {
  readonly url?: string;
  readonly token?: string;
  readonly json?: true;
}

/** What became of a row. */
interface ImportedRow {
  readonly line: number;
  /** The process that takes it further; the same one if the row comes again. */
  readonly workflowId: string;
}

/** Rows under way at a time: the gateway's answer is a matter of milliseconds. */
const rowsAtOnce = 8;

export function addBatchCommand(program: Command, terminal: Terminal): void {
  const batch = program.command("batch").description("Take files of the old order system");

  batch
    .command("import")
    .description("Take every order of a CSV file; one that came before changes nothing")
    .argument("<file>", "UTF-8 or Windows-1252, columns as in contracts/canonical/legacy-order-row.yaml")
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nA row that is no order becomes an exception that names its line, and the others go on.\nThe exit code is 0 when every row was taken; then the workflows take them further.",
    )
    .action(async (path: string, options: ImportOptions) => {
      const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
        throw new CommandFailure(`${path} cannot be read: ${error.code}.`);
      });
      const file = readOrderFile(bytes);
      if (!file.ok) throw new CommandFailure(file.failure.detail);
      const access = await resolveGatewayAccess(terminal, options, ["orders:write"]);
      const { encoding, rows } = file.value;
      const fileName = basename(path).slice(0, 200);
      const imported = await terminal.progress(
        `Taking ${rows.length} rows`,
        importRows(access, fileName, rows),
      );
      if (options.json) return terminal.out(JSON.stringify({ fileName, encoding, rows: imported }));
      const processes = new Set(imported.map(({ workflowId }) => workflowId)).size;
      terminal.out(
        `${imported.length} rows of ${fileName} (${encoding}) were taken, as ${processes} workflows.`,
      );
      terminal.out("Follow them with: concordat workflows list --type legacy-batch");
    });
}

async function importRows(
  access: GatewayAccess,
  fileName: string,
  rows: readonly { readonly line: number; readonly row: Readonly<Record<string, string>> }[],
): Promise<readonly ImportedRow[]> {
  const imported: ImportedRow[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce).map(async ({ line, row }) => {
      const body = { fileName, line, row };
      const idempotencyKey = createHash("sha256").update(JSON.stringify(body)).digest("hex");
      const answer = await callGateway(access, {
        ...{ method: "POST", path: "/v1/orders/legacy", body, idempotencyKey },
      });
      if (answer.status !== 202) throw new CommandFailure(`Line ${line}: ${problemLine(answer)}`);
      return { line, workflowId: (answer.body as WorkflowAccepted).workflowId };
    });
    imported.push(...(await Promise.all(some)));
  }
  return imported;
}
