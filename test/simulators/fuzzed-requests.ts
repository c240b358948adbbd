import fc from "fast-check";
import { openapiDocuments } from "#contracts/generate/openapi-documents.ts";
import { type OperationModel, operationsOf } from "#contracts/generate/openapi-model.ts";
import type { Sources } from "#contracts/generate/sources.ts";
import { mutationsOf } from "../contracts/payload-mutations.ts";
import { payloadsOf } from "../contracts/schema-payloads.ts";

/** One request that the contract may or may not allow. */
export interface FuzzedRequest {
  readonly operationId: string;
  readonly method: string;
  /** The contract's template. */
  readonly path: string;
  readonly query: string;
  readonly body: string | undefined;
}

/** How many are chosen of the many that could be: all operations of a contract together are to take seconds. */
const bodiesPerOperation = 20;
const queriesPerOperation = 16;

const oddValues = ["", "0", "-1", "1e9", "9".repeat(30), "null", "'", '"', "%", "\u0000", "[]", "a b", "😀"];
const oddFilters = [
  "eq 1",
  "number eq",
  "number eq '",
  "(number eq 'A'",
  "number eq 'A' or displayName eq 'B'",
  "nosuch eq 1",
  "not",
  "contains(number)",
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
];

/** For each operation of a platform: bodies on and beside each edge of its schema, and queries that nobody means. */
export function fuzzedRequests(sources: Sources, platform: string, seed: number): FuzzedRequest[] {
  const document = openapiDocuments(sources, "platforms").find(({ file }) => file.stem === platform);
  if (document === undefined) throw new Error(`no contract of ${platform}`);
  return operationsOf(sources, document, "paths").flatMap((operation) => [
    ...bodiesOf(sources, operation, seed).map((body) => requestOf(operation, goodQuery(operation), body)),
    ...queriesOf(operation, seed).map((query) => requestOf(operation, query, "{}")),
  ]);
}

function requestOf({ operationId, method, path, requestBody }: OperationModel, query: string, body: string) {
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    query,
    body: requestBody === undefined ? undefined : body,
  };
}

function bodiesOf(sources: Sources, { requestBody }: OperationModel, seed: number): string[] {
  const schema = requestBody?.contents.find(({ mediaType }) => mediaType === "application/json")?.schema;
  if (schema === undefined) return ["{}"];
  const made = (fill: "some" | "all", numRuns: number) =>
    fc.sample(payloadsOf(sources, schema, fill), { seed, numRuns }).map(withoutStrangers);
  const [full] = made("all", 1);
  const changed = mutationsOf(sources.follow(schema) ?? schema, full).map(withoutStrangers);
  const payloads = [...made("some", 4), full, ...spread(changed, bodiesPerOperation)];
  return [...oddBodies, ...payloads.map((payload) => JSON.stringify(payload) ?? "null")];
}

/** So many of them, from all over. */
function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, index) => all[Math.floor(index * step)] as T);
}

/** No request of a test leaves the machine, whatever URL was made up. */
function withoutStrangers(payload: unknown): unknown {
  const text = JSON.stringify(payload, (_, value: unknown) =>
    typeof value === "string" && /^[a-z]+:\/\//i.test(value) ? "http://127.0.0.1:9/nobody" : value,
  );
  return text === undefined ? undefined : JSON.parse(text);
}

/** What the operation cannot do without. */
function goodQuery({ parameters }: OperationModel): string {
  const query = new URLSearchParams();
  for (const { name, in: location, required } of parameters)
    if (location === "query" && required) query.set(name, "1");
  return query.toString();
}

function queriesOf(operation: OperationModel, seed: number): string[] {
  const names = operation.parameters
    .filter(({ in: location }) => location === "query")
    .map(({ name }) => name);
  const all = names.flatMap((name) =>
    [...oddValues, ...(name.startsWith("$") ? oddFilters : [])].map((value) => {
      const query = new URLSearchParams(goodQuery(operation));
      query.set(name, value);
      return query.toString();
    }),
  );
  // Others for each operation and each seed, so that all of them are tried.
  const first = (seed + operation.path.length * 7) % Math.max(1, all.length);
  return spread([...all.slice(first), ...all.slice(0, first)], queriesPerOperation);
}
