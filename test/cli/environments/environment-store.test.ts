import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Recorded } from "#cli/environments/environment-record.ts";
import {
  type EnvironmentStore,
  readEnvironment,
  writeEnvironment,
} from "#cli/environments/environment-store.ts";
import { openStore } from "#cli/environments/open-store.ts";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { runHere } from "../run-here.ts";

let folder: string;
let nats: NatsServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "concordat-environments-"));
  nats = await startNatsServer();
});
afterAll(async () => {
  await nats.stop();
  await rm(folder, { recursive: true, force: true });
});

const text = "openapi: 3.1.0\n";
const sha256 = "0".repeat(64);
const recorded = async (environment: string): Promise<Recorded> => {
  const hash = await crypto.subtle.digest("SHA-256", Buffer.from(text));
  const name = Buffer.from(hash).toString("hex");
  return {
    record: {
      environment,
      recordedAt: "2026-11-23T09:00:00.000Z",
      files: [{ role: "provided", file: "api/orders.yaml", sha256: name, version: "1.0.0" }],
    },
    texts: new Map([[name, text]]),
  };
};

describe.for([
  { kind: "a folder", open: () => openStore(join(folder, "store"), systemClock) },
  { kind: "NATS", open: () => openStore(nats.url, systemClock) },
])("environments in $kind", ({ open }) => {
  const using = async <T>(work: (store: EnvironmentStore) => Promise<T>): Promise<T> => {
    const store = await open();
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };

  test("are there for whoever opens the store next, and nobody knows of others", async () => {
    await using(async (store) => expect(await writeEnvironment(store, await recorded("staging"))).toBe(true));

    expect(await using((store) => readEnvironment(store, "staging"))).toEqual(await recorded("staging"));
    expect(await using((store) => readEnvironment(store, "production"))).toBeUndefined();
  });

  test("change only for who saw the last change", async () => {
    const results = await using(async (store) => {
      expect(await store.write("environments.a", "1", undefined)).toBe(true);
      const { revision = "" } = (await store.read("environments.a")) ?? {};
      const both = await Promise.all(
        ["2", "3"].map((value) => store.write("environments.a", value, revision)),
      );
      return [
        ...both,
        await store.write("environments.a", "4", undefined),
        await store.write("environments.a", "5", revision),
      ];
    });

    expect(results.toSorted()).toEqual([false, false, false, true]);
  });

  test("that are no record, or whose contracts are gone or others, are refused", async () => {
    await using(async (store) => {
      await store.write("environments.broken", '{"environment":"broken"}', undefined);
      const { record } = await recorded("gone");
      const [file] = record.files;
      const gone = { ...record, files: [{ ...file, sha256 }] };
      await store.write("environments.gone", JSON.stringify(gone), undefined);
      const escaping = { ...record, files: [{ ...file, file: "../../etc/passwd.yaml" }] };
      await store.write("environments.escaping", JSON.stringify(escaping), undefined);

      await expect(readEnvironment(store, "broken")).rejects.toThrow(
        "the record of broken is none: #/recordedAt",
      );
      await expect(readEnvironment(store, "gone")).rejects.toThrow(
        "api/orders.yaml of gone is not what was recorded",
      );
      await expect(readEnvironment(store, "escaping")).rejects.toThrow("#/files/0/file");
    });
  });
});

test("a folder is not locked for ever by a process that was killed while it wrote", async () => {
  const store = await openStore(join(folder, "left"), systemClock);
  await mkdir(join(folder, "left/environments"), { recursive: true });
  const draft = join(folder, "left/environments/a.draft");
  await writeFile(draft, "");
  const atOnce = await store.write("environments.a", "1", undefined);
  const longAgo = new Date(systemClock.nowMs() - 60_000);
  await utimes(draft, longAgo, longAgo);

  expect(atOnce).toBe(false);
  expect(await store.write("environments.a", "1", undefined)).toBe(true);
});

test("a store that is not there is named without its password, with 2", { timeout: 60_000 }, async () => {
  const address = "nats://jane:s3cret@127.0.0.1:1";
  const { exitCode, err } = await runHere([
    "contracts",
    "can-promote",
    "--to",
    "staging",
    "--store",
    address,
  ]);

  expect(err).toContain("cannot be kept at nats://127.0.0.1:1");
  expect(err).not.toContain("s3cret");
  expect(exitCode).toBe(2);
});
