import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { Call, Handler } from "../behaviour/call.ts";
import { supportErrors as errors } from "./errors.ts";
import type { Ticket } from "./rows.ts";
import type { SupportStore } from "./state.ts";
import { viewTicket } from "./ticket-view.ts";

/** Where an export has come to: everything up to this change has been given out. */
interface Place {
  readonly ms: number;
  readonly id: number;
}

/** The exports of tickets that have changed, in the order of their last change. */
export function incrementalHandlers(store: SupportStore): Record<string, Handler> {
  const { maxRows, delayMs } = limits.incremental;
  const latestMs = () => store.nowMs() - delayMs;

  const changedAfter = (place: Place, size: number) => {
    const horizonMs = latestMs();
    const due = store.tickets.rows
      .filter((ticket) => ticket.generatedMs <= horizonMs && follows(ticket, place))
      .sort((a, b) => a.generatedMs - b.generatedMs || a.id - b.id);
    return { shown: due.slice(0, size), more: due.length > size };
  };
  const tooRecent = (startTime: number) =>
    startTime * 1_000 > latestMs()
      ? errors.named(422, "InvalidValue", "Too recent start_time. Use a start_time older than 60 seconds")
      : undefined;
  const rowsIn = ({ query }: Call) => (query.per_page as number | undefined) ?? maxRows;

  return {
    exportTickets: (call) => {
      const startTime = Number(call.query.start_time);
      const refused = tooRecent(startTime);
      if (refused !== undefined) return refused;
      const { shown, more } = changedAfter(before(startTime), rowsIn(call));
      const last = shown.at(-1);
      const endTime = last === undefined ? null : Math.floor(last.generatedMs / 1_000);
      const url = new URL(call.request.target, call.request.origin);
      if (endTime !== null) url.searchParams.set("start_time", String(endTime));
      return {
        status: 200,
        body: {
          tickets: shown.map((ticket) => viewTicket(store, ticket, call.root)),
          count: shown.length,
          end_of_stream: !more,
          end_time: endTime,
          next_page: endTime === null ? null : url.href,
        },
      };
    },

    exportTicketsByCursor: (call) => {
      const { start_time: startTime, cursor } = call.query as { start_time?: number; cursor?: string };
      const from = cursor === undefined ? startTime !== undefined && before(startTime) : readPlace(cursor);
      if (from === undefined || from === false)
        return errors.badRequest("Invalid attribute", "Give a start_time or the cursor of an earlier page.");
      const refused = cursor === undefined ? tooRecent(startTime ?? 0) : undefined;
      if (refused !== undefined) return refused;
      const { shown, more } = changedAfter(from, rowsIn(call));
      const last = shown.at(-1);
      const after = writePlace(last === undefined ? from : { ms: last.generatedMs, id: last.id });
      return {
        status: 200,
        body: {
          tickets: shown.map((ticket) => viewTicket(store, ticket, call.root)),
          after_cursor: after,
          after_url: `${call.root}/incremental/tickets/cursor.json?cursor=${after}`,
          before_cursor: null,
          before_url: null,
          end_of_stream: !more,
        },
      };
    },
  };
}

function follows(ticket: Ticket, { ms, id }: Place): boolean {
  return ticket.generatedMs > ms || (ticket.generatedMs === ms && ticket.id > id);
}

function before(startTime: number): Place {
  return { ms: startTime * 1_000, id: 0 };
}

function writePlace({ ms, id }: Place): string {
  return Buffer.from(`${Math.floor(ms)}|${id}`).toString("base64url");
}

function readPlace(text: string): Place | undefined {
  const [, ms, id] = /^(-?\d{1,15})\|(\d{1,15})$/.exec(Buffer.from(text, "base64url").toString()) ?? [];
  return ms === undefined ? undefined : { ms: Number(ms), id: Number(id) };
}
