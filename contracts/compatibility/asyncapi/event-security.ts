import { child, follow, membersOf, recordAt } from "../openapi/read-openapi.ts";
import { schemeFacts } from "../openapi/security.ts";
import type { Target } from "../schema/document.ts";
import { isRecord } from "../schema/json.ts";
import type { Requirement } from "../secured.ts";

/**
 * The alternatives that stand at `security` of a server or an operation. A scheme is called by what a client has to
 * know of it, so its name in the document does not count: `httpApiKey in header name x-key`.
 */
export function securityAt(place: Target, root: Target): readonly Requirement[] {
  const written = membersOf(child(place, "security"));
  if (written.length === 0) return [new Map()];
  return written.map(({ place: alternative }) => readAlternative(alternative, root));
}

/** In 3.x a scheme with its scopes, in 2.x names of schemes with theirs. */
function readAlternative(written: Target, root: Target): Requirement {
  const value = recordAt(written);
  if (typeof value["type"] === "string")
    return new Map([[factsOf(follow(written)), textsIn(value["scopes"])]]);
  return new Map(
    Object.entries(value).map(([name, scopes]) => {
      const scheme = follow(child(child(child(root, "components"), "securitySchemes"), name));
      return [isRecord(scheme.value) ? factsOf(scheme) : name, textsIn(scopes)];
    }),
  );
}

function factsOf(place: Target): string {
  const facts = [...schemeFacts({ name: "", place, value: recordAt(place) })];
  return facts
    .flatMap(([fact, value]) => (value === "offered" ? [] : [fact === "type" ? value : `${fact} ${value}`]))
    .join(" ");
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
