import type { CaseSummary } from "#contracts/generated/canonical/types.ts";
import type {
  CustomObjectRecord,
  Organization,
  Ticket,
} from "#contracts/generated/platforms/support/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { firstTermRef } from "../../identity/renewal-ref.ts";
import type { StepFailure } from "../../workflow/failure.ts";
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
  readonly endsOn?: string;
}

const states: ReadonlySet<string> = new Set<EntitlementState>(["provisional", "active", "held", "revoked"]);

/** The key of the entitlement that belongs to a contract. There is one for each, through all its renewals. */
export function entitlementKeyOf(contractRef: string): string {
  return `ENT-${firstTermRef(contractRef)}`;
}

/** Fails with `payload-drifted` if the record lacks its key, its state or whom it belongs to. */
export function entitlementOf(record: CustomObjectRecord): Outcome<SupportEntitlement, StepFailure> {
  const fields = record.custom_object_fields;
  const state = text(fields.state);
  const entitlementKey = text(record.external_id);
  const contractRef = text(fields.contract_ref);
  const accountKey = text(fields.account_key);
  if (entitlementKey === undefined) return incomplete("/external_id");
  if (state === undefined || !states.has(state)) return incomplete("/custom_object_fields/state");
  if (contractRef === undefined) return incomplete("/custom_object_fields/contract_ref");
  if (accountKey === undefined) return incomplete("/custom_object_fields/account_key");

  return succeed(
    withoutAbsent({
      supportId: record.id,
      entitlementKey,
      contractRef,
      accountKey,
      state: state as EntitlementState,
      holdReason: text(fields.hold_reason),
      orderNumber: text(fields.order_no),
      invoiceNumber: text(fields.invoice_no),
      productCodes: (text(fields.product_codes) ?? "").split(",").filter((code) => code !== ""),
      startsOn: text(fields.start_date),
      endsOn: text(fields.end_date),
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

function incomplete(pointer: string): { ok: false; failure: StepFailure } {
  return fail({
    kind: "payload-drifted",
    detail: "the entitlement is incomplete or unknown there",
    pointer,
    rule: "mapping",
  });
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

/** A case in the words of the canonical model. */
export function caseOf({ id, subject, status, priority, created_at, updated_at }: Ticket): CaseSummary {
  return withoutAbsent({
    caseId: String(id),
    subject: text(subject)?.slice(0, 300),
    state: status,
    priority: priority ?? ("none" as const),
    openedAt: created_at,
    changedAt: updated_at,
  });
}
