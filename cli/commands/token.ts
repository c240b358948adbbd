import type { Command } from "commander";
import { requestToken, resolveInstance } from "../gateway-access.ts";
import { jsonOption, parseWholeNumber, urlOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";

interface TokenOptions {
  readonly url?: string;
  readonly subject: string;
  readonly scope?: readonly string[];
  readonly ttl: number;
  readonly json?: true;
}

export function addTokenCommand(program: Command, terminal: Terminal): void {
  program
    .command("token")
    .description("Print an access token for a running instance, from its own issuer")
    .addOption(urlOption())
    .option("--subject <name>", "who the token speaks for", "developer")
    .option("--scope <scope...>", "what it allows (default: everything in the contract)")
    .option("--ttl <seconds>", "how long it is valid", parseWholeNumber(1, 7 * 24 * 3600), 8 * 3600)
    .addOption(jsonOption())
    .action(async (options: TokenOptions) => {
      const instance = await resolveInstance(terminal, options.url ?? terminal.environment.CONCORDAT_URL);
      const { everyScope } = await import("../scopes.ts");
      const scopes = options.scope ?? everyScope();
      const token = await requestToken(instance, {
        subject: options.subject,
        scopes,
        ttlSeconds: options.ttl,
      });
      const result = { token, gatewayUrl: instance.gatewayUrl, scopes, expiresInSeconds: options.ttl };
      terminal.out(options.json ? JSON.stringify(result) : token);
    });
}
