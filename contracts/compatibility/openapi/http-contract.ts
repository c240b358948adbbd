import type { Dialect } from "../schema/dialect.ts";
import type { Target } from "../schema/document.ts";
import type { Requirement } from "../secured.ts";

/** What an OpenAPI document says about HTTP, with references between its objects followed. */
export interface HttpContract {
  readonly place: Target;
  readonly dialect: Dialect;
  /** `info.version`. */
  readonly version: string | undefined;
  readonly operations: readonly HttpOperation[];
  readonly servers: readonly string[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
}

export interface HttpOperation {
  /** A webhook or callback is called by the provider of the contract: its request travels to the client. */
  readonly role: "operation" | "webhook" | "callback";
  readonly method: string;
  readonly path: string;
  readonly place: Target;
  readonly operationId: string | undefined;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** By status as written, in capitals: `200`, `4XX`, `DEFAULT`. */
  readonly responses: ReadonlyMap<string, Response>;
  /** Alternatives, each a set of schemes with scopes; one empty set means that nothing is asked for. */
  readonly security: readonly Requirement[];
  /** Servers of this operation or path alone, if it names any. */
  readonly servers: readonly string[] | undefined;
}

export interface Parameter {
  readonly name: string;
  readonly location: string;
  /** What it is matched by: lower case for a header, the position for a path parameter, else the name. */
  readonly key: string;
  readonly place: Target;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly allowEmptyValue: boolean;
  readonly allowReserved: boolean;
  readonly schema: Target | undefined;
  /** Set when the value is described by `content`, so it is a text of that media type. */
  readonly media: Media | undefined;
}

export interface Header {
  readonly name: string;
  readonly key: string;
  readonly place: Target;
  readonly required: boolean;
  readonly explode: boolean;
  readonly schema: Target | undefined;
}

export interface Body {
  readonly place: Target;
  readonly required: boolean;
  readonly contents: readonly Media[];
}

export interface Response {
  readonly status: string;
  readonly place: Target;
  readonly headers: readonly Header[];
  readonly contents: readonly Media[];
}

export interface Media {
  /** Lower case, without parameters. */
  readonly type: string;
  readonly place: Target;
  readonly schema: Target | undefined;
}

export interface SecurityScheme {
  readonly name: string;
  readonly place: Target;
  readonly value: Readonly<Record<string, unknown>>;
}

/** `GET /orders/{}`: two templates that differ in parameter names alone are one path. */
export function operationKey({ method, path, role }: HttpOperation): string {
  return `${role === "operation" ? "" : `${role} `}${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}

/** How an operation is called in a report. */
export function operationName({ method, path, role }: HttpOperation): string {
  return `${role === "operation" ? "" : `${role} `}${method} ${path}`;
}
