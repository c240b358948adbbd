import type { TicketInput } from "#contracts/generated/platforms/support/types.ts";
import type { Details } from "./errors.ts";
import {
  type Audit,
  type AuditEvent,
  type Comment,
  type Ticket,
  ticketPriorities,
  ticketStatuses,
  ticketTypes,
} from "./rows.ts";
import type { SupportStore } from "./state.ts";

type Values = Omit<Ticket, "id" | "created_at" | "updated_at" | "generatedMs">;

/** Why the platform would not take this for a new ticket or for `before`; empty if it would. */
export function ticketProblems(store: SupportStore, given: TicketInput, before: Ticket | undefined): Details {
  const details: Details = {};
  const refuse = (member: string, description: string, error: string) => {
    details[member] = [{ description, error }];
  };
  if (before?.status === "closed") {
    refuse("status", "Status: closed prevents ticket update", "RecordInvalid");
    return details;
  }

  const choice = (member: "status" | "priority" | "type", label: string, choices: readonly string[]) => {
    const value = given[member];
    if (value !== undefined && value !== null && !choices.includes(value))
      refuse(member, `${label}: ${value} is not included in the list`, "InvalidValue");
  };
  choice("status", "Status", ticketStatuses);
  choice("priority", "Priority", ticketPriorities);
  choice("type", "Type", ticketTypes);

  const known = (member: string, id: number | null | undefined, has: (id: number) => boolean) => {
    if (typeof id === "number" && !has(id))
      refuse(member, `${label(member)}: ${id} is not valid`, "InvalidValue");
  };
  const isUser = (id: number) => store.users.get(id) !== undefined;
  known("requester", given.requester_id, isUser);
  known("submitter", given.submitter_id, isUser);
  known("assignee", given.assignee_id, (id) => (store.users.get(id)?.role ?? "end-user") !== "end-user");
  known("organization", given.organization_id, (id) => store.organizations.get(id) !== undefined);
  known("author", given.comment?.author_id, isUser);
  if (before === undefined && bodyOf(given).trim() === "")
    refuse("base", "Description: cannot be blank", "BlankValue");
  if (before === undefined && given.requester !== undefined && (given.requester.email ?? "").trim() === "")
    refuse("requester", "Requester: Email: cannot be blank", "BlankValue");
  return details;
}

/** Writes a ticket that has no problems, as `authorId`. A change of nothing writes nothing. */
export function writeTicket(
  store: SupportStore,
  given: TicketInput,
  before: Ticket | undefined,
  authorId: number,
): { readonly ticket: Ticket; readonly audit: Audit } {
  const values = valuesOf(store, given, before, authorId);
  const changes = changesOf(store, before, values);
  const body = bodyOf(given);
  const author = given.comment?.author_id ?? (before === undefined ? values.requester_id : authorId);
  if (before !== undefined && changes.length === 0 && body === "") {
    return { ticket: before, audit: auditOf(store, before, authorId, []) };
  }

  let audit: Audit | undefined;
  const ticket = store.putTicket(before, values, (after) => {
    const comment: Omit<Comment, "auditId"> | undefined =
      body === ""
        ? undefined
        : {
            id: store.nextId(),
            ticketId: after.id,
            authorId: author,
            body,
            public: given.comment?.public ?? true,
            createdAt: after.updated_at,
          };
    const said: AuditEvent[] =
      comment === undefined
        ? []
        : [
            {
              id: comment.id,
              type: "Comment",
              author_id: comment.authorId,
              body,
              public: comment.public,
              attachments: [],
            },
          ];
    audit = auditOf(store, after, authorId, [...said, ...changes]);
    return { audit, comment: comment === undefined ? undefined : { ...comment, auditId: audit.id } };
  });
  return { ticket, audit: audit as Audit };
}

function bodyOf({ comment, description }: TicketInput & { readonly description?: unknown }): string {
  return comment?.body ?? comment?.html_body ?? (typeof description === "string" ? description : "");
}

