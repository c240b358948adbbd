import { afterEach, beforeEach, expect, test } from "vitest";
import { frozenClock } from "./frozen-clock.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["support"], clock: frozenClock });
});
afterEach(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

const control = (method: string, path: string, body?: unknown) =>
  platforms.control("support", method, path, body);
const send = (method: string, path: string, body?: unknown) => platforms.sendSupport(method, path, body);
const create = (key: string) =>
  platforms.send(
    "POST",
    `${platforms.support.baseUrl}/tickets`,
    `Bearer ${platforms.support.oauthToken}`,
    { ticket: { external_id: key, comment: { body: "x" } } },
    { "idempotency-key": key },
  );

test("what a snapshot holds comes back: tickets, their comments, keys, and a job that is still to be done", async () => {
  const ticket = (await create("case-1")).body["ticket"] as Json;
  const started = await send("POST", "/tickets/create_many", { tickets: [{ comment: { body: "later" } }] });
  expect((await control("POST", "/snapshots", { name: "before" })).status).toBe(201);
  await control("POST", "/clock", { advanceMs: 500 });
  await send("PUT", `/tickets/${ticket["id"]}`, { ticket: { status: "solved", comment: { body: "y" } } });
  await create("case-2");

  expect((await control("POST", "/snapshots/before/restore")).status).toBe(204);
  expect((await send("GET", "/tickets")).body).toMatchObject({ count: 1, tickets: [{ status: "new" }] });
  expect((await send("GET", `/tickets/${ticket["id"]}/comments`)).body["count"]).toBe(1);
  expect((await send("GET", "/tickets?external_id=case-2")).body["count"]).toBe(0);
  expect((await create("case-1")).headers.get("x-idempotency-lookup")).toBe("hit");
  expect((await create("case-2")).headers.get("x-idempotency-lookup")).toBe("miss");

  const { id } = started.body["job_status"] as Json;
  await control("POST", "/clock", { advanceMs: 500 });
  expect((await send("GET", `/job_statuses/${id}`)).body["job_status"]).toMatchObject({
    status: "completed",
  });
  expect((await send("GET", "/tickets")).body["count"]).toBe(3);
});

test("after a reset nothing is left, and a job that waited is never done", async () => {
  await create("case-1");
  await send("POST", "/tickets/create_many", { tickets: [{ comment: { body: "later" } }] });
  await control("POST", "/reset");
  await control("POST", "/clock", { advanceMs: 1_000 });
  expect((await send("GET", "/tickets")).body["count"]).toBe(0);
  expect((await control("GET", "/ledger")).body["entries"]).toEqual([]);
  expect((await send("GET", "/users/me")).body["user"]).toMatchObject({ id: 1 });
});
