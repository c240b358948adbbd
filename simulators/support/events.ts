import type { EventWebhooks } from "./event-webhooks.ts";
import type { SupportChange } from "./state.ts";
import { emitTicketEvents } from "./ticket-events.ts";

/** Tells the subscribed webhooks of one change: its creation, or each told member that differs. */
export function emitEvents(
  webhooks: Pick<EventWebhooks, "emit" | "newSequenceId">,
  change: SupportChange,
): void {
  if (change.object === "ticket") {
    const { before, after, comment } = change;
    const told = comment && {
      id: comment.id,
      body: comment.body,
      public: comment.public,
      author_id: comment.authorId,
    };
    emitTicketEvents(webhooks, before, after, told);
    return;
  }

  const { object, before, after } = change;
  const subject = `${object}:${after.id}`;
  const { id, tags: _tags, ...members } = after;
  const detail = { ...members, id: String(id) };
  if (before === undefined) {
    webhooks.emit({ type: `${object}.created`, subject, detail, event: {} });
    return;
  }
  const [was, is] = [before, after] as unknown as Readonly<Record<string, unknown>>[];
  for (const [member, type] of toldMembers) {
    if (was?.[member] === is?.[member]) continue;
    const event = { current: text(is?.[member]), previous: text(was?.[member]) };
    webhooks.emit({ type: `${object}.${type}`, subject, detail, event });
  }
}

/** Members whose change is an event of its own. */
const toldMembers = [
  ["name", "name_changed"],
  ["external_id", "external_id_changed"],
  ["role", "role_changed"],
] as const;

function text(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
