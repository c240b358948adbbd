import { JetStreamApiCodes, JetStreamApiError, type JetStreamManager } from "@nats-io/jetstream";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";

/** How full a stream of the engine is. */
export interface Fill {
  readonly stream: string;
  readonly bytes: number;
  /** Beyond this the server takes nothing more for it, and the engine waits. */
  readonly maxBytes: number;
}

export interface CapacityDependencies {
  readonly manager: JetStreamManager;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly streams: readonly string[];
  /** Called for each stream every half a minute, also when all is well. */
  readonly onFill: (fill: Fill) => void;
  readonly onFailure: (error: unknown) => void;
}

/** From this share on somebody should be told. */
export const alarmingShare = 0.8;

const lookEveryMs = 30_000;

/** Reports how full the streams are until `signal` is aborted. Never rejects. */
export async function watchCapacity(d: CapacityDependencies): Promise<void> {
  while (!d.signal.aborted) {
    for (const stream of d.streams) {
      try {
        const { config, state } = await d.manager.streams.info(stream);
        if (config.max_bytes > 0) d.onFill({ stream, bytes: state.bytes, maxBytes: config.max_bytes });
      } catch (error) {
        // One of them is made when it is first needed.
        const isMissing =
          error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound;
        if (!isMissing) d.onFailure(error);
      }
    }
    await sleep(d.clock, lookEveryMs, d.signal);
  }
}
