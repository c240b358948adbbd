import { createHash } from "node:crypto";
import { UsageError } from "../command-failure.ts";
import { EnvironmentRecord, type Recorded } from "./environment-record.ts";

/**
 * Where environments are remembered: named values that change by compare-and-set, the same in a folder and in NATS.
 * `environments.NAME` holds a record as JSON, `files.SHA256` the text of a contract, which never changes.
 */
export interface EnvironmentStore {
  /** As messages call it; never with a password. */
  readonly name: string;
  read(key: string): Promise<{ readonly text: string; readonly revision: string } | undefined>;
  /** False if the value is no longer the one of `revision` (undefined: there was none). */
  write(key: string, text: string, revision: string | undefined): Promise<boolean>;
  close(): Promise<void>;
}

/** What an environment runs, or undefined if nothing is recorded. Throws `UsageError` on what is no record. */
export async function readEnvironment(
  store: EnvironmentStore,
  environment: string,
): Promise<Recorded | undefined> {
  const stored = await store.read(`environments.${environment}`);
  if (stored === undefined) return undefined;
  const record = EnvironmentRecord.safeParse(json(stored.text));
  if (!record.success) {
    const [issue] = record.error.issues;
    const where = (issue?.path ?? []).map((part) => `/${String(part)}`).join("");
    throw new UsageError(`${store.name}: the record of ${environment} is none: #${where} ${issue?.message}`);
  }
  const texts = new Map<string, string>();
  for (const { file, sha256 } of record.data.files) {
    const text = texts.get(sha256) ?? (await store.read(`files.${sha256}`))?.text;
    if (text === undefined || createHash("sha256").update(text).digest("hex") !== sha256)
      throw new UsageError(
        `${store.name}: ${file} of ${environment} is not what was recorded; record it again.`,
      );
    texts.set(sha256, text);
  }
  return { record: record.data, texts };
}

/** Remembers what an environment runs. False if somebody else recorded it at the same time. */
export async function writeEnvironment(store: EnvironmentStore, recorded: Recorded): Promise<boolean> {
  const key = `environments.${recorded.record.environment}`;
  const before = await store.read(key);
  // The texts first: a record never names what is not there.
  for (const [hash, text] of recorded.texts) {
    if ((await store.read(`files.${hash}`))?.text !== text)
      await store.write(`files.${hash}`, text, (await store.read(`files.${hash}`))?.revision);
  }
  return store.write(key, `${JSON.stringify(recorded.record, undefined, 2)}\n`, before?.revision);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
