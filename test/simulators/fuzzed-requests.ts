import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { Given } from "./tours/tour.ts";

/** One request as it is sent. */
export interface FuzzedRequest {
  readonly method: string;
  /** Below the platform's base URL. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** How many of each kind are chosen of the many that could be: all calls of a contract together are to take seconds. */
const chosen = { bodies: 12, queries: 8, paths: 6, headers: 5 };

const oddTexts = [
  "",
  "0",
  "-1",
  "1e9",
  "9".repeat(30),
  "null",
  "'",
  '"',
  "..",
  "\u0000",
  "[]",
  "a b",
  "__proto__",
  "😀",
  "x".repeat(5_000),
];
const oddFilters = [
  "eq 1",
  "number eq",
  "number eq '",
  "(number eq 'A'",
  "number eq 'A' or displayName eq 'B'",
  "nosuch eq 1",
  "not",
  "contains(number)",
  `${"(".repeat(200)}number eq 'A'${")".repeat(200)}`,
  "id eq 7",
  "number gt null",
  "lastModifiedDateTime gt 2026-02-31",
];
const oddBodies = [
  "",
  "{",
  "null",
  "[]",
  '"text"',
  "7",
  "{}",
  '{"__proto__":{"a":1}}',
  `${"[".repeat(5_000)}${"]".repeat(5_000)}`,
  "\ufeff{}",
];
const oddHeaders: readonly (readonly [string, string])[] = [
  ["authorization", ""],
  ["authorization", "Basic ###"],
  ["authorization", "Bearer "],
  ["content-type", "text/csv"],
  ["content-type", "application/json; charset=utf-16"],
  ["content-type", "application/x-www-form-urlencoded"],
  ["content-type", "multipart/mixed; boundary=b"],
  ["content-type", "constructor"],
  ["x-forwarded-host", "["],
];
const oddValues: readonly unknown[] = [
  null,
  true,
  -1,
  0.1,
  1e308,
  "",
  " ",
  "\u0000",
  "😀".repeat(200),
  "00000000-0000-0000-0000-000000000001",
  "2026-02-30",
  "http://127.0.0.1:9/nobody",
  [],
  {},
  [[null]],
  Array.from({ length: 101 }, () => ({})),
];

/** The request that the platform takes. */
export function goodRequest(operation: HttpOperation, given: Given): FuzzedRequest {
  const { path = {}, query = {}, headers = {}, body, form } = given;
  const kind = form === undefined ? "application/json" : "application/x-www-form-urlencoded";
  const text = form === undefined ? JSON.stringify(body) : new URLSearchParams(form).toString();
  return {
    method: operation.method,
    path: filled(operation.path, path),
    query: new URLSearchParams(query),
    headers: text === undefined ? headers : { "content-type": kind, ...headers },
    body: text,
  };
}

/**
 * The same request with one thing wrong or strange about it, many times. `seed` decides which of the many that could be.
 * Without `credentials` nothing is wrong with those.
 */
export function fuzzedRequests(
  operation: HttpOperation,
  given: Given,
  seed: number,
  credentials: boolean,
): FuzzedRequest[] {
  const good = goodRequest(operation, given);
  const pick = <T>(all: readonly T[], most: number) => spread(all, most, seed + operation.path.length * 7);
  return [
    ...(operation.requestBody === undefined ? [] : oddBodies).map((body) => ({ ...good, body })),
    ...pick(bodiesOf(operation, given), chosen.bodies).map((body) => ({ ...good, body })),
    ...pick(queriesOf(operation, good), chosen.queries).map((query) => ({ ...good, query })),
    ...pick(pathsOf(operation, given), chosen.paths).map((path) => ({ ...good, path })),
    ...pick(headersOf(operation, credentials), chosen.headers).map(([name, value]) => ({
      ...good,
      headers: { ...good.headers, [name]: value },
    })),
    { ...good, method: good.method === "PATCH" ? "PUT" : "PATCH" },
  ];
}

function bodiesOf(operation: HttpOperation, { body, form }: Given): string[] {
  if (operation.requestBody === undefined) return [];
  if (form !== undefined) {
    const without = Object.keys(form).map((name) => ({ ...form, [name]: "" }));
    return without.map((fields) => new URLSearchParams(fields).toString());
  }
  return changesOf(body).map((changed) => JSON.stringify(changed));
}

/** Copies of a JSON value with one part of it replaced, left out or added. */
function changesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    const inside = value.flatMap((item, at) =>
      changesOf(item).map((changed) => value.toSpliced(at, 1, changed)),
    );
    return [...oddValues, [...value, ...value], ...inside];
  }
  if (typeof value !== "object" || value === null) return [...oddValues];
  const members = Object.entries(value).flatMap(([name, member]) => {
    const { [name]: _, ...rest } = value as Record<string, unknown>;
    return [rest, ...changesOf(member).map((changed) => ({ ...value, [name]: changed }))];
  });
  return [{ ...value, unheardOf: 1 }, { ...value, toString: "x" }, ...members];
}

function queriesOf({ parameters }: HttpOperation, { query }: FuzzedRequest): URLSearchParams[] {
  const names = parameters.filter(({ in: location }) => location === "query").map(({ name }) => name);
  const changed = names.flatMap((name) =>
    [...oddTexts, ...(name.startsWith("$") ? oddFilters : [])].map((value) => {
      const other = new URLSearchParams(query);
      other.set(name, value);
      return other;
    }),
  );
  return names.length === 0 ? [] : [...changed, new URLSearchParams()];
}

function pathsOf({ path: template }: HttpOperation, { path = {} }: Given): string[] {
  const odd = [
    ...oddTexts.map(encodeURIComponent),
    "%00",
    "%E0%A4%A",
    "00000000-0000-0000-0000-000000000001",
  ];
  return Object.keys(path).flatMap((name) =>
    odd.map((value) => filled(template, path).replace(encodeURIComponent(String(path[name])), value)),
  );
}

function headersOf(
  { parameters, requestBody }: HttpOperation,
  credentials: boolean,
): (readonly [string, string])[] {
  const own = parameters
    .filter(({ in: location }) => location === "header")
    .flatMap(({ name }) =>
      ["", "\u00ff", 'W/"nobody"', "x".repeat(300)].map((value) => [name, value] as const),
    );
  const usual = oddHeaders.filter(([name]) =>
    name === "authorization" ? credentials : requestBody !== undefined,
  );
  return [...own, ...usual];
}

function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name] ?? "")),
  );
}

/** So many of them, from all over, and others with another seed. */
function spread<T>(all: readonly T[], most: number, seed: number): T[] {
  const first = seed % Math.max(1, all.length);
  const turned = [...all.slice(first), ...all.slice(0, first)];
  const step = Math.max(1, all.length / most);
  return Array.from(
    { length: Math.min(most, all.length) },
    (_, index) => turned[Math.floor(index * step)] as T,
  );
}
