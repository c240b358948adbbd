import { childOf, childrenOf, isObject, type Place } from "./place.ts";
import type { Sources } from "./sources.ts";

/** One media type of a body, with its schema if it has one. */
export interface ContentModel {
  readonly mediaType: string;
  readonly place: Place;
  readonly schema: Place | undefined;
}

export interface ParameterModel {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly explode: boolean;
  readonly schema: Place;
  /** The parameter object itself. */
  readonly place: Place;
}

export interface HeaderModel {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Place;
  readonly place: Place;
}

export interface ResponseModel {
  readonly status: string;
  readonly description: string;
  readonly contents: readonly ContentModel[];
  readonly headers: readonly HeaderModel[];
  /** The response object, after its reference is followed. */
  readonly place: Place;
}

/** One operation of an OpenAPI document, with every reference but those of schemas followed. */
export interface OperationModel {
  readonly operationId: string;
  /** Lower case. */
  readonly method: string;
  /** The path template, or the name of the webhook. */
  readonly path: string;
  readonly parameters: readonly ParameterModel[];
  readonly requestBody:
    | { readonly required: boolean; readonly contents: readonly ContentModel[]; readonly place: Place }
    | undefined;
  readonly responses: readonly ResponseModel[];
  /** The operation object. */
  readonly place: Place;
}

export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

/** The operations under `paths` or `webhooks`, in the order in which they are written. */
export function operationsOf(
  sources: Sources,
  document: Place,
  shelf: "paths" | "webhooks",
): OperationModel[] {
  const follow = (place: Place) => sources.follow(place) ?? place;
  return childrenOf(childOf(document, shelf)).flatMap(({ key: path, place }) => {
    const item = follow(place);
    return httpMethods
      .map((method) => ({ method, place: childOf(item, method) }))
      .filter(({ place }) => isObject(place.value))
      .map(({ method, place }) => operationModel(follow, path, method, item, place));
  });
}

function operationModel(
  follow: (place: Place) => Place,
  path: string,
  method: string,
  item: Place,
  operation: Place,
): OperationModel {
  // An operation's own parameter replaces the path's parameter of the same name and place.
  const parameters = new Map<string, ParameterModel>();
  for (const { place } of [
    ...childrenOf(childOf(item, "parameters")),
    ...childrenOf(childOf(operation, "parameters")),
  ]) {
    const parameter = parameterModel(follow(place));
    if (parameter !== undefined) parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }

  const body = follow(childOf(operation, "requestBody"));
  return {
    operationId: String(childOf(operation, "operationId").value ?? ""),
    method,
    path,
    parameters: [...parameters.values()],
    requestBody: isObject(body.value)
      ? { required: body.value.required === true, contents: contentsOf(body), place: body }
      : undefined,
    responses: childrenOf(childOf(operation, "responses"))
      .filter(({ key }) => !key.startsWith("x-"))
      .map(({ key, place }) => responseModel(follow, key, follow(place))),
    place: operation,
  };
}

function parameterModel(place: Place): ParameterModel | undefined {
  if (!isObject(place.value)) return undefined;
  const { name, in: location, required, explode, style } = place.value;
  // Cookies are not read: browsers are no consumers of ours, and no platform wants one.
  if (typeof name !== "string" || (location !== "path" && location !== "query" && location !== "header"))
    return undefined;
  const form = style === undefined ? location === "query" : style === "form";
  return {
    name,
    in: location,
    required: required === true,
    explode: typeof explode === "boolean" ? explode : form,
    schema: childOf(place, "schema"),
    place,
  };
}

function responseModel(follow: (place: Place) => Place, status: string, place: Place): ResponseModel {
  return {
    status,
    description: String(childOf(place, "description").value ?? ""),
    contents: contentsOf(place),
    headers: childrenOf(childOf(place, "headers")).map(({ key, place }) => {
      const header = follow(place);
      const required = childOf(header, "required").value === true;
      return { name: key, required, schema: childOf(header, "schema"), place: header };
    }),
    place,
  };
}

function contentsOf(body: Place): ContentModel[] {
  return childrenOf(childOf(body, "content")).map(({ key, place }) => {
    const schema = childOf(place, "schema");
    return { mediaType: key, place, schema: schema.value === undefined ? undefined : schema };
  });
}
