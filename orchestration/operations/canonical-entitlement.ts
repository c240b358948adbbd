import type { Entitlement } from "#contracts/generated/canonical/types.ts";
import type { SupportEntitlement } from "../connectors/support/map.ts";

/** An entitlement in the words of the canonical model; its term is a subscription's. `asOf` is when the support platform was asked, RFC 3339. */
export function canonicalEntitlement(
  { supportId, productCodes, startsOn: _, endsOn: __, ...entitlement }: SupportEntitlement,
  asOf: string,
): Entitlement {
  return { ...entitlement, productCodes: [...productCodes], links: { support: supportId }, asOf };
}
