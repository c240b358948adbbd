import type { Handler } from "../behaviour/call.ts";
import type { CrmErrors } from "./errors.ts";
import { hasMagnitude, magnitudeOf } from "./magnitude.ts";
import type { ObjectType } from "./object-types.ts";
import { viewObject } from "./object-view.ts";
import type { Property } from "./properties.ts";
import type { CrmObject, CrmStore } from "./state.ts";

interface Filter {
  readonly propertyName: string;
  readonly operator: string;
  readonly value?: string;
  readonly highValue?: string;
  readonly values?: readonly string[];
}

interface SearchBody {
  readonly filterGroups?: readonly { readonly filters: readonly Filter[] }[];
  readonly sorts?: readonly (string | { readonly propertyName?: string; readonly direction?: string })[];
  readonly properties?: readonly string[];
  readonly query?: string;
  readonly limit?: number;
  readonly after?: string | number;
}

export interface SearchLimits {
  readonly maxResults: number;
  readonly filters: number;
}

/** Search of one object type, over what the index has seen. */
export function searchHandler(
  store: CrmStore,
  errors: CrmErrors,
  type: ObjectType,
  limits: SearchLimits,
): Handler {
  return ({ body }) => {
    const {
      filterGroups = [],
      sorts = [],
      properties,
      query = "",
      limit = 10,
      after = 0,
    } = body as SearchBody;
    const filters = filterGroups.flatMap((group) => group.filters);
    if (filters.length > limits.filters)
      return errors.invalid(`No more than ${limits.filters} filters are allowed`);
    const unknown = filters.find(({ propertyName }) => !store.properties[type].has(propertyName));
    if (unknown !== undefined)
      return errors.invalid(
        `There was a problem with the request: property '${unknown.propertyName}' does not exist`,
      );
    const incomplete = filters.find((filter) => !complete(filter));
    if (incomplete !== undefined) {
      return errors.invalid(
        `Operator ${incomplete.operator} on ${incomplete.propertyName} lacks its value, highValue or values`,
      );
    }
    const typeOf = (name: string) => store.properties[type].get(name)?.type ?? "string";
    for (const { propertyName, value, highValue, values = [] } of filters) {
      const wrong = unlike(typeOf(propertyName), [value, highValue, ...values]);
      if (wrong !== undefined)
        return errors.invalid(
          `There was a problem with the request: ${wrong} is not a valid ${typeOf(propertyName)} for property '${propertyName}'`,
        );
    }
    const offset = Number(after);
    if (!Number.isInteger(offset) || offset < 0) return errors.invalid(`Invalid paging offset: ${after}`);
    if (offset + limit > limits.maxResults)
      return errors.invalid(`Paging past ${limits.maxResults} results is not supported`);

    const matches: { object: CrmObject; values: ReadonlyMap<string, string> }[] = [];
    for (const object of store.all(type)) {
      const values = store.searchable(object);
      if (values === undefined || !mentions(values, query)) continue;
      if (
        filterGroups.length > 0 &&
        !filterGroups.some((group) =>
          group.filters.every((filter) => satisfies(values, filter, typeOf(filter.propertyName))),
        )
      )
        continue;
      matches.push({ object, values });
    }
    matches.sort((a, b) => compareBy(sorts[0], a.values, b.values));

    const results = matches
      .slice(offset, offset + limit)
      .map(({ object }) => viewObject(store, object, { properties }));
    const more = offset + limit < matches.length && limit > 0;
    return {
      status: 200,
      body: {
        total: matches.length,
        results,
        ...(more ? { paging: { next: { after: String(offset + limit) } } } : {}),
      },
    };
  };
}

function complete({ operator, value, highValue, values }: Filter): boolean {
  if (operator === "HAS_PROPERTY" || operator === "NOT_HAS_PROPERTY") return true;
  if (operator === "IN" || operator === "NOT_IN") return values !== undefined && values.length > 0;
  return value !== undefined && (operator !== "BETWEEN" || highValue !== undefined);
}

/** The first that is no value of a type with a size. */
function unlike(type: Property["type"], values: readonly (string | undefined)[]): string | undefined {
  if (!hasMagnitude(type)) return undefined;
  return values.find((value) => value !== undefined && magnitudeOf(type, value) === undefined);
}

function satisfies(values: ReadonlyMap<string, string>, filter: Filter, type: Property["type"]): boolean {
  const actual = values.get(filter.propertyName);
  const { operator, value = "", highValue = "", values: among = [] } = filter;
  if (operator === "HAS_PROPERTY") return actual !== undefined;
  if (operator === "NOT_HAS_PROPERTY") return actual === undefined;
  if (actual === undefined)
    return operator === "NEQ" || operator === "NOT_IN" || operator === "NOT_CONTAINS_TOKEN";
  const same = (expected: string) =>
    hasMagnitude(type)
      ? magnitudeOf(type, actual) === magnitudeOf(type, expected)
      : actual.toLowerCase() === expected.toLowerCase();
  switch (operator) {
    case "EQ":
      return same(value);
    case "NEQ":
      return !same(value);
    case "LT":
      return order(actual, value) < 0;
    case "LTE":
      return order(actual, value) <= 0;
    case "GT":
      return order(actual, value) > 0;
    case "GTE":
      return order(actual, value) >= 0;
    case "BETWEEN":
      return order(actual, value) >= 0 && order(actual, highValue) <= 0;
    case "IN":
      return among.some(same);
    case "NOT_IN":
      return !among.some(same);
    case "CONTAINS_TOKEN":
      return containsToken(actual, value);
    default:
      return !containsToken(actual, value);
  }
}

/** Numbers by size, points in time (ISO text or milliseconds) by time, the rest as text. */
function order(a: string, b: string): number {
  const [left, right] = [magnitude(a), magnitude(b)];
  if (left !== undefined && right !== undefined) return left - right;
  return a.localeCompare(b);
}

function magnitude(text: string): number | undefined {
  const number = Number(text);
  if (text.trim() !== "" && Number.isFinite(number)) return number;
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(time) ? time : undefined;
}

function containsToken(actual: string, pattern: string): boolean {
  const wanted = pattern.toLowerCase();
  const bare = wanted.replaceAll("*", "");
  const tokens = [actual.toLowerCase(), ...actual.toLowerCase().split(/[^\p{L}\p{N}]+/u)];
  return tokens.some((token) => {
    if (wanted.startsWith("*") && wanted.endsWith("*")) return token.includes(bare);
    if (wanted.startsWith("*")) return token.endsWith(bare);
    return wanted.endsWith("*") ? token.startsWith(bare) : token === bare;
  });
}

function mentions(values: ReadonlyMap<string, string>, query: string): boolean {
  if (query === "") return true;
  const wanted = query.toLowerCase();
  return [...values.values()].some((value) => value.toLowerCase().includes(wanted));
}

type Sort = NonNullable<SearchBody["sorts"]>[number] | undefined;

function compareBy(sort: Sort, a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  if (sort === undefined) return 0;
  const name = typeof sort === "string" ? sort.replace(/^-/, "") : (sort.propertyName ?? "");
  const descending = typeof sort === "string" ? sort.startsWith("-") : sort.direction === "DESCENDING";
  return order(a.get(name) ?? "", b.get(name) ?? "") * (descending ? -1 : 1);
}
