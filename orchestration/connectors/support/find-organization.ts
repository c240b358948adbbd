import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type {
  OrganizationEnvelope,
  OrganizationMatches,
} from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { organizationOf, type SupportOrganization } from "./map.ts";
import type { SendToSupport } from "./send.ts";

/** How an organisation is named: by the account's key that we have written on it, or by the platform's own id. */
export type OrganizationName = { readonly accountKey: string } | { readonly organizationId: string };

/** Finds one organisation, or `undefined`. */
export async function findOrganization(
  send: SendToSupport,
  origin: CallOrigin,
  name: OrganizationName,
): Promise<Outcome<SupportOrganization | undefined, StepFailure>> {
  if ("organizationId" in name) return readOrganization(send, origin, name.organizationId);
  const answer = await send({
    operation: operations.searchOrganizations,
    origin,
    effect: "read",
    query: { external_id: name.accountKey },
  });
  if (!answer.ok) return answer;
  const [organization] = (answer.value.body as OrganizationMatches).organizations;
  return succeed(organization === undefined ? undefined : organizationOf(organization));
}

async function readOrganization(
  send: SendToSupport,
  origin: CallOrigin,
  organizationId: string,
): Promise<Outcome<SupportOrganization | undefined, StepFailure>> {
  // The platform's ids are numbers; another text names none.
  if (!/^[1-9]\d{0,15}$/.test(organizationId)) return succeed(undefined);
  const answer = await send({
    operation: operations.readOrganization,
    origin,
    effect: "read",
    path: { organizationId },
    absentOn: [404],
  });
  if (!answer.ok) return answer;
  if (answer.value.absent) return succeed(undefined);
  return succeed(organizationOf((answer.value.body as OrganizationEnvelope).organization));
}
