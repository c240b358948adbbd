import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { frozenClock } from "../frozen-clock.ts";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "../simulated-platforms.ts";
import { startWebhookReceiver } from "../webhook-receiver.ts";

// What is under way belongs to the state: webhooks that wait, faults that are armed, calls that were counted.

type Start = Parameters<typeof startSimulatedPlatforms>[0];

let folder: string;
let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>;
let platforms: SimulatedPlatforms;
const start = async (options: Start = {}) => {
  platforms = await startSimulatedPlatforms({ clock: frozenClock, seed: 7, ...options });
};
beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/concordat-under-way-`);
  receiver = await startWebhookReceiver();
});
afterEach(async () => {
  await platforms.stop();
  await receiver.stop();
  await rm(folder, { recursive: true });
});

const names = ["crm", "erp", "support"] as const;
type Name = (typeof names)[number];

/** One change of a customer is told to the receiver from now on. */
const subscribe: Record<Name, () => Promise<unknown>> = {
  crm: async () => {
    await platforms.sendDeveloper("PUT", "/settings", {
      targetUrl: receiver.url,
      throttling: { maxConcurrentRequests: 1 },
    });
    return platforms.sendDeveloper("POST", "/subscriptions", { eventType: "company.creation", active: true });
  },
  erp: () =>
    platforms.sendErp("POST", "/subscriptions", {
      notificationUrl: receiver.url,
      resource: `/api/v2.0/companies(${platforms.erp.companyId})/customers`,
    }),
  support: () =>
    platforms.sendSupport("POST", "/webhooks", {
      webhook: {
        name: "told",
        endpoint: receiver.url,
        http_method: "POST",
        request_format: "json",
        status: "active",
        subscriptions: ["zen:event-type:organization.created"],
      },
    }),
};
const createCustomer: Record<Name, (name: string) => Promise<{ status: number; body: object }>> = {
  crm: (name) => platforms.sendCrm("POST", "/crm/v3/objects/companies", { properties: { name } }),
  erp: (displayName) => platforms.sendErp("POST", "customers", { displayName }),
  support: (name) => platforms.sendSupport("POST", "/organizations", { organization: { name } }),
};
const pass = (name: Name, advanceMs: number) =>
  platforms.controls[name].advanceClock({ advanceMs, settle: true });
const dayMs = 86_400_000;

/** What puts a simulator back to where it was: in place, through a document, or by its next life in the same folder. */
const ways = {
  "a snapshot": async (name: Name) => {
    await platforms.controls[name].takeSnapshot({ name: "then" });
    return () => platforms.controls[name].restoreSnapshot({ name: "then" });
  },
  "a state document": async (name: Name) => {
    const state = await platforms.controls[name].readState();
    return () => platforms.controls[name].writeState(state);
  },
  "a folder": async () => {
    await platforms.stop();
    await start({ dataFolder: folder });
    return async () => undefined;
  },
};

describe.for(Object.entries(ways))("%s", ([, keep]) => {
  beforeEach(() => start({ dataFolder: folder }));

  test.for(names)("of the %s holds webhooks that nobody has taken yet, with their attempts", async (name) => {
    receiver.replyWith(() => ({ status: name === "support" ? 409 : 500 }));
    expect((await subscribe[name]()) as object).toMatchObject({ status: 201 });
    expect((await createCustomer[name]("A")).status).toBe(201);
    await pass(name, name === "support" ? 1_000 : 30_000);
    const tries = receiver.received.length;
    expect(tries).toBeGreaterThan(0);
    const goBack = await keep(name);
    receiver.replyWith(() => ({ status: 200 }));
    await goBack();
    receiver.received.length = 0;
    await pass(name, 3 * dayMs);

    const [delivery] = (await platforms.controls[name].listDeliveries()).deliveries;
    expect(receiver.received).toHaveLength(1);
    expect(delivery).toMatchObject({ state: "delivered" });
    expect(delivery?.attempts).toHaveLength(tries + 1);
  });

  test.for(["crm", "erp"] as const)("of the %s holds changes that were not told of yet", async (name) => {
    await subscribe[name]();
    await createCustomer[name]("A");
    const goBack = await keep(name);
    await goBack();
    expect(receiver.received).toHaveLength(0);
    await pass(name, 30_000);

    expect(receiver.received).toHaveLength(1);
  });

  test.for(names)("of the %s holds what its limits have counted", async (name) => {
    for (let call = 0; call < 3; call += 1) await createCustomer[name](`A${call}`);
    const before = await platforms.controls[name].readLimits();
    const goBack = await keep(name);
    await goBack();

    expect(before.gauges.some(({ limit, remaining }) => remaining < limit)).toBe(true);
    expect(await platforms.controls[name].readLimits()).toEqual(before);
  });

  test("holds faults, how often they still strike, and whom chance chooses next", async () => {
    const { crm } = platforms.controls;
    await crm.armFault({ call: "createCompany", times: 3, key: "never", fault: { kind: "throttled" } });
    await crm.armFault({ call: "*", probability: 0.5, seed: 3, fault: { kind: "error" } });
    await crm.armMischief({ kind: "lose", probability: 0.5, seed: 3 });
    await crm.planMaintenance({ startsInMs: dayMs, durationMs: dayMs });
    await crm.setConditions({ searchLagMs: 5 });
    await crm.setDrift({ changes: [{ kind: "remove", at: "/id", probability: 0.5 }], seed: 3 });
    const struck = async () => {
      const answers: unknown[] = [];
      for (let call = 0; call < 12; call += 1) {
        const { status, body } = await createCustomer.crm("A");
        answers.push([status, "id" in body]);
      }
      return answers;
    };
    await struck();
    const told = async () => {
      const { controls } = platforms;
      return [
        await controls.crm.listFaults(),
        await controls.crm.listMischief(),
        await controls.crm.listMaintenance(),
        await controls.crm.readConditions(),
        await controls.crm.readDrift(),
      ];
    };
    const before = await told();
    const then = await platforms.controls.crm.readState();
    const onward = await struck();
    await platforms.controls.crm.writeState(then);
    const goBack = await keep("crm");
    await goBack();

    expect(await told()).toEqual(before);
    expect(new Set(onward.map(String))).toEqual(new Set(["201,true", "201,false", "500,false"]));
    expect(await struck()).toEqual(onward);
  });

  test("holds what a stale read sees", async () => {
    await createCustomer.crm("Before");
    const listed = async () => {
      const { body } = await platforms.sendCrm("GET", "/crm/v3/objects/companies");
      return (body["results"] as { properties: { name: string } }[]).map(({ properties }) => properties.name);
    };
    await platforms.controls.crm.armFault({ call: "*", times: 5, fault: { kind: "stale-read" } });
    await createCustomer.crm("After");
    const goBack = await keep("crm");
    await goBack();

    expect(await listed()).toEqual(["Before"]);
    await platforms.controls.crm.disarmFaults();
    expect(await listed()).toEqual(["Before", "After"]);
  });
});

test("a document that another simulator with the same seed has written gives out no id again", async () => {
  await start();
  const createdId = async () =>
    (await platforms.sendErp("POST", "customers", { displayName: "A" })).body["id"];
  const first = await createdId();
  const document = await platforms.controls.erp.readState();
  await platforms.stop();
  await start();
  await platforms.controls.erp.writeState(document);

  expect(await createdId()).not.toBe(first);
});

describe("a folder", () => {
  test("keeps ledger, time and its pace, and with the same seed no id is given out twice", async () => {
    await start({ dataFolder: folder });
    const createdId = async () =>
      (await platforms.sendErp("POST", "customers", { displayName: "A" })).body["id"];
    const first = await createdId();
    await platforms.controls.erp.setClock({ pace: 0 });
    await pass("erp", 3 * dayMs);
    const told = async () => [
      await platforms.controls.erp.readLedger(),
      await platforms.controls.erp.readClock(),
    ];
    const before = await told();
    await platforms.stop();
    await start({ dataFolder: folder });

    expect(await told()).toEqual(before);
    expect(await createdId()).not.toBe(first);
  });
});
