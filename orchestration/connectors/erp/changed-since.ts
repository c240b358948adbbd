/** Rows that have changed since a time, as one page of a list. */
export interface ChangedPage {
  /** Unix epoch, ms. */
  readonly sinceMs: number;
  /** How many rows the pages before had; none if absent. */
  readonly from?: string;
  /** Rows in a page; `changedPageSize` if absent. */
  readonly rowsAtMost?: number;
}

/** As many as are told of in one step of a look. */
export const changedPageSize = 50;

/** The latest changed come first, so that a row that changes meanwhile pushes others back and hides none. */
export function changedQuery({
  sinceMs,
  from,
  rowsAtMost = changedPageSize,
}: ChangedPage): Readonly<Record<string, string>> {
  return {
    $filter: `lastModifiedDateTime ge ${new Date(sinceMs).toISOString()}`,
    $orderby: "lastModifiedDateTime desc",
    $top: String(rowsAtMost),
    ...(from === undefined ? {} : { $skip: from }),
  };
}

/** Where the page after this one begins; `undefined` if this was the last. */
export function nextPage(
  { from = "0", rowsAtMost = changedPageSize }: ChangedPage,
  rows: number,
): string | undefined {
  return rows < rowsAtMost ? undefined : String(Number(from) + rows);
}
