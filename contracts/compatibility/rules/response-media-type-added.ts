import type { Media } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that names what it accepts never sees it. */
export const responseMediaTypeAdded: Rule<Media> = {
  id: "response-media-type-added",
  area: "media-type",
  kind: "added",
  direction: "response",
  effect: "compatible",
  mirror: { rule: "response-media-type-removed" },
  check({ base, revision, direction, owner }) {
    if (direction !== "response" || revision === undefined || base !== undefined) return [];
    const message = `content of type ${revision.type} can be asked for`;
    return [{ place: revision.place, component: `${owner} ${revision.type}`, message }];
  },
};
