import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type {
  OrganizationEnvelope,
  OrganizationMatches,
} from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToSupport } from "./send.ts";

/** A customer as support is to know it. */
export interface NewOrganization {
  /** Becomes its external id, by which there is one. */
  readonly accountKey: string;
  readonly name: string;
  readonly domain?: string;
}

export interface SupportOrganization {
  readonly supportId: string;
  /** As it is called there: with the account key if another organization has the name. */
  readonly name: string;
}

/**
 * Makes sure that support has one organization under the account key. Safe to repeat. Names are unique there: an
 * organization of the same name and domain that belongs to no account yet was entered by hand and is taken over; if
 * anybody else has the name, ours gets its account key behind it.
 */
export async function ensureOrganization(
  send: SendToSupport,
  origin: CallOrigin,
  { accountKey, name, domain }: NewOrganization,
): Promise<Outcome<SupportOrganization, StepFailure>> {
  const namesakes = await send({
    operation: operations.searchOrganizations,
    origin,
    effect: "read",
    query: { name },
  });
  if (!namesakes.ok) return namesakes;
  const others = (namesakes.value.body as OrganizationMatches).organizations.filter(
    ({ external_id: externalId }) => externalId !== accountKey,
  );
  const ownerless = others.find(
    ({ external_id: externalId, domain_names: domains = [] }) =>
      (externalId ?? "") === "" && domain !== undefined && domains.includes(domain),
  );
  const organization = {
    name: others.length === 0 || ownerless !== undefined ? name : `${name} (${accountKey})`,
    external_id: accountKey,
    ...(domain === undefined ? {} : { domain_names: [domain] }),
  };
  const answer = await send(
    ownerless === undefined
      ? {
          operation: operations.createOrUpdateOrganization,
          origin,
          effect: "write",
          body: { organization },
        }
      : {
          operation: operations.updateOrganization,
          origin,
          effect: "write",
          path: { organizationId: String(ownerless.id) },
          body: { organization: { ...organization, domain_names: ownerless.domain_names ?? [] } },
        },
  );
  if (!answer.ok) return answer;
  const kept = (answer.value.body as OrganizationEnvelope).organization;
  return succeed({ supportId: String(kept.id), name: kept.name });
}
