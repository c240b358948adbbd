import { hash } from "node:crypto";

/** When something was read is not what it says. In JSON text the pattern matches a member and never the inside of a string. */
const timesOfReading = /"asOf":"[^"]*",?/g;

/** A weak entity tag (RFC 9110 section 8.8.3) of a JSON body: the same as long as the body says the same. */
export function entityTagOf(body: string): string {
  return `W/"${hash("sha256", body.replace(timesOfReading, ""), "base64url").slice(0, 22)}"`;
}

/** Whether an `If-None-Match` names the tag, by the weak comparison that RFC 9110 section 13.1.2 asks for. */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const opaque = tag.replace(/^W\//, "");
  const named: readonly string[] = ifNoneMatch.match(/"[^"]*"/g) ?? [];
  return named.includes(opaque);
}
