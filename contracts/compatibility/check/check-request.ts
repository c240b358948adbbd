import type { Finding } from "../../generate/finding.ts";
import type { Change } from "../change.ts";
import type { ContractOptions } from "../compare-contracts.ts";
import type { Selection } from "../input/selection.ts";
import type { Release } from "../semver.ts";

/** A check as a worker gets it: data alone. */
export interface CheckRequest {
  /** Every one is compared with the revision: the releases that are still supported, say, oldest first. */
  readonly bases: readonly Selection[];
  readonly revision: Selection;
  readonly profile: NonNullable<ContractOptions["profile"]>;
  readonly strict: boolean;
  /** What "today" is: a date, YYYY-MM-DD. */
  readonly asOf: string;
  /** Absolute path of the file of waivers, if there is one. */
  readonly waivers?: string;
  /**
   * Ids of the operations of the base that somebody relies on. The revision is then a vendor's document: only these
   * are compared, references that lead nowhere are noted instead of refused, and its version is its own affair.
   */
  readonly reliedUpon?: readonly string[];
  /** Absolute path of recorded traffic with a platform; together with `reliedUpon`. */
  readonly traffic?: string;
  /** Paths in the report are relative to this folder. */
  readonly shownFrom: string;
}

/** A change with what a report needs to point at it. */
export interface ReportedChange {
  readonly change: Change;
  /** Where `change.at` is written, 1-based. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What a waiver has to name: the hash of the witness, or of the message where there is none. */
  readonly hash: string;
}

export interface CheckReport {
  readonly verdict: "compatible" | "breaking" | "undecided";
  readonly changes: readonly ReportedChange[];
  readonly semver: { readonly required: Release; readonly declared: Release | undefined };
  /** Contracts that were compared. */
  readonly contracts: number;
  /** What a person should know beside the changes: a waiver that no longer matches. */
  readonly notes: readonly string[];
}

/** Findings: what was given cannot be read as contracts. */
export type CheckAnswer = { readonly report: CheckReport } | { readonly findings: readonly Finding[] };
