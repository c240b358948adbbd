import type { Clock } from "#contracts/runtime/clock.ts";
import { joinedText } from "../behaviour/joined-text.ts";
import type { Ledger } from "../behaviour/ledger.ts";
import type { NumberSeries } from "../behaviour/number-series.ts";
import { createRowMaker } from "../behaviour/row-maker.ts";
import { joinedParts, type StatePart } from "../behaviour/state-part.ts";
import { type Collection, createCollection } from "./collection.ts";
import type { Audit, Comment, CustomRecord, Organization, Ticket, TicketField, User } from "./rows.ts";
import { createSearchIndex, type SearchIndex } from "./search-index.ts";
import { type CustomObject, customObjects, seedTicketFields } from "./seed.ts";

/** One change, as webhooks tell of it; without `before` the row is new. */
export type SupportChange =
  | {
      readonly object: "organization";
      readonly before?: Organization | undefined;
      readonly after: Organization;
    }
  | { readonly object: "user"; readonly before?: User | undefined; readonly after: User }
  | {
      readonly object: "ticket";
      readonly before?: Ticket | undefined;
      readonly after: Ticket;
      readonly comment?: Comment | undefined;
    };

type Values<Row> = Omit<Row, "id" | "created_at" | "updated_at">;

/** The account's rows, in memory. It refuses nothing: rules are checked before it is called. */
export interface SupportStore {
  /** Everything that is kept here. */
  readonly state: StatePart;
  readonly records: Collection<string, CustomRecord>;
  readonly organizations: Collection<number, Organization>;
  readonly users: Collection<number, User>;
  readonly tickets: Collection<number, Ticket>;
  readonly comments: Collection<number, Comment>;
  readonly audits: Collection<number, Audit>;
  readonly ticketFields: Collection<number, TicketField>;
  readonly searchable: {
    readonly tickets: SearchIndex<number, Ticket>;
    readonly users: SearchIndex<number, User>;
    readonly organizations: SearchIndex<number, Organization>;
  };
  /** What is written meanwhile is what the account starts with: search finds it at once. */
  asStart(work: () => void): void;
  /** The platform's times have whole seconds. */
  now(): string;
  nowMs(): number;
  nextId(): number;
  /** An id of the kind that is text. */
  nextTextId(): string;
  recordByExternalId(customObject: CustomObject, externalId: string): CustomRecord | undefined;
  putRecord(
    before: CustomRecord | undefined,
    values: Omit<CustomRecord, "id" | "createdAt" | "updatedAt">,
  ): CustomRecord;
  removeRecord(record: CustomRecord): void;
  putOrganization(before: Organization | undefined, values: Values<Organization>): Organization;
  putUser(before: User | undefined, values: Values<User>): User;
  /** With the comment and the audit that the change brings. */
  putTicket(
    before: Ticket | undefined,
    values: Omit<Values<Ticket>, "generatedMs">,
    entry: (ticket: Ticket) => { readonly comment?: Comment | undefined; readonly audit: Audit },
  ): Ticket;
}

