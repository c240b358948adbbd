import { createHash } from "node:crypto";
import type { Clock } from "#contracts/runtime/clock.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import type { Platforms } from "../connectors/platforms.ts";
import type { IdentityMap } from "../identity/identity-map.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { type CustomerReads, readsOneByOne, readsTogether } from "./customer-reads.ts";
import { type BillingDifference, judgeBillingProfile } from "./judge-billing-profile.ts";

/** Why an invoice needs a person, beside that it is overdue, which is a process of its own (payment-failure.ts). */
export interface InvoiceTrouble {
  readonly kind: "disputed" | "canceled" | "billing-profile" | "none";
  readonly differences: readonly BillingDifference[];
}

/**
 * Finds out what is wrong with an invoice that was just read. A difference that finance has accepted as it is counts no
 * more. `reads`: how the CRM is asked, where many invoices are looked at together.
 */
export async function readTrouble(
  { platforms: { crm }, identity }: { platforms: Pick<Platforms, "crm">; identity: IdentityMap },
  origin: CallOrigin,
  invoice: ErpInvoice,
  reads: CustomerReads = readsOneByOne(crm, origin),
): Promise<Outcome<InvoiceTrouble, StepFailure>> {
  const { standing, state, accountKey, contractRef, invoiceNumber } = invoice;
  if (standing === "disputed" || standing === "canceled") return succeed({ kind: standing, differences: [] });
  if (contractRef === undefined || (state !== "open" && state !== "paid"))
    return succeed({ kind: "none", differences: [] });

  const known = await identity.platformIdsOf("deal", contractRef);
  if (!known.ok) return known;
  const dealId = known.value.crm;
  const [company, currency] = await Promise.all([
    reads.companyOf(accountKey),
    dealId === undefined ? succeed(undefined) : reads.currencyOf(dealId),
  ]);
  if (!company.ok) return company;
  if (!currency.ok) return currency;
  if (company.value === undefined) return succeed({ kind: "none", differences: [] });

  const differences = judgeBillingProfile(invoice, company.value, currency.value);
  if (differences.length === 0) return succeed({ kind: "none", differences });
  const accepted = await identity.platformIdsOf("billing-profile", invoiceNumber);
  if (!accepted.ok) return accepted;
  return accepted.value.erp === fingerprintOf(differences)
    ? succeed({ kind: "none", differences })
    : succeed({ kind: "billing-profile", differences });
}

/** The same of invoices that were read together, for which the CRM is asked together. The first failure, if there is one. */
export async function readTroubles(
  d: { platforms: Pick<Platforms, "crm">; identity: IdentityMap; clock: Clock },
  origin: CallOrigin,
  invoices: readonly ErpInvoice[],
): Promise<Outcome<readonly (InvoiceTrouble & { readonly invoice: ErpInvoice })[], StepFailure>> {
  const { crm } = d.platforms;
  const reads = invoices.length > 1 ? readsTogether(crm, origin, d.clock) : readsOneByOne(crm, origin);
  const looked = await Promise.all(
    invoices.map(async (invoice) => {
      const trouble = await readTrouble(d, origin, invoice, reads);
      return trouble.ok ? succeed({ ...trouble.value, invoice }) : trouble;
    }),
  );
  const failed = looked.find((one) => !one.ok);
  return failed ?? succeed(looked.flatMap((one) => (one.ok ? [one.value] : [])));
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
