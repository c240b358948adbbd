import { asyncapiDocuments, channelsOf } from "../asyncapi-model.ts";
import type { Finding } from "../finding.ts";
import { openapiDocuments } from "../openapi-documents.ts";
import { operationsOf } from "../openapi-model.ts";
import { childOf, childrenOf, findingAt, isObject, type Place } from "../place.ts";
import type { Area } from "../source-file.ts";
import type { Sources } from "../sources.ts";
import { schemasIn } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";
import { type Judgement, schemaValidators } from "./schema-validators.ts";

const id = "examples-validate";
const areas: readonly Area[] = ["canonical", "api", "events", "platforms"];

/** A value that somebody wrote down as one that a schema admits. */
interface Example {
  readonly schema: Place;
  readonly value: Place;
}

export const examplesValidate: LintRule = {
  id,
  demands:
    "Every example and default is admitted by its schema: people copy examples, and simulators and documentation show them.",
  remedy: "Correct the example, or the schema if the example is what is meant.",
  check(sources) {
    const validatorOf = schemaValidators(sources);
    const known = new Map<string, Judgement | undefined>();
    const judge = ({ schema, value }: Example): Finding[] => {
      const key = `${schema.file.path}#${schema.pointer}`;
      if (!known.has(key)) known.set(key, validatorOf(schema));
      const refused = known.get(key)?.(value.value);
      if (refused === undefined) return [];
      const where = refused.pointer === "" ? "" : ` at ${refused.pointer}`;
      return [findingAt(value, id, `its schema refuses this${where}: ${refused.reason}`)];
    };
    return [...ofSchemas(sources), ...ofCalls(sources), ...ofMessages(sources)].flatMap(judge);
  },
};

function ofSchemas(sources: Sources): Example[] {
  return schemasIn(sources, areas).flatMap((schema) => {
    const own = [childOf(schema, "example"), childOf(schema, "default")];
    const listed = childrenOf(childOf(schema, "examples")).map(({ place }) => place);
    return [...own, ...listed].filter(({ value }) => value !== undefined).map((value) => ({ schema, value }));
  });
}

/** Examples beside a schema: of media types, parameters and headers. */
function ofCalls(sources: Sources): Example[] {
  return (["api", "platforms"] as const)
    .flatMap((area) => openapiDocuments(sources, area))
    .flatMap((document) => [
      ...operationsOf(sources, document, "paths"),
      ...operationsOf(sources, document, "webhooks"),
    ])
    .flatMap(({ parameters, requestBody, responses }) => [
      ...parameters,
      ...(requestBody?.contents ?? []),
      ...responses.flatMap(({ contents, headers }) => [...contents, ...headers]),
    ])
    .flatMap(({ place, schema }) => (schema === undefined ? [] : besideSchema(sources, place, schema)));
}

function besideSchema(sources: Sources, place: Place, schema: Place): Example[] {
  const named = childrenOf(childOf(place, "examples")).map(({ place: written }) =>
    childOf(sources.follow(written) ?? written, "value"),
  );
  return [childOf(place, "example"), ...named]
    .filter(({ value }) => value !== undefined)
    .map((value) => ({ schema, value }));
}

function ofMessages(sources: Sources): Example[] {
  return asyncapiDocuments(sources)
    .flatMap((document) => channelsOf(sources, document))
    .flatMap(({ messages }) => messages)
    .flatMap(({ place, payload }) =>
      childrenOf(childOf(place, "examples"))
        .map(({ place: example }) => childOf(example, "payload"))
        .filter(({ value }) => value !== undefined && isObject(payload.value))
        .map((value) => ({ schema: payload, value })),
    );
}
