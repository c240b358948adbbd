/** How old an answer a caller puts up with. */
export interface WantedFreshness {
  /** In seconds; 0 asks for an answer that is read for this request, undefined leaves it to the contract. */
  readonly maxAgeSeconds?: number;
  /** The answer is not to be kept for others either. */
  readonly noStore: boolean;
}

const anything: WantedFreshness = Object.freeze({ noStore: false });

/**
 * Reads a request's `Cache-Control` (RFC 9111 section 5.2.1). `no-cache`, `no-store` and a `max-age` that is no number
 * ask for an answer that is read now; other directives are not for us.
 */
export function readWantedFreshness(header: string | undefined): WantedFreshness {
  if (header === undefined) return anything;
  let maxAgeSeconds: number | undefined;
  let noStore = false;
  for (const directive of header.toLowerCase().split(",")) {
    const [name = "", value = ""] = directive.trim().split("=", 2);
    if (name === "no-store") noStore = true;
    if (name === "no-cache" || name === "no-store") maxAgeSeconds = 0;
    if (name === "max-age") {
      const seconds = /^"?(\d{1,9})"?$/.exec(value.trim())?.[1];
      maxAgeSeconds = Math.min(maxAgeSeconds ?? Number.POSITIVE_INFINITY, Number(seconds ?? 0));
    }
  }
  return maxAgeSeconds === undefined ? anything : { maxAgeSeconds, noStore };
}
