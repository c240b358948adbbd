import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import type { Answer, Call } from "../behaviour/call.ts";
import type { EntitySet, Row } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";
import { type Filter, parseFilter } from "./odata-filter.ts";

/** Adds to a row what `$expand` asks for. */
export type Expand<R> = (row: R, navigation: string) => Readonly<Record<string, unknown>> | undefined;

interface ListOptions<R extends Row> {
  /** Path of the set below the company, for the context URL. */
  readonly path?: string;
  readonly navigations?: readonly string[];
  readonly expand?: Expand<R>;
  /** Only these rows belong to the answer, as with the lines of one order. */
  readonly within?: (row: R) => boolean;
}

/** Answers a read of a whole entity set: `$filter`, `$orderby`, `$skip`, `$top`, `$count`, `$select`, `$expand` and pages. */
export function listRows<R extends Row>(
  call: Call,
  set: EntitySet<R>,
  errors: ErpErrors,
  options: ListOptions<R> = {},
): Answer {
  const query = call.query as {
    $filter?: string;
    $orderby?: string;
    $select?: string;
    $expand?: string;
    $top?: number;
    $skip?: number;
    $skiptoken?: string;
    $count?: boolean;
  };
  const fields = new Set(["id", "lastModifiedDateTime", ...Object.keys(set.blank)]);
  const filter = query.$filter === undefined ? undefined : parseFilter(query.$filter, fields, set.typeName);
  if (filter?.ok === false) return errors.badRequest(filter.failure);
  const shape = readShape(query, fields, set, options, errors);
  if ("status" in shape) return shape;
  const order = readOrder(query.$orderby, fields, set.typeName);
  if (typeof order === "string") return errors.badRequest(order);
  const token = Number(query.$skiptoken ?? 0);
  if (!Number.isInteger(token) || token < 0) return errors.badRequest("The skip token is not valid.");

  const matching = candidates(set, filter?.value).filter(
    (row) =>
      (options.within?.(row) ?? true) &&
      (filter?.value.matches(row as Readonly<Record<string, unknown>>) ?? true),
  );
  if (order.length > 0) matching.sort((a, b) => inOrder(order, a, b));
  // With an order of the caller's own the token counts rows; else it is a position, which stays right when rows come or go.
  const rest = matching
    .filter((row, index) => (order.length > 0 ? index >= token : set.positionOf(row.id) > token))
    .slice(token === 0 ? (query.$skip ?? 0) : 0);
  const wanted = query.$top === undefined ? rest : rest.slice(0, query.$top);
  const pageRows = maxPageSize(call.header.Prefer);
  const page = wanted.slice(0, pageRows);
  const last = page.at(-1);
  const more = wanted.length > page.length && last !== undefined;
  const nextToken = order.length > 0 ? token + page.length : last === undefined ? 0 : set.positionOf(last.id);

  return {
    status: 200,
    body: {
      "@odata.context": `${call.root}/$metadata#companies(${String(call.path.companyId)})/${options.path ?? set.name}`,
      ...(query.$count === true ? { "@odata.count": matching.length } : {}),
      value: page.map(shape),
      ...(more
        ? {
            "@odata.nextLink": nextLink(
              call,
              nextToken,
              query.$top === undefined ? undefined : query.$top - page.length,
            ),
          }
        : {}),
    },
  };
}

/** Answers a read of one row. */
export function oneRow<R extends Row>(
  call: Call,
  set: EntitySet<R>,
  row: R,
  errors: ErpErrors,
  options: ListOptions<R> = {},
): Answer {
  const fields = new Set(["id", "lastModifiedDateTime", ...Object.keys(set.blank)]);
  const shape = readShape(call.query, fields, set, options, errors);
  if ("status" in shape) return shape;
  const context = `${call.root}/$metadata#companies(${String(call.path.companyId)})/${set.name}/$entity`;
  return {
    status: 200,
    headers: { etag: row["@odata.etag"] },
    body: { "@odata.context": context, ...shape(row) },
  };
}

type Shape<R> = (row: R) => Readonly<Record<string, unknown>>;

/** The function that turns a row into its answer, or the refusal of an unknown field or navigation. */
function readShape<R extends Row>(
  query: { $select?: string; $expand?: string },
  fields: ReadonlySet<string>,
  set: EntitySet<R>,
  { navigations = [], expand }: ListOptions<R>,
  errors: ErpErrors,
): Shape<R> | Answer {
  const selected = query.$select?.split(",").map((name) => name.trim());
  const unknown = selected?.find((name) => name !== "*" && !fields.has(name) && !navigations.includes(name));
  if (unknown !== undefined) {
    return errors.badRequest(
      `Could not find a property named '${unknown}' on type 'Microsoft.NAV.${set.typeName}'.`,
    );
  }
  const expanded = query.$expand?.split(",").map((name) => name.trim().replace(/\(.*$/, "")) ?? [];
  const unreachable = expanded.find((name) => !navigations.includes(name));
  if (unreachable !== undefined) {
    return errors.badRequest(
      `Could not find a property named '${unreachable}' on type 'Microsoft.NAV.${set.typeName}'.`,
    );
  }

  return (row) => {
    const values = row as Readonly<Record<string, unknown>>;
    const chosen =
      selected === undefined || selected.includes("*")
        ? values
        : Object.fromEntries(
            Object.entries(values).filter(
              ([name]) => name === "@odata.etag" || name === "id" || selected.includes(name),
            ),
          );
    return Object.assign({}, chosen, ...expanded.map((navigation) => expand?.(row, navigation) ?? {}));
  };
}

function candidates<R extends Row>(set: EntitySet<R>, filter: Filter | undefined): R[] {
  const equality = filter?.equality;
  if (equality !== undefined && set.isIndexed(equality.field))
    return [...set.findBy(equality.field as keyof R & string, equality.value)];
  return [...set.from(0)].map(([, row]) => row);
}

type Order = readonly { readonly field: string; readonly descending: boolean }[];

function readOrder(text: string | undefined, fields: ReadonlySet<string>, typeName: string): Order | string {
  const parts =
    text === undefined || text.trim() === "" ? [] : text.split(",").map((part) => part.trim().split(/\s+/));
  for (const [field = "", direction = "asc", ...rest] of parts) {
    if (!fields.has(field))
      return `Could not find a property named '${field}' on type 'Microsoft.NAV.${typeName}'.`;
    if (!["asc", "desc"].includes(direction) || rest.length > 0)
      return `Syntax error in the order at '${direction}'.`;
  }
  return parts.map(([field = "", direction]) => ({ field, descending: direction === "desc" }));
}

function inOrder(order: Order, a: Row, b: Row): number {
  for (const { field, descending } of order) {
    const left = (a as unknown as Record<string, unknown>)[field] as string | number;
    const right = (b as unknown as Record<string, unknown>)[field] as string | number;
    if (left === right) continue;
    return (left < right ? -1 : 1) * (descending ? -1 : 1);
  }
  return 0;
}

function maxPageSize(prefer: unknown): number {
  const [, asked] = /odata\.maxpagesize=(\d+)/i.exec(typeof prefer === "string" ? prefer : "") ?? [];
  return asked === undefined
    ? limits.page.maxRows
    : Math.min(limits.page.maxRows, Math.max(1, Number(asked)));
}

/** The same request from the row after `token` on, absolute, with the host that the caller used. */
function nextLink(call: Call, token: number, top: number | undefined): string {
  const url = new URL(call.request.target, call.request.origin);
  url.searchParams.delete("$skip");
  url.searchParams.set("$skiptoken", String(token));
  if (top !== undefined) url.searchParams.set("$top", String(top));
  return url.href;
}
