import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { systemClock } from "#contracts/runtime/clock.ts";

test("an action without delay runs though nothing else happens in the process, and a later one does not keep that alive", () => {
  const program = `
    import { systemClock } from "#contracts/runtime/clock.ts";
    systemClock.schedule(60_000, () => console.log("after a minute"));
    systemClock.schedule(0, () => console.log("at once"));
    systemClock.schedule(0, () => console.log("never"))();
  `;
  const ended = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });

  expect(ended).toMatchObject({ stdout: "at once\n", stderr: "", status: 0 });
});

test("a wait that is longer than a timer can be begins no sooner, and can be canceled", async () => {
  let ran = false;
  const cancel = systemClock.schedule(2 ** 31, () => {
    ran = true;
  });
  await new Promise((resolve) => systemClock.schedule(5, () => resolve(undefined)));
  cancel();

  expect(ran).toBe(false);
});
