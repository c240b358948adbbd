import { createHash } from "node:crypto";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import type { Platforms } from "../connectors/platforms.ts";
import type { IdentityMap } from "../identity/identity-map.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { type BillingDifference, judgeBillingProfile } from "./judge-billing-profile.ts";

/** Why an invoice needs a person, beside that it is overdue, which is a process of its own (payment-failure.ts). */
export interface InvoiceTrouble {
  readonly kind: "disputed" | "canceled" | "billing-profile" | "none";
  readonly differences: readonly BillingDifference[];
}

/** Finds out what is wrong with an invoice that was just read. A difference that finance has accepted as it is counts no more. */
export async function readTrouble(
  { platforms: { crm }, identity }: { platforms: Pick<Platforms, "crm">; identity: IdentityMap },
  origin: CallOrigin,
  invoice: ErpInvoice,
): Promise<Outcome<InvoiceTrouble, StepFailure>> {
  const { standing, state, accountKey, contractRef, invoiceNumber } = invoice;
  if (standing === "disputed" || standing === "canceled") return succeed({ kind: standing, differences: [] });
  if (contractRef === undefined || (state !== "open" && state !== "paid"))
    return succeed({ kind: "none", differences: [] });

  const known = await identity.platformIdsOf("deal", contractRef);
  if (!known.ok) return known;
  const dealId = known.value.crm;
  const [company, deal] = await Promise.all([
    readCompany(crm, origin, { accountKey }),
    dealId === undefined ? succeed(undefined) : readDeal(crm, origin, { dealId }),
  ]);
  if (!company.ok) return company;
  if (!deal.ok) return deal;
  if (company.value === undefined) return succeed({ kind: "none", differences: [] });

  const differences = judgeBillingProfile(invoice, company.value, deal.value);
  if (differences.length === 0) return succeed({ kind: "none", differences });
  const accepted = await identity.platformIdsOf("billing-profile", invoiceNumber);
  if (!accepted.ok) return accepted;
  return accepted.value.erp === fingerprintOf(differences)
    ? succeed({ kind: "none", differences })
    : succeed({ kind: "billing-profile", differences });
}

/** Keeps in mind that finance wants the invoice as it is, with these differences and no others. */
export function acceptDifferences(
  identity: IdentityMap,
  invoiceNumber: string,
  differences: readonly BillingDifference[],
): Promise<Outcome<undefined, StepFailure>> {
  const platformId = fingerprintOf(differences);
  return identity.link([
    { kind: "billing-profile", canonicalKey: invoiceNumber, platform: "erp", platformId },
  ]);
}

function fingerprintOf(differences: readonly BillingDifference[]): string {
  return createHash("sha256").update(JSON.stringify(differences)).digest("hex").slice(0, 32);
}
