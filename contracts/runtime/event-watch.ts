import type { BusLink } from "./bus-link.ts";

/** What somebody who keeps answers has to know of a business event. */
export interface EventNews {
  /** The canonical id of what it happened to. */
  readonly subject: string;
  readonly data: unknown;
}

export interface EventWatcher {
  /** Told of an event once, soon after it was stored. */
  readonly onEvent: (news: EventNews) => void;
  /** Some may have been missed: the connection was away, or what came could not be read. */
  readonly onGap: () => void;
}

const everyEvent = "concordat.evt.>";

/**
 * Tells of every business event from now on. Nothing is stored for the watcher and nothing is repeated, so it is for
 * those who can begin anew after a gap; all others consume (`consumeEvents`).
 */
export function watchEvents({ connection, reportDefect }: BusLink, { onEvent, onGap }: EventWatcher): void {
  connection.subscribe(everyEvent, {
    callback(error, message) {
      if (error !== null) return onGap();
      try {
        const { subject, data } = message.json<EventNews>();
        onEvent({ subject, data });
      } catch (error) {
        reportDefect({ where: message.subject, detail: "an event could not be read", error });
        onGap();
      }
    },
  });
  void followConnection();

  async function followConnection(): Promise<void> {
    for await (const { type } of connection.status()) if (type === "reconnect") onGap();
  }
}
