import type { Logger } from "pino";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { Engine } from "../workflow/engine.ts";

/** A process that begins by the clock. */
export interface Schedule {
  /** Kebab-case; the ids of its runs begin with it, and it is its name in `CONCORDAT_SCHEDULES`. */
  readonly name: string;
  /** The type of the workflow that it starts, with a {@link Slot} for its input. */
  readonly workflow: string;
  /** A slot begins at every multiple of this since 1970, ms. At least a minute. */
  readonly everyMs: number;
}

/** What a scheduled process is told. */
export interface Slot {
  /** When its slot began: Unix epoch, ms. */
  readonly slotMs: number;
  /** How long slots are, ms. A slot before this one may have been left out: nobody was there to begin it. */
  readonly everyMs: number;
}

const shortestWaitMs = 60_000;
const firstRetryMs = 1_000;
const longestRetryMs = 60_000;

/**
 * Starts the schedule's process at the beginning of each slot, and at once if nobody has begun the slot of now, until
 * stopped. Every worker does this: the slot names the process, so it is started once, and no worker has to lead. Of
 * slots that nobody has begun only the latest is made up.
 */
export function keepSchedule(
  {
    engine,
    clock,
    logger,
  }: { readonly engine: Pick<Engine, "start">; readonly clock: Clock; readonly logger: Logger },
  schedule: Schedule,
): { stop(): Promise<void> } {
  const { name, workflow, everyMs } = schedule;
  const stopping = new AbortController();
  const { signal } = stopping;

  const loop = async (): Promise<void> => {
    for (let attempt = 1; !signal.aborted; ) {
      const slotMs = Math.floor(clock.nowMs() / everyMs) * everyMs;
      const workflowId = runOf(schedule, slotMs);
      const slot: Slot = { slotMs, everyMs };
      const started = await engine.start({
        ...{ workflow, workflowId, input: slot },
        key: name,
        correlationId: workflowId,
      });
      if (started.ok) {
        attempt = 1;
        // A minute at least: whoever comes at the end of a slot begins the next one a little late.
        await sleep(clock, Math.max(shortestWaitMs, slotMs + everyMs - clock.nowMs()), signal);
        continue;
      }
      const pauseMs = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(attempt - 1, 10));
      logger.warn(
        { workflowId, failure: started.failure, attempt, pauseMs },
        "a slot could not be begun yet",
      );
      attempt += 1;
      await sleep(clock, pauseMs, signal);
    }
  };
  const ended = loop();
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
}

/** The id of the run of one slot: the schedule's name and the time, such as `renewal-20261123T220000Z`. */
export function runOf({ name }: Pick<Schedule, "name">, slotMs: number): string {
  return `${name}-${new Date(slotMs).toISOString().replace(/[-:]|\.\d{3}/g, "")}`;
}
