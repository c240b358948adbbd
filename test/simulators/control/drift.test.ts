import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DriftChange } from "#contracts/generated/platforms/simulator-control/types.ts";
import { createDrift } from "#simulators/behaviour/drift.ts";
import { frozenClock } from "../frozen-clock.ts";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "../simulated-platforms.ts";

const body = { id: "1", total: 2, rows: [{ state: "open", no: 1 }, { state: "paid" }], note: null };

describe("a change of an answer", () => {
  test.for<{ change: DriftChange; drifted: object }>([
    { change: { kind: "add", at: "/fresh", value: 7 }, drifted: { ...body, fresh: 7 } },
    {
      change: { kind: "add", at: "/rows/*/fresh", value: "x" },
      drifted: {
        ...body,
        rows: [
          { state: "open", no: 1, fresh: "x" },
          { state: "paid", fresh: "x" },
        ],
      },
    },
    {
      change: { kind: "rename", at: "/rows/*/no", name: "number" },
      drifted: { ...body, rows: [{ state: "open", number: 1 }, { state: "paid" }] },
    },
    { change: { kind: "remove", at: "/rows" }, drifted: { id: "1", total: 2, note: null } },
    { change: { kind: "retype", at: "/total", type: "string" }, drifted: { ...body, total: "2" } },
    { change: { kind: "retype", at: "/id", type: "number" }, drifted: { ...body, id: 1 } },
    { change: { kind: "retype", at: "/id", type: "array" }, drifted: { ...body, id: ["1"] } },
    { change: { kind: "null", at: "/id" }, drifted: { ...body, id: null } },
    {
      change: { kind: "value", at: "/rows/1/state", value: "frozen" },
      drifted: { ...body, rows: [{ state: "open", no: 1 }, { state: "frozen" }] },
    },
    {
      change: { kind: "nest", at: "/rows/*", name: "inner", members: { no: "number" } },
      drifted: { ...body, rows: [{ state: "open", inner: { number: 1 } }, { state: "paid" }] },
    },
    { change: { kind: "remove", at: "/nowhere/deep" }, drifted: body },
  ])("$change.kind at $change.at", ({ change, drifted }) => {
    const drift = createDrift({}, "1");
    drift.set({ changes: [change] });
    const before = structuredClone(body);
    expect(drift.applied("anyCall", body)).toEqual(drifted);
    expect(body).toEqual(before);
  });

  test("by a share of the answers is the same with the same seed", () => {
    const drift = createDrift({}, "1");
    const run = (seed: number) => {
      drift.set({ changes: [{ kind: "remove", at: "/id", probability: 0.5 }], seed });
      return Array.from({ length: 32 }, () => drift.applied("anyCall", body) === body);
    };
    expect(run(4)).toEqual(run(4));
    expect(new Set(run(4)).size).toBe(2);
    expect(run(5)).not.toEqual(run(4));
  });
});

describe("drift of a platform", () => {
  let platforms: SimulatedPlatforms;
  beforeEach(async () => {
    platforms = await startSimulatedPlatforms({ clock: frozenClock, seed: 7 });
  });
  afterEach(async () => {
    expect(platforms.contract.breaches).toEqual([]);
    await platforms.stop();
  });

  test("concerns only the named call, and refusals stay as they are", async () => {
    await platforms.sendErp("POST", "customers", { number: "A1", displayName: "A" });
    await platforms.controls.erp.setDrift({
      changes: [{ kind: "null", call: "listCustomers", at: "/value/*/displayName" }],
    });
    const listed = await platforms.sendErp("GET", "customers?$filter=number eq 'A1'");
    expect(listed.body["value"]).toMatchObject([{ number: "A1", displayName: null }]);
    const [{ id }] = listed.body["value"] as [{ id: string }];
    expect((await platforms.sendErp("GET", `customers(${id})`)).body["displayName"]).toBe("A");
    const { requests } = await platforms.controls.erp.listRequests({ call: "listCustomers" });
    expect(requests.at(-1)?.fault).toBe("drift");
    await platforms.controls.erp.clearDrift();
    const after = await platforms.sendErp("GET", "customers?$filter=number eq 'A1'");
    expect(after.body["value"]).toMatchObject([{ displayName: "A" }]);
  });

  test("the ERP's first version has a customer's address as an object", async () => {
    await platforms.sendErp("POST", "customers", { number: "A1", displayName: "A", city: "Kiel" });
    await platforms.controls.erp.setDrift({ profile: "v1.0" });
    const { body: page } = await platforms.sendErp("GET", "customers?$filter=number eq 'A1'");
    const [customer] = page["value"] as [{ id: string }];
    expect(customer).toMatchObject({ address: { city: "Kiel", street: "" } });
    expect(customer).not.toHaveProperty("city");
    const { body: one } = await platforms.sendErp("GET", `customers(${customer.id})`);
    expect(one).toMatchObject({ address: { city: "Kiel" } });
  });

  test.for([
    { platform: "crm" as const, known: ["v3", "2026-03", "2026-09", "customized"] },
    { platform: "erp" as const, known: ["v2.0", "v1.0", "next-wave"] },
    { platform: "support" as const, known: ["v2", "custom-statuses", "text-ids", "customized"] },
  ])("the versions of $platform are $known, and others are refused", async ({ platform, known }) => {
    const control = platforms.controls[platform];
    expect((await control.readDrift()).profiles).toEqual(known);
    for (const profile of known) {
      const { changes } = await control.setDrift({ profile });
      const calls = new Set(platforms.callsOf(platform));
      expect(changes.filter(({ call = "*" }) => call !== "*" && !calls.has(call))).toEqual([]);
    }
    await expect(control.setDrift({ profile: "v0" })).rejects.toThrow("/profile must be one of");
  });
});
