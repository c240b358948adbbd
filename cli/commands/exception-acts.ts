import { type Command, InvalidArgumentError } from "commander";
import type { BusinessException } from "#contracts/generated/canonical/types.ts";
import { UsageError } from "../command-failure.ts";
import { exceptionLines } from "../exception-lines.ts";
import { resolveGatewayAccess } from "../gateway-access.ts";
import { askGateway } from "../gateway-client.ts";
import { gatewayTokenOption, jsonOption, urlOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";

interface ActOptions {
  readonly url?: string;
  readonly token?: string;
  readonly note?: string;
  readonly reason?: string;
  readonly team?: string;
  readonly person?: string;
  readonly data?: Record<string, unknown>;
  readonly json?: true;
}

/** The commands that do something about an exception. Each is audited: who, when, what, and the note. */
export function addExceptionActs(exceptions: Command, terminal: Terminal): void {
  act("assign", "Give it to another team, to a person, or both")
    .option("--team <team>", "its new owner, for example finance")
    .option("--person <name>", "who works on it, by the name in their access token")
    .option("--note <text>", "for whoever reads it later")
    .action(async (exceptionId: string, options: ActOptions) => {
      const { team: owner, person: assignee, note } = options;
      if (owner === undefined && assignee === undefined)
        throw new UsageError("Say --team, --person or both.");
      await send(exceptionId, options, "assignment", { owner, assignee, note });
    });

  act("retry", "Do again what failed, after its cause has been put right")
    .option("--note <text>", "what was done, for whoever reads it later")
    .action((exceptionId: string, options: ActOptions) =>
      send(exceptionId, options, "resolution", { action: "retry", note: options.note }),
    );

  act("resolve", "Go on with the data given")
    .option("--data <json>", "what its workflow goes on with, a JSON object", parseObject)
    .option("--note <text>", "what was decided, for whoever reads it later")
    .action((exceptionId: string, options: ActOptions) =>
      send(exceptionId, options, "resolution", { action: "resolve", note: options.note, data: options.data }),
    );

  act("skip", "Go on without what failed, where its workflow allows that")
    .requiredOption("--reason <text>", "why it is not needed")
    .action((exceptionId: string, options: ActOptions) =>
      send(exceptionId, options, "resolution", { action: "skip", note: options.reason }),
    );

  act("compensate", "Undo what its workflow has done, in reverse, and end it")
    .requiredOption("--reason <text>", "why it is given up")
    .action((exceptionId: string, options: ActOptions) =>
      send(exceptionId, options, "resolution", { action: "compensate", note: options.reason }),
    );

  function act(name: string, description: string): Command {
    return exceptions
      .command(name)
      .description(description)
      .argument("<exception-id>")
      .addOption(urlOption())
      .addOption(gatewayTokenOption())
      .addOption(jsonOption());
  }

  async function send(exceptionId: string, options: ActOptions, what: string, body: object): Promise<void> {
    const access = await resolveGatewayAccess(terminal, options);
    const path = `/v1/exceptions/${encodeURIComponent(exceptionId)}/${what}`;
    const answer = await terminal.progress(
      "Telling the gateway",
      askGateway(access, { method: "POST", path, body }),
    );
    if (options.json) return terminal.out(JSON.stringify(answer));
    for (const line of exceptionLines(terminal, answer as BusinessException)) terminal.out(line);
  }
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // Said below.
  }
  throw new InvalidArgumentError("It must be a JSON object.");
}