export function createSupportStore(dependencies: {
  readonly clock: Clock;
  readonly ids: NumberSeries;
  readonly ledger: Ledger;
  readonly searchLagMs: () => number;
  readonly onChange: (change: SupportChange) => void;
}): SupportStore {
  const { clock, ids, ledger, searchLagMs, onChange } = dependencies;
  let starting = false;
  const lower = (text: string | null) => text?.toLowerCase();
  const records = createCollection<string, CustomRecord>({
    object: ({ customObject }) => customObject.key,
    external: ({ customObject, externalId }) =>
      externalId === null ? undefined : joinedText(customObject.key, "/", externalId),
  });
  const organizations = createCollection<number, Organization>({
    external: ({ external_id: externalId }) => lower(externalId),
    name: ({ name }) => lower(name),
  });
  const users = createCollection<number, User>({
    external: ({ external_id: externalId }) => lower(externalId),
    email: ({ email }) => lower(email),
  });
  const tickets = createCollection<number, Ticket>({
    external: ({ external_id: externalId }) => externalId ?? undefined,
  });
  const comments = createCollection<number, Comment>({ ticket: ({ ticketId }) => String(ticketId) });
  const audits = createCollection<number, Audit>({ ticket: ({ ticketId }) => String(ticketId) });
  const ticketFields = createCollection<number, TicketField>();
  const indexed = <Row extends { readonly id: number }>(rows: Collection<number, Row>) =>
    createSearchIndex(rows, clock.nowMs, () => (starting ? 0 : searchLagMs()));
  const searchable = {
    tickets: indexed(tickets),
    users: indexed(users),
    organizations: indexed(organizations),
  };

  let second = Number.NaN;
  let secondText = "";
  let madeTicket: ((values: Partial<Ticket>) => Ticket) | undefined;
  const now = () => {
    const current = Math.floor(clock.nowMs() / 1_000);
    if (current !== second) secondText = new Date(current * 1_000).toISOString().replace(".000Z", "Z");
    second = current;
    return secondText;
  };
  const nextTextId = () => joinedText("01SIM", ids.next().toString(36).toUpperCase().padStart(21, "0"));
  const told = (object: string, before: object | undefined, key: string | null, id: string | number) =>
    ledger.record(object, before === undefined ? "created" : "updated", key ?? String(id), String(id));
  const dated = (before: { readonly id: number; readonly created_at: string } | undefined) => ({
    id: before?.id ?? ids.next(),
    created_at: before?.created_at ?? now(),
    updated_at: now(),
  });
  for (const field of seedTicketFields(now())) ticketFields.put(field);

  return {
    // A custom object is part of the set-up and known by its key.
    state: joinedParts({
      records: { save: records.save, load: (saved) => records.load(withObjects(saved)) },
      organizations,
      users,
      tickets,
      comments,
      audits,
      ticketFields,
    }),
    records,
    organizations,
    users,
    tickets,
    comments,
    audits,
    ticketFields,
    searchable,
    asStart(work) {
      starting = true;
      try {
        work();
      } finally {
        starting = false;
      }
    },
    now,
    nowMs: clock.nowMs,
    nextId: () => ids.next(),
    nextTextId,
    recordByExternalId: ({ key }, externalId) => records.first("external", `${key}/${externalId}`),
    putRecord(before, values) {
      const record = {
        ...values,
        id: before?.id ?? nextTextId(),
        createdAt: before?.createdAt ?? now(),
        updatedAt: now(),
      };
      records.put(record);
      told(values.customObject.plural, before, record.externalId, record.id);
      return record;
    },
    removeRecord({ id, customObject, externalId }) {
      records.remove(id);
      ledger.record(customObject.plural, "deleted", externalId ?? id, id);
    },
    putOrganization(before, values) {
      const after = { ...values, ...dated(before) };
      organizations.put(after);
      searchable.organizations.note(after.id, before);
      told("organizations", before, after.external_id, after.id);
      onChange({ object: "organization", before, after });
      return after;
    },
    putUser(before, values) {
      const after = { ...values, ...dated(before) };
      users.put(after);
      searchable.users.note(after.id, before);
      told("users", before, after.external_id, after.id);
      onChange({ object: "user", before, after });
      return after;
    },
    putTicket(before, values, entry) {
      const kept = { ...values, ...dated(before), generatedMs: Math.floor(clock.nowMs()) };
      madeTicket ??= createRowMaker<Ticket>(kept);
      const after = madeTicket(kept);
      tickets.put(after);
      searchable.tickets.note(after.id, before);
      told("tickets", before, after.external_id, after.id);
      const { comment, audit } = entry(after);
      audits.put(audit);
      if (comment !== undefined) {
        comments.put(comment);
        ledger.record("comments", "created", after.external_id ?? String(after.id), String(comment.id));
      }
      onChange({ object: "ticket", before, after, comment });
      return after;
    },
  };
}

function withObjects(saved: unknown): CustomRecord[] {
  return ((saved ?? []) as CustomRecord[]).map((record) => ({
    ...record,
    customObject: customObjects.find(({ key }) => key === record.customObject.key) ?? record.customObject,
  }));
}
