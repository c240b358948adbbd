import { z } from "zod";
import type { SimulatorAccess } from "../instance-record.ts";
import { callPlatform } from "./platform-http.ts";

type Erp = SimulatorAccess["erp"];

/** The ERP tells of a change this long after it, as documented; the simulator's clock is moved past it. */
const changeNoticeDelayMs = 30_000;

/** A customer disputes an invoice, and finance writes it down in the ERP's own pages, which have no API. */
export async function disputeInvoice(erp: Erp, invoiceNumber: string): Promise<void> {
  await control(erp, "actors/finance/dispute", { invoiceNumber });
}

export async function resolveDispute(erp: Erp, invoiceNumber: string): Promise<void> {
  await control(erp, "actors/finance/resolve-dispute", { invoiceNumber });
}

/** The customer's money has come in, and finance posts it. */
export async function payInvoice(erp: Erp, invoiceNumber: string): Promise<void> {
  await control(erp, "actors/finance/pay", { invoiceNumber });
}

/** Finance pays out what a credit memo has left. */
export async function refundCreditMemo(erp: Erp, creditMemoNumber: string): Promise<void> {
  await control(erp, "actors/finance/refund", { creditMemoNumber });
}

/** Lets the time pass that the ERP waits before it sends its notices. */
export async function waitForChangeNotices(erp: Erp): Promise<void> {
  await control(erp, "clock", { advanceMs: changeNoticeDelayMs });
}

async function control(erp: Erp, path: string, body: unknown): Promise<void> {
  await callPlatform({
    system: "ERP simulator",
    method: "POST",
    url: new URL(`${erp.controlUrl}/${path}`),
    body,
    shape: z.unknown(),
  });
}
