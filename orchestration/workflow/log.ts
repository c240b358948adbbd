/** One message of a shard's log, as stored. */
export interface StoredFrame {
  /** Strictly increasing along the log; the numbers in between may belong to other shards. */
  readonly sequence: number;
  /** What its writer called it; unique among all writers. */
  readonly id: string;
  readonly body: string;
}

/**
 * What came back from an append. Only `stored` says something certain: a `conflict` may be the answer to a
 * repetition of one's own append, and an `unanswered` one may have been stored. See commit.ts.
 */
export type AppendAnswer =
  | { readonly kind: "stored"; readonly sequence: number }
  | { readonly kind: "conflict"; readonly detail: string }
  | { readonly kind: "unanswered"; readonly detail: string };

/** One shard's log: append-only, and an append succeeds only on the frame that its writer knows to be the last. */
export interface Log {
  /** Appends if the last frame's sequence is `expectedSequence` (0: the log is empty). Never rejects. */
  append(id: string, body: string, expectedSequence: number): Promise<AppendAnswer>;
  /** The last frame, as the log's leader knows it. Rejects when it cannot be asked. */
  last(): Promise<StoredFrame | undefined>;
  /** Reads what is after `afterSequence` (0: from the beginning) up to and with `untilSequence`, in order. Rejects when it cannot be read. */
  read(afterSequence: number, untilSequence: number, onFrame: (frame: StoredFrame) => void): Promise<void>;
  /** Removes all frames before `sequence`, which itself stays: the last frame is what an append is measured by. */
  forgetBelow(sequence: number): Promise<void>;
}
