import { openapiDocuments, ownOrInherited } from "../openapi-documents.ts";
import { childOf, findingAt } from "../place.ts";
import { apiOperationsOf, eventPartsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "owner-and-stability";
const demanded = ["x-owner", "x-stability"];

export const ownerAndStability: LintRule = {
  id,
  demands:
    "Every operation and channel says, itself or through its document, which team owns it and how stable it is: whom to ask, and how long it stays.",
  remedy: "Write x-owner: TEAM and x-stability: draft | alpha | beta | stable there.",
  check(sources) {
    const operations = apiOperationsOf(sources).flatMap(({ document, operation: { place, operationId } }) =>
      demanded
        .filter((keyword) => ownOrInherited(place, document, keyword) === undefined)
        .map((keyword) =>
          findingAt(place, id, `${operationId} must have ${keyword}, here or at the top of the document`),
        ),
    );
    const events = eventPartsOf(sources).flatMap(({ document, name, place }) =>
      demanded
        .filter((keyword) => ownOrInherited(place, document, keyword) === undefined)
        .map((keyword) =>
          findingAt(place, id, `${name} must have ${keyword}, here or at the top of the document`),
        ),
    );
    const platforms = openapiDocuments(sources, "platforms").flatMap((document) =>
      demanded
        .filter((keyword) => childOf(document, keyword).value === undefined)
        .map((keyword) => findingAt(document, id, `the document must have ${keyword}`)),
    );
    return [...operations, ...events, ...platforms];
  },
};
