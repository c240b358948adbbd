import type { EventWebhooks } from "./event-webhooks.ts";

/** What events tell of a ticket. */
export interface TicketFacts {
  readonly id: number;
  readonly subject: string | null;
  readonly description?: string | null;
  readonly status: string;
  readonly priority: string | null;
  readonly type?: string | null;
  readonly external_id: string | null;
  readonly requester_id: number | null;
  readonly organization_id: number | null;
  readonly assignee_id?: number | null;
  readonly group_id?: number | null;
  readonly tags: readonly string[];
  readonly created_at: string;
  readonly updated_at: string;
}

export interface TicketComment {
  readonly id: number;
  readonly body: string;
  readonly public: boolean;
  readonly author_id: number | null;
}

/** Fields whose change is an event of its own. */
const told = [
  ["status", "ticket.status_changed"],
  ["priority", "ticket.priority_changed"],
  ["subject", "ticket.subject_changed"],
  ["type", "ticket.type_changed"],
  ["external_id", "ticket.external_id_changed"],
  ["organization_id", "ticket.organization_changed"],
  ["requester_id", "ticket.requester_changed"],
  ["assignee_id", "ticket.agent_assignment_changed"],
  ["group_id", "ticket.group_assignment_changed"],
] as const;

/** Fields whose values events spell in capitals. */
const enumerations: ReadonlySet<string> = new Set(["status", "priority", "type"]);

/**
 * Tells the subscribed webhooks what has become of a ticket: its creation if there is no `before`, else each told field
 * that differs; and the comment that came with it. To be called once for each write, after it.
 */
export function emitTicketEvents(
  webhooks: Pick<EventWebhooks, "emit" | "newSequenceId">,
  before: TicketFacts | undefined,
  after: TicketFacts,
  comment?: TicketComment,
): void {
  const subject = `ticket:${after.id}`;
  const detail = detailOf(after);
  const events: { readonly type: string; readonly event: Readonly<Record<string, unknown>> }[] = [];
  const emit = (type: string, event: Readonly<Record<string, unknown>>) => void events.push({ type, event });

  if (before === undefined) emit("ticket.created", {});
  for (const [field, type] of before === undefined ? [] : told) {
    const [previous, current] = [spelt(field, before?.[field]), spelt(field, after[field])];
    if (previous !== current) emit(type, { current, previous });
  }
  if (before !== undefined) emitTags(emit, before.tags, after.tags);
  if (comment !== undefined && before !== undefined)
    emit("ticket.comment_added", {
      comment: {
        id: String(comment.id),
        body: comment.body,
        is_public: comment.public,
        author: { id: comment.author_id === null ? null : String(comment.author_id) },
      },
    });
  // Deliveries have no order: who needs that of one change finds it here.
  const id = webhooks.newSequenceId();
  for (const [index, { type, event }] of events.entries()) {
    const sequence = { id, position: index + 1, total: events.length };
    webhooks.emit({ type, subject, detail, event: { ...event, meta: { sequence } } });
  }
}

function emitTags(
  emit: (type: string, event: Readonly<Record<string, unknown>>) => void,
  before: readonly string[],
  after: readonly string[],
): void {
  const added = after.filter((tag) => !before.includes(tag));
  const removed = before.filter((tag) => !after.includes(tag));
  if (added.length > 0 || removed.length > 0)
    emit("ticket.tags_changed", { tags_added: added, tags_removed: removed });
}

function detailOf(ticket: TicketFacts): Record<string, unknown> {
  return {
    id: String(ticket.id),
    subject: ticket.subject,
    description: ticket.description ?? null,
    status: spelt("status", ticket.status),
    priority: spelt("priority", ticket.priority),
    type: spelt("type", ticket.type),
    external_id: ticket.external_id,
    requester_id: spelt("requester_id", ticket.requester_id),
    organization_id: spelt("organization_id", ticket.organization_id),
    assignee_id: spelt("assignee_id", ticket.assignee_id),
    group_id: spelt("group_id", ticket.group_id),
    tags: ticket.tags,
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
  };
}

/** Events write ids as text and enumerations in capitals, other than the API. */
function spelt(field: string, value: string | number | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return enumerations.has(field) ? String(value).toUpperCase() : String(value);
}
