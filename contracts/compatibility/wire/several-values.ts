import { follow } from "../openapi/read-openapi.ts";
import type { Target } from "../schema/document.ts";
import { isRecord } from "../schema/json.ts";

const deepest = 12;

/** Whether a parameter may hold a list or an object, whose parts a style puts together. */
export function servesSeveralValues(schema: Target | undefined, depth = 0): boolean {
  if (schema === undefined || depth > deepest) return false;
  const { value, document } = follow(schema);
  if (!isRecord(value)) return false;
  const types = [value["type"]].flat();
  if (types.includes("array") || types.includes("object")) return true;
  if (value["type"] === undefined && (isRecord(value["items"]) || isRecord(value["properties"]))) return true;
  const branches = [value["allOf"], value["anyOf"], value["oneOf"]].filter(Array.isArray).flat();
  return branches.some((branch) => servesSeveralValues({ document, pointer: "", value: branch }, depth + 1));
}
