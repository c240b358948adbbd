import type { Audit, Comment, Ticket } from "./rows.ts";
import type { SupportStore } from "./state.ts";

const via = { channel: "api", source: { from: {}, to: {}, rel: null } };

const none: readonly never[] = [];

/** A ticket as the API answers it, with every custom field of the account. */
export function viewTicket(store: SupportStore, ticket: Ticket, root: string): object {
  const { id, values, generatedMs } = ticket;
  const fields: object[] = [];
  for (const { id, removable, active } of store.ticketFields.rows)
    if (removable && active) fields.push({ id, value: values[id] ?? null });
  // Spelled out: an object that is put together from others takes longer to make and to write.
  return {
    url: `${root}/tickets/${id}.json`,
    id,
    external_id: ticket.external_id,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: ticket.description,
    type: ticket.type,
    priority: ticket.priority,
    status: ticket.status,
    requester_id: ticket.requester_id,
    submitter_id: ticket.submitter_id,
    assignee_id: ticket.assignee_id,
    group_id: ticket.group_id,
    organization_id: ticket.organization_id,
    problem_id: ticket.problem_id,
    due_at: ticket.due_at,
    ticket_form_id: ticket.ticket_form_id,
    is_public: ticket.is_public,
    tags: ticket.tags,
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
    via,
    recipient: null,
    collaborator_ids: none,
    follower_ids: none,
    email_cc_ids: none,
    sharing_agreement_ids: none,
    followup_ids: none,
    has_incidents: false,
    allow_channelback: false,
    allow_attachments: true,
    brand_id: null,
    satisfaction_rating: null,
    custom_fields: fields,
    fields,
    generated_timestamp: Math.floor(generatedMs / 1_000),
  } satisfies Omit<Ticket, "values" | "generatedMs"> & Readonly<Record<string, unknown>>;
}

export function viewComment(comment: Comment): object {
  const { id, authorId, auditId, body, createdAt } = comment;
  const escaped = body.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return {
    id,
    type: "Comment",
    author_id: authorId,
    body,
    html_body: `<div class="zd-comment"><p>${escaped}</p></div>`,
    plain_body: body,
    public: comment.public,
    attachments: [],
    audit_id: auditId,
    via,
    created_at: createdAt,
    metadata: { system: {}, custom: {} },
  };
}

export function viewAudit({ id, ticketId, authorId, createdAt, events }: Audit): object {
  return {
    id,
    ticket_id: ticketId,
    author_id: authorId,
    created_at: createdAt,
    metadata: { system: {}, custom: {} },
    events,
    via,
  };
}
