import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { hasFormat, patternedFormats } from "./schema/formats.ts";
import type { Json } from "./schema/json.ts";
import { SchemaLibrary } from "./schema/schema-library.ts";
import type { SchemaNode } from "./schema/schema-node.ts";

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
  readonly #libraries: Readonly<Record<"sender" | "receiver", SchemaLibrary>>;
  readonly #compiled = new Map<string, ValidateFunction | undefined>();

  constructor(assertFormats: boolean) {
    this.#ajv = new Ajv2020({
      strict: false,
      multipleOfPrecision: 9,
      validateFormats: assertFormats,
      logger: false,
      unicodeRegExp: true,
      inlineRefs: false,
      allErrors: true,
      // What we write is a schema: comparing it with the schema of schemas would take longer than all the rest.
      validateSchema: false,
      // A schema is compiled to judge a few values: optimising its code costs more than it saves.
      code: { optimize: false },
    });
    if (assertFormats) {
      addFormats.default(this.#ajv);
      for (const format of patternedFormats)
        this.#ajv.addFormat(format, { type: "string", validate: (text: string) => hasFormat(text, format) });
    }
    const library = (prefix: string, opaqueAs: boolean) =>
      new SchemaLibrary(prefix, opaqueAs, (key, schema) => this.#ajv.addSchema(schema, key));
    this.#libraries = { sender: library("s", false), receiver: library("r", true) };
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

  /** The refusal that is `like` this one if it is among them, else the deepest: the one that a person has to look at. */
  refusal(node: SchemaNode, value: Json, like?: Pick<Refusal, "keyword" | "message">): Refusal | undefined {
    const validate = this.#validator(node, "receiver");
    if (validate === undefined || validate(value) === true) return undefined;
    const refusals = (validate.errors ?? [])
      .map(
        (error): Refusal => ({ keyword: error.keyword, at: error.instancePath, message: messageOf(error) }),
      )
      .sort((a, b) => depth(b) - depth(a) || Number(isChoice(a)) - Number(isChoice(b)));
    return (
      refusals.find(({ keyword, message }) => keyword === like?.keyword && message === like.message) ??
      refusals[0]
    );
  }

  #validator(node: SchemaNode, role: "sender" | "receiver"): ValidateFunction | undefined {
    const key = `${role} ${node.hash}`;
    if (this.#compiled.has(key)) return this.#compiled.get(key);
    let validate: ValidateFunction | undefined;
    try {
      validate = this.#ajv.compile(this.#libraries[role].write(node));
    } catch {
      // A pattern that is no regular expression, say: what ajv cannot read is not judged.
      validate = undefined;
    }
    this.#compiled.set(key, validate);
    return validate;
  }
}

function depth({ at }: Refusal): number {
  return at.split("/").length;
}

/** A choice that fails says less than why one of its branches does. */
function isChoice({ keyword }: Refusal): boolean {
  return keyword === "anyOf" || keyword === "oneOf" || keyword === "if";
}

function messageOf({ keyword, params, message = "is refused" }: ErrorObject): string {
  if (keyword === "enum") return `must be one of ${JSON.stringify(params["allowedValues"])}`;
  if (keyword === "additionalProperties") return `must not have property '${params["additionalProperty"]}'`;
  return message;
}
