import type { Media } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that asks for it gets something that it cannot read. */
export const responseMediaTypeRemoved: Rule<Media> = {
  id: "response-media-type-removed",
  area: "media-type",
  kind: "removed",
  direction: "response",
  effect: "breaking",
  mirror: { rule: "response-media-type-added" },
  check({ base, revision, direction, owner }) {
    if (direction !== "response" || base === undefined || revision !== undefined) return [];
    const message = `content of type ${base.type} is no longer sent`;
    return [
      {
        place: base.place,
        component: `${owner} ${base.type}`,
        message,
        witness: `${owner}, Accept: ${base.type}`,
      },
    ];
  },
};
