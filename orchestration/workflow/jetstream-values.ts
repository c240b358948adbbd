import { randomUUID } from "node:crypto";
import { JetStreamApiCodes, JetStreamApiError } from "@nats-io/jetstream";
import { partBytes, readParts, writeParts } from "./jetstream-parts.ts";
import type { ValueStore } from "./large-values.ts";
import { createStream, type Store, valueStream } from "./store.ts";

/**
 * The large results of one shard: one subject for each, one message for each part. A plain stream and not an object
 * store: all of a workflow's go with one purge, and leave no markers behind.
 */
export function createJetStreamValues(
  store: Pick<Store, "jetstream" | "manager">,
  shard: number,
  replicas: number,
): ValueStore {
  const { jetstream, manager } = store;
  const prefix = `${valueStream.subject.replace(/\.\*\.\*\.\*$/, "")}.${shard}`;

  return {
    async put(workflowId, body) {
      const name = `${prefix}.${workflowId}.${randomUUID()}`;
      const parts: Uint8Array[] = [];
      for (let from = 0; from < body.byteLength; from += partBytes)
        parts.push(body.subarray(from, from + partBytes));
      // Not made before it is needed: its share of the disk is reserved at once.
      await createStream(manager, replicas, valueStream);
      await writeParts(jetstream, name, name, parts);
      return { name, bytes: body.byteLength, parts: parts.length };
    },
    async get({ name, bytes, parts }) {
      const subjects = await subjectsOf(name);
      if (subjects[name] !== parts) return undefined;
      const body = Buffer.concat((await readParts(jetstream, valueStream.name, name, parts)) ?? []);
      return body.byteLength === bytes ? body : undefined;
    },
    async forget(workflowId) {
      await ifThere(() => manager.streams.purge(valueStream.name, { filter: `${prefix}.${workflowId}.*` }));
    },
    async workflowIds() {
      const subjects = Object.keys(await subjectsOf(`${prefix}.*.*`));
      return [...new Set(subjects.map((subject) => subject.split(".").at(-2) ?? ""))];
    },
  };

  async function subjectsOf(filter: string): Promise<Record<string, number>> {
    const info = await ifThere(() => manager.streams.info(valueStream.name, { subjects_filter: filter }));
    return info?.state.subjects ?? {};
  }
}

async function ifThere<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound)
      return undefined;
    throw error;
  }
}
