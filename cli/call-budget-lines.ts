import type { CallBudget } from "#contracts/generated/canonical/types.ts";
import { tableLines } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** A platform's budget of calls, for people. */
export function* budgetLines(terminal: Terminal, budget: CallBudget): Iterable<string> {
  yield `${terminal.paint("bold", budget.name)}  ${stateOf(terminal, budget)}`;
  if (budget.plannedBy.length > 0) yield `  configured: ${budget.plannedBy.join(", ")}`;
  yield `  under way: ${budget.underWay}${atOnceOf(budget)}`;
  for (const { key, left, limit, periodMs, contractLimit, limitEndsAt } of budget.windows) {
    const until = limitEndsAt === undefined ? "" : `, until ${limitEndsAt}`;
    const contract = contractLimit === undefined ? "" : ` (the contract says ${contractLimit}${until})`;
    yield `  ${key}: ${left} of ${limit} left in ${periodMs / 1_000} s${contract}`;
  }
  if (budget.throttledCalls > 0) {
    const times = `${budget.throttledCalls} answered 429`;
    yield `  ${terminal.paint("red", times)}: the platform allows less than its contract says; set the limit that it keeps to`;
  }
  if (budget.othersCalls > 0) yield `  ${budget.othersCalls} calls by others with the same credential`;
  if (budget.savedCalls > 0) yield `  ${budget.savedCalls} calls saved by others that gave their answers too`;
  for (const { at, by, action, limit, value, endsAt, reason } of budget.limitActs ?? []) {
    const to = value === undefined ? "" : `=${value}`;
    const until = endsAt === undefined ? "" : ` until ${endsAt}`;
    yield `  ${at} ${by} ${action} ${limit}${to}${until}: ${reason}`;
  }
  yield* classLines(terminal, budget);
}

function* classLines(terminal: Terminal, { classes }: CallBudget): Iterable<string> {
  if (classes.length === 0) return;
  const lines = tableLines(
    terminal,
    [
      { title: "CLASS", cell: (row: CallBudget["classes"][number]) => row.class },
      { title: "GRANTED", align: "right", cell: ({ granted }) => String(granted) },
      { title: "WAITING", align: "right", cell: ({ waiting }) => String(waiting) },
      { title: "REFUSED", align: "right", cell: ({ refused }) => String(refused) },
      { title: "PARKED", align: "right", cell: ({ parked = 0 }) => String(parked) },
      {
        title: "MEAN WAIT",
        align: "right",
        cell: ({ granted, waitedMs }) => `${granted === 0 ? 0 : Math.round(waitedMs / granted)} ms`,
      },
      { title: "LONGEST", align: "right", cell: ({ longestWaitMs }) => `${longestWaitMs} ms` },
    ],
    classes,
  );
  for (const line of lines) yield `  ${line}`;
}

function atOnceOf({ concurrentCalls, contractConcurrentCalls }: CallBudget): string {
  if (concurrentCalls === undefined) return "";
  const contract =
    contractConcurrentCalls === undefined ? "" : ` (the contract says ${contractConcurrentCalls})`;
  return ` of ${concurrentCalls} at once${contract}`;
}

function stateOf(terminal: Terminal, { state, closedUntil, grantedBy }: CallBudget): string {
  switch (state) {
    case "open":
      return `${terminal.paint("green", "open")}, calls let through by ${grantedBy}`;
    case "closed":
      return `${terminal.paint("yellow", "closed")} until ${closedUntil}, as announced or by the platform's word; then asked by one call now and then`;
    case "idle":
      return "not called yet";
    case "unreachable":
      return `${terminal.paint("red", "unreachable")}: nobody says what is left, so nobody calls; it mends itself when NATS answers`;
  }
}
