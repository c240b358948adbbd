// RFC 3986, appendix A, name by name; only the inside of an IP literal is not looked into.
const unreserved = "A-Za-z0-9\\-._~";
const subDelims = "!$&'()*+,;=";
const encoded = "%[0-9A-Fa-f]{2}";
const pchar = `(?:[${unreserved}${subDelims}:@]|${encoded})`;
const segmentWithoutColon = `(?:[${unreserved}${subDelims}@]|${encoded})+`;
const ipLiteral = "\\[(?:[0-9A-Fa-f:.]+|[vV][0-9A-Fa-f]+\\.[A-Za-z0-9\\-._~!$&'()*+,;=:]+)\\]";
const registeredName = `(?:[${unreserved}${subDelims}]|${encoded})*`;
const userInfo = `(?:[${unreserved}${subDelims}:]|${encoded})*`;
const authority = `(?:${userInfo}@)?(?:${ipLiteral}|${registeredName})(?::[0-9]*)?`;
const moreSegments = `(?:/${pchar}*)*`;
const absolutePath = `/(?:${pchar}+${moreSegments})?`;
const tail = `(?:\\?(?:${pchar}|[/?])*)?(?:#(?:${pchar}|[/?])*)?`;

const absolute = `[A-Za-z][A-Za-z0-9+\\-.]*:(?://${authority}${moreSegments}|${absolutePath}|${pchar}+${moreSegments})?${tail}`;
const relative = `(?://${authority}${moreSegments}|${absolutePath}|${segmentWithoutColon}${moreSegments})?${tail}`;

/**
 * The formats `uri` and `uri-reference`. Those of ajv-formats take `2026:x` for a reference, which it is not: its first
 * segment has a colon, and no scheme starts with a digit.
 */
export const uriFormats = {
  uri: new RegExp(`^${absolute}$`, "u"),
  "uri-reference": new RegExp(`^(?:${absolute}|${relative})$`, "u"),
} as const;
