import { ownOrInherited } from "../openapi-documents.ts";
import { childOf, findingAt } from "../place.ts";
import { apiOperationsOf, documentsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "owner-and-stability";
const demanded = ["x-owner", "x-stability"];

export const ownerAndStability: LintRule = {
  id,
  demands: "Every contract says which team owns it and how stable it is, for all its operations or for each.",
  remedy: "Write x-owner: TEAM and x-stability: draft | alpha | beta | stable there.",
  check(sources) {
    const operations = apiOperationsOf(sources).flatMap(({ document, operation: { place, operationId } }) =>
      demanded
        .filter((keyword) => ownOrInherited(place, document, keyword) === undefined)
        .map((keyword) =>
          findingAt(place, id, `${operationId} must have ${keyword}, here or at the top of the document`),
        ),
    );
    const documents = documentsOf(sources)
      .filter(({ file }) => file.area !== "api")
      .flatMap((document) =>
        demanded
          .filter((keyword) => childOf(document, keyword).value === undefined)
          .map((keyword) => findingAt(document, id, `the document must have ${keyword}`)),
      );
    return [...operations, ...documents];
  },
};
