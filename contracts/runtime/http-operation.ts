import type { CompiledValidator } from "./validation.ts";

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";

export type ParameterLocation = "path" | "query" | "header";

/** One parameter of an operation, with what is needed to read it from the wire. */
export interface ParameterContract {
  /** As the contract writes it. Header names are compared without regard to case. */
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly type: "string" | "integer" | "number" | "boolean" | "array";
  /** The type of each item, of an array. */
  readonly itemType?: "string" | "integer" | "number" | "boolean";
  /** Of an array: `true` is `a=1&a=2`, `false` is `a=1,2`. */
  readonly explode?: boolean;
  /** The decoded value that stands in for an absent parameter. */
  readonly default?: unknown;
  /** Judges the decoded value. */
  readonly validate: CompiledValidator;
}

/** Validators by media type, such as `application/json`. Parameters of a media type (`charset`) are not part of it. */
export type ContentValidators = Readonly<Record<string, CompiledValidator>>;

/** What the contract says about one response status. */
export interface ResponseContract {
  readonly contents: ContentValidators;
  /** Response headers that the contract names; `validate` judges the decoded value. */
  readonly headers?: Readonly<Record<string, HeaderContract>>;
}

export interface HeaderContract {
  readonly required: boolean;
  readonly type: "string" | "integer" | "number" | "boolean" | "array";
  readonly validate: CompiledValidator;
}

/** What the contract says of an operation that changes a part of an object and leaves the rest as it is. */
export interface PartialUpdate {
  /** Where in the body the members are that are set one by one. */
  readonly members: readonly string[];
  /** Where the body says who writes, which changes nothing. */
  readonly caller?: readonly string[];
  /** Members that do more than set a value: what a call with one of them does cannot be told from its members. */
  readonly alone?: readonly string[];
}

/** One operation of an OpenAPI contract, ours or a platform's, as generated code holds it. */
export interface HttpOperation {
  readonly operationId: string;
  readonly method: HttpMethod;
  /** OpenAPI template below the server's URL, such as `/v1/customers/{accountKey}`. */
  readonly path: string;
  readonly parameters: readonly ParameterContract[];
  readonly requestBody?: { readonly required: boolean; readonly contents: ContentValidators };
  /** By status: `200`, a range such as `4XX`, or `default`. */
  readonly responses: Readonly<Record<string, ResponseContract>>;
  /** Set where two calls of the same object that follow each other may be made as one. */
  readonly partialUpdate?: PartialUpdate;
}

/** The response contract that speaks for `status`: the exact status, else its range, else `default`. */
export function responseContractFor(operation: HttpOperation, status: number): ResponseContract | undefined {
  const { responses } = operation;
  return responses[String(status)] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default;
}
