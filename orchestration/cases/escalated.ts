import type { SupportTicket } from "../connectors/support/map.ts";

/** The tag by which an agent says that a case needs more than support. */
export const escalatedTag = "escalated";

/** Whether a case needs more than support: of high or urgent priority or marked so, and not solved. */
export function isEscalated({
  state,
  priority,
  tags,
}: Pick<SupportTicket, "state" | "priority" | "tags">): boolean {
  if (state === "solved" || state === "closed") return false;
  return priority === "urgent" || priority === "high" || tags.includes(escalatedTag);
}
