import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json } from "./schema/json.ts";
import type { SchemaNode } from "./schema/schema-node.ts";
import { writeSchema } from "./schema/write-schema.ts";

/** Why a schema refuses a value. */
export interface Refusal {
  /** The keyword that refuses. */
  readonly keyword: string;
  /** JSON pointer to the refused part of the value. */
  readonly at: string;
  readonly message: string;
}

/**
 * The last word on a witness: ajv on whole schemas, which shares no code with the search.
 * Fractional `multipleOf` is judged with a precision, as 0.07 / 0.01 is not 7 in floating point.
 */
export class Judge {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction | undefined>();

  constructor(assertFormats: boolean) {
    this.#ajv = new Ajv2020({
      strict: false,
      multipleOfPrecision: 9,
      validateFormats: assertFormats,
      logger: false,
      unicodeRegExp: true,
      inlineRefs: false,
    });
    if (assertFormats) addFormats.default(this.#ajv);
  }

  /**
   * Whether the schema admits the value; undefined when ajv cannot compile the schema. What cannot be read in the
   * schema is taken for refusing where the sender is judged, for admitting where the receiver is.
   */
  admits(node: SchemaNode, value: Json, role: "sender" | "receiver" = "receiver"): boolean | undefined {
    const validate = this.#validator(node, role);
    if (validate === undefined) return undefined;
    try {
      return validate(value) === true;
    } catch {
      return undefined; // a schema that refers to itself without going into the value never ends
    }
  }

  /** The refusal that is deepest in the value: the one that a person has to look at. */
  refusal(node: SchemaNode, value: Json): Refusal | undefined {
    const validate = this.#validator(node, "receiver");
    if (validate === undefined || validate(value) === true) return undefined;
    const [error] = [...(validate.errors ?? [])].sort(
      (a, b) => depth(b) - depth(a) || Number(a.keyword === "anyOf") - Number(b.keyword === "anyOf"),
    );
    if (error === undefined) return undefined;
    return { keyword: error.keyword, at: error.instancePath, message: messageOf(error) };
  }

  #validator(node: SchemaNode, role: "sender" | "receiver"): ValidateFunction | undefined {
    const key = `${role} ${node.hash}`;
    if (this.#compiled.has(key)) return this.#compiled.get(key);
    let validate: ValidateFunction | undefined;
    try {
      validate = this.#ajv.compile(writeSchema(node, role === "receiver"));
    } catch {
      // A pattern that is no regular expression, say: what ajv cannot read is not judged.
      validate = undefined;
    }
    this.#compiled.set(key, validate);
    return validate;
  }
}

function depth(error: ErrorObject): number {
  return error.instancePath.split("/").length;
}

function messageOf({ keyword, params, message = "is refused" }: ErrorObject): string {
  if (keyword === "enum") return `must be one of ${JSON.stringify(params["allowedValues"])}`;
  if (keyword === "additionalProperties") return `must not have property '${params["additionalProperty"]}'`;
  return message;
}
