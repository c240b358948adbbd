import { expect, test } from "vitest";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { PlatformAnswer, PlatformCall } from "#orchestration/connectors/platform-call.ts";
import type { Turn } from "#orchestration/connectors/turn.ts";
import { WaitingReads } from "#orchestration/connectors/waiting-reads.ts";
import type { StepFailure } from "#orchestration/workflow/failure.ts";

type Answer = Outcome<PlatformAnswer, StepFailure>;

const call: PlatformCall = {
  operation: { operationId: "readDeal", method: "GET", path: "/deals/{id}", parameters: [], responses: {} },
  origin: { correlationId: "a", attempt: 1 },
  effect: "read",
  path: { id: "1" },
};

/** A read that a test lets begin and end. */
function reader() {
  const reads = new WaitingReads();
  const sent: { turn: Turn; end: (body: string) => void }[] = [];
  const read = (one: PlatformCall) =>
    reads.read(
      one,
      (turn) =>
        new Promise<Answer>((resolve) => {
          const end = (body: string) => resolve(succeed({ status: 200, absent: false, atMs: 0, body }));
          sent.push({ turn, end });
        }),
    );
  return { read, sent };
}

test("equal reads that wait for their turn are one call, and both have its answer", async () => {
  const { read, sent } = reader();
  const both = [read(call), read({ ...call, origin: { correlationId: "b", attempt: 2 } })];
  expect(sent).toHaveLength(1);
  expect(sent[0]?.turn.begins()).toMatchObject({ call, saved: 1 });
  sent[0]?.end("deal");

  expect(await Promise.all(both)).toMatchObject([{ value: { body: "deal" } }, { value: { body: "deal" } }]);
});

test("a read that comes when an equal one has begun is a call of its own", async () => {
  const { read, sent } = reader();
  const first = read(call);
  expect(sent[0]?.turn.begins()).toMatchObject({ call, saved: 0 });
  const second = read(call);
  sent[0]?.end("before");
  sent[1]?.end("after");

  expect(await first).toMatchObject({ value: { body: "before" } });
  expect(await second).toMatchObject({ value: { body: "after" } });
});

test.for([
  { differs: "object", other: { ...call, path: { id: "2" } } },
  { differs: "query", other: { ...call, query: { properties: "name" } } },
  { differs: "class", other: { ...call, origin: { ...call.origin, callClass: "background" as const } } },
  { differs: "statuses that mean absent", other: { ...call, absentOn: [404] } },
])("reads that differ in $differs are two calls", ({ other }) => {
  const { read, sent } = reader();
  void read(call);
  void read(other);
  expect(sent).toHaveLength(2);
});

test("a read that was refused its turn is not joined afterwards", async () => {
  const { read, sent } = reader();
  const first = read(call);
  sent[0]?.end("refused");
  await first;
  void read(call);
  expect(sent).toHaveLength(2);
});
