import { join } from "node:path";
import fc from "fast-check";
import { openapiDocuments } from "#contracts/generate/openapi-documents.ts";
import { type OperationModel, operationsOf } from "#contracts/generate/openapi-model.ts";
import type { Place } from "#contracts/generate/place.ts";
import { readSources } from "#contracts/generate/sources.ts";
import { operations } from "#contracts/generated/api/operations.ts";
import type { ApiOperation } from "#contracts/runtime/api-operation.ts";
import type { CompiledValidator } from "#contracts/runtime/validation.ts";
import { parseJsonBody } from "#gateway/middleware/json-body.ts";
import { payloadsOf } from "../contracts/schema-payloads.ts";

/** Two requests for one operation that its contract allows and that are not the same, and an answer to them. */
export interface SampleRequests {
  readonly operation: ApiOperation;
  /** Path and query, with all that is required and nothing else. */
  readonly address: string;
  readonly otherAddress: string;
  readonly body?: unknown;
  readonly otherBody?: unknown;
  /** What the operation may answer when it succeeds. */
  readonly value: unknown;
}

// What is drawn must be the same in each run: the test is about the gateway and not about what contracts allow.
const seed = 7;
const drawn = 400;

const { sources } = await readSources(join(import.meta.dirname, "../.."));

/** Samples for every operation of the API that answers with JSON, made from the contracts. */
export function sampleRequests(): readonly SampleRequests[] {
  return openapiDocuments(sources, "api")
    .flatMap((document) => operationsOf(sources, document, "paths"))
    .map((model) => ({
      model,
      operation: operations[model.operationId as keyof typeof operations] as ApiOperation,
    }))
    .map(({ model, operation }) => samplesOf(model, operation));
}

function samplesOf(model: OperationModel, operation: ApiOperation): SampleRequests {
  const [address, otherAddress] = [0, 1].map((which) => addressOf(model, operation, which)) as [
    string,
    string,
  ];
  const content = model.requestBody?.contents[0];
  const validate = operation.requestBody?.contents["application/json"];
  const bodies = content?.schema && validate ? draw(content.schema, validate) : [];
  const success = model.responses.find(({ status }) => status === String(operation.successStatus));
  const answer = success?.contents.find(({ mediaType }) => mediaType === "application/json")?.schema;
  const judge = operation.responses[String(operation.successStatus)]?.contents["application/json"];
  return {
    operation,
    address,
    otherAddress,
    ...(bodies.length === 0 ? {} : { body: bodies[0], otherBody: bodies[1] }),
    value: answer && judge ? draw(answer, judge)[0] : undefined,
  };
}

function addressOf({ parameters, path }: OperationModel, operation: ApiOperation, which: number): string {
  let address = path;
  const query = new URLSearchParams();
  for (const { name, in: place, required, schema } of parameters) {
    if (place === "header" || (place === "query" && !required)) continue;
    const contract = operation.parameters.find((one) => one.name === name && one.in === place);
    const [first, second = first] = draw(schema, contract?.validate ?? (() => true));
    const value = String(which === 0 ? first : second);
    if (place === "path") address = address.replace(`{${name}}`, encodeURIComponent(value));
    else query.set(name, value);
  }
  return query.size === 0 ? address : `${address}?${query}`;
}

/** Two values that the contract allows and that differ; the same twice of a schema that allows only one. */
function draw(schema: Place, validate: CompiledValidator): [unknown, unknown] {
  const values = fc
    .sample(payloadsOf(sources, schema), { seed, numRuns: drawn })
    // The gateway takes no text that JSON cannot say without loss, such as half a character.
    .filter((value) => validate(value) && parseJsonBody(Buffer.from(JSON.stringify(value))).ok);
  const [first] = values;
  if (first === undefined)
    throw new Error(`nothing was drawn that ${schema.file.path}#${schema.pointer} allows`);
  const text = JSON.stringify(first);
  return [first, values.find((value) => JSON.stringify(value) !== text) ?? first];
}
