import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../workflow/failure.ts";

/** What has a canonical key and is known to the platforms under ids of their own. */
export type IdentityKind =
  | "customer"
  | "order"
  | "invoice"
  | "entitlement"
  | "deal"
  | "credit-memo"
  | "credit-memo-process"
  | "billing-profile";

export type Platform = "crm" | "erp" | "support";

/** One thing's id on one platform. */
export interface IdentityLink {
  readonly kind: IdentityKind;
  /** accountKey, contractRef, invoiceNumber, entitlementKey or creditMemoRef; of a billing profile the invoiceNumber, and the difference that was accepted is the id. A deal's and an order's is the contractRef, and that of a credit memo's process is its workflow's id. */
  readonly canonicalKey: string;
  readonly platform: Platform;
  readonly platformId: string;
}

/**
 * What one account may have and no other: a tax number, a domain, a name without its legal form. An order number of the
 * old system is claimed by the content of its row.
 */
export interface AccountClaim {
  readonly by: "tax-registration-number" | "domain" | "name" | "legacy-order";
  readonly value: string;
}

/** Which id a thing has on which platform, both ways. Writing the same link again changes nothing. Every failure is `retryable`. */
export interface IdentityMap {
  link(links: readonly IdentityLink[]): Promise<Outcome<undefined, StepFailure>>;
  /** The ids by platform; empty if the thing is not known. */
  platformIdsOf(
    kind: IdentityKind,
    canonicalKey: string,
  ): Promise<Outcome<Partial<Record<Platform, string>>, StepFailure>>;
  /**
   * Claims what makes a customer known for its account, so that of two companies that come at the same moment only one
   * gets it. Answers the accounts that hold any of it already; what nobody held is claimed all the same.
   */
  claim(
    accountKey: string,
    claims: readonly AccountClaim[],
  ): Promise<Outcome<readonly string[], StepFailure>>;
  /** Gives up those of the claims that the account holds. */
  release(accountKey: string, claims: readonly AccountClaim[]): Promise<Outcome<undefined, StepFailure>>;
  /** The canonical key of what a platform calls `platformId`, or `undefined`. */
  canonicalKeyOf(
    kind: IdentityKind,
    platform: Platform,
    platformId: string,
  ): Promise<Outcome<string | undefined, StepFailure>>;
}
