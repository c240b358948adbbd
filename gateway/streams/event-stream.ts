import { type Clock, sleep } from "#contracts/runtime/clock.ts";

/** One event of a stream, with the position after which the stream goes on. */
export interface StreamEvent {
  readonly id: number;
  readonly data: unknown;
  /** Nothing comes after it. */
  readonly last: boolean;
}

export interface EventStreamOptions {
  /** The type of every event. */
  readonly event: string;
  readonly first: StreamEvent | undefined;
  /** The position of what the reader knows. */
  readonly after: number;
  /** Waits a few seconds for what comes after the position; undefined: nothing came, or nobody could say. */
  readonly next: (after: number) => Promise<StreamEvent | undefined>;
  readonly stopping: () => boolean;
  readonly onClose: () => void;
}

/** A comment that keeps the connection from being taken for dead on the way. */
const heartbeatMs = 15_000;
/** The reader comes back with a token that is judged anew; until then it may have lost its right for this long. */
const openForMs = 300_000;
/** Between two failures to learn anything, so that an outage is not answered with a flood. */
const pauseMs = 1_000;
const reconnectMs = 1_000;

/**
 * Server-Sent Events (HTML Standard, section 9.2) until the last event, five minutes, the reader's leaving, or our own
 * stop. At most one event waits for a slow reader: what it missed by then is in the next one.
 */
export function eventStream(clock: Clock, options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { event, next, stopping, onClose } = options;
  const text = new TextEncoder();
  const untilMs = clock.nowMs() + openForMs;
  let position = options.after;
  let pending = options.first;
  let left = false;
  let opened = false;

  return new ReadableStream<Uint8Array>(
    {
      /** Called whenever the reader can take more; it resolves with the next thing to say. */
      async pull(controller) {
        const say = (words: string) => controller.enqueue(text.encode(words));
        const end = () => {
          onClose();
          controller.close();
        };
        if (!opened) {
          opened = true;
          say(`retry: ${reconnectMs}\n\n`);
        }
        const news = pending ?? (await waitForNews());
        pending = undefined;
        if (left) return;
        if (news === "end") return end();
        if (news === "nothing") return say(": nothing new\n\n");
        position = news.id;
        say(`event: ${event}\nid: ${news.id}\ndata: ${JSON.stringify(news.data)}\n\n`);
        if (news.last) end();
      },
      cancel() {
        left = true;
        onClose();
      },
    },
    { highWaterMark: 1 },
  );

  async function waitForNews(): Promise<StreamEvent | "nothing" | "end"> {
    const heartbeatAtMs = clock.nowMs() + heartbeatMs;
    while (!left && !stopping() && clock.nowMs() < untilMs) {
      const askedAtMs = clock.nowMs();
      const news = await next(position);
      if (news !== undefined) return news;
      if (clock.nowMs() >= heartbeatAtMs) return "nothing";
      if (clock.nowMs() - askedAtMs < pauseMs) await sleep(clock, pauseMs);
    }
    return "end";
  }
}
