/**
 * The value of `Link` (RFC 8288) that leads to the page after this one: the request's own address with the cursor, without
 * a host, so that it leads through whatever stands before the gateway. `url` is absolute.
 */
export function nextPageLink(url: string, nextCursor: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.set("cursor", nextCursor);
  // URLSearchParams writes spaces as plus signs, which not every reader of a query takes for spaces.
  return `<${pathname}?${searchParams.toString().replaceAll("+", "%20")}>; rel="next"`;
}
