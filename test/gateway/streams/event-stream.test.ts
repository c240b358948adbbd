import { expect, test } from "vitest";
import { type EventStreamOptions, eventStream, type StreamEvent } from "#gateway/streams/event-stream.ts";

function stage(
  answers: (StreamEvent | undefined | (() => void))[],
  changes: Partial<EventStreamOptions> = {},
) {
  const time = { nowMs: 0 };
  const clock = { nowMs: () => time.nowMs, schedule: () => () => {} };
  const asked: number[] = [];
  let closed = 0;
  const stream = eventStream(clock, {
    event: "workflow",
    first: undefined,
    after: 4,
    stopping: () => false,
    onClose: () => {
      closed += 1;
    },
    async next(after) {
      asked.push(after);
      // As long as orchestration waits for news.
      time.nowMs += 3_000;
      const answer = answers.shift();
      if (typeof answer === "function") answer();
      return typeof answer === "function" ? undefined : answer;
    },
    ...changes,
  });
  return { stream, asked, time, closed: () => closed };
}

const event = (id: number, last = false): StreamEvent => ({ id, data: { id }, last });
const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

test("events have a type, an id to go on from and their data on one line, and the last ends the stream", async () => {
  const { stream, asked, closed } = stage([undefined, event(7), event(9, true)], { first: event(5) });

  expect(await textOf(stream)).toBe(
    'retry: 1000\n\nevent: workflow\nid: 5\ndata: {"id":5}\n\n' +
      'event: workflow\nid: 7\ndata: {"id":7}\n\nevent: workflow\nid: 9\ndata: {"id":9}\n\n',
  );
  expect(asked).toEqual([5, 5, 7]);
  expect(closed()).toBe(1);
});

test("a comment is sent after 15 seconds without news", async () => {
  const { stream } = stage([...Array(5).fill(undefined), event(5, true)]);

  expect(await textOf(stream)).toBe(
    'retry: 1000\n\n: nothing new\n\nevent: workflow\nid: 5\ndata: {"id":5}\n\n',
  );
});

test("it ends after five minutes, whatever comes", async () => {
  const { stream, time, closed } = stage([]);

  expect(await textOf(stream)).toMatch(/^retry: 1000\n\n(: nothing new\n\n){19,20}$/);
  expect(time.nowMs).toBeLessThanOrEqual(303_000);
  expect(closed()).toBe(1);
});

test("it ends when the gateway stops", async () => {
  let stopping = false;
  const answers = [
    undefined,
    () => {
      stopping = true;
    },
  ];
  const { stream, asked, closed } = stage(answers, { stopping: () => stopping });

  expect(await textOf(stream)).toBe("retry: 1000\n\n");
  expect(asked).toHaveLength(2);
  expect(closed()).toBe(1);
});

test("a reader that leaves gives its place back", async () => {
  const { stream, closed } = stage([event(5), event(6)]);
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel();

  expect(closed()).toBe(1);
});
