import type { Finding } from "../finding.ts";
import type { Sources } from "../sources.ts";

/** One question to the contracts. Its id is the name of its file. */
export interface LintRule {
  readonly id: string;
  /** What a contract must do, and whom it would hurt otherwise. */
  readonly demands: string;
  /** What its author should do about a finding. */
  readonly remedy: string;
  check(sources: Sources): readonly Finding[] | Promise<readonly Finding[]>;
}
