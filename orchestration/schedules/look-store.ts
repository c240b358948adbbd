import { Kvm } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../workflow/failure.ts";

const marksBucket = "concordat-looks";
const toldBucket = "concordat-told";

/** Far longer than a look reaches back, and than it takes to repair what kept one from being made. */
const toldKeptMs = 30 * 86_400_000;

/** One state of a record, such as an invoice after its last change. */
export interface RecordVersion {
  readonly kind: "invoice" | "case";
  /** The platform's own id of it. */
  readonly id: string;
  readonly version: string;
}

/** How far each look has come, and which states of records their processes have been told of. Every failure is `retryable`. */
export interface LookStore {
  /** Until when everything that had changed has been seen (Unix epoch, ms); `undefined` before the first look. */
  readMark(what: string): Promise<Outcome<number | undefined, StepFailure>>;
  moveMark(what: string, untilMs: number): Promise<Outcome<undefined, StepFailure>>;
  /** Whether this state was the last that was told; forgotten after a month. */
  wasTold(record: RecordVersion): Promise<Outcome<boolean, StepFailure>>;
  keepTold(record: RecordVersion): Promise<Outcome<undefined, StepFailure>>;
}

export async function openLookStore(connection: NatsConnection): Promise<LookStore> {
  const kvm = new Kvm(connection);
  const marks = await kvm.create(marksBucket, { history: 1 });
  const told = await kvm.create(toldBucket, { history: 1, ttl: toldKeptMs });
  return {
    readMark: (what) =>
      answered(async () => {
        const entry = await marks.get(what);
        return entry === null || entry.operation !== "PUT" ? undefined : Number(entry.string());
      }),
    moveMark: (what, untilMs) =>
      answered(async () => {
        await marks.put(what, String(untilMs));
        return undefined;
      }),
    wasTold: ({ kind, id, version }) =>
      answered(async () => {
        const entry = await told.get(`${kind}.${id}`);
        return entry?.operation === "PUT" && entry.string() === version;
      }),
    keepTold: ({ kind, id, version }) =>
      answered(async () => {
        await told.put(`${kind}.${id}`, version);
        return undefined;
      }),
  };
}

async function answered<Value>(work: () => Promise<Value>): Promise<Outcome<Value, StepFailure>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail({ kind: "retryable", detail: `the store of looks did not answer: ${String(error)}` });
  }
}
