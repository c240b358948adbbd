import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { isEscalated } from "../cases/escalated.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { SupportTicket } from "../connectors/support/map.ts";
import type { RecordVersion } from "../schedules/look-store.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import { type CaseEscalationInput, caseChanged, caseEscalationName } from "../workflows/case-escalation.ts";

/** More escalations of one case than support would put up with: beyond it something is wrong with us. */
const escalationsAtMost = 1_000;

/**
 * Brings a change of a case to its escalation: begins one if the case is escalated and none is open, tells the open one
 * otherwise. Each escalation is a process of its own, numbered, as a case may be escalated again. Safe to repeat with the
 * same `signalId`.
 */
export async function reportCaseChange(
  engine: Pick<Engine, "signal" | "startOrSignal">,
  ticket: SupportTicket,
  { signalId, correlationId, traceparent }: CallOrigin & { readonly signalId: string },
): Promise<Outcome<undefined, EngineFailure>> {
  const { ticketId } = ticket;
  const signal = { signalId, name: caseChanged, data: {} };
  for (let number = 1; number <= escalationsAtMost; number += 1) {
    const workflowId = `${caseEscalationName}-${ticketId}-${number}`;
    if (!isEscalated(ticket)) {
      const told = await engine.signal({ workflowId, ...signal });
      if (told.ok || told.failure.kind === "not-found") return succeed(undefined);
      if (told.failure.kind !== "ended") return told;
      continue;
    }
    const start = {
      workflow: caseEscalationName,
      workflowId,
      key: `case-${ticketId}`,
      input: { ticketId, number } satisfies CaseEscalationInput,
      correlationId,
      ...(traceparent === undefined ? {} : { traceparent }),
    };
    const told = await engine.startOrSignal(start, signal);
    if (!told.ok) return told;
    if (told.value.did !== "ended") return succeed(undefined);
  }
  throw new Error(`case ${ticketId} has had ${escalationsAtMost} escalations`);
}

/** What is told of a case once. Its time of change is to the second, so what else matters is said, too. */
export function versionOfCase(ticket: SupportTicket): RecordVersion {
  const { ticketId, changedAt, state, priority = "none" } = ticket;
  const version = `${changedAt} ${state} ${priority} ${isEscalated(ticket)}`;
  return { kind: "case", id: ticketId, version };
}
