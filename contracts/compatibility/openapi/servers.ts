import type { Target } from "../schema/document.ts";

/** An address at which a contract is served. */
export interface Server {
  readonly url: string;
  readonly place: Target;
}

/** Addresses, each once; a contract that names none is served at its own origin. */
export function serversOf(urls: readonly string[], place: Target): Server[] {
  const distinct = new Set(urls.length === 0 ? ["/"] : urls);
  return [...distinct].map((url) => ({ url, place }));
}
