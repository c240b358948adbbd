/** Headers of every answer that is data: never stored by a cache, never run, framed or sniffed by a browser. */
export const dataHeaders: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** Headers of a page for people: only what this origin serves, no inline script, no other host. */
export const pageHeaders: Readonly<Record<string, string>> = {
  ...dataHeaders,
  "cache-control": "no-cache",
  // The pictures of the reference page are data: URIs inside its style sheet.
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};
