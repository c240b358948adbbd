import { beforeEach, describe, expect, test } from "vitest";
import { systemClock } from "#contracts/runtime/clock.ts";
import { commitFrame } from "#orchestration/workflow/commit.ts";
import type { Log, StoredFrame } from "#orchestration/workflow/log.ts";

/** What the engine relies on from a log. `open` answers two writers' handles on one new, empty log. */
export function logSuite(name: string, open: () => Promise<readonly [Log, Log]>): void {
  // A server recognises a message's id in all logs of a stream, so no two tests use the same.
  let tests = 0;
  const id = (label: string) => `${tests}-${label}`;
  beforeEach(() => {
    tests += 1;
  });

  describe(`${name}: what the engine relies on from its log`, () => {
    test("an empty log has no last frame", async () => {
      const [log] = await open();

      expect(await log.last()).toBeUndefined();
    });

    test("an append on the last frame is stored, and is the last frame then", async () => {
      const [log, other] = await open();
      const first = sequenceOf(await log.append(id("a"), "one", 0));
      const second = sequenceOf(await log.append(id("b"), "two", first));

      expect(second).toBeGreaterThan(first);
      expect(await other.last()).toEqual({ sequence: second, id: id("b"), body: "two" });
    });

    test("an append on any other frame stores nothing", async () => {
      const [log, other] = await open();
      const first = sequenceOf(await log.append(id("a"), "one", 0));
      const answers = [await other.append(id("b"), "two", 0), await other.append(id("c"), "two", first + 7)];

      expect(answers.map(({ kind }) => kind)).toEqual(["conflict", "conflict"]);
      expect((await log.last())?.id).toBe(id("a"));
    });

    test("the same append twice is stored once, and never answered as stored again", async () => {
      const [log] = await open();
      const first = sequenceOf(await log.append(id("a"), "one", 0));
      const again = [await log.append(id("a"), "one", 0), await log.append(id("a"), "one", first)];

      expect(again.map(({ kind }) => kind)).toEqual(["conflict", "conflict"]);
      expect((await log.last())?.sequence).toBe(first);
    });

    test("of two writers on one frame, one is stored and the other learns it for certain", async () => {
      const [log, other] = await open();
      const commits = await Promise.all([commit(log, id("a")), commit(other, id("b"))]);

      expect(commits.map(({ kind }) => kind).sort()).toEqual(["fenced", "stored"]);
    });

    test("a commit that is repeated learns that it is stored, and where", async () => {
      const [log] = await open();
      const first = await commit(log, id("a"));

      expect(first.kind).toBe("stored");
      expect(await commit(log, id("a"))).toEqual(first);
    });

    test("a commit whose answer is lost learns from the log that it is stored", async () => {
      const [log] = await open();
      let appends = 0;
      const deaf: Log = {
        ...log,
        async append(...frame) {
          appends += 1;
          await log.append(...frame);
          return { kind: "unanswered", detail: "lost" };
        },
      };

      expect(await commit(deaf, id("a"))).toEqual({ kind: "stored", sequence: (await log.last())?.sequence });
      expect(appends).toBe(1);
    });

    test.for([
      { says: "10164", stored: true },
      { says: "10071", stored: true },
      { says: "10164", stored: false },
      { says: "10071", stored: false },
    ])(
      "a commit that is refused with $says, with its frame stored: $stored, looks and is stored once",
      async ({ says, stored }) => {
        const [log] = await open();
        let appends = 0;
        const refusing: Log = {
          ...log,
          async append(...frame) {
            appends += 1;
            if (appends > 1) return log.append(...frame);
            if (stored) await log.append(...frame);
            return { kind: "conflict", detail: says };
          },
        };
        const committed = await commit(refusing, id("a"));

        expect(committed).toEqual({ kind: "stored", sequence: (await log.last())?.sequence });
        expect(appends).toBe(stored ? 1 : 2);
      },
    );

    test("a commit that is refused with 10164 because somebody else has written learns it for certain", async () => {
      const [log, other] = await open();
      await other.append(id("b"), "two", 0);
      const refusing: Log = { ...log, append: async () => ({ kind: "conflict", detail: "10164" }) };

      expect(await commit(refusing, id("a"))).toEqual({ kind: "fenced", by: id("b") });
    });

    test("reading gives every frame in order, up to the one that was asked for", async () => {
      const [log, other] = await open();
      let sequence = 0;
      for (const label of ["a", "b", "c", "d"]) {
        sequence = sequenceOf(await log.append(id(label), label.repeat(3), sequence));
      }
      const third = (await frames(other, sequence))[2] as StoredFrame;

      expect((await frames(other, third.sequence)).map(({ body }) => body)).toEqual(["aaa", "bbb", "ccc"]);
    });

    test("reading begins after the frame that is asked for", async () => {
      const [log] = await open();
      const first = sequenceOf(await log.append(id("a"), "one", 0));
      const second = sequenceOf(await log.append(id("b"), "two", first));
      const read: string[] = [];
      await log.read(first, second, ({ body }) => read.push(body));

      expect(read).toEqual(["two"]);
    });

    test("what is below a frame can be forgotten, and the log goes on from its last frame", async () => {
      const [log, other] = await open();
      const first = sequenceOf(await log.append(id("a"), "one", 0));
      const second = sequenceOf(await log.append(id("b"), "two", first));
      await other.forgetBelow(second);
      const third = sequenceOf(await log.append(id("c"), "three", second));

      expect((await frames(other, third)).map(({ body }) => body)).toEqual(["two", "three"]);
    });
  });
}

function commit(log: Log, id: string) {
  return commitFrame({ log, clock: systemClock, signal: new AbortController().signal }, { id, body: id }, 0);
}

function sequenceOf(answer: Awaited<ReturnType<Log["append"]>>): number {
  if (answer.kind !== "stored") throw new Error(`not stored: ${answer.detail}`);
  return answer.sequence;
}

async function frames(log: Log, until: number): Promise<StoredFrame[]> {
  const read: StoredFrame[] = [];
  await log.read(0, until, (frame) => read.push(frame));
  return read;
}
