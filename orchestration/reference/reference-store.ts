import { Kvm } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { codeKinds, type ReferenceCodes } from "./reference-codes.ts";

const bucket = "concordat-reference";

/** The codes as they were known last, and which failed mappings somebody is asked about. Every failure is `retryable`. */
export interface ReferenceStore {
  /** `undefined` before the first refresh. */
  readCodes(): Promise<Outcome<ReferenceCodes | undefined, StepFailure>>;
  keepCodes(codes: ReferenceCodes): Promise<Outcome<undefined, StepFailure>>;
  /** The processes of failed mappings, by `kind code`. */
  readAsked(): Promise<Outcome<Readonly<Record<string, string>>, StepFailure>>;
  keepAsked(asked: Readonly<Record<string, string>>): Promise<Outcome<undefined, StepFailure>>;
}

/** One key for each kind of codes: a list of 10,000 is about half of what one message may hold. */
export async function openReferenceStore(connection: NatsConnection): Promise<ReferenceStore> {
  const store = await new Kvm(connection).create(bucket, { history: 2 });
  const read = async <Value>(key: string): Promise<Value | undefined> => {
    const entry = await store.get(key);
    return entry === null || entry.operation !== "PUT" ? undefined : entry.json<Value>();
  };
  const keep = async (key: string, value: unknown): Promise<void> => {
    const text = JSON.stringify(value);
    if (JSON.stringify(await read(key)) !== text) await store.put(key, text);
  };
  return {
    readCodes: () =>
      answered(async () => {
        const kinds = await Promise.all(codeKinds.map(async (kind) => [kind, await read(`codes.${kind}`)]));
        if (kinds.every(([, codes]) => codes === undefined)) return undefined;
        return Object.fromEntries(kinds.map(([kind, codes]) => [kind, codes ?? {}])) as ReferenceCodes;
      }),
    keepCodes: (codes) =>
      answered(async () => {
        for (const kind of codeKinds) await keep(`codes.${kind}`, codes[kind]);
        return undefined;
      }),
    readAsked: () => answered(async () => (await read<Record<string, string>>("asked")) ?? {}),
    keepAsked: (asked) =>
      answered(async () => {
        await keep("asked", asked);
        return undefined;
      }),
  };
}

async function answered<Value>(work: () => Promise<Value>): Promise<Outcome<Value, StepFailure>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail({ kind: "retryable", detail: `the store of codes did not answer: ${String(error)}` });
  }
}
