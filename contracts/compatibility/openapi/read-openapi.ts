import type { Dialect } from "../schema/dialect.ts";
import { type Document, pointerPart, type Target } from "../schema/document.ts";
import { isRecord } from "../schema/json.ts";
import type {
  Body,
  Header,
  HttpContract,
  HttpOperation,
  Media,
  Parameter,
  Response,
  SecurityScheme,
} from "./http-contract.ts";
import { serversAt } from "./server-urls.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
const longestReferenceChain = 20;

/** Media types whose content has parts that a schema can describe. */
const structured = /json|xml|yaml|x-www-form-urlencoded|multipart|\*/i;
/** Keywords that assert nothing. */
const notes = /^(title|description|examples?|contentMediaType|contentEncoding|format|\$comment|x-.*)$/;

/** Headers that OpenAPI describes as content and security; a parameter of that name is to be ignored. */
const saidElsewhere: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

/** Reads an OpenAPI 3.0 or 3.1 document. What is malformed is left out; nothing is thrown for a stranger's mistakes. */
export function readOpenApi(document: Document): HttpContract {
  const root: Target = { document, pointer: "", value: document.root };
  const version = textAt(root, "openapi") ?? "3.1.0";
  const dialect: Dialect = version.startsWith("3.0") ? "openapi-3.0" : "2020-12";
  const operations = membersOf(child(root, "paths")).flatMap(({ key, place }) =>
    operationsOf(key, place, "operation", root),
  );
  const webhooks = membersOf(child(root, "webhooks")).flatMap(({ key, place }) =>
    operationsOf(key, place, "webhook", root),
  );
  const info = child(root, "info").value;
  return {
    place: root,
    dialect,
    version: isRecord(info) && typeof info["version"] === "string" ? info["version"] : undefined,
    operations: [...operations, ...webhooks],
    servers: serversAt(root) ?? [],
    securitySchemes: new Map(
      membersOf(child(child(root, "components"), "securitySchemes")).map(({ key, place }) => [
        key,
        { name: key, place: follow(place), value: recordAt(place) } satisfies SecurityScheme,
      ]),
    ),
  };
}

function operationsOf(
  path: string,
  written: Target,
  role: HttpOperation["role"],
  root: Target,
): HttpOperation[] {
  const item = follow(written);
  return membersOf(item)
    .filter(({ key }) => methods.includes(key))
    .flatMap(({ key: method, place }) => {
      const raw = recordAt(place);
      const parameters = mergeParameters(parametersOf(item), parametersOf(place));
      const operation: HttpOperation = {
        role,
        method: method.toUpperCase(),
        path,
        place,
        operationId: textAt(place, "operationId"),
        deprecated: raw["deprecated"] === true,
        parameters: positioned(path, parameters),
        body: bodyOf(child(place, "requestBody")),
        responses: new Map(
          membersOf(child(place, "responses")).map(({ key, place: response }) => [
            key.toUpperCase(),
            responseOf(key.toUpperCase(), follow(response)),
          ]),
        ),
        security: securityOf(raw["security"] ?? recordAt(root)["security"]),
        servers: serversAt(place) ?? serversAt(item),
      };
      const callbacks = membersOf(child(place, "callbacks")).flatMap(({ key: name, place: callback }) =>
        membersOf(follow(callback)).flatMap(({ key: expression, place: inner }) =>
          operationsOf(`${method.toUpperCase()} ${path} ${name} ${expression}`, inner, "callback", root),
        ),
      );
      return [operation, ...callbacks];
    });
}

function parametersOf(place: Target): Parameter[] {
  return membersOf(child(place, "parameters")).flatMap(({ place: written }) => {
    const parameter = follow(written);
    const raw = recordAt(parameter);
    const { name, in: location } = raw;
    if (typeof name !== "string" || typeof location !== "string") return [];
    if (location === "header" && saidElsewhere.has(name.toLowerCase())) return [];
    const style =
      typeof raw["style"] === "string"
        ? raw["style"]
        : location === "query" || location === "cookie"
          ? "form"
          : "simple";
    return [
      {
        name,
        location,
        key: location === "header" ? name.toLowerCase() : name,
        place: parameter,
        required: raw["required"] === true || location === "path",
        style,
        explode: typeof raw["explode"] === "boolean" ? raw["explode"] : style === "form",
        allowEmptyValue: raw["allowEmptyValue"] === true,
        allowReserved: raw["allowReserved"] === true,
        schema: schemaOrContent(parameter),
        media: mediaOf(parameter)[0],
      },
    ];
  });
}

