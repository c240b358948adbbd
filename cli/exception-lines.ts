import type { BusinessException, ExceptionAct } from "#contracts/generated/canonical/types.ts";
import { tableLines } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** Exceptions as a table. */
export function exceptionTable(terminal: Terminal, exceptions: readonly BusinessException[]): string[] {
  if (exceptions.length === 0) return ["No exceptions."];
  const nowMs = terminal.clock.nowMs();
  return tableLines(
    terminal,
    [
      { title: "exception", cell: (row) => row.exceptionId },
      { title: "state", cell: (row) => stateOf(row, nowMs), style: (row) => styleOf(row) },
      { title: "code", cell: (row) => row.code },
      { title: "subject", cell: (row) => row.subject },
      { title: "owner", cell: (row) => row.owner },
      { title: "assignee", cell: (row) => row.assignee ?? "" },
      { title: "due", cell: (row) => row.dueAt },
      { title: "blocks", cell: (row) => row.blocks.join("; ") },
    ],
    exceptions,
  );
}

/** One exception with all that was done about it. */
export function exceptionLines(terminal: Terminal, exception: BusinessException): string[] {
  const { step, assignee, actions = [], acts = [] } = exception;
  return [
    `${terminal.paint("bold", exception.exceptionId)}  ${exception.code}`,
    `state           ${terminal.paint(styleOf(exception), stateOf(exception, terminal.clock.nowMs()))}`,
    `detail          ${exception.detail}`,
    `subject         ${exception.subject}`,
    `owner           ${exception.owner}, by ${exception.dueAt}`,
    ...(assignee === undefined ? [] : [`assignee        ${assignee}`]),
    ...exception.blocks.map((blocked) => `blocks          ${blocked}`),
    `workflow        ${exception.workflowId}${step === undefined ? "" : `, ${step}`}`,
    `correlation id  ${exception.correlationId}`,
    ...(actions.length === 0 ? [] : [`takes           ${actions.join(", ")}`]),
    ...acts.map((act) => `${act.action.padEnd(14)}  ${actLine(act)}`),
  ];
}

function actLine({ at, by, owner, assignee, note }: ExceptionAct): string {
  const given = [owner, assignee].filter((one) => one !== undefined).join(", ");
  return `${at} by ${by}${given === "" ? "" : ` to ${given}`}${note === undefined ? "" : `: ${note}`}`;
}

function stateOf({ state, dueAt }: BusinessException, nowMs: number): string {
  return state === "open" && Date.parse(dueAt) < nowMs ? "overdue" : state;
}

function styleOf({ state }: BusinessException): "red" | "green" {
  return state === "open" ? "red" : "green";
}
