import type { TraceEntry } from "#contracts/generated/canonical/types.ts";

/** How one object stands in the platform that owns it, as that platform answers. */
export interface DealStanding {
  readonly id: string;
  readonly stage: string;
  readonly state: string;
  readonly contractRef: string;
  readonly orderNumber: string;
  readonly invoiceNumber: string;
}
export interface CustomerStanding {
  readonly id: string;
  readonly number: string;
  readonly state: "open" | "blocked";
}
export interface OrderStanding {
  readonly number: string;
  /** `invoiced`: the ERP has deleted the order after shipping and invoicing it; the invoice names it. */
  readonly state: string;
}
export interface InvoiceStanding {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly disputeStatus: string;
  readonly remainingAmount: number;
}
export interface EntitlementStanding {
  readonly id: string;
  readonly key: string;
  readonly state: string;
  /** The last day of support, YYYY-MM-DD; empty if it has none yet. */
  readonly endsOn: string;
}
export interface ExceptionStanding {
  readonly id: string;
  readonly state: string;
  readonly code: string;
  readonly owner: string;
  readonly dueAt: string;
  readonly blocks: readonly string[];
}

export interface Business {
  readonly deal: DealStanding | null;
  readonly customer: CustomerStanding | null;
  readonly order: OrderStanding | null;
  readonly invoice: InvoiceStanding | null;
  readonly entitlement: EntitlementStanding | null;
  readonly exception: ExceptionStanding | null;
}

/** How often each thing of this story was created, by the simulators' own ledgers. */
export interface Effects {
  readonly erp: { readonly customers: number; readonly salesOrders: number; readonly salesInvoices: number };
  readonly crm: { readonly companies: number; readonly deals: number };
  readonly support: { readonly entitlements: number };
}

/** One more thing, as the platform answers that owns it. */
export interface Standing {
  readonly system: string;
  /** What it is: `credit memo`, `case`. */
  readonly object: string;
  readonly id: string;
  readonly state: string;
  readonly detail?: string;
}

export interface WorkflowStanding {
  readonly id: string;
  readonly type: string;
  readonly state: string;
}

/** One story, told to its end. What people did is in `acts`, what Concordat did in `trace`. */
export interface ScenarioReport {
  readonly scenario: string;
  /** Whether the business ended as it should; if not, `problems` says every way in which it did not. */
  readonly ok: boolean;
  readonly problems: readonly string[];
  readonly correlationId: string;
  readonly workflow: WorkflowStanding;
  readonly acts: readonly Act[];
  readonly trace: readonly TraceEntry[];
  readonly business: Business;
  readonly effects: Effects;
  /** What else the story is about, as its platform answers: credit memos, cases, renewals … */
  readonly more?: readonly Standing[];
  readonly durationMs?: number;
  /** The fault under which it was played, and how often that befell something. */
  readonly fault?: { readonly name: string; readonly befell: number };
  /** How things stood in the middle of it, and when that was; only in stories in which something goes wrong. */
  readonly meanwhile?: Business & { readonly when: string };
}

/** What a person did in the story. */
export interface Act {
  readonly at: string;
  /** `time` passes; `operator` acts through Concordat. */
  readonly who: "salesperson" | "finance" | "customer" | "support-agent" | "operator" | "file-drop" | "time";
  readonly did: string;
}
