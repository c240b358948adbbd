import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { frozenClock } from "../frozen-clock.ts";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "../simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ clock: frozenClock, seed: 7, limitsLifted: true });
});
afterEach(async () => {
  await platforms.stop();
});

const names = ["crm", "erp", "support"] as const;

/** Something of everything that each platform keeps. */
const fill = async () => {
  const deal = await platforms.controls.crm.createDeal({
    name: "Deal",
    company: { name: "A", accountKey: "A1" },
    lines: [{ sku: "CC-PLATFORM", quantity: 2, price: 10 }],
    won: true,
  });
  await platforms.sendErp("POST", "customers", { number: "A1", displayName: "A" });
  const order = await platforms.sendErp("POST", "salesOrders", {
    customerNumber: "A1",
    externalDocumentNumber: "CR1",
    salesOrderLines: [{ lineType: "Item", lineObjectNumber: "CC-PLATFORM", quantity: 2 }],
  });
  expect(order.status).toBe(201);
  await platforms.sendSupport("POST", "/organizations/create_or_update", {
    organization: { name: "A", external_id: "A1" },
  });
  await platforms.sendSupport("PATCH", "/custom_objects/entitlement/records?external_id=E1", {
    custom_object_record: { name: "E1", custom_object_fields: { state: "active" } },
  });
  const ticket = await platforms.controls.support.createTicketByHand({
    subject: "Help",
    body: "Please",
    organizationExternalId: "A1",
  });
  return { dealId: deal.dealId, orderId: String(order.body["id"]), ticketId: ticket.id };
};

describe("snapshots", () => {
  test("bring back state and ledger, and give no id out twice", async () => {
    const { dealId, orderId, ticketId } = await fill();
    const ledgers = await Promise.all(names.map((name) => platforms.controls[name].readLedger()));
    for (const name of names) await platforms.controls[name].takeSnapshot({ name: "filled" });

    const shipped = await platforms.sendErp("POST", `salesOrders(${orderId})/Microsoft.NAV.shipAndInvoice`);
    expect(shipped.status).toBe(204);
    await platforms.sendCrm("PATCH", `/crm/v3/objects/deals/${dealId}`, { properties: { amount: "1" } });
    await platforms.controls.support.solveTicket({ ticketId });
    const second = await platforms.controls.support.createTicketByHand({ subject: "B", body: "B" });

    for (const name of names) await platforms.controls[name].restoreSnapshot({ name: "filled" });
    expect(await Promise.all(names.map((name) => platforms.controls[name].readLedger()))).toEqual(ledgers);
    const deal = await platforms.sendCrm(
      "GET",
      `/crm/v3/objects/deals/${dealId}?associations=companies,line_items`,
    );
    expect(deal.body).toMatchObject({
      properties: { amount: "20", dealstage: "closedwon" },
      associations: { companies: expect.anything(), "line items": expect.anything() },
    });
    expect(
      (await platforms.sendErp("GET", `salesOrders(${orderId})?$expand=salesOrderLines`)).body,
    ).toMatchObject({
      externalDocumentNumber: "CR1",
      salesOrderLines: [{ quantity: 2 }],
    });
    expect((await platforms.sendErp("GET", "customers?$filter=number eq 'A1'")).body["value"]).toHaveLength(
      1,
    );
    expect((await platforms.sendSupport("GET", `/tickets/${ticketId}`)).body).toMatchObject({
      ticket: { status: "new" },
    });
    expect((await platforms.sendSupport("GET", `/tickets/${second.id}`)).status).toBe(404);
    const third = await platforms.controls.support.createTicketByHand({ subject: "C", body: "C" });
    expect(third.id).toBeGreaterThan(second.id);
  });

  test("are listed, replaced by name, and forgotten", async () => {
    const { crm } = platforms.controls;
    await crm.takeSnapshot({ name: "one" });
    await fill();
    const again = await crm.takeSnapshot({ name: "one" });
    expect((await crm.listSnapshots()).snapshots).toEqual([again]);
    await crm.forgetSnapshot({ name: "one" });
    await expect(crm.restoreSnapshot({ name: "one" })).rejects.toThrow("nothing was remembered");
  });
});

describe("state as a document", () => {
  test("comes back the same after it was written to an empty simulator", async () => {
    await fill();
    for (const name of names) {
      const control = platforms.controls[name];
      // The place in the draws of ids never goes back.
      const read = async () => ({ ...(await control.readState()).state, chance: undefined });
      const document = await control.readState();
      const state = await read();
      await control.reset();
      expect(await read()).not.toEqual(state);
      await control.writeState(document);
      expect(await read()).toEqual(state);
    }
  });

  test.for([
    { state: {}, what: "nothing" },
    { state: { platform: { store: { objects: 7 }, books: { items: 7 }, keys: 7 } }, what: "another shape" },
    { state: { platform: {}, limits: { enabled: true, profile: "gold" } }, what: "an unknown profile" },
    { state: { platform: {}, deliveries: { underWay: 1 } }, what: "broken deliveries" },
    { state: { platform: {}, drift: { changes: {} } }, what: "changes of answers that are no list" },
    { state: { platform: {}, drift: { changes: [{ at: 7 }] } }, what: "changes of answers without a place" },
  ])("that holds $what is refused and changes nothing", async ({ state }) => {
    await fill();
    for (const name of names) {
      const control = platforms.controls[name];
      const before = await control.readState();
      await expect(control.writeState({ ...before, state })).rejects.toThrow("/state cannot be read");
      expect(await control.readState()).toEqual(before);
    }
  });

  test("of another platform is refused and changes nothing", async () => {
    await fill();
    const { crm, erp } = platforms.controls;
    const before = await crm.readState();
    await expect(crm.writeState(await erp.readState())).rejects.toThrow("/platform must be crm");
    expect(await crm.readState()).toEqual(before);
  });
});

describe("seeding", () => {
  test("gives all platforms the same customers, and the same ones again", async () => {
    const seeded = await Promise.all(
      names.map((name) => platforms.controls[name].seed({ size: "small", seed: 5, defectShare: 0.2 })),
    );
    expect(seeded[0]?.customers).toBe(10);
    expect(seeded[0]?.defects.length).toBeGreaterThan(0);
    expect(seeded).toEqual([seeded[0], seeded[0], seeded[0]]);
    expect((await platforms.controls.crm.readLedger()).entries).toEqual([]);
    const { body } = await platforms.sendErp("GET", "customers?$count=true&$top=1");
    expect(body["@odata.count"]).toBeGreaterThan(7);
  });
});

test("the same seed and the same calls make the same run", async () => {
  const run = async () => {
    await using other = await startSimulatedPlatforms({ clock: frozenClock, seed: 11 });
    await other.controls.crm.armFault({ call: "*", probability: 0.5, fault: { kind: "error" } });
    const statuses: number[] = [];
    for (let call = 0; call < 20; call += 1)
      statuses.push(
        (await other.sendCrm("POST", "/crm/v3/objects/deals", { properties: { dealname: "A" } })).status,
      );
    await other.sendErp("POST", "customers", { displayName: "A" });
    const states = await Promise.all(names.map((name) => other.controls[name].readState()));
    return { statuses, states };
  };
  const [first, second] = [await run(), await run()];
  expect(second).toEqual(first);
  expect(new Set(first.statuses)).toEqual(new Set([201, 500]));
});
