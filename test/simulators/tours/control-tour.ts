import type { Json, SimulatedPlatforms } from "../simulated-platforms.ts";
import type { Take } from "./tour.ts";

/** Every call of the control API that one platform has, each with something to do. */
export async function controlTour(
  take: Take,
  platforms: SimulatedPlatforms,
  platform: "crm" | "erp" | "support",
): Promise<void> {
  if (platform === "crm") await salesperson(take);
  if (platform === "erp") await finance(take, platforms);
  if (platform === "support") await agent(take);

  await take("listObjects", { query: { latest: "2" } });
  await take("readLedger", { query: { object: "deals" } });
  await take("verify", {
    body: { expectations: [{ kind: "never", of: [{ object: "deals", effect: "deleted" }] }] },
  });
  const { body: limits } = await take("readLimits");
  await take("setLimits", { body: { enabled: true, profile: (limits["profiles"] as string[])[0] } });
  const { body: fault } = await take("armFault", {
    body: { call: "*", key: "nobody", times: 2, fault: { kind: "error", status: 500, latencyMs: 1 } },
  });
  await take("listFaults");
  await take("disarmFault", { path: { faultId: String(fault["id"]) } });
  await take("disarmFaults");
  await take("armMischief", { body: { kind: "delay", contains: "nobody", times: 1, delayMs: 5 } });
  await take("listMischief");
  await take("disarmMischief");
  await take("planMaintenance", { body: { startsInMs: 3_600_000, durationMs: 1_000 } });
  await take("listMaintenance");
  await take("cancelMaintenance");
  await take("setConditions", { body: { searchLagMs: 5 } });
  await take("readConditions");
  await take("setDrift", {
    body: { changes: [{ kind: "add", at: "/nobody", value: 1, probability: 0.5 }], seed: 1 },
  });
  await take("readDrift");
  await take("clearDrift");
  await take("readClock");
  await take("setClock", { body: { pace: 1 } });
  await take("advanceClock", { body: { advanceMs: 1_000, settle: true } });
  await take("listRequests", { query: { status: "200", limit: "2" } });
  await take("listDeliveries");
  await take("expireTokens");

  await take("takeSnapshot", { body: { name: "tour" } });
  await take("listSnapshots");
  await take("restoreSnapshot", { path: { name: "tour" } });
  await take("forgetSnapshot", { path: { name: "tour" } });
  const { body: state } = await take("readState");
  await take("writeState", { body: state });
  await take("reset");
  await take("seed", { body: { size: "small", seed: 3, defectShare: 0.1 } });
}

async function salesperson(take: Take): Promise<void> {
  const company = { name: "A", accountKey: "A1", country: "DE" };
  const lines = [{ sku: "CC-PLATFORM", quantity: 2, price: 10 }];
  const { body } = await take("createDeal", {
    body: { name: "D", company, contractRef: "C1", currency: "EUR", lines },
  });
  const dealId = String(body["dealId"]);
  await take("winDeal", { body: { dealId } });
  await take("changeDealLines", {
    body: { dealId, lines: [{ sku: "CC-PLATFORM", quantity: 3, price: 11 }] },
  });
}

async function finance(take: Take, platforms: SimulatedPlatforms): Promise<void> {
  await platforms.sendErp("POST", "customers", { number: "A1", displayName: "A" });
  const { body: order } = await platforms.sendErp("POST", "salesOrders", {
    customerNumber: "A1",
    salesOrderLines: [{ lineType: "Item", lineObjectNumber: "CC-PLATFORM", quantity: 1 }],
  });
  await platforms.sendErp("POST", `salesOrders(${order["id"]})/Microsoft.NAV.shipAndInvoice`);
  const { body } = await platforms.sendErp("GET", "salesInvoices");
  const invoiceNumber = String((body["value"] as Json[])[0]?.["number"]);
  await take("disputeInvoice", { body: { invoiceNumber, disputeStatus: "PRICE" } });
  await take("resolveInvoiceDispute", { body: { invoiceNumber } });
  await take("payInvoice", { body: { invoiceNumber, amount: 1 } });
  await take("blockCustomer", { body: { customerNumber: "A1", blocked: "Ship" } });
}

async function agent(take: Take): Promise<void> {
  const ticket = { subject: "S", body: "B", priority: "low", externalId: "T1", tags: ["a"] };
  const { body } = await take("createTicketByHand", { body: ticket });
  const ticketId = Number(body["id"]);
  await take("replyToTicket", { body: { ticketId, body: "B", public: false, status: "open" } });
  await take("escalateTicket", { body: { ticketId, priority: "urgent", body: "B" } });
  await take("solveTicket", { body: { ticketId, body: "B" } });
}
