import type { ParameterContract } from "./http-operation.ts";
import { type GivenType, pointerSegment, type Violation, violationsOf } from "./validation.ts";

/** Parameters as they came over the wire, percent-decoded. */
export interface RawParameters {
  readonly path: Readonly<Record<string, string>>;
  /** Every value of each name, in order. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** By lower-case name. */
  readonly header: Readonly<Record<string, string | undefined>>;
}

export interface DecodedParameters {
  readonly values: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
    /** By the name that the contract writes. */
    readonly header: Readonly<Record<string, unknown>>;
  };
  /** Empty if all is well. Pointers start with the location: `/query/limit`. */
  readonly violations: readonly Violation[];
}

export interface DecodeOptions {
  /** What a query parameter outside the contract is: a violation (`refuse`, the default) or nothing to us (`ignore`). */
  readonly unknownQuery?: "refuse" | "ignore";
}

/** Reads and judges the parameters of one request, with defaults filled in. Never echoes a value. */
export function decodeParameters(
  contracts: readonly ParameterContract[],
  raw: RawParameters,
  options: DecodeOptions = {},
): DecodedParameters {
  const values = { path: {}, query: {}, header: {} } as Record<
    ParameterContract["in"],
    Record<string, unknown>
  >;
  const violations: Violation[] = [];

  for (const contract of contracts) {
    const { name, in: location } = contract;
    const given = wireValues(contract, raw);
    // Most parameters of most calls.
    if (given.length === 0 && !contract.required && contract.default === undefined) continue;
    const decoded = decodeParameter(contract, given);
    for (const violation of decoded.violations)
      violations.push({
        ...violation,
        pointer: `/${location}/${pointerSegment(name)}${violation.pointer}`,
      });
    if (decoded.value !== undefined) values[location][name] = decoded.value;
  }

  if (options.unknownQuery !== "ignore") {
    for (const name of Object.keys(raw.query)) {
      if (contracts.some((contract) => contract.in === "query" && contract.name === name)) continue;
      const detail = "is not a parameter that the contract knows";
      violations.push({
        pointer: `/query/${pointerSegment(name)}`,
        rule: "additionalProperties",
        detail,
        given: "string",
      });
    }
  }
  return { values, violations };
}

/** Reads and judges one parameter from its values on the wire (none: it was not sent). Pointers are relative to it. */
export function decodeParameter(
  contract: ParameterContract,
  given: readonly string[],
): { readonly value: unknown; readonly violations: readonly Violation[] } {
  const first = given[0];
  if (first === undefined) {
    const missing = contract.required && contract.default === undefined;
    return {
      value: contract.default,
      violations: missing ? [violation("required", "must be present", "nothing")] : none,
    };
  }
  if (contract.type !== "array" && given.length > 1)
    return { value: undefined, violations: [violation("duplicate", "must be given once", "array")] };

  const value =
    contract.type === "array"
      ? items(contract, given).map((item) => scalar(item, contract.itemType ?? "string"))
      : scalar(first, contract.type);
  return { value, violations: violationsOf(contract.validate, value) };
}

const none: readonly never[] = [];

function wireValues(contract: ParameterContract, raw: RawParameters): readonly string[] {
  const { name, in: location } = contract;
  if (location === "query") return Object.hasOwn(raw.query, name) ? (raw.query[name] ?? none) : none;
  const key = location === "header" ? name.toLowerCase() : name;
  const value = Object.hasOwn(raw[location], key) ? raw[location][key] : undefined;
  return value === undefined ? none : [value];
}

/** Without explode, and in paths and headers, the items of a list are separated by commas. */
function items(contract: ParameterContract, given: readonly string[]): string[] {
  if (contract.explode === true) return [...given];
  return given
    .flatMap((value) => (value === "" ? [] : value.split(",")))
    .map((item) => (contract.in === "header" ? item.trim() : item));
}

/** The value that the text spells in the type; what spells none stays text, for the validator to refuse. */
function scalar(text: string, type: ParameterContract["type"]): unknown {
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  if (type === "integer" || type === "number") return jsonNumber.test(text) ? Number(text) : text;
  return text;
}

/** A number as JSON spells it: no hexadecimal, no blanks, no leading zeros. */
const jsonNumber = /^-?(0|[1-9]\d{0,300})(\.\d{1,100})?([eE][+-]?\d{1,2})?$/;

function violation(rule: string, detail: string, given: GivenType): Violation {
  return { pointer: "", rule, detail, given };
}
