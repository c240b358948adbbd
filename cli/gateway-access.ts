import { CommandFailure, UsageError } from "./command-failure.ts";
import type { GatewayAccess } from "./gateway-client.ts";
import type { InstanceRecord } from "./instance-record.ts";
import type { Terminal } from "./terminal.ts";

export interface AccessOptions {
  readonly url?: string;
  readonly token?: string;
}

/** The scopes that an operator's commands need. */
export const operatorScopes: readonly string[] = [
  "operations:read",
  "operations:write",
  "dead-letters:read",
  "dead-letters:replay",
];

/**
 * Where an operator's command goes: `--url` or CONCORDAT_URL, else the one instance that runs here;
 * with `--token` or CONCORDAT_TOKEN, else a short-lived token from that instance's own issuer.
 */
export async function resolveGatewayAccess(
  terminal: Terminal,
  options: AccessOptions,
  scopes: readonly string[] = operatorScopes,
): Promise<GatewayAccess> {
  const asked = options.url ?? terminal.environment.CONCORDAT_URL;
  const token = options.token ?? terminal.environment.CONCORDAT_TOKEN;
  if (asked !== undefined && token !== undefined) return { url: parseUrl(asked), token };

  const record = await resolveInstance(terminal, asked);
  return {
    url: record.gatewayUrl,
    token: token ?? (await requestToken(record, { subject: "operator", scopes, ttlSeconds: 300 })),
  };
}

/** The running instance at `url`, or the only one that runs here. Throws `UsageError` if there is no such one. */
export async function resolveInstance(terminal: Terminal, url: string | undefined): Promise<InstanceRecord> {
  const { findInstanceRecord, readInstanceRecords } = await import("./instance-record.ts");
  if (url !== undefined) {
    const record = await findInstanceRecord(terminal.environment, parseUrl(url));
    if (record !== undefined) return record;
    throw new UsageError(
      `No instance of yours runs at ${url} on this machine. Start one with 'concordat up', or give a token with --token or CONCORDAT_TOKEN.`,
    );
  }
  const records = await readInstanceRecords(terminal.environment);
  const [only] = records;
  if (only !== undefined && records.length === 1) return only;
  if (only === undefined) {
    throw new UsageError(
      "No instance of yours runs on this machine. Start one with 'concordat up', or say where with --url and --token.",
    );
  }
  const urls = records.map((record) => record.gatewayUrl).join(", ");
  throw new UsageError(`Several instances run on this machine (${urls}); say which with --url.`);
}

/** A token from the instance's local issuer. */
export async function requestToken(
  record: Pick<InstanceRecord, "tokenUrl" | "client">,
  request: { readonly subject: string; readonly scopes: readonly string[]; readonly ttlSeconds: number },
): Promise<string> {
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: record.client.clientId,
    client_secret: record.client.clientSecret,
    subject: request.subject,
    scope: request.scopes.join(" "),
    ttl_seconds: String(request.ttlSeconds),
  });
  const response = await fetch(record.tokenUrl, {
    method: "POST",
    body: form,
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  if (response === undefined || !response.ok) {
    throw new CommandFailure(
      `The issuer at ${record.tokenUrl} gave no token${response === undefined ? "" : ` (${response.status})`}.`,
    );
  }
  return ((await response.json()) as { access_token: string }).access_token;
}

function parseUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new UsageError(`'${text}' is not an http or https URL.`);
  }
  return new URL(text).origin;
}
