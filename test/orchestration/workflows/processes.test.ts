import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { BusinessException } from "#contracts/generated/canonical/types.ts";
import { usualSchedules } from "#orchestration/schedules/all-schedules.ts";
import { allProcesses } from "#orchestration/workflows/all-workflows.ts";
import { processTable } from "./process-table.ts";

/** contracts/canonical/primitives.yaml#/$defs/Team */
const knownTeams: readonly string[] = [
  "finance",
  "sales-operations",
  "support-operations",
  "platform-engineering",
] satisfies BusinessException["owner"][];

const page = resolve(import.meta.dirname, "../../../orchestration/workflows/README.md");

test("the page of all processes says what the code says", async () => {
  await expect(processTable(allProcesses)).toMatchFileSnapshot(page);
});

test("every process has a name of its own, and every schedule starts a process that says so", () => {
  const names = allProcesses.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { workflow } of usualSchedules) {
    const triggers = allProcesses.find(({ name }) => name === workflow)?.triggers ?? [];
    expect({ workflow, kinds: triggers.map(({ kind }) => kind) }).toEqual({
      workflow,
      kinds: expect.arrayContaining(["schedule"]),
    });
  }
});

describe.each(allProcesses.map((process) => [process.name, process] as const))("%s", (_, process) => {
  const steps = process.steps.map(({ name }) => name);
  const { skippable, noReturnAfter, tooLate } = process.decisions;

  test("names each step and each exception once", () => {
    expect(new Set(steps).size).toBe(steps.length);
    const codes = process.exceptions.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("gives each exception to a team that the contract knows, as no other can be shown", () => {
    const teams = process.exceptions.flatMap(({ owner }) => owner.replace(/, by .*$/, "").split(/, | or /));
    expect(teams.filter((team) => !knownTeams.includes(team))).toEqual([]);
  });

  test("lets people decide only about steps that it has", () => {
    const decided = [...skippable, ...tooLate, ...(noReturnAfter === "none" ? [] : [noReturnAfter])];
    expect(decided.filter((step) => !steps.includes(step))).toEqual([]);
  });

  test("says when it begins, what it goes through, and what it promises in a time that is one", () => {
    expect(process.triggers.length).toBeGreaterThan(0);
    expect(process.states.length).toBeGreaterThan(0);
    expect(process.promise.withinMs).toBeGreaterThan(0);
    expect(process.exceptions.every(({ dueInMs, owner, blocks }) => dueInMs > 0 && owner && blocks)).toBe(
      true,
    );
  });
});
