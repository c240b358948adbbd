import { JetStreamApiError, jetstream } from "@nats-io/jetstream";
import { type KV, Kvm } from "@nats-io/kv";
import type { Bus } from "#contracts/runtime/bus.ts";
import type { Answer } from "../answer.ts";

/** What is known of one Idempotency-Key. */
export type IdempotencyRecord =
  | { readonly state: "running"; readonly fingerprint: string; readonly leaseUntilMs: number }
  | { readonly state: "outcome-unknown"; readonly fingerprint: string }
  | { readonly state: "answered"; readonly fingerprint: string; readonly answer: Answer };

/** Records with compare-and-set. Every function rejects when the store cannot be reached. */
export interface IdempotencyStore {
  /** The new revision, or `undefined` if the key has a record. */
  create(key: string, record: IdempotencyRecord): Promise<number | undefined>;
  read(key: string): Promise<{ readonly record: IdempotencyRecord; readonly revision: number } | undefined>;
  /** The new revision, or `undefined` if the record has changed since `revision`. */
  update(key: string, record: IdempotencyRecord, revision: number): Promise<number | undefined>;
  /** Does nothing if the record has changed since `revision`. */
  remove(key: string, revision: number): Promise<void>;
}

/** How long an answer can be had again, in ms: the day that the contract promises. */
export const idempotencyLifetimeMs = 86_400_000;

/** The store in the KV bucket `concordat-idempotency`. The bucket is made when it is first needed. */
export function createKvIdempotencyStore(
  { connection, connected }: Pick<Bus, "connection" | "connected">,
  timeoutMs: number,
): IdempotencyStore {
  let opened: Promise<KV> | undefined;
  const bucket = async () => {
    // The client would keep a write and send it once it is connected again, when the caller has long been refused.
    if (!connected()) throw new Error("there is no connection to NATS");
    opened ??= openBucket(connection, timeoutMs).catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    async create(key, record) {
      const kv = await bucket();
      return unlessConflict(kv.create(key, JSON.stringify(record)));
    },
    async read(key) {
      const entry = await (await bucket()).get(key);
      if (entry?.operation !== "PUT") return undefined;
      return { record: entry.json<IdempotencyRecord>(), revision: entry.revision };
    },
    async update(key, record, revision) {
      const kv = await bucket();
      return unlessConflict(kv.update(key, JSON.stringify(record), revision));
    },
    async remove(key, revision) {
      const kv = await bucket();
      await unlessConflict(kv.delete(key, { previousSeq: revision }).then(() => 0));
    },
  };
}

function openBucket(connection: Bus["connection"], timeoutMs: number): Promise<KV> {
  return new Kvm(jetstream(connection, { timeout: timeoutMs })).create("concordat-idempotency", {
    history: 1,
    ttl: idempotencyLifetimeMs,
    // A direct read may be answered by a replica that has not seen the latest record.
    allow_direct: false,
  });
}

// 10071 and 10164 both say that the last sequence is another one; which of them depends on the server's version.
const conflictCodes = new Set([10071, 10164]);

async function unlessConflict(write: Promise<number>): Promise<number | undefined> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof JetStreamApiError && conflictCodes.has(error.code)) return undefined;
    throw error;
  }
}
