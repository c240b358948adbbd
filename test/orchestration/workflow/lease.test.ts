import { JetStreamApiError } from "@nats-io/jetstream";
import type { KV } from "@nats-io/kv";
import { expect, test } from "vitest";
import { createLease } from "#orchestration/workflow/lease.ts";

const fullDisk = apiError(10023, 503, "insufficient resources");
const conflict = apiError(10071, 400, "wrong last sequence");

function apiError(err_code: number, code: number, description: string): JetStreamApiError {
  return new JetStreamApiError({ err_code, code, description });
}

/** A bucket that holds one key, and fails as told. */
function bucketOf(failure: { next?: Error }, other?: string): KV {
  let revision = other === undefined ? 0 : 1;
  const write = async () => {
    if (failure.next) throw failure.next;
    revision += 1;
    return revision;
  };
  const get = async () => ({ operation: "PUT", string: () => other ?? "me", revision });
  return { create: write, update: write, get } as unknown as KV;
}

test("a lease that cannot be renewed because the disk is full is not taken for one that somebody else has", async () => {
  const failure: { next?: Error } = {};
  const lease = createLease(
    bucketOf(failure),
    "k",
    "me",
    { nowMs: () => 0, elapsedMs: () => 0, schedule: () => () => {} },
    2_000,
  );
  await lease.hold();
  failure.next = fullDisk;

  await expect(lease.hold()).rejects.toThrow("insufficient resources");
  expect(lease.isFresh()).toBe(true);
});

test("nor is one that cannot be claimed", async () => {
  const lease = createLease(
    bucketOf({ next: fullDisk }),
    "k",
    "me",
    { nowMs: () => 0, elapsedMs: () => 0, schedule: () => () => {} },
    2_000,
  );

  await expect(lease.hold()).rejects.toThrow("insufficient resources");
});

test("a lease that somebody else has is not held", async () => {
  const lease = createLease(
    bucketOf({ next: conflict }, "other"),
    "k",
    "me",
    { nowMs: () => 0, elapsedMs: () => 0, schedule: () => () => {} },
    2_000,
  );

  expect(await lease.hold()).toBe(false);
});
