import { randomUUID } from "node:crypto";
import { JetStreamApiError, jetstream, jetstreamManager } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import type { GrantorRecord } from "./grantor.ts";

/** Who grants the calls of a budget, and what it had granted when it last wrote. JSON. */
export interface LedgerEntry {
  /** Grows by one with each that takes over. */
  readonly epoch: number;
  /** The worker, for people. */
  readonly holder: string;
  /** Of this write, so that its writer knows it again. */
  readonly writeId: string;
  readonly record?: GrantorRecord;
}

/**
 * - `written`: it lasts.
 * - `lost`: another has written since; whoever wrote before it grants no more.
 * - `unknown`: NATS cannot be asked at present; nothing may be granted on the strength of it.
 */
export type Written = "written" | "lost" | "unknown";

/** The ledger of one budget: one entry that only its last writer may replace. */
export interface Ledger {
  /** The entry, from the leader, which may be replaced from then on. Rejects when NATS cannot be asked. */
  read(): Promise<LedgerEntry | undefined>;
  /** The entry for whoever only wants to know. Rejects when NATS cannot be asked. */
  look(): Promise<LedgerEntry | undefined>;
  /** Replaces the entry that was read or written last. Never rejects. */
  write(entry: Omit<LedgerEntry, "writeId">): Promise<Written>;
}

export const ledgerBucket = "concordat-governor";

const timeoutMs = 2_000;
/** The server's two words for "the last sequence is another one". */
const conflictCodes: ReadonlySet<number> = new Set([10071, 10164]);

/** Opens the ledger of the budget called `name`, and the bucket of all of them if it is not there. */
export async function openLedger(
  connection: NatsConnection,
  name: string,
  replicas: number,
): Promise<Ledger> {
  const client = jetstream(connection, { timeout: timeoutMs });
  const manager = await jetstreamManager(connection, { timeout: timeoutMs });
  await new Kvm(client).create(ledgerBucket, { replicas, history: 1 });
  const subject = `$KV.${ledgerBucket}.${tokenOf(name)}`;
  let sequence = 0;

  return {
    async read() {
      const found = await last();
      sequence = found?.sequence ?? 0;
      return found?.entry;
    },
    async look() {
      return (await last())?.entry;
    },
    async write(entry) {
      const writeId = randomUUID();
      const body = JSON.stringify({ ...entry, writeId });
      try {
        const expect = { lastSubjectSequence: sequence };
        const ack = await client.publish(subject, body, { msgID: writeId, expect });
        if (!ack.duplicate) {
          sequence = ack.seq;
          return "written";
        }
      } catch (error) {
        const isConflict = error instanceof JetStreamApiError && conflictCodes.has(error.code);
        // Neither a conflict nor silence says that it is not stored: an answer may have been lost on the way.
        if (isConflict || !(error instanceof JetStreamApiError)) return settle(writeId);
        return "unknown";
      }
      return settle(writeId);
    },
  };

  async function settle(writeId: string): Promise<Written> {
    try {
      const found = await last();
      if (found?.entry.writeId !== writeId) return (found?.sequence ?? 0) === sequence ? "unknown" : "lost";
      sequence = found.sequence;
      return "written";
    } catch {
      return "unknown";
    }
  }

  // Not a "direct get": any replica may answer that, also one that lags behind.
  async function last(): Promise<{ entry: LedgerEntry; sequence: number } | undefined> {
    const message = await manager.streams.getMessage(`KV_${ledgerBucket}`, { last_by_subj: subject });
    return message === null ? undefined : { entry: message.json<LedgerEntry>(), sequence: message.seq };
  }
}

/** The name of a budget as part of a subject. */
export function tokenOf(name: string): string {
  return name.replaceAll("/", "_");
}
