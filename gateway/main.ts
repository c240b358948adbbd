import { readFile } from "node:fs/promises";
import { connectBus } from "#contracts/runtime/bus.ts";
import { type Clock, systemClock } from "#contracts/runtime/clock.ts";
import { whenJetStreamIsReady } from "#contracts/runtime/jetstream-ready.ts";
import { type ApiRoute, collectApiRoutes } from "./api-routes.ts";
import { createApp } from "./app.ts";
import type { GatewayConfig } from "./config.ts";
import { createLogger, type Logger } from "./logger.ts";
import { createKvIdempotencyStore } from "./middleware/idempotency-store.ts";
import { createKeySet } from "./middleware/key-set.ts";
import { createAnswerCache } from "./reads/answer-cache.ts";
import { businessIdsIn } from "./reads/business-ids.ts";
import { createReadDesk } from "./reads/read-desk.ts";
import { listen } from "./server.ts";

/** A running gateway. */
export interface Gateway {
  readonly url: string;
  /** Answers what it has begun (for at most 10 s), then closes. Safe to call more than once. */
  stop(): Promise<void>;
}

/** What a test may replace. */
export interface GatewayParts {
  readonly clock?: Clock;
  readonly logger?: Logger;
  readonly apiRoutes?: readonly ApiRoute[];
}

const keySetTimeoutMs = 3_000;
const storeTimeoutMs = 2_000;
const shutdownGraceMs = 10_000;

/** Starts a gateway. Waits up to a minute for JetStream. Rejects when NATS cannot be used or the address cannot be had; nothing is left running then. */
export async function startGateway(config: GatewayConfig, parts: GatewayParts = {}): Promise<Gateway> {
  const { clock = systemClock, logger = createLogger(config.logLevel) } = parts;
  const openApiDocument = await readFile(
    new URL("../contracts/generated/api/openapi.json", import.meta.url),
    "utf8",
  );
  const bus = await connectBus({
    natsUrl: config.natsUrl,
    name: "gateway",
    clock,
    onDefect: ({ error, ...defect }) => logger.error({ ...defect, err: error }, "a defect on the bus"),
  });
  try {
    await whenJetStreamIsReady(bus.ensureStreams, {
      clock,
      onWait: (error) => logger.warn({ err: error }, "JetStream is not ready; trying again"),
    });
    const reads = createReadDesk({ cache: createAnswerCache({ clock }), clock });
    bus.watchEvents({
      onEvent: ({ subject, data }) => reads.changed(businessIdsIn(data).add(subject)),
      onGap: reads.changedAnything,
    });
    const server = await listen({ clock, logger }, config.host, config.port);
    const publicUrl = (config.publicUrl ?? server.url).replace(/\/$/, "");
    let stopping = false;
    const app = createApp({
      bus,
      keySet: createKeySet(config.issuer, config.jwksUrl, keySetTimeoutMs),
      reads,
      idempotencyStore: createKvIdempotencyStore(bus, storeTimeoutMs),
      clock,
      logger,
      config,
      publicUrl,
      apiRoutes: parts.apiRoutes ?? collectApiRoutes(),
      openApiDocument,
      stopping: () => stopping,
    });
    server.serve(app.fetch as Parameters<typeof server.serve>[0], publicUrl);
    logger.info({ url: server.url, publicUrl }, "the gateway listens");

    let stopped: Promise<void> | undefined;
    const stop = async () => {
      stopping = true;
      await server.stop(shutdownGraceMs);
      await bus.close();
      logger.info("the gateway has stopped");
      logger.flush();
    };
    return {
      url: server.url,
      stop() {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    await bus.close();
    throw error;
  }
}
