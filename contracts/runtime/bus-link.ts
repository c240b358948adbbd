import { type JetStreamClient, jetstream } from "@nats-io/jetstream";
import { type ConnectionOptions, connect, type NatsConnection } from "@nats-io/transport-node";
import { CannotStart } from "./cannot-start.ts";
import { type Clock, systemClock } from "./clock.ts";

export interface BusOptions {
  /** One address, or several of one cluster separated by commas. */
  readonly natsUrl: string;
  /** Shown by the server to its operator. */
  readonly name: string;
  readonly clock?: Clock;
  /** How often the server is asked whether it is there, ms; after three times without an answer another connection is made. Default 4,000. */
  readonly pingEveryMs?: number;
  /** Told of what is a bug somewhere: a handler that threw, a message that breaks its contract. Default: nobody. */
  readonly onDefect?: (defect: BusDefect) => void;
}

/** Something that only a change of code or contract can put right. */
export interface BusDefect {
  /** The operation, or the subject. */
  readonly where: string;
  readonly detail: string;
  readonly correlationId?: string;
  readonly error?: unknown;
}

/** The connection that all parts of a bus share. */
export interface BusLink {
  readonly connection: NatsConnection;
  readonly stream: JetStreamClient;
  readonly clock: Clock;
  /** Whether the server is reachable, as far as the client knows now. */
  readonly connected: () => boolean;
  readonly reportDefect: (defect: BusDefect) => void;
}

/** How long JetStream may take to store a message. Longer than a slow disk's flush, shorter than a caller's patience. */
const storedWithinMs = 5_000;

/**
 * Connects to NATS; once connected, it reconnects for ever and silently. Throws {@link CannotStart} if there is no
 * server at first, so that a wrong address is seen at start.
 */
export async function openLink(options: BusOptions): Promise<BusLink> {
  const connection = await connectOrSay({
    servers: options.natsUrl.split(",").map((server) => server.trim()),
    name: options.name,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    reconnectJitter: 250,
    // A network that swallows everything closes nothing. The client's own choice would be to notice it after some minutes.
    pingInterval: options.pingEveryMs ?? 4_000,
    maxPingOut: 2,
    // Capturing a stack for each request halves what a connection can do.
    noAsyncTraces: true,
  });
  const state = { connected: true };
  void followStatus(connection, state);
  return {
    connection,
    stream: jetstream(connection, { timeout: storedWithinMs }),
    clock: options.clock ?? systemClock,
    connected: () => state.connected && !connection.isClosed(),
    reportDefect: options.onDefect ?? (() => {}),
  };
}

async function connectOrSay(options: ConnectionOptions & { servers: string[] }): Promise<NatsConnection> {
  try {
    return await connect(options);
  } catch (error) {
    const servers = options.servers.map(withoutCredentials).join(", ");
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotStart(
      `NATS at ${servers} cannot be used: ${reason}. Nothing was started. See that a server runs there and lets this program in, or set NATS_URL to another.`,
      { cause: error },
    );
  }
}

/** An address may have a user's password or a token in front. */
function withoutCredentials(server: string): string {
  return server.replace(/^([a-z]+:\/\/)?.*@/, "$1");
}

async function followStatus(connection: NatsConnection, state: { connected: boolean }): Promise<void> {
  for await (const { type } of connection.status()) {
    if (type === "disconnect" || type === "staleConnection" || type === "close") state.connected = false;
    if (type === "reconnect") state.connected = true;
  }
  state.connected = false;
}
