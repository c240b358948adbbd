import { type EventType, eventContracts } from "#contracts/generated/events/events.ts";
import type { Bus, Consumption } from "#contracts/runtime/bus.ts";

/**
 * Makes every business event findable by its correlation id, for what happened in one transaction. Subjects of events
 * are made of what happened, and the stream cannot be asked by what is inside.
 */
export function indexEvents(bus: Pick<Bus, "consumeEvents" | "indexEvent">): Promise<Consumption> {
  const types = Object.keys(eventContracts) as EventType[];
  return bus.consumeEvents("transaction-index", types, async ({ value: event, context }) => {
    const { id: eventId, type, subject, time: at, correlationid: correlationId } = event;
    await bus.indexEvent({ at, correlationId, eventId, type, subject }, context);
    return { kind: "done" };
  });
}
