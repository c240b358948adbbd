import { type KV, Kvm } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import type { BusinessException, ExceptionAct } from "#contracts/generated/canonical/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { createRecordIndex } from "../operations/record-index.ts";
import { allowedActions } from "../workflows/exception-policy.ts";

/** What people did about one exception while it was open. The engine keeps how it began and how it ended. */
export interface ExceptionNote {
  readonly owner?: BusinessException["owner"];
  readonly assignee?: string;
  /** In the order in which they were done; none is ever changed. */
  readonly acts: readonly (ExceptionAct & { readonly key?: string })[];
}

/** Who works on which exception. */
export interface ExceptionDesk {
  read(exceptionId: string): Promise<ExceptionNote | undefined>;
  /** Owners and assignees of all that were ever assigned; `undefined` if they could not be read in time. */
  notes(): Promise<ReadonlyMap<string, Pick<ExceptionNote, "owner" | "assignee">> | undefined>;
  /**
   * Adds an act, and takes over the owner and the assignee that it names. An act with the `key` of one that was added
   * before is not added again. Answers `full` when there are 500: somebody's program is running wild.
   */
  add(exceptionId: string, act: ExceptionAct, key?: string): Promise<ExceptionNote | "full">;
  /** Removes what is kept about an exception that is itself removed. May be called twice. */
  forget(exceptionId: string): Promise<void>;
  stop(): void;
}

const actsAtMost = 500;

/** The server's code for a write that expected another revision. */
const wrongRevision = 10071;

/** Keeps the notes in a bucket of their own, for as long as the exceptions themselves are kept. */
export async function openExceptionDesk(connection: NatsConnection, clock: Clock): Promise<ExceptionDesk> {
  const bucket = await new Kvm(connection).create("concordat-exception-desk", { history: 1 });
  const index = createRecordIndex<Pick<ExceptionNote, "owner" | "assignee">>(bucket, clock, {
    rowOf(_, value) {
      const { owner, assignee } = value as ExceptionNote;
      return { ...(owner && { owner }), ...(assignee && { assignee }) };
    },
    isFinal: () => false,
  });

  return {
    read: async (exceptionId) => (await readEntry(bucket, exceptionId)).note,
    notes: () => index.rows(),
    async add(exceptionId, act, key) {
      for (;;) {
        const { note, revision } = await readEntry(bucket, exceptionId);
        const acts = note?.acts ?? [];
        if (note !== undefined && key !== undefined && acts.some((one) => one.key === key)) return note;
        if (acts.length >= actsAtMost) return "full";
        const { owner = note?.owner, assignee = note?.assignee } = act;
        const next: ExceptionNote = {
          ...(owner !== undefined && { owner }),
          ...(assignee !== undefined && { assignee }),
          acts: [...acts, { ...act, ...(key !== undefined && { key }) }],
        };
        if (await written(bucket, exceptionId, next, revision)) return next;
      }
    },
    forget: (exceptionId) => bucket.purge(exceptionId),
    stop: () => index.stop(),
  };
}

/** An exception with what people have done about it: who owns it now, who works on it, all acts, and what is allowed. */
export function exceptionAsWorked(exception: BusinessException, note?: ExceptionNote): BusinessException {
  const { raisedAt, workflowId, resolvedAt, resolution, state } = exception;
  const acts: ExceptionAct[] = [{ at: raisedAt, by: workflowId, action: "raise" }];
  for (const { key: _, ...act } of note?.acts ?? []) acts.push(act);
  if (state === "resolved" && resolution !== undefined)
    acts.push({ at: resolvedAt ?? raisedAt, ...resolution });
  return {
    ...exception,
    ...(note?.owner !== undefined && { owner: note.owner }),
    ...(note?.assignee !== undefined && { assignee: note.assignee }),
    actions: state === "resolved" ? [] : [...allowedActions(exception)],
    acts,
  };
}

async function readEntry(bucket: KV, key: string): Promise<{ note?: ExceptionNote; revision: number }> {
  const entry = await bucket.get(key);
  if (entry === null) return { revision: 0 };
  return entry.operation === "PUT"
    ? { note: entry.json<ExceptionNote>(), revision: entry.revision }
    : { revision: entry.revision };
}

/** Whether it was stored; false if somebody else was first. */
async function written(bucket: KV, key: string, note: ExceptionNote, revision: number): Promise<boolean> {
  try {
    await bucket.put(key, JSON.stringify(note), { previousSeq: revision });
    return true;
  } catch (error) {
    if ((error as { code?: number }).code === wrongRevision) return false;
    throw error;
  }
}
