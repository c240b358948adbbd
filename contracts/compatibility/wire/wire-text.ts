import { isRecord, type Json } from "../schema/json.ts";

/** A parameter's value as it stands in a URL or a header line. */
export function wireText(name: string, location: string, value: Json): string {
  const text = plainText(value);
  if (location === "header") return `${name}: ${text}`;
  if (location === "cookie") return `Cookie: ${name}=${text}`;
  if (location === "query")
    return Array.isArray(value) ? queryList(name, value) : `?${name}=${encodeURIComponent(text)}`;
  return `{${name}} = ${text}`;
}

function queryList(name: string, values: readonly Json[]): string {
  return `?${values.map((value) => `${name}=${encodeURIComponent(plainText(value))}`).join("&")}`;
}

function plainText(value: Json): string {
  if (Array.isArray(value)) return value.map(plainText).join(",");
  if (isRecord(value)) return JSON.stringify(value);
  return String(value);
}
