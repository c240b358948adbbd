import type { ResponseModel } from "../openapi-model.ts";
import { childOf, findingAt, isObject } from "../place.ts";
import { apiOperationsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "one-success";

export const oneSuccess: LintRule = {
  id,
  demands:
    "An operation of our API has one way to succeed: 200 or 201 with JSON; if it starts a workflow, 202 with a Location; if it streams, 200 with text/event-stream, and 204 when there is nothing more to come.",
  remedy:
    "Keep one 2xx answer: 202 with Location for a workflow, else 200 or 201 with a JSON schema; a stream has 200 with text/event-stream and 204.",
  check(sources) {
    return apiOperationsOf(sources).flatMap(({ operation: { place, operationId, responses } }) => {
      const dispatch = childOf(place, "x-dispatch").value;
      const kind = isObject(dispatch) ? dispatch.kind : undefined;
      const successes = responses.filter(({ status }) => status.startsWith("2"));
      if (kind === "stream")
        return streams(successes)
          ? []
          : [findingAt(place, id, `${operationId} must succeed with 200 as text/event-stream, and with 204`)];
      const [success, second] = successes;
      if (success === undefined || second !== undefined)
        return [findingAt(place, id, `${operationId} must have exactly one 2xx answer`)];
      const workflow = kind === "workflow";
      const allowed = workflow ? ["202"] : ["200", "201"];
      if (!allowed.includes(success.status))
        return [findingAt(success.place, id, `${operationId} must succeed with ${allowed.join(" or ")}`)];
      if (
        !success.contents.some(
          ({ mediaType, schema }) => mediaType === "application/json" && schema !== undefined,
        )
      )
        return [
          findingAt(
            success.place,
            id,
            `the success of ${operationId} must be application/json with a schema`,
          ),
        ];
      const located = success.headers.some(({ name }) => name.toLowerCase() === "location");
      return workflow && !located
        ? [findingAt(success.place, id, `the 202 of ${operationId} must have a Location`)]
        : [];
    });
  },
};

function streams([flow, end, other]: readonly ResponseModel[]): boolean {
  return (
    flow?.status === "200" &&
    flow.contents.length === 1 &&
    flow.contents[0]?.mediaType === "text/event-stream" &&
    end?.status === "204" &&
    end.contents.length === 0 &&
    other === undefined
  );
}
