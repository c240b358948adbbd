/** One call of a platform as somebody recorded it, with what was answered. */
export interface RecordedExchange {
  /** JSON pointer to it in the recording, or the number of its line: `/log/entries/3`, `line 4`. */
  readonly at: string;
  readonly method: string;
  /** Decoded by nobody: as it stood in the address, without host and query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By name in lower case; undefined when the recording has none. */
  readonly requestHeaders: ReadonlyMap<string, string> | undefined;
  readonly requestBody: RecordedBody | undefined;
  /** Undefined: there was no answer. */
  readonly answer: RecordedAnswer | undefined;
}

export interface RecordedAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string> | undefined;
  readonly body: RecordedBody | undefined;
}

export interface RecordedBody {
  /** Lower case, without parameters; undefined when the recording does not say. */
  readonly mediaType: string | undefined;
  readonly text: string;
  /** The recording holds only its beginning. */
  readonly cut: boolean;
}
