import type { IncomingHttpHeaders } from "node:http";

/** Scheme and host that a caller used, for absolute links. */
export type Origins = (headers: IncomingHttpHeaders) => string;

/**
 * A caller's own word counts, that of a proxy before it (`X-Forwarded-Proto` and `-Host`, of several the first). `own` is the
 * origin of who wrote something that is no host.
 */
export function createOrigins(own: () => string): Origins {
  // One caller writes the same in every request.
  let last = "";
  let lastOrigin = "";

  return (headers) => {
    const protocol = firstOf(headers["x-forwarded-proto"]) ?? "http";
    const host = firstOf(headers["x-forwarded-host"]) ?? headers.host ?? "";
    const origin = `${protocol}://${host}`;
    if (origin !== last) {
      last = origin;
      lastOrigin = isOrigin(protocol, host) ? origin : own();
    }
    return lastOrigin;
  };
}

function firstOf(header: string | string[] | undefined): string | undefined {
  const [first] = typeof header === "string" ? header.split(",") : (header ?? []);
  return first?.trim();
}

function isOrigin(protocol: string, host: string): boolean {
  return /^https?$/i.test(protocol) && /^[^\s/?#@\\]+$/.test(host) && URL.canParse(`http://${host}`);
}
