import type { Audit, Comment, Ticket } from "./rows.ts";
import type { SupportStore } from "./state.ts";

const via = { channel: "api", source: { from: {}, to: {}, rel: null } };

/** A ticket as the API answers it, with every custom field of the account. */
export function viewTicket(store: SupportStore, ticket: Ticket, root: string): object {
  const { values, generatedMs, ...rest } = ticket;
  const fields = store.ticketFields.rows
    .filter(({ removable, active }) => removable && active)
    .map(({ id }) => ({ id, value: values[id] ?? null }));
  return {
    url: `${root}/tickets/${ticket.id}.json`,
    ...rest,
    raw_subject: ticket.subject,
    via,
    recipient: null,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    sharing_agreement_ids: [],
    followup_ids: [],
    has_incidents: false,
    allow_channelback: false,
    allow_attachments: true,
    brand_id: null,
    satisfaction_rating: null,
    custom_fields: fields,
    fields,
    generated_timestamp: Math.floor(generatedMs / 1_000),
  };
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
