import type {
  ClockAdvance,
  ClockPace,
  LimitsChange,
} from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Answer, Call } from "../behaviour/call.ts";
import type { Controlled } from "./controlled.ts";
import { notOneOf } from "./problem.ts";

/** The clock, and the limits that hang on it. */
export function timeControls({ dialect, clock, deliveries }: Controlled) {
  const time = (): Answer => ({
    status: 200,
    body: {
      now: new Date(clock.nowMs()).toISOString(),
      nowMs: Math.floor(clock.nowMs()),
      pace: clock.pace,
    },
  });
  const limits = (): Answer => {
    const { enabled, profile, profiles } = dialect.limits;
    const gauges = dialect.limits.gauges();
    const queue = dialect.queue?.occupancy();
    return {
      status: 200,
      body: {
        enabled,
        profile,
        profiles,
        throttlePolicies: dialect.throttlePolicies,
        gauges,
        ...(queue === undefined
          ? {}
          : { queue: { working: queue.working, waiting: queue.waiting, ...queue.limits } }),
      },
    };
  };

  return {
    readClock: time,
    setClock: ({ body }: Call): Answer => {
      clock.setPace((body as ClockPace).pace);
      return time();
    },
    advanceClock: async ({ body }: Call): Promise<Answer> => {
      const { advanceMs, settle } = body as ClockAdvance;
      if (settle === true) await clock.advanceSettled(advanceMs, () => deliveries.settled());
      else clock.advance(advanceMs);
      return time();
    },
    readLimits: limits,
    setLimits: ({ body }: Call): Answer => {
      const change = body as LimitsChange;
      const { profiles } = dialect.limits;
      if (change.profile !== undefined && !profiles.includes(change.profile))
        return notOneOf("/profile", profiles);
      dialect.limits.set(change);
      return limits();
    },
  };
}
