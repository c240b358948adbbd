import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addBatchCommand } from "./commands/batch.ts";
import { addContractsCommand } from "./commands/contracts.ts";
import { addDeadLettersCommand } from "./commands/dead-letters.ts";
import { addExceptionsCommand } from "./commands/exceptions.ts";
import { addGatewayCommand } from "./commands/gateway.ts";
import { addGovernorCommand } from "./commands/governor.ts";
import { addOrchestrateCommand } from "./commands/orchestrate.ts";
import { addScenarioCommand } from "./commands/scenario.ts";
import { addSimulateCommand } from "./commands/simulate.ts";
import { addTokenCommand } from "./commands/token.ts";
import { addTraceCommand } from "./commands/trace.ts";
import { addUpCommand } from "./commands/up.ts";
import { addWorkflowsCommand } from "./commands/workflows.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The command line. A command's own work is imported when it runs, so that `--help` is quick and
 * `contracts generate` works while the generated code is missing or broken.
 * Throws `CommanderError` (exit code 0 after help and version), `UsageError` or `CommandFailure`.
 */
export function createProgram(terminal: Terminal): Command {
  const program = new Command("concordat")
    .description(manifest.description)
    .version(manifest.version)
    .exitOverride()
    .showHelpAfterError("(add --help for what can be given)")
    .configureOutput({
      writeOut: (text) => terminal.out(text.replace(/\n$/, "")),
      writeErr: (text) => terminal.err(text.replace(/\n$/, "")),
    });
  addUpCommand(program, terminal);
  addScenarioCommand(program, terminal);
  addTokenCommand(program, terminal);
  addWorkflowsCommand(program, terminal);
  addExceptionsCommand(program, terminal);
  addBatchCommand(program, terminal);
  addDeadLettersCommand(program, terminal);
  addGovernorCommand(program, terminal);
  addTraceCommand(program, terminal);
  addContractsCommand(program, terminal);
  addGatewayCommand(program, terminal);
  addOrchestrateCommand(program, terminal);
  addSimulateCommand(program, terminal);
  return program;
}
