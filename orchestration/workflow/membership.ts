import { randomUUID } from "node:crypto";
import type { JetStreamManager } from "@nats-io/jetstream";
import type { KV } from "@nats-io/kv";
import type { SteadyClock } from "#contracts/runtime/clock.ts";
import { leaseBucket } from "./store.ts";

/**
 * The workers that are alive, the oldest first, and so which of them each shard belongs to. As with leases, safety
 * does not depend on it: two workers that count differently for a moment only take a shard from each other.
 */
export interface Membership {
  /** Says that this worker is alive, and learns who else is. Rejects when the store cannot be asked. */
  announce(): Promise<void>;
  /** Whether the shard is this worker's, as of the last announcement. A joining worker moves as few as possible. */
  owns(shard: number): boolean;
  /** This worker cannot own what was given to it: lets others, if there are any, have it for `forMs`. */
  standBack(forMs: number): void;
  /** Lets the others take over at once. */
  leave(): Promise<void>;
}

const prefix = "workflow-worker.";
const stream = `KV_${leaseBucket}`;

/** `ttlMs` is that of the bucket: a worker that is silent for longer is not counted. */
export function createMembership(
  bucket: KV,
  manager: JetStreamManager,
  clock: SteadyClock,
  ttlMs: number,
): Membership {
  let self = newName();
  let announcedAtMs = clock.elapsedMs();
  let backAtMs = 0;
  let members: readonly string[] = [];

  return {
    async announce() {
      const nowMs = clock.elapsedMs();
      if (nowMs < backAtMs) return;
      // Whoever was away so long that it was not counted is the youngest again, so that nothing moves back.
      const wasAway = nowMs - announcedAtMs > ttlMs;
      if (wasAway) await forget(self);
      const name = wasAway ? newName() : self;
      await bucket.put(`${prefix}${name}`, "");
      // Both at once: in between, this worker would count itself as another.
      [members, self, announcedAtMs] = [await alive(), name, nowMs];
    },
    owns: (shard) => members.length > 0 && members[shard % members.length] === self,
    standBack(forMs) {
      if (members.length < 2) return;
      backAtMs = clock.elapsedMs() + forMs;
      members = [];
    },
    async leave() {
      members = [];
      await forget(self);
    },
  };

  async function forget(member: string): Promise<void> {
    await manager.streams.purge(stream, { filter: subjectOf(member) });
  }

  async function alive(): Promise<string[]> {
    const { state } = await manager.streams.info(stream, { subjects_filter: subjectOf("*") });
    return Object.keys(state.subjects ?? {})
      .map((subject) => subject.split(".").at(-1) ?? "")
      .sort();
  }

  /** Names sort by age. */
  function newName(): string {
    return `${String(clock.nowMs()).padStart(15, "0")}-${randomUUID()}`;
  }
}

function subjectOf(member: string): string {
  return `$KV.${leaseBucket}.${prefix}${member}`;
}
