import type { Target } from "../schema/document.ts";

/** An address at which a contract is served. */
export interface Server {
  readonly url: string;
  readonly place: Target;
}

/** Addresses, each once. "/" is where the contract itself is served, which nobody can compare. */
export function serversOf(urls: readonly string[], place: Target): Server[] {
  return [...new Set(urls)].filter((url) => url !== "/").map((url) => ({ url, place }));
}