function valuesOf(
  store: SupportStore,
  given: TicketInput,
  before: Ticket | undefined,
  authorId: number,
): Values {
  const kept = <Key extends keyof TicketInput & keyof Values>(member: Key): Values[Key] | null =>
    (given[member] === undefined ? (before?.[member] ?? null) : given[member]) as Values[Key] | null;
  const requesterId = given.requester_id ?? before?.requester_id ?? requesterOf(store, given) ?? authorId;
  const status = (given.status as Ticket["status"] | null | undefined) ?? before?.status ?? "new";
  const assigned = kept("assignee_id");
  // Who solves a ticket that nobody has takes it.
  const assigneeId = assigned === null && status === "solved" ? authorId : assigned;
  const values = { ...before?.values, ...customValues(given) };
  return {
    external_id: kept("external_id"),
    subject: kept("subject"),
    description: before?.description ?? bodyOf(given),
    type: kept("type"),
    priority: kept("priority"),
    status: status === "new" && assigneeId !== null ? "open" : status,
    requester_id: requesterId,
    submitter_id: given.submitter_id ?? before?.submitter_id ?? authorId,
    assignee_id: assigneeId,
    group_id: kept("group_id"),
    organization_id:
      given.organization_id === undefined && before === undefined
        ? (store.users.get(requesterId)?.organization_id ?? null)
        : kept("organization_id"),
    problem_id: kept("problem_id"),
    due_at: kept("due_at"),
    ticket_form_id: kept("ticket_form_id"),
    is_public: before?.is_public ?? given.comment?.public ?? true,
    tags: tagsOf(store, given, before, values),
    values,
  };
}

/** A requester named by email is found or added. */
function requesterOf(store: SupportStore, { requester }: TicketInput): number | undefined {
  if (requester?.email === undefined) return undefined;
  const { email, name = email } = requester;
  const known = store.users.first("email", email.toLowerCase());
  if (known !== undefined) return known.id;
  return store.putUser(undefined, {
    name,
    email,
    external_id: null,
    organization_id: null,
    role: "end-user",
    phone: null,
    tags: [],
    user_fields: {},
  }).id;
}

function customValues({ custom_fields: fields = [] }: TicketInput): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ id, value }) => [String(id), value ?? null]));
}

/** `tags` replaces, the other two add and take away; the choice in a drop-down field is a tag as well. */
function tagsOf(
  store: SupportStore,
  given: TicketInput,
  before: Ticket | undefined,
  values: Readonly<Record<string, unknown>>,
): readonly string[] {
  const tags = new Set(plainTags(given.tags ?? before?.tags ?? []));
  for (const tag of plainTags(given.additional_tags ?? [])) tags.add(tag);
  for (const tag of plainTags(given.remove_tags ?? [])) tags.delete(tag);
  for (const { id, type, custom_field_options: options } of store.ticketFields.rows) {
    if (type !== "tagger") continue;
    for (const { value } of options) if (value === before?.values[id]) tags.delete(value);
    for (const { value } of options) if (value === values[id]) tags.add(value);
  }
  return [...tags].sort();
}

function plainTags(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => tag.toLowerCase().split(/[\s,]+/)).filter((tag) => tag !== "");
}

const audited = [
  "subject",
  "type",
  "priority",
  "status",
  "requester_id",
  "assignee_id",
  "group_id",
  "organization_id",
  "external_id",
  "problem_id",
  "due_at",
  "ticket_form_id",
  "tags",
] as const;

function changesOf(store: SupportStore, before: Ticket | undefined, after: Values): AuditEvent[] {
  const events: AuditEvent[] = [];
  const note = (name: string, previous: unknown, value: unknown) => {
    if (isSame(previous ?? null, value ?? null)) return;
    const [id, field_name] = [store.nextId(), name];
    events.push(
      before === undefined
        ? { id, field_name, value: value ?? null, type: "Create" }
        : { id, field_name, value: value ?? null, type: "Change", previous_value: previous ?? null },
    );
  };
  for (const member of audited) note(member, before?.[member], after[member]);
  for (const id of Object.keys(after.values)) note(id, before?.values[id], after.values[id]);
  return events;
}

/** Only lists have to be compared as texts. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b);
}

function auditOf(
  store: SupportStore,
  ticket: Ticket,
  authorId: number,
  events: readonly AuditEvent[],
): Audit {
  return { id: store.nextId(), ticketId: ticket.id, authorId, createdAt: store.now(), events };
}

function label(member: string): string {
  return `${member.charAt(0).toUpperCase()}${member.slice(1)}`;
}
