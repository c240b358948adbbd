import type { BusinessException, WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { tableLines } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** As the result of a workflow that was given up has it: contracts/canonical/workflow.yaml. */
interface Cancellation {
  readonly at?: string;
  readonly by: string;
  readonly reason?: string;
}

/** Workflows as a table. */
export function workflowTable(terminal: Terminal, workflows: readonly WorkflowStatus[]): string[] {
  if (workflows.length === 0) return ["No workflows."];
  return tableLines(
    terminal,
    [
      { title: "workflow", cell: (row) => row.workflowId },
      { title: "state", cell: (row) => row.state, style: (row) => styleOf(row.state) },
      { title: "key", cell: (row) => row.key },
      { title: "updated", cell: (row) => row.updatedAt },
      { title: "open exceptions", cell: (row) => row.openExceptions.join(" ") },
    ],
    workflows,
  );
}

/** One workflow with its steps, and what somebody has to do about it. */
export function workflowLines(
  terminal: Terminal,
  workflow: WorkflowStatus,
  exceptions: readonly BusinessException[],
): string[] {
  return [
    `${terminal.paint("bold", workflow.workflowId)}  ${workflow.type} version ${workflow.version}`,
    `state           ${terminal.paint(styleOf(workflow.state), workflow.state)}`,
    `key             ${workflow.key}`,
    `correlation id  ${workflow.correlationId}`,
    `started         ${workflow.startedAt}`,
    `updated         ${workflow.updatedAt}`,
    ...exceptions.map(
      ({ exceptionId, code, owner, assignee, dueAt, actions = [] }) =>
        `open exception  ${exceptionId}  ${code}, ${assignee ?? owner} by ${dueAt}; takes ${actions.join(", ")}`,
    ),
    ...resultLines(workflow),
    "",
    ...tableLines(
      terminal,
      [
        { title: "step", cell: (row) => row.name },
        { title: "state", cell: (row) => row.state },
        { title: "attempts", align: "right", cell: (row) => String(row.attempts) },
        { title: "at", cell: (row) => row.at },
        { title: "detail", cell: (row) => row.detail ?? "" },
      ],
      workflow.steps,
    ),
  ];
}

function resultLines({ result }: WorkflowStatus): string[] {
  const { cancellation, ...returned } = result ?? {};
  return [
    ...(cancellation === undefined
      ? []
      : [`canceled        ${cancellationLine(cancellation as Cancellation)}`]),
    ...(Object.keys(returned).length === 0 ? [] : [`result          ${JSON.stringify(returned)}`]),
  ];
}

function cancellationLine({ at, by, reason }: Cancellation): string {
  return `${at === undefined ? "" : `${at} `}by ${by}${reason === undefined ? "" : `: ${reason}`}`;
}

function styleOf(state: WorkflowStatus["state"]) {
  if (state === "completed") return "green";
  return state === "blocked" || state === "canceled" ? "red" : "yellow";
}
