import { AckPolicy, DeliverPolicy, jetstream, jetstreamManager } from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import type { Logger } from "pino";
import type { BusinessException } from "#contracts/generated/canonical/types.ts";
import type { Bus } from "#contracts/runtime/bus.ts";
import { source } from "../source.ts";

/** The stream below the bucket in which the engine keeps exceptions, and our place in it. */
const stream = "KV_concordat-exceptions";
const durable = "exception-events";

/**
 * Publishes an event for each exception that was raised or resolved, by reading what the engine writes about them.
 * An exception that was resolved before it was read here is published as raised, too: the bucket keeps only the last.
 */
export async function publishExceptionEvents(
  bus: Pick<Bus, "connection" | "publish">,
  logger: Logger,
): Promise<{ stop(): Promise<void> }> {
  const manager = await jetstreamManager(bus.connection);
  await manager.consumers.add(stream, {
    durable_name: durable,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    // One at a time: an exception's events keep their order.
    max_ack_pending: 1,
    ack_wait: nanos(30_000),
    max_deliver: -1,
  });
  const consumer = await jetstream(bus.connection).consumers.get(stream, durable);
  const messages = await consumer.consume({ max_messages: 16 });

  const loop = async (): Promise<void> => {
    for await (const message of messages) {
      try {
        // A deleted key is an empty message.
        if (message.data.length > 0) await publish(bus, message.json<BusinessException>());
        message.ack();
      } catch (error) {
        logger.warn({ err: error }, "an exception was not reported yet; trying again");
        message.nak(1_000);
      }
    }
  };
  const ended = loop();
  return {
    async stop() {
      await messages.close();
      await ended;
    },
  };
}

async function publish(bus: Pick<Bus, "publish">, exception: BusinessException): Promise<void> {
  const { exceptionId, correlationId, subject, raisedAt, resolvedAt } = exception;
  const { resolution: _, resolvedAt: __, ...open } = exception;
  await bus.publish("concordat.evt.operations.exception.raised.v1", {
    id: `${exceptionId}.raised`,
    subject,
    source,
    data: { ...open, state: "open" },
    correlationId,
    time: raisedAt,
  });
  if (exception.state !== "resolved") return;
  await bus.publish("concordat.evt.operations.exception.resolved.v1", {
    id: `${exceptionId}.resolved`,
    subject,
    source,
    data: exception,
    correlationId,
    ...(resolvedAt === undefined ? {} : { time: resolvedAt }),
  });
}
