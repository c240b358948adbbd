import type { CaseSummary } from "#contracts/generated/canonical/types.ts";
import {
  AccountKey,
  CalendarDate,
  CaseSummary as CaseSummaryContract,
  ContractRef,
  EntitlementKey,
  InvoiceNumber,
  ProductCode,
} from "#contracts/generated/canonical/validators.js";
import type {
  CustomObjectRecord,
  Organization,
  Ticket,
} from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import { firstTermRef } from "../../identity/renewal-ref.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import { unmapped } from "../unmapped.ts";
import { withoutAbsent } from "../without-absent.ts";

export type EntitlementState = "provisional" | "active" | "held" | "revoked";

/** An entitlement as the support platform has it. */
export interface SupportEntitlement {
  readonly supportId: string;
  readonly entitlementKey: string;
  readonly contractRef: string;
  readonly accountKey: string;
  readonly state: EntitlementState;
  readonly holdReason?: string;
  readonly orderNumber?: string;
  readonly invoiceNumber?: string;
  readonly productCodes: readonly string[];
  /** The first and the last day of support: YYYY-MM-DD. */
  readonly startsOn?: string;
  readonly endsOn?: string;
}

/** What Concordat writes on an entitlement; what is left out stays as it is, and `null` clears. */
export interface EntitlementChange {
  readonly state?: EntitlementState;
  readonly contractRef?: string;
  readonly accountKey?: string;
  readonly orderNumber?: string;
  readonly invoiceNumber?: string;
  readonly productCodes?: readonly string[];
  readonly holdReason?: string | null;
  readonly startsOn?: string;
  readonly endsOn?: string | null;
}

const states: ReadonlySet<string> = new Set<EntitlementState>(["provisional", "active", "held", "revoked"]);

/** The key of the entitlement that belongs to a contract. There is one for each, through all its renewals. */
export function entitlementKeyOf(contractRef: string): string {
  return `ENT-${firstTermRef(contractRef)}`;
}

/** Fails with `payload-drifted` if the record lacks its key, its state or whom it belongs to, or has one that is none of ours. */
export function entitlementOf(record: CustomObjectRecord): Outcome<SupportEntitlement, StepFailure> {
  const fields = record.custom_object_fields;
  const entitlementKey = text(record.external_id);
  if (entitlementKey === undefined || !EntitlementKey(entitlementKey))
    return unmapped(
      "/external_id",
      `entitlement record ${record.id} has no key, or one that is none of ours`,
    );
  const wrong = (field: string, value: string | undefined) =>
    unmapped(
      `/custom_object_fields/${field}`,
      value === undefined
        ? `entitlement ${entitlementKey} has no ${field}`
        : `entitlement ${entitlementKey} has a ${field} that means nothing to us: ${value.slice(0, 100)}`,
    );

  const state = text(fields.state);
  const contractRef = text(fields.contract_ref);
  const accountKey = text(fields.account_key);
  const invoiceNumber = text(fields.invoice_no);
  const [startsOn, endsOn] = [text(fields.start_date), text(fields.end_date)];
  const productCodes = (text(fields.product_codes) ?? "").split(",").filter((code) => code !== "");
  if (state === undefined || !states.has(state)) return wrong("state", state);
  if (contractRef === undefined || !ContractRef(contractRef)) return wrong("contract_ref", contractRef);
  if (accountKey === undefined || !AccountKey(accountKey)) return wrong("account_key", accountKey);
  if (invoiceNumber !== undefined && !InvoiceNumber(invoiceNumber)) return wrong("invoice_no", invoiceNumber);
  if (startsOn !== undefined && !CalendarDate(startsOn)) return wrong("start_date", startsOn);
  if (endsOn !== undefined && !CalendarDate(endsOn)) return wrong("end_date", endsOn);
  const unknownCode = productCodes.find((code) => !ProductCode(code));
  if (unknownCode !== undefined) return wrong("product_codes", unknownCode);

  return succeed(
    withoutAbsent({
      supportId: record.id,
      entitlementKey,
      contractRef,
      accountKey,
      state: state as EntitlementState,
      holdReason: text(fields.hold_reason),
      orderNumber: text(fields.order_no),
      invoiceNumber,
      productCodes,
      startsOn,
      endsOn,
    }),
  );
}

/** The record's fields for a change. */
export function entitlementFieldsOf(change: EntitlementChange): Record<string, string | null> {
  return withoutAbsent({
    state: change.state,
    contract_ref: change.contractRef,
    account_key: change.accountKey,
    order_no: change.orderNumber,
    invoice_no: change.invoiceNumber,
    product_codes: change.productCodes?.join(","),
    hold_reason: change.holdReason,
    start_date: change.startsOn,
    end_date: change.endsOn,
  }) as Record<string, string | null>;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** An organisation as the support platform has it. */
export interface SupportOrganization {
  readonly organizationId: string;
  readonly name: string;
  /** The account's key, as we have written it there. */
  readonly accountKey?: string;
}

export function organizationOf({ id, name, external_id }: Organization): SupportOrganization {
  return withoutAbsent({ organizationId: String(id), name, accountKey: text(external_id) });
}

/** A case in the words of the canonical model. Fails with `payload-drifted` on a status or priority that is none of ours. */
export function caseOf({
  id,
  subject,
  status,
  priority,
  created_at,
  updated_at,
}: Ticket): Outcome<CaseSummary, StepFailure> {
  const read: CaseSummary = withoutAbsent({
    caseId: String(id),
    subject: text(subject)?.slice(0, 300),
    state: status,
    priority: priority ?? ("none" as const),
    openedAt: created_at,
    changedAt: updated_at,
  });
  const [wrong] = violationsOf(CaseSummaryContract, read);
  if (wrong === undefined) return succeed(read);
  const said = wrong.pointer === "/state" ? status : wrong.pointer === "/priority" ? priority : undefined;
  return unmapped(
    wrong.pointer.replace("/state", "/status"),
    `case ${id} has a ${wrong.pointer.slice(1)} that means nothing to us${said === undefined ? "" : `: ${String(said).slice(0, 100)}`}`,
  );
}

/** A case as the support platform has it. */
export interface SupportTicket {
  readonly ticketId: string;
  readonly state: Ticket["status"];
  /** When anything of it changed last: RFC 3339, to the second. */
  readonly changedAt: string;
  readonly priority?: "urgent" | "high" | "normal" | "low";
  readonly subject?: string;
  readonly tags: readonly string[];
  readonly organizationId?: string;
  /** Whose case it is: the external id of its organization. */
  readonly accountKey?: string;
}

/** A case, and whose it is if that is known. */
export function ticketOf(ticket: Ticket, accountKey?: string): SupportTicket {
  return withoutAbsent({
    ticketId: String(ticket.id),
    state: ticket.status,
    changedAt: ticket.updated_at,
    priority: ticket.priority ?? undefined,
    subject: ticket.subject ?? undefined,
    tags: ticket.tags,
    organizationId: idOf(ticket.organization_id),
    accountKey,
  });
}

function idOf(id: number | null | undefined): string | undefined {
  return id === null || id === undefined ? undefined : String(id);
}
