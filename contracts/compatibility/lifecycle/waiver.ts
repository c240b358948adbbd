/** One break that somebody answers for. It dies on its day, or when what it excuses is no longer what breaks. */
export interface Waiver {
  readonly rule: string;
  readonly component: string;
  readonly reason: string;
  /** The team that answers for it. */
  readonly owner: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly expires: string;
  /** As a check prints it beside the break. */
  readonly witness: string;
}