/** The parameters of a path are those of its operations unless an operation says otherwise. */
function mergeParameters(shared: readonly Parameter[], own: readonly Parameter[]): Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const parameter of [...shared, ...own])
    merged.set(`${parameter.location} ${parameter.key}`, parameter);
  return [...merged.values()];
}

/** Path parameters are the same when they stand in the same place, whatever they are called. */
function positioned(path: string, parameters: readonly Parameter[]): Parameter[] {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
  return parameters.map((parameter) =>
    parameter.location === "path" ? { ...parameter, key: `{${names.indexOf(parameter.name)}}` } : parameter,
  );
}

function bodyOf(written: Target): Body | undefined {
  if (!isRecord(written.value)) return undefined;
  const place = follow(written);
  return { place, required: recordAt(place)["required"] === true, contents: mediaOf(place) };
}

function responseOf(status: string, place: Target): Response {
  const described = membersOf(child(place, "headers")).filter(
    ({ key }) => key.toLowerCase() !== "content-type",
  );
  const headers = described.map(({ key, place: written }): Header => {
    const header = follow(written);
    const raw = recordAt(header);
    return {
      name: key,
      key: key.toLowerCase(),
      place: header,
      required: raw["required"] === true,
      explode: raw["explode"] === true,
      schema: schemaOrContent(header),
    };
  });
  return { status, place, headers, contents: mediaOf(place) };
}

function mediaOf(place: Target): Media[] {
  return membersOf(child(place, "content")).map(({ key, place: media }) => ({
    type: key.split(";")[0]?.trim().toLowerCase() ?? key,
    place: media,
    schema: contentSchema(key, child(media, "schema")),
  }));
}

/** A schema that says nothing about a file or a text means its characters or bytes, not any JSON. */
function contentSchema(type: string, schema: Target): Target | undefined {
  const silent =
    !isDefined(schema) ||
    (isRecord(schema.value) && Object.keys(schema.value).every((key) => notes.test(key)));
  if (silent && !structured.test(type)) return { ...schema, value: { type: "string" } };
  return isDefined(schema) ? schema : undefined;
}

function schemaOrContent(place: Target): Target | undefined {
  const schema = child(place, "schema");
  return isDefined(schema) ? schema : mediaOf(place)[0]?.schema;
}

function securityOf(value: unknown): HttpOperation["security"] {
  if (!Array.isArray(value) || value.length === 0) return [new Map()];
  return value.filter(isRecord).map((alternative) => {
    const entries = Object.entries(alternative).map(
      ([name, scopes]) => [name, Array.isArray(scopes) ? scopes.map(String) : []] as const,
    );
    return new Map(entries);
  });
}

/** The place itself, or what its reference leads to. */
export function follow(place: Target): Target {
  let here = place;
  for (let step = 0; step < longestReferenceChain; step++) {
    const reference = isRecord(here.value) ? here.value["$ref"] : undefined;
    if (typeof reference !== "string") return here;
    const target = here.document.resolve(reference);
    if (target === undefined) return here;
    here = target;
  }
  return here;
}

export function child(place: Target, key: string | number): Target {
  const { value } = place;
  const found =
    typeof value === "object" && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string | number, unknown>)[key]
      : undefined;
  return { document: place.document, pointer: `${place.pointer}/${pointerPart(key)}`, value: found };
}

export function membersOf(place: Target): { readonly key: string; readonly place: Target }[] {
  const { value } = place;
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value)
    .filter((key) => !key.startsWith("x-"))
    .map((key) => ({ key, place: child(place, key) }));
}

export function recordAt(place: Target): Readonly<Record<string, unknown>> {
  const { value } = follow(place);
  return isRecord(value) ? value : {};
}

export function textAt(place: Target, key: string): string | undefined {
  const { value } = child(place, key);
  return typeof value === "string" ? value : undefined;
}

function isDefined(place: Target): boolean {
  return place.value !== undefined;
}
