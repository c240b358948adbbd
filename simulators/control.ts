import { constants } from "node:buffer";
import { operations } from "#contracts/generated/platforms/simulator-control/operations.ts";
import type { OperationId } from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import {
  type ActorDeeds,
  type ActorFailure,
  type ActorOperation,
  actorOperations,
} from "./behaviour/actor.ts";
import type { Answer, Handler } from "./behaviour/call.ts";
import type { Dialect, Refusal } from "./behaviour/dialect.ts";
import { controlPath } from "./behaviour/server.ts";
import { joinedParts } from "./behaviour/state-part.ts";
import type { Controlled } from "./control/controlled.ts";
import { problem } from "./control/problem.ts";
import { stateControls } from "./control/state-controls.ts";
import { timeControls } from "./control/time-controls.ts";
import { troubleControls } from "./control/trouble-controls.ts";

/** A whole state comes in one document, and no text may be longer than this: a little less than 512 MiB. */
const maxBodyBytes = constants.MAX_STRING_LENGTH;

/** The control API of one simulator: a dialect like any other, whose errors are Problem Details. */
export function createControl(controlled: Controlled): Dialect {
  return {
    operations: Object.values(operations),
    handlers: {
      ...stateControls(controlled),
      ...timeControls(controlled),
      ...troubleControls(controlled),
      ...actorControls(() => controlled.actors()),
    } satisfies Record<OperationId, Handler>,
    limits: {
      admit: () => ({ headers: {} }),
      gauges: () => [],
      enabled: false,
      profile: "none",
      profiles: [],
      set: () => {},
      ...joinedParts({}),
    },
    maxBodyBytes,
    standingHeaders: {},
    versions: {},
    breakOffSteps: {},
    unknownQuery: "refuse",
    locate: (path, origin) => ({ path: path.slice(controlPath.length), root: `${origin}${controlPath}` }),
    authenticate: () => undefined,
    unauthenticated: () => problem(401, "Unauthenticated", "the control API asks for no credential"),
    inMaintenance: () => undefined,
    reads: ({ method }) => method === "GET",
    refuse,
    throttlePolicies: [],
    throttled: () => problem(429, "Too many requests", "the control API has no limits"),
    failed: (status) => problem(status, "Failed", "the control API failed"),
  };
}

/** What a person does elsewhere is a resource that does not exist here. */
function actorControls(actors: () => ActorDeeds): Record<ActorOperation, Handler> {
  const act =
    (operation: ActorOperation): Handler =>
    ({ body }) => {
      const deed = actors()[operation] as ((request: unknown) => Outcome<unknown, ActorFailure>) | undefined;
      if (deed === undefined)
        return problem(404, "No such actor", `nobody on this platform can ${operation}`);
      const done = deed(body);
      if (done.ok) return { status: 200, body: done.value };
      return done.failure.kind === "no-such-record"
        ? problem(404, "No such record", done.failure.detail)
        : problem(409, "Not allowed now", done.failure.detail);
    };
  return Object.fromEntries(actorOperations.map((id) => [id, act(id)])) as Record<ActorOperation, Handler>;
}

function refuse(refusal: Refusal): Answer {
  switch (refusal.kind) {
    case "no-path":
      return problem(
        404,
        "No such control",
        `the control API has no such path; its contract is at ${controlPath}/openapi.yaml`,
      );
    case "other-method": {
      const allow = refusal.allowed.join(", ");
      return problem(405, "Method not allowed", `allowed: ${allow}`, [], { allow });
    }
    case "body-too-large":
      return problem(413, "Body too large", "the body is larger than 512 MiB");
    case "unsupported-media-type":
      return problem(415, "Unsupported media type", "send application/json");
    case "malformed-body":
      return problem(400, "Malformed body", "the body is not JSON");
    case "violations": {
      const errors = refusal.violations.map(({ pointer, rule, detail, given }) => ({
        pointer,
        rule,
        detail,
        given,
      }));
      return problem(422, "Invalid request", "the request is not one of the contract", errors);
    }
  }
}
