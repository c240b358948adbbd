import type { Process, Trigger } from "#orchestration/workflows/process.ts";

const introduction = `# Business processes

What each process of this folder does, when it begins, what it goes through, how it is taken back, what it promises, and who
owns what goes wrong. Made of the processes themselves: \`npx vitest run test/orchestration/workflows/processes.test.ts -u\`
writes this file, and without \`-u\` the same test fails when file and code differ.

A step that cannot succeed after its attempts is an exception, too: \`step-…\`, owned by the process's owner, due in four
hours, blocking the process. It can always be retried; what else people may decide is said with each process.
`;

/** The page of all processes, as orchestration/workflows/README.md has it. */
export function processTable(processes: readonly Process[]): string {
  return [introduction, overview(processes), ...processes.map(section)].join("\n");
}

function overview(processes: readonly Process[]): string {
  const rows = processes.map(
    ({ name, does, owner, promise }) => `| [\`${name}\`](#${name}) | ${does} | ${owner} | ${promise.says} |`,
  );
  return ["| process | does | owner | promise |", "|---|---|---|---|", ...rows, ""].join("\n");
}

function section(process: Process): string {
  const { name, triggers, states, promise, steps, compensation, exceptions, decisions } = process;
  const { skippable, noReturnAfter } = decisions;
  return [
    `## ${name}`,
    "",
    `**Begins** ${triggers.map(triggerText).join("; ")}.`,
    `**States** ${states.join(" → ")}.`,
    `**Promise** ${promise.says} (${duration(promise.withinMs)}, while every platform works and nobody has to decide).`,
    "",
    "| step | does | undone by |",
    "|---|---|---|",
    ...steps.map(
      (step) =>
        `| \`${step.name}\`${step.numbered ? " (numbered)" : ""} | ${step.does} | ${step.undoneBy ?? ""} |`,
    ),
    "",
    `**Compensation** ${compensation}`,
    ...exceptionTable(exceptions),
    "",
    `**People may** skip ${skippable.length === 0 ? "nothing" : skippable.map((step) => `\`${step}\``).join(", ")}; cancel it ${noReturnAfter === "none" ? "never" : `until \`${noReturnAfter}\` is done`}.`,
    "",
  ].join("\n");
}

function exceptionTable(exceptions: Process["exceptions"]): string[] {
  if (exceptions.length === 0) return [];
  return [
    "",
    "| exception | owner | due in | while it is open, it blocks |",
    "|---|---|---|---|",
    ...exceptions.map(
      ({ code, owner, dueInMs, blocks }) => `| \`${code}\` | ${owner} | ${duration(dueInMs)} | ${blocks} |`,
    ),
  ];
}

function triggerText({ kind, name }: Trigger): string {
  return `by ${{ webhook: "webhook", api: "API", schedule: "schedule", file: "file", workflow: "another process" }[kind]}: ${name}`;
}

function duration(ms: number): string {
  const units = [
    ["day", 86_400_000],
    ["hour", 3_600_000],
    ["minute", 60_000],
  ] as const;
  const [unit, unitMs] = units.find(([, size]) => ms >= size && ms % size === 0) ?? ["second", 1_000];
  const count = ms / unitMs;
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
