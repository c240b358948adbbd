import type {
  ArmedFault,
  Conditions,
  Drift as DriftOrder,
  MaintenancePlan,
} from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Answer, Call } from "../behaviour/call.ts";
import { createConditions } from "../behaviour/conditions.ts";
import type { FaultBook } from "../behaviour/faults.ts";
import type { ArmedMischief } from "../behaviour/mischief.ts";
import type { Controlled } from "./controlled.ts";
import { notOneOf, problem } from "./problem.ts";

/** What goes wrong when somebody asks for it. */
export function troubleControls(controlled: Controlled) {
  const { dialect, clock, faults, maintenance, drift, conditions, deliveries } = controlled;
  const { mischief } = deliveries;
  const driftReport = (): Answer => ({
    status: 200,
    body: {
      profiles: Object.keys(dialect.versions),
      changes: drift.changes,
      ...(drift.profile === undefined ? {} : { profile: drift.profile }),
    },
  });
  const shownConditions = (): Answer => {
    const given = Object.entries(conditions).filter(([, value]) => value !== undefined);
    return { status: 200, body: Object.fromEntries(given) };
  };

  return {
    listFaults: (): Answer => ({ status: 200, body: { faults: faults.list() } }),
    armFault: ({ body }: Call): Answer => {
      const fault = body as ArmedFault;
      return faultRefusal(controlled, fault) ?? { status: 201, body: armed(controlled, faults, fault) };
    },
    disarmFaults: (): Answer => {
      faults.clear();
      return { status: 204 };
    },
    disarmFault: ({ path }: Call): Answer =>
      faults.disarm(String(path.faultId))
        ? { status: 204 }
        : problem(404, "No such fault", "no fault with this id is armed"),

    listMischief: (): Answer => ({ status: 200, body: { mischief: mischief.list() } }),
    armMischief: ({ body }: Call): Answer => ({ status: 201, body: mischief.arm(body as ArmedMischief) }),
    disarmMischief: (): Answer => {
      mischief.clear();
      return { status: 204 };
    },

    listMaintenance: (): Answer => ({
      status: 200,
      body: { windows: maintenance.list().map(shownWindow) },
    }),
    planMaintenance: ({ body }: Call): Answer => {
      const { startsInMs = 0, durationMs } = body as MaintenancePlan;
      const startsMs = clock.nowMs() + startsInMs;
      const window = { startsMs, endsMs: startsMs + durationMs };
      maintenance.plan(window);
      return { status: 201, body: shownWindow(window) };
    },
    cancelMaintenance: (): Answer => {
      maintenance.clear();
      return { status: 204 };
    },

    readConditions: shownConditions,
    setConditions: ({ body }: Call): Answer => {
      Object.assign(conditions, createConditions(), body as Conditions);
      return shownConditions();
    },
    expireTokens: (): Answer => {
      controlled.expireTokens();
      return { status: 204 };
    },

    readDrift: driftReport,
    setDrift: ({ body }: Call): Answer => {
      const order = body as DriftOrder;
      const versions = Object.keys(dialect.versions);
      if (order.profile !== undefined && !versions.includes(order.profile))
        return notOneOf("/profile", versions);
      const calls = callsOf(controlled);
      for (const [index, { call = "*" }] of (order.changes ?? []).entries())
        if (!calls.includes(call)) return notOneOf(`/changes/${index}/call`, calls);
      drift.set(order);
      return driftReport();
    },
    clearDrift: (): Answer => {
      drift.clear();
      return { status: 204 };
    },
  };
}

function callsOf({ dialect }: Controlled): string[] {
  return ["*", ...dialect.operations.map(({ operationId }) => operationId)];
}

function faultRefusal(controlled: Controlled, { call, fault }: ArmedFault): Answer | undefined {
  const { dialect } = controlled;
  const calls = callsOf(controlled);
  if (!calls.includes(call)) return notOneOf("/call", calls);
  if (fault.policy !== undefined && !dialect.throttlePolicies.includes(fault.policy))
    return notOneOf("/fault/policy", dialect.throttlePolicies);
  if (fault.kind === "latency" && fault.latencyMs === undefined && fault.latency === undefined)
    return problem(422, "Invalid request", "a late answer needs to know how late", [
      {
        pointer: "/fault/latencyMs",
        rule: "required",
        detail: "must be present, or latency",
        given: "nothing",
      },
    ]);
  if (fault.kind === "half-done") return stepRefusal(controlled, call, fault.breakOffAfter);
  const operation = dialect.operations.find(({ operationId }) => operationId === call);
  if (fault.kind !== "stale-read" || operation === undefined || dialect.reads(operation)) return undefined;
  return notOneOf(
    "/call",
    dialect.operations.filter((one) => dialect.reads(one)).map(({ operationId }) => operationId),
  );
}

/** A step that the call does not have would never be reached, and nothing would go wrong. */
function stepRefusal(
  { dialect }: Controlled,
  call: string,
  breakOffAfter: string | undefined,
): Answer | undefined {
  const steps = dialect.breakOffSteps[call];
  if (steps === undefined) return notOneOf("/call", Object.keys(dialect.breakOffSteps));
  return breakOffAfter !== undefined && steps.includes(breakOffAfter)
    ? undefined
    : notOneOf("/fault/breakOffAfter", steps);
}

function armed(controlled: Controlled, faults: FaultBook, fault: ArmedFault) {
  return fault.fault.kind === "stale-read"
    ? faults.arm(fault, controlled.takeCopy(fault.fault))
    : faults.arm(fault);
}

function shownWindow({ startsMs, endsMs }: { readonly startsMs: number; readonly endsMs: number }) {
  return { startsAt: new Date(startsMs).toISOString(), endsAt: new Date(endsMs).toISOString() };
}
