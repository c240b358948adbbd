import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { Lease } from "./lease.ts";

/** A shard in this worker's hands, until it is given back. */
export interface Owned {
  stop(): Promise<void>;
}

export interface OwnershipDependencies {
  readonly clock: Clock;
  readonly lease: Lease;
  readonly renewEveryMs: number;
  /** How often a shard that is to be this worker's is claimed, until whoever held it lets go. */
  readonly claimEveryMs: number;
  /** Whether the shard is to be this worker's. */
  readonly wanted: () => boolean;
  readonly signal: AbortSignal;
  /** Takes the shard over; `undefined` if another was faster. `lost` is to be called when it is gone. */
  readonly takeOver: (lost: (reason: string) => void) => Promise<Owned | undefined>;
  readonly onChange: (change: "owner" | "lost", reason: string) => void;
  readonly onFailure: (error: unknown, of: "lease" | "take-over") => void;
}

/** Competes for one shard until `signal` is aborted: owns it, loses it, and takes it over again. Never rejects. */
export async function keepOwnership(d: OwnershipDependencies): Promise<void> {
  const { clock, lease, signal, renewEveryMs, claimEveryMs } = d;
  while (!signal.aborted) {
    let pauseMs = claimEveryMs;
    try {
      if (d.wanted() && (await lease.hold())) {
        await own();
        pauseMs = renewEveryMs;
      }
    } catch (error) {
      d.onFailure(error, "lease");
      pauseMs = renewEveryMs;
    }
    await sleep(clock, pauseMs, signal);
  }

  async function own(): Promise<void> {
    const over = new AbortController();
    const stop = () => over.abort();
    signal.addEventListener("abort", stop, { once: true });
    let reason = "stopped";
    const lost = (why: string) => {
      reason = why;
      over.abort();
    };
    const renewing = keepLease(over.signal, lost);
    const owned = await d.takeOver(lost).catch((error) => {
      lost("the take-over failed");
      d.onFailure(error, "take-over");
      return undefined;
    });
    if (owned) {
      d.onChange("owner", "");
      await aborted(over.signal);
      await owned.stop();
      d.onChange("lost", reason);
    }
    over.abort();
    signal.removeEventListener("abort", stop);
    await renewing;
    // Another worker may be able to do what this one could not.
    await lease.release().catch(() => {});
  }

  async function keepLease(over: AbortSignal, lost: (reason: string) => void): Promise<void> {
    while (!over.aborted) {
      await sleep(clock, renewEveryMs, over);
      if (over.aborted) return;
      if (!d.wanted()) return lost("it belongs to another worker");
      // An unanswered renewal loses nothing yet: whoever takes over fences us in the log.
      const held = await lease.hold().catch(() => true);
      if (!held) lost("another worker holds the lease");
    }
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
