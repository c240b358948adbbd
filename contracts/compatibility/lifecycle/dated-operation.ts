import { type Document, pointerPart } from "../schema/document.ts";
import { isRecord } from "../schema/json.ts";

/** What an operation promises about how long it stays. */
export interface Life {
  readonly deprecated: boolean;
  /** YYYY-MM-DD. */
  readonly sunset: string | undefined;
  readonly stability: string | undefined;
}

export interface DatedOperation {
  readonly name: string;
  readonly document: Document;
  readonly pointer: string;
  readonly life: Life;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of an OpenAPI document by method and path, where two templates that differ in names are one. */
export function datedOperations(document: Document): ReadonlyMap<string, DatedOperation> {
  const found = new Map<string, DatedOperation>();
  const paths = isRecord(document.root) ? document.root["paths"] : undefined;
  if (!isRecord(paths)) return found;
  for (const [path, item] of Object.entries(paths)) {
    for (const method of methods) {
      const operation = isRecord(item) ? item[method] : undefined;
      const life = lifeOf(operation, document);
      if (life === undefined) continue;
      const pointer = `/paths/${pointerPart(path)}/${method}`;
      const name = `${method.toUpperCase()} ${path}`;
      found.set(name.replaceAll(/\{[^}]*\}/g, "{}"), { name, document, pointer, life });
    }
  }
  return found;
}

/** What is said at the operation counts before what the document says for all. */
export function lifeOf(operation: unknown, { root }: Document): Life | undefined {
  if (!isRecord(operation)) return undefined;
  const inherited = isRecord(root) ? root : {};
  const text = (key: string) => {
    const value = operation[key] ?? inherited[key];
    return typeof value === "string" ? value : undefined;
  };
  // A date or a date-time: the day counts.
  const sunset = /^\d{4}-\d{2}-\d{2}/.exec(text("x-sunset") ?? "")?.[0];
  return { deprecated: operation["deprecated"] === true, sunset, stability: text("x-stability") };
}
