import { z } from "zod";
import { createControlClient } from "#simulators/control-client.ts";
import type { SimulatorAccess } from "../instance-record.ts";
import { callPlatform } from "./platform-http.ts";

type Support = SimulatorAccess["support"];

const Comments = z.object({
  comments: z.array(z.object({ body: z.string(), public: z.boolean() })),
});
const Ticket = z.object({
  ticket: z.object({ id: z.number(), status: z.string(), priority: z.string().nullable() }),
});

/** A customer writes to support, and an agent writes it down. Answers the case's number. */
export async function openCase(support: Support, accountKey: string): Promise<string> {
  const { id } = await createControlClient(support.controlUrl).createTicketByHand({
    subject: "Production line stands still",
    body: "Since this morning no job starts. We need help now.",
    organizationExternalId: accountKey,
  });
  return String(id);
}

export async function escalateCase(support: Support, caseId: string): Promise<void> {
  const ticketId = Number(caseId);
  await createControlClient(support.controlUrl).escalateTicket({ ticketId, priority: "urgent" });
}

export async function solveCase(support: Support, caseId: string): Promise<void> {
  const ticketId = Number(caseId);
  await createControlClient(support.controlUrl).solveTicket({ ticketId, body: "It runs again." });
}

/** The case as support has it, with its internal comments. */
export async function readCase(support: Support, caseId: string) {
  const authorization = `Bearer ${support.oauthToken}`;
  const url = (path: string) => new URL(`/api/v2/tickets/${caseId}${path}`, support.baseUrl);
  const { ticket } = await callPlatform({
    ...({ system: "support", method: "GET", authorization } as const),
    url: url(""),
    shape: Ticket,
  });
  const { comments } = await callPlatform({
    ...({ system: "support", method: "GET", authorization } as const),
    url: url("/comments"),
    shape: Comments,
  });
  return {
    state: ticket.status,
    priority: ticket.priority ?? "none",
    internal: comments.filter((comment) => !comment.public).map(({ body }) => body),
  };
}
