import { expect, test } from "vitest";
import { createTerminal } from "#cli/terminal.ts";
import type { Clock } from "#contracts/runtime/clock.ts";

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

/** A clock whose scheduled actions run when the test says so. */
function heldClock() {
  const actions: (() => void)[] = [];
  let nowMs = 0;
  const clock: Clock = {
    nowMs: () => nowMs,
    schedule: (_delayMs, action) => {
      actions.push(action);
      return () => void actions.splice(actions.indexOf(action), 1);
    },
  };
  const pass = (ms: number) => {
    nowMs += ms;
    for (const action of actions.splice(0)) action();
  };
  return { clock, pass };
}

test.for([
  { where: "on a terminal", isTTY: true, environment: {}, coloured: true },
  { where: "in a pipe", isTTY: false, environment: {}, coloured: false },
  { where: "on a terminal with NO_COLOR", isTTY: true, environment: { NO_COLOR: "1" }, coloured: false },
  {
    where: "on a terminal with an empty NO_COLOR",
    isTTY: true,
    environment: { NO_COLOR: "" },
    coloured: true,
  },
  { where: "on a dumb terminal", isTTY: true, environment: { TERM: "dumb" }, coloured: false },
])("$where, text is coloured: $coloured", ({ isTTY, environment, coloured }) => {
  const terminal = createTerminal(stream(isTTY), stream(isTTY), environment);

  expect(terminal.paint("red", "late") !== "late").toBe(coloured);
});

test("what is quick says nothing", async () => {
  const { clock } = heldClock();
  const stderr = stream(false);
  const terminal = createTerminal(stream(false), stderr, {}, clock);

  expect(await terminal.progress("Starting", Promise.resolve(7))).toBe(7);
  expect(stderr.written).toEqual([]);
});

test("what takes longer than a second is announced, and its end too, on stderr", async () => {
  const { clock, pass } = heldClock();
  const stdout = stream(false);
  const stderr = stream(false);
  const work = Promise.withResolvers<number>();
  const waiting = createTerminal(stdout, stderr, {}, clock).progress("Starting NATS", work.promise);
  pass(1_000);
  work.resolve(7);
  await waiting;

  expect(stderr.written).toEqual(["Starting NATS …\n", "Starting NATS: done in 1.0 s\n"]);
  expect(stdout.written).toEqual([]);
});
