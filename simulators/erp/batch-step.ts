import type { Answer } from "../behaviour/call.ts";

/** One call of a batch, as the caller wrote it. */
export interface BatchCall {
  /** `""` without one, which only a part of a multipart batch may be. */
  readonly id: string;
  readonly method: string;
  readonly url: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyText: string;
  readonly dependsOn: readonly string[];
}

/** Calls that are run one after the other; a change set stands or falls as one. */
export interface BatchStep {
  readonly changeSet: boolean;
  readonly calls: readonly BatchCall[];
}

/** What became of a step. Of a change set that fell only the answer to the call that failed is left. */
export interface BatchRun {
  readonly changeSet: boolean;
  readonly answers: readonly { readonly id: string; readonly answer: Answer }[];
}
