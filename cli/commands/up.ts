import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { choosePort } from "../listen-port.ts";
import { jsonOption, parsePort } from "../options.ts";
import {
  addSimulatorOptions,
  readSimulatorChoice,
  type SimulatorChoice,
  stateText,
} from "../simulator-choice.ts";
import type { Terminal } from "../terminal.ts";
import { untilStopped } from "../until-stopped.ts";

interface UpOptions extends SimulatorChoice {
  readonly host: string;
  readonly port?: number;
  readonly data?: string;
  readonly logLevel: string;
  readonly json?: true;
}

const usualPort = 8080;
/** Longer than any part needs to stop; after it the process ends, and what it left is stopped with it. */
const stopLimitMs = 4_500;

export function addUpCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("up")
    .description("Start everything on this machine: NATS, the three simulators, gateway, orchestration")
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .addOption(
      new Option(
        "--port <port>",
        `the gateway's port (default: ${usualPort}, or a free one if that is taken)`,
      )
        .env("CONCORDAT_PORT")
        .argParser(parsePort),
    )
    .option(
      "--data <folder>",
      "keep there what NATS stores, and the simulators' state (default: a temporary store, removed at the end)",
    );
  addSimulatorOptions(command)
    .addOption(
      new Option("--log-level <level>", "what is logged on stderr")
        .choices(["trace", "debug", "info", "warn", "error", "fatal", "silent"])
        .default("warn"),
    )
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
Uses the server at NATS_URL if that is set; else it finds, or fetches, and starts a nats-server.
${stateText}
Runs until SIGINT or SIGTERM.`,
    )
    .action((options: UpOptions) => up(terminal, options));
}

async function up(terminal: Terminal, options: UpOptions): Promise<void> {
  const stopped = untilStopped();
  const choice = readSimulatorChoice(options);
  const { port, reason } = await choosePort(options.host, options.port, usualPort);
  if (reason !== undefined) terminal.err(reason);

  const { startInstance } = await import("../instance.ts");
  const natsUrl = terminal.environment.NATS_URL;
  const starting = startInstance(terminal, {
    host: options.host,
    port,
    logLevel: options.logLevel,
    simulators: choice,
    ...(options.data === undefined ? {} : { dataFolder: resolve(options.data) }),
    ...(natsUrl === undefined || natsUrl === "" ? {} : { natsUrl }),
  });
  const first = await Promise.race([starting, stopped]);
  if (typeof first === "string") return terminal.err("Stopped while starting.");

  const instance = first;
  const { writeInstanceRecord } = await import("../instance-record.ts");
  const removeRecord = await writeInstanceRecord(terminal.environment, instance.record);
  try {
    const { everyScope } = await import("../scopes.ts");
    const token = await instance.issuer.mint({
      subject: "developer",
      scopes: everyScope(),
      ttlSeconds: 8 * 3600,
    });
    if (options.json) {
      const { gatewayUrl, natsUrl: nats, simulators, portfolio, durability } = instance;
      terminal.out(JSON.stringify({ gatewayUrl, token, natsUrl: nats, simulators, portfolio, durability }));
    } else {
      const { upLines } = await import("../up-lines.ts");
      for (const line of upLines(terminal, instance, token)) terminal.out(line);
    }
    const signal = await stopped;
    terminal.err(`${signal}: stopping …`);
  } finally {
    await removeRecord();
    await stopInTime(terminal, instance.stop());
  }
}

async function stopInTime(terminal: Terminal, stopping: Promise<void>): Promise<void> {
  const late = new Promise<"late">((resolve) => terminal.clock.schedule(stopLimitMs, () => resolve("late")));
  if ((await Promise.race([stopping, late])) === "late") {
    terminal.err(`Something did not stop within ${stopLimitMs} ms and was cut off.`);
  }
}
