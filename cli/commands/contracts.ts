import type { Command } from "commander";
import type { Terminal } from "../terminal.ts";

export function addContractsCommand(program: Command, terminal: Terminal): void {
  const contracts = program
    .command("contracts")
    .description("What crosses a boundary, and the code that enforces it");
  void contracts;
  void terminal;
}
