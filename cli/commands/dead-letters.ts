import { type Command, Option } from "commander";
import type { DeadLetterReplay } from "#contracts/generated/api/types.ts";
import type { DeadLetter } from "#contracts/generated/canonical/types.ts";
import { UsageError } from "../command-failure.ts";
import { resolveGatewayAccess } from "../gateway-access.ts";
import { askGateway, type GatewayAccess } from "../gateway-client.ts";
import { gatewayTokenOption, jsonOption, parseWholeNumber, urlOption } from "../options.ts";
import { tableLines } from "../table.ts";
import type { Terminal } from "../terminal.ts";
import { replayAll } from "./replay-all.ts";

interface DeadLetterOptions {
  readonly url?: string;
  readonly token?: string;
  readonly source?: string;
  readonly state?: string;
  readonly rule?: string;
  readonly pointer?: string;
  readonly correlationId?: string;
  readonly before?: string;
  readonly reason?: string;
  readonly limit?: number;
  readonly json?: true;
}

const sourceOption = () =>
  new Option("--source <source>", "only from there").choices(["crm", "erp", "support", "events"]);

export function addDeadLettersCommand(program: Command, terminal: Terminal): void {
  const deadLetters = program
    .command("dead-letters")
    .description("Messages that could not be processed, and why; brought again after a fix");

  deadLetters
    .command("list")
    .description("List them, the latest first, without their payloads")
    .addOption(sourceOption())
    .addOption(new Option("--state <state>", "only these").choices(["open", "replayed"]))
    .option("--rule <rule>", "only those that broke this rule, for example required")
    .option("--pointer <pointer>", "only those that broke it at this place, a JSON pointer")
    .option("--correlation-id <id>", "only those of this piece of business")
    .option("--before <dead-letter-id>", "only those that came before this one")
    .option("--limit <count>", "how many at most", parseWholeNumber(1, 200))
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (options: DeadLetterOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const { source, state, rule, pointer, correlationId, before } = options;
      const query = { source, state, rule, pointer, correlationId, before, limit: options.limit?.toString() };
      const body = await terminal.progress(
        "Reading dead letters",
        askGateway(access, { path: "/v1/dead-letters", query }),
      );
      if (options.json) return terminal.out(JSON.stringify(body));
      printList(terminal, body as { deadLetters: DeadLetter[]; next?: string });
    });

  deadLetters
    .command("show")
    .description("Show one, with its payload, which may hold personal data")
    .argument("<dead-letter-id>")
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (deadLetterId: string, options: DeadLetterOptions) => {
      const access = await resolveGatewayAccess(terminal, options);
      const path = `/v1/dead-letters/${encodeURIComponent(deadLetterId)}`;
      const body = await terminal.progress("Reading the dead letter", askGateway(access, { path }));
      const replay = await replayOf(access, path, body as DeadLetter);
      if (options.json) return terminal.out(JSON.stringify({ ...(body as DeadLetter), replay }));
      printOne(terminal, body as DeadLetter, replay);
    });

  deadLetters
    .command("replay")
    .description(
      "Bring one again, or all that the options select; those replayed before are left as they are",
    )
    .argument("[dead-letter-id]")
    .addOption(sourceOption())
    .option("--rule <rule>", "those that broke this rule")
    .option("--pointer <pointer>", "those that broke it at this place, a JSON pointer")
    .option("--correlation-id <id>", "those of this piece of business")
    .option("--reason <text>", "what was put right, for whoever reads it later")
    .addOption(urlOption())
    .addOption(gatewayTokenOption())
    .addOption(jsonOption())
    .action(async (deadLetterId: string | undefined, options: DeadLetterOptions) => {
      const { source, rule, pointer, correlationId, reason } = options;
      const filter = { source, rule, pointer, correlationId };
      const filtered = Object.values(filter).some((value) => value !== undefined);
      if ((deadLetterId === undefined) !== filtered) {
        throw new UsageError(
          "Name one dead letter, or say which with --source, --rule, --pointer or --correlation-id.",
        );
      }
      const access = await resolveGatewayAccess(terminal, options);
      if (deadLetterId === undefined)
        return replayAll(terminal, access, { ...filter, reason }, options.json === true);

      const path = `/v1/dead-letters/${encodeURIComponent(deadLetterId)}/replay`;
      const request = { method: "POST" as const, path, ...(reason !== undefined && { body: { reason } }) };
      const body = await terminal.progress("Replaying", askGateway(access, request));
      if (options.json) return terminal.out(JSON.stringify(body));
      const { replayedAt = "", replayedBy = "" } = body as DeadLetter;
      terminal.out(`Dead letter ${deadLetterId} was replayed at ${replayedAt} by ${replayedBy}.`);
    });
}

function printList(
  terminal: Terminal,
  { deadLetters, next }: { deadLetters: readonly DeadLetter[]; next?: string },
): void {
  const lines = tableLines(
    terminal,
    [
      { title: "dead letter", cell: (row) => row.deadLetterId },
      { title: "state", cell: (row) => row.state, style: (row) => (row.state === "open" ? "red" : "green") },
      { title: "source", cell: (row) => row.source },
      { title: "at", cell: (row) => row.deadAt },
      { title: "rule", cell: (row) => row.rule ?? "" },
      { title: "pointer", cell: (row) => row.pointer ?? "" },
      { title: "reason", cell: (row) => row.reason.slice(0, 100) },
    ],
    deadLetters,
  );
  for (const line of deadLetters.length === 0 ? ["No dead letters."] : lines) terminal.out(line);
  if (next !== undefined) terminal.err(`There may be older ones: --before ${next}`);
}

function printOne(terminal: Terminal, letter: DeadLetter, replay: DeadLetterReplay | undefined): void {
  terminal.out(`${terminal.paint("bold", `dead letter ${letter.deadLetterId}`)}  from ${letter.source}`);
  terminal.out(`state           ${terminal.paint(letter.state === "open" ? "red" : "green", letter.state)}`);
  terminal.out(`reason          ${letter.reason}`);
  if (letter.pointer !== undefined) terminal.out(`pointer         ${letter.pointer || '""'}`);
  if (letter.rule !== undefined) terminal.out(`rule            ${letter.rule}`);
  terminal.out(`subject         ${letter.subject}`);
  terminal.out(`correlation id  ${letter.correlationId}`);
  terminal.out(`received        ${letter.receivedAt}`);
  terminal.out(`put aside       ${letter.deadAt}`);
  if (replay !== undefined) {
    const { at, by, reason } = replay;
    terminal.out(`replayed        ${at} by ${by}${reason === undefined ? "" : `: ${reason}`}`);
  }
  terminal.out(`payload${letter.truncated ? " (its beginning)" : ""}`);
  terminal.out(letter.payload ?? "");
}

/** What `dead-letters show` says of the replay, besides what the letter itself does. */
async function replayOf(
  access: GatewayAccess,
  path: string,
  { state }: DeadLetter,
): Promise<DeadLetterReplay | undefined> {
  if (state !== "replayed") return undefined;
  return (await askGateway(access, { path: `${path}/replay` })) as DeadLetterReplay;
}
