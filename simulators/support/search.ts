import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { Call, Handler } from "../behaviour/call.ts";
import { supportErrors as errors } from "./errors.ts";
import { viewOrganization } from "./organizations.ts";
import { numberedLinks, numberedWindow, page } from "./paging.ts";
import { matchesWords, parseQuery, type SearchQuery } from "./search-query.ts";
import type { SupportStore } from "./state.ts";
import { viewTicket } from "./ticket-view.ts";
import { viewUser } from "./users.ts";

interface Match {
  readonly row: Readonly<Record<string, unknown>>;
  view(): object;
}

/** The account-wide search and its export, over what the index has seen. */
export function searchHandlers(store: SupportStore): Record<string, Handler> {
  return {
    search: (call) => {
      const { query, sort_by: sortBy, sort_order: order = "desc" } = call.query as Record<string, string>;
      const window = numberedWindow(call);
      if ("status" in window) return window;
      const { number, size, start } = window;
      const { maxResults } = limits.search;
      if (start + size > maxResults) {
        const description = "Invalid search: Requested response size was greater than Search Response Limits";
        return errors.named(422, "invalid", description);
      }

      const found = matches(store, parseQuery(query ?? ""), call);
      if (sortBy !== undefined && sortable.has(sortBy)) found.sort((a, b) => compareBy(sortBy, order, a, b));
      const results = found.slice(start, start + size).map((match) => match.view());
      const links = numberedLinks(call, number, start + size < Math.min(found.length, maxResults));
      return { status: 200, body: { results, facets: null, ...links, count: found.length } };
    },

    exportSearchResults: (call) => {
      const { query, "filter[type]": type } = call.query as Record<string, string>;
      const parsed = parseQuery(query ?? "");
      if (parsed.type !== undefined)
        return errors.badRequest("Invalid attribute", "Give the type as filter[type], not in the query.");
      const found = matches(store, { ...parsed, type }, call);
      const answer = page(call, "results", found, (match) => match.view(), { cursorOnly: true });
      return answer.status === 200
        ? { ...answer, body: { facets: null, ...(answer.body as object) } }
        : answer;
    },
  };
}

const sortable = new Set(["created_at", "updated_at", "priority", "status", "ticket_type"]);

function matches(store: SupportStore, { type, terms, words }: SearchQuery, call: Call): Match[] {
  const { searchable } = store;
  const { root } = call;
  const chosen = <Row extends object>(
    name: string,
    rows: () => Row[],
    texts: (row: Row) => readonly (string | null)[],
    view: (row: Row) => object,
  ): Match[] => {
    if (type !== undefined && type !== name) return [];
    return rows()
      .filter((row) => terms.every((term) => term.matches(asRecord(row))) && matchesWords(words, texts(row)))
      .map((row) => ({ row: asRecord(row), view: () => ({ ...view(row), result_type: name }) }));
  };

  return [
    ...chosen(
      "ticket",
      searchable.tickets.rows,
      ({ subject, description, id }) => [subject, description, String(id)],
      (row) => viewTicket(store, row, root),
    ),
    ...chosen(
      "user",
      searchable.users.rows,
      ({ name, email }) => [name, email],
      (row) => viewUser(row, root),
    ),
    ...chosen(
      "organization",
      searchable.organizations.rows,
      ({ name, notes, details }) => [name, notes, details],
      (row) => viewOrganization(row, root),
    ),
  ];
}

function asRecord(row: object): Readonly<Record<string, unknown>> {
  return row as Readonly<Record<string, unknown>>;
}

function compareBy(sortBy: string, order: string, a: Match, b: Match): number {
  const member = sortBy === "ticket_type" ? "type" : sortBy;
  const [left, right] = [String(a.row[member] ?? ""), String(b.row[member] ?? "")];
  return left.localeCompare(right) * (order === "asc" ? 1 : -1);
}
