import type { Finding } from "../../generate/finding.ts";
import { findingAt, isObject, type Place, rootOf } from "../../generate/place.ts";
import type { SourceFile } from "../../generate/source-file.ts";

const read = "OpenAPI 3.0 and 3.1, AsyncAPI 2.6 and 3.0";
const versions = { openapi: /^3\.[01](\.|$)/, asyncapi: /^(2\.[0-6]|3\.0)(\.|$)/ } as const;
const objects = ["info", "paths", "webhooks", "components", "channels", "operations"];

/** What keeps a file from being a contract that can be compared: its version, or parts of the wrong kind. */
export function formFindings(file: SourceFile): Finding[] {
  const root = rootOf(file);
  const { json } = file;
  if (!isObject(json)) return [findingAt(root, "contract-form", `is no contract; read are ${read}`)];
  const kind = kindOf(file);
  if (kind === undefined) {
    const other = json["swagger"] === undefined ? "names neither openapi nor asyncapi" : "is Swagger 2.0";
    return [
      findingAt(
        at(root, json["swagger"] === undefined ? "" : "/swagger"),
        "version",
        `${other}; read are ${read}`,
      ),
    ];
  }
  const version = json[kind];
  if (typeof version !== "string" || !versions[kind].test(version)) {
    const text = `${kind} ${JSON.stringify(version)} cannot be read; read are ${read}`;
    return [findingAt(at(root, `/${kind}`), "version", text)];
  }
  return objects
    .filter((key) => json[key] !== undefined && json[key] !== null && !isObject(json[key]))
    .map((key) => findingAt(at(root, `/${key}`), "contract-form", `${key} must be an object`));
}

/** Which of the two a document says it is. */
export function kindOf({ json }: SourceFile): "openapi" | "asyncapi" | undefined {
  if (!isObject(json)) return undefined;
  if (json["asyncapi"] !== undefined) return "asyncapi";
  return json["openapi"] === undefined ? undefined : "openapi";
}

function at(root: Place, pointer: string): Place {
  return { ...root, pointer };
}
