/** One finding of a compiled validator, as ajv's standalone code reports it. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/**
 * A validator that was compiled from a contract. Answers whether the value is what the contract says;
 * after `false`, `errors` holds the findings until the next call of the same validator.
 */
export interface CompiledValidator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** One way in which a value breaks its contract. Holds no part of the value, so it may be logged and answered. */
export interface Violation {
  /** JSON pointer into the value; of a missing property the place where it should be. `""` is the whole value. */
  readonly pointer: string;
  /** The JSON Schema keyword that is broken, such as `required` or `maxLength`. */
  readonly rule: string;
  /** What the contract asks for, in words. */
  readonly detail: string;
  /** The JSON type of the value that is there, or `nothing`. */
  readonly given: GivenType;
}

export type GivenType = "nothing" | "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** How many violations one value is told of. A hostile body can hold thousands, and the first few are what helps. */
export const reportedViolations = 20;

const valid: readonly Violation[] = [];

/** What is wrong with the value: `[]` if it is valid, else its first violations (at most `reportedViolations`). */
export function violationsOf(validate: CompiledValidator, value: unknown): readonly Violation[] {
  if (validate(value)) return valid;

  const violations = new Map<string, Violation>();
  for (const error of validate.errors ?? []) {
    const pointer = pointerOf(error);
    const key = `${pointer}\n${error.keyword}`;
    if (violations.has(key)) continue;
    violations.set(key, {
      pointer,
      rule: error.keyword,
      detail: detailOf(error),
      given: givenAt(value, pointer),
    });
    if (violations.size === reportedViolations) break;
  }
  return [...violations.values()];
}

/** The JSON type of a value that came out of JSON (an integer is told apart from other numbers). */
export function givenTypeOf(value: unknown): GivenType {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "string" || typeof value === "boolean") return typeof value as "string" | "boolean";
  return "object";
}

/** `name` as one segment of a JSON pointer (RFC 6901). */
export function pointerSegment(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function pointerOf(error: ValidatorError): string {
  const { instancePath, params } = error;
  const property =
    params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  return typeof property === "string" ? `${instancePath}/${pointerSegment(property)}` : instancePath;
}

function detailOf(error: ValidatorError): string {
  const { keyword, params } = error;
  switch (keyword) {
    case "required":
    case "dependentRequired":
      return "must be present";
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is not a property that the contract knows";
    case "enum":
      return `must be one of ${JSON.stringify(params.allowedValues)}`;
    case "const":
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case "false schema":
      return "must not be present";
    default:
      return error.message ?? `must satisfy ${keyword}`;
  }
}

function givenAt(value: unknown, pointer: string): GivenType {
  let here = value;
  for (const segment of pointer.split("/").slice(1)) {
    if (typeof here !== "object" || here === null) return "nothing";
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    here = Object.hasOwn(here, name) ? (here as Record<string, unknown>)[name] : undefined;
  }
  return givenTypeOf(here);
}
