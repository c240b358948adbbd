import type { Media } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A content type more is understood. */
export const requestMediaTypeAdded: Rule<Media> = {
  id: "request-media-type-added",
  area: "media-type",
  kind: "added",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "request-media-type-removed" },
  check({ base, revision, direction, owner }) {
    if (direction !== "request" || revision === undefined || base !== undefined) return [];
    const message = `content of type ${revision.type} is accepted`;
    return [{ place: revision.place, component: `${owner} ${revision.type}`, message }];
  },
};
