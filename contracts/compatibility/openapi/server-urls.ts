import type { Target } from "../schema/document.ts";
import { isRecord } from "../schema/json.ts";
import { child, membersOf, recordAt, textAt } from "./read-openapi.ts";

/** More addresses than this are not told apart: the template then stands for them all. */
const mostUrls = 64;

/** The addresses that are written here; undefined where none are. A variable that lists its values stands for each. */
export function serversAt(place: Target): string[] | undefined {
  const servers = child(place, "servers");
  if (!Array.isArray(servers.value)) return undefined;
  return membersOf(servers).flatMap(({ place: server }) => {
    const url = textAt(server, "url");
    return url === undefined ? [] : expanded(url, recordAt(child(server, "variables"))).map(normalUrl);
  });
}

/** The part of an address that paths are put behind: `/v1`, or "" for none. */
export function basePathOf(url: string): string {
  return /^([a-z][a-z0-9+.-]*:)?\/\/[^/]*(.*)$/.exec(url)?.[2] ?? url.replace(/^\/$/, "");
}

function expanded(url: string, variables: Readonly<Record<string, unknown>>): string[] {
  let urls = [url];
  for (const [name, variable] of Object.entries(variables)) {
    const values = isRecord(variable) ? variable["enum"] : undefined;
    if (!Array.isArray(values) || values.length * urls.length > mostUrls) continue;
    urls = urls.flatMap((each) => values.map((value) => each.replaceAll(`{${name}}`, String(value))));
  }
  return [...new Set(urls)];
}

/** Scheme and host are written in small letters, and a slash at the end says nothing (RFC 3986, 6.2). */
export function normalUrl(url: string): string {
  const origin = /^([a-z][a-z0-9+.-]*:)?\/\/[^/]*/i.exec(url)?.[0] ?? "";
  const named = origin.includes("{") ? origin : origin.toLowerCase();
  return (named + url.slice(origin.length)).replace(/(.)\/+$/, "$1");
}
