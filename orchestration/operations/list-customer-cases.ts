import type { CaseSummary } from "#contracts/generated/canonical/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { findCases } from "../connectors/support/find-cases.ts";
import { findOrganization } from "../connectors/support/find-organization.ts";
import type { SendToSupport } from "../connectors/support/send.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { cursorParts, readCursor, writeCursor } from "./cursor.ts";
import { platformFailure } from "./failure.ts";
import { missingCustomer } from "./list-of-customer.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

const positionParts = [cursorParts.instant, cursorParts.count];

/** Cases of a customer, the latest opened first. */
export function listCustomerCases(d: OperationDependencies): OperationHandler<"list-customer-cases"> {
  const { platforms, clock } = d;
  return async ({ accountKey, cursor, limit }, context) => {
    const origin = originOf(context);
    const asOf = new Date(clock.nowMs()).toISOString();
    const list = { name: `customer-cases ${accountKey}`, parts: positionParts };
    const start = readCursor(list, cursor);
    if (!start.ok) return start.failure;
    const organization = await findOrganization(platforms.support, origin, { accountKey });
    if (!organization.ok) return platformFailure("support", organization.failure, clock.nowMs());
    if (organization.value === undefined) {
      const missing = await missingCustomer(d, origin, accountKey);
      return missing ?? { ok: true, value: { items: [], asOf } };
    }

    const [openedAt, caseId] = start.value ?? [];
    const after = openedAt === undefined ? undefined : { openedAt: String(openedAt), caseId: Number(caseId) };
    const atMost = Math.min(limit, longestPage);
    const { organizationId } = organization.value;
    const found = await casesAfter(platforms.support, origin, organizationId, after, atMost);
    if (!found.ok) return platformFailure("support", found.failure, clock.nowMs());

    const items = found.value.slice(0, atMost);
    const last = items.at(-1);
    const more = found.value.length > atMost && last !== undefined;
    const next = more ? { nextCursor: writeCursor(list, [last.openedAt, last.caseId]) } : {};
    return { ok: true, value: { items, ...next, asOf } };
  };
}

/** The platform answers 100 at most, and one more than the page is asked for, to know whether there is another. */
const longestPage = 99;

/** Up to one more than `atMost`. Those opened in the very same second as the page before ended are asked for again, and passed over. */
async function casesAfter(
  support: SendToSupport,
  origin: CallOrigin,
  organizationId: string,
  after: { readonly openedAt: string; readonly caseId: number } | undefined,
  atMost: number,
): Promise<Outcome<CaseSummary[], StepFailure>> {
  const upTo = after === undefined ? {} : { openedUpTo: after.openedAt };
  const found = await findCases(support, origin, { organizationId, ...upTo, atMost: longestPage + 1 });
  if (!found.ok) return found;
  const sorted = [...found.value.cases].sort(
    (one, other) => other.openedAt.localeCompare(one.openedAt) || Number(other.caseId) - Number(one.caseId),
  );
  const rest = sorted.filter(
    ({ openedAt, caseId }) =>
      after === undefined ||
      openedAt < after.openedAt ||
      (openedAt === after.openedAt && Number(caseId) < after.caseId),
  );
  return succeed(rest.slice(0, atMost + 1));
}
