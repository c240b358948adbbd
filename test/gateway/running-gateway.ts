import { jetstreamManager } from "@nats-io/jetstream";
import type pino from "pino";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { type OperationName, operationContracts } from "#contracts/generated/events/operations.ts";
import { type Bus, type CallContext, connectBus } from "#contracts/runtime/bus.ts";
import type { GatewayConfig } from "#gateway/config.ts";
import { createLogger } from "#gateway/logger.ts";
import { type Gateway, type GatewayParts, startGateway } from "#gateway/main.ts";
import { startTokenIssuer, type TokenIssuer, testAudience } from "./token-issuer.ts";

export const crmClientSecret = "crm-client-secret-for-tests";
export const supportSigningSecret = "support-signing-secret-for-tests";
export const erpClientState = "erp-client-state-for-tests";

/** A gateway on a real nats-server, with a stand-in where orchestration would be. */
export interface RunningGateway {
  readonly gateway: Gateway;
  readonly url: string;
  readonly nats: NatsServer;
  readonly issuer: TokenIssuer;
  /** The stand-in for orchestration: serve operations on it. */
  readonly bus: Bus;
  /** A token with every scope. */
  readonly token: string;
  /** Subjects of everything that was published under `concordat.` or into the idempotency bucket since `forget`. */
  readonly published: readonly string[];
  forget(): void;
  /** Resolves when everything that the gateway has published until now has been seen. */
  settled(): Promise<void>;
  /** Answers one operation with exactly this, whether or not a contract allows it. Returns how to stop. */
  answerRaw(
    operation: OperationName,
    answer: (payload: unknown, context: CallContext) => unknown,
  ): () => void;
  readonly logLines: readonly string[];
  stop(): Promise<void>;
}

/**
 * Starts one. With `watch: false` nothing is seen in `published`: to NATS, somebody who watches an operation's subject
 * is somebody who serves it.
 */
export async function startRunningGateway(
  changes: Partial<GatewayConfig> = {},
  { watch = true, ...parts }: { readonly watch?: boolean } & Pick<GatewayParts, "apiRoutes" | "clock"> = {},
): Promise<RunningGateway> {
  const [nats, issuer] = await Promise.all([startNatsServer(), startTokenIssuer()]);
  const logLines: string[] = [];
  const logger = createLogger("info", {
    write: (line: string) => void logLines.push(line),
  } as pino.DestinationStream);
  const gateway = await startGateway(
    {
      host: "127.0.0.1",
      port: 0,
      natsUrl: nats.url,
      issuer: issuer.issuer,
      audience: testAudience,
      jwksUrl: issuer.jwksUrl,
      webhooks: {
        crm: { clientSecret: crmClientSecret },
        erp: { clientState: erpClientState },
        support: { signingSecret: supportSigningSecret },
      },
      requestTimeoutMs: 1_000,
      logLevel: "info",
      ...changes,
    },
    { logger, ...parts },
  );
  const bus = await connectBus({ natsUrl: nats.url, name: "stand-in" });
  const published: string[] = [];
  for (const subject of watch ? ["concordat.>", "$KV.concordat-idempotency.>"] : []) {
    bus.connection.subscribe(subject, { callback: (_, message) => void published.push(message.subject) });
  }
  await bus.connection.flush();

  return {
    gateway,
    url: gateway.url,
    nats,
    issuer,
    bus,
    token: await issuer.sign(),
    published,
    forget: () => published.splice(0),
    async settled() {
      // Whatever the gateway sent before it answered has passed the server, and reaches us before this round trip ends.
      await bus.connection.flush();
    },
    answerRaw(operation, answer) {
      const { subject, queue } = operationContracts[operation];
      const subscription = bus.connection.subscribe(subject, {
        queue,
        callback: (_, message) => {
          const context = { correlationId: message.headers?.get("Concordat-Correlation-Id") ?? "" };
          message.respond(JSON.stringify(answer(message.json(), context)));
        },
      });
      return () => subscription.unsubscribe();
    },
    logLines,
    async stop() {
      await gateway.stop();
      await bus.close();
      await Promise.all([issuer.stop(), nats.stop()]);
    },
  };
}

/** What the stream of webhooks holds. */
export async function storedHooks({
  bus,
}: RunningGateway): Promise<readonly { platform: string; body: string }[]> {
  const manager = await jetstreamManager(bus.connection);
  const { state } = await manager.streams.info("CONCORDAT_HOOKS");
  const sequences = Array.from({ length: state.messages }, (_, index) => state.first_seq + index);
  return Promise.all(
    sequences.map(async (seq) => (await manager.streams.getMessage("CONCORDAT_HOOKS", { seq }))!.json()),
  );
}
