import type { Media } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that sends it gets 415. */
export const requestMediaTypeRemoved: Rule<Media> = {
  id: "request-media-type-removed",
  area: "media-type",
  kind: "removed",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "request-media-type-added" },
  check({ base, revision, direction, owner }) {
    if (direction !== "request" || base === undefined || revision !== undefined) return [];
    const message = `content of type ${base.type} is no longer accepted`;
    return [
      {
        place: base.place,
        component: `${owner} ${base.type}`,
        message,
        witness: `${owner}, Content-Type: ${base.type}`,
      },
    ];
  },
};
