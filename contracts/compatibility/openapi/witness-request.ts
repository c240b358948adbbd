import type { ChangeWitness } from "../change.ts";
import { impliedBy, type Requirement, requirementText } from "../secured.ts";
import { type HttpOperation, operationName, type Parameter } from "./http-contract.ts";
import { covers } from "./match-media.ts";

/** A request as far as it decides whether it gets through to an operation; what its parts hold is the schemas' affair. */
interface WitnessRequest {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Media type of its body, if it has one. */
  readonly body: string | undefined;
  readonly credentials: Requirement;
}

interface Refusal {
  /** The word of OpenAPI under which the contract refuses. */
  readonly keyword: "paths" | "parameters" | "requestBody" | "content" | "security";
  /** Which parameter, media type or credentials. */
  readonly about: string;
  readonly message: string;
}

/** A request that the base lets through and the revision refuses, with why. */
export interface RefusedRequest extends Refusal {
  readonly witness: ChangeWitness;
}

/**
 * The smallest requests of an operation, each routed through all operations of both contracts: those that the base
 * accepts and the revision refuses, once for each reason.
 */
export function refusedRequests(
  operation: HttpOperation,
  base: readonly HttpOperation[],
  revision: readonly HttpOperation[],
): RefusedRequest[] {
  const accepted = smallestRequests(operation).filter((request) => refusals(base, request).length === 0);
  return accepted.flatMap((request) =>
    refusals(revision, request).map(({ place, ...refusal }) => ({
      ...refusal,
      witness: {
        on: operationName(operation),
        value: requestText(request),
        refusedBy: { keyword: refusal.keyword, pointer: place, message: refusal.message },
      },
    })),
  );
}

/** `header x-tenant`: what a parameter is called in a refusal. */
export function parameterText({ location, key }: Parameter): string {
  return `${location} ${key}`;
}

function smallestRequests({ method, path, parameters, body, security }: HttpOperation): WitnessRequest[] {
  const needed = parameters.filter(({ required, location }) => required && location !== "path");
  const bodies = [
    ...(body?.required === true ? [] : [undefined]),
    ...(body?.contents ?? []).map(({ type }) => type.replaceAll("*", "json")),
  ];
  const concrete = path.replaceAll(/\{[^}]*\}/g, "1");
  return (bodies.length === 0 ? [undefined] : bodies).flatMap((each) =>
    security.map((credentials) => ({ method, path: concrete, parameters: needed, body: each, credentials })),
  );
}

function refusals(
  operations: readonly HttpOperation[],
  request: WitnessRequest,
): (Refusal & { readonly place: string })[] {
  const operation = routed(operations, request);
  const whole = `${request.method} ${request.path}`;
  if (operation === undefined)
    return [
      { keyword: "paths", about: whole, message: `there is no operation for ${whole}`, place: "/paths" },
    ];
  const { pointer } = operation.place;
  const found: (Refusal & { readonly place: string })[] = [];
  const sent = new Set(request.parameters.map(parameterText));
  for (const parameter of operation.parameters) {
    if (!parameter.required || parameter.location === "path" || sent.has(parameterText(parameter))) continue;
    const message = `${parameter.location} parameter ${parameter.name} is missing`;
    found.push({
      keyword: "parameters",
      about: parameterText(parameter),
      message,
      place: parameter.place.pointer,
    });
  }
  const { body } = operation;
  if (body?.required === true && request.body === undefined)
    found.push({
      keyword: "requestBody",
      about: "body",
      message: "a body is missing",
      place: body.place.pointer,
    });
  const type = request.body;
  if (body !== undefined && type !== undefined && !body.contents.some((media) => covers(media.type, type)))
    found.push({
      keyword: "content",
      about: type,
      message: `${type} is not accepted`,
      place: body.place.pointer,
    });
  if (!operation.security.some((next) => impliedBy(next, request.credentials))) {
    const about = requirementText(request.credentials);
    found.push({
      keyword: "security",
      about,
      message: `${about} is not enough`,
      place: `${pointer}/security`,
    });
  }
  return found;
}

/** A path that is written out is preferred to a template that matches it too. */
function routed(operations: readonly HttpOperation[], request: WitnessRequest): HttpOperation | undefined {
  const parts = request.path.split("/");
  const matches = operations.filter(({ role, method, path }) => {
    const template = path.split("/");
    return (
      role === "operation" &&
      method === request.method &&
      template.length === parts.length &&
      template.every((part, index) => part === parts[index] || (part.includes("{") && parts[index] !== ""))
    );
  });
  return matches.find(({ path }) => path === request.path) ?? matches[0];
}

function requestText({ method, path, parameters, body, credentials }: WitnessRequest): string {
  const query = parameters.filter(({ location }) => location === "query").map(({ name }) => `${name}=…`);
  const headers = parameters.filter(({ location }) => location === "header").map(({ name }) => `${name}: …`);
  const line = `${method} ${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
  const content = body === undefined ? [] : [`Content-Type: ${body}`];
  const given = credentials.size === 0 ? [] : [`with ${requirementText(credentials)}`];
  return [line, ...headers, ...content, ...given].join(", ");
}
