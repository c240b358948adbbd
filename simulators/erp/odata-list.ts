import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import { fail, type Outcome } from "#contracts/runtime/outcome.ts";
import type { Answer, Call } from "../behaviour/call.ts";
import type { EntitySetName } from "./blank-rows.ts";
import type { ReadableSet, Row } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";
import type { Filter } from "./odata-filter.ts";
import { type Query, type RawQuery, readQuery, strangeOption } from "./odata-query.ts";
import { matching, type ReadSet, shapeOf, showsAll } from "./odata-shape.ts";
import { rowBody } from "./row-body.ts";

export interface ReadOptions {
  /** Path of the set below the company, for the context URL. */
  readonly path?: string;
  /** Only rows with this value in this field belong to the answer, as with the lines of one order. */
  readonly within?: { readonly field: string; readonly value: string };
  /** Only with a condition on one of these fields is the set listed at all. */
  readonly needs?: { readonly fields: readonly string[]; readonly message: string };
}

/** Answers a read of a whole entity set: `$filter`, `$orderby`, `$skip`, `$top`, `$count`, `$select`, `$expand` and pages. */
export function listRows(
  call: Call,
  set: EntitySetName,
  readSet: ReadSet,
  errors: ErpErrors,
  options: ReadOptions = {},
): Answer {
  const read = queryOf(call, set);
  if (!read.ok) return errors.badRequest(read.failure);
  const query = read.value;
  const { within, needs } = options;
  if (needs !== undefined && !query.filter?.equalities.some(({ field }) => needs.fields.includes(field)))
    return errors.refused(needs.message);
  const token = Number(call.query.$skiptoken ?? 0);
  if (!Number.isInteger(token) || token < 0) return errors.badRequest("The skip token is not valid.");
  const pageRows = maxPageSize(call.header.Prefer);
  if (pageRows > limits.page.maxRows)
    return errors.answer(413, "BadRequest", `A page has no more than ${limits.page.maxRows} rows.`);

  const rows = readSet(set);
  const found = matching(query, candidates(rows, query.filter, within)).filter(
    (row) => within === undefined || fieldOf(row, within.field) === within.value,
  );
  // With an order of the caller's own the token counts rows; else it is a position, which stays right when rows come or go.
  const counted = query.order.length > 0;
  const rest = found
    .filter((row, index) => token === 0 || (counted ? index >= token : rows.positionOf(row.id) > token))
    .slice(token === 0 ? query.skip : 0);
  const wanted = query.top === undefined ? rest : rest.slice(0, query.top);
  const page = wanted.slice(0, pageRows);
  const last = page.at(-1);
  const more = wanted.length > page.length && last !== undefined;

  return {
    status: 200,
    headers:
      pageRows === limits.page.maxRows ? {} : { "preference-applied": `odata.maxpagesize=${pageRows}` },
    body: {
      "@odata.context": contextOf(call, options.path ?? set),
      ...(query.count ? { "@odata.count": found.length } : {}),
      value: page.map(shapeOf(query, readSet)),
      ...(more ? { "@odata.nextLink": nextLink(call, query, page.length, nextToken(rows, last)) } : {}),
    },
  };

  function nextToken(set: ReadableSet<Row>, last: Row): number {
    return counted ? (token === 0 ? query.skip : token) + page.length : set.positionOf(last.id);
  }
}

/** Answers a read of one row. */
export function oneRow(
  call: Call,
  set: EntitySetName,
  row: Row,
  readSet: ReadSet,
  errors: ErpErrors,
): Answer {
  const read = queryOf(call, set);
  if (!read.ok) return errors.badRequest(read.failure);
  const { value: query } = read;
  const context = `${contextOf(call, set)}/$entity`;
  return {
    status: 200,
    // A company has no version.
    headers: row["@odata.etag"] === undefined ? {} : { etag: row["@odata.etag"] },
    body: showsAll(query)
      ? rowBody(set, context, row)
      : { "@odata.context": context, ...shapeOf(query, readSet)(row) },
  };
}

function queryOf(call: Call, set: EntitySetName): Outcome<Query, string> {
  const strange = strangeOption(call.request.target);
  return strange === undefined
    ? readQuery(call.query as RawQuery, set)
    : fail(`The query parameter '${strange}' is not supported.`);
}

function contextOf(call: Call, path: string): string {
  const below = path === "companies" ? "" : `companies(${String(call.path.companyId)})/`;
  return `${call.root}/$metadata#${below}${path}`;
}

/** The rows to look through: few, if an index can tell. */
function candidates(
  set: ReadableSet<Row>,
  filter: Filter | undefined,
  within: ReadOptions["within"],
): Iterable<Row> {
  const known = [...(within === undefined ? [] : [within]), ...(filter?.equalities ?? [])];
  for (const { field, value } of known) {
    if (field === "id") return [set.get(value)].filter((row) => row !== undefined);
    if (set.isIndexed(field)) return set.findBy(field as keyof Row & string, value);
  }
  return allOf(set);
}

function* allOf(set: ReadableSet<Row>): Iterable<Row> {
  for (const [, row] of set.from(0)) yield row;
}

function fieldOf(row: Row, field: string): string {
  return String((row as unknown as Record<string, unknown>)[field]);
}

function maxPageSize(prefer: unknown): number {
  const [, asked] = /odata\.maxpagesize=(\d+)/i.exec(typeof prefer === "string" ? prefer : "") ?? [];
  return asked === undefined ? limits.page.maxRows : Math.max(1, Number(asked));
}

/** The same request from the row after `token` on, absolute, with the host that the caller used. */
function nextLink(call: Call, query: Query, shown: number, token: number): string {
  const url = new URL(call.request.target, call.request.origin);
  url.searchParams.delete("$skip");
  url.searchParams.set("$skiptoken", String(token));
  if (query.top !== undefined) url.searchParams.set("$top", String(query.top - shown));
  return url.href;
}
