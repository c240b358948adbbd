import type { CaseSummary } from "#contracts/generated/canonical/types.ts";
import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type { SearchResults, Ticket } from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { caseOf } from "./map.ts";
import type { SendToSupport } from "./send.ts";

export interface CaseQuery {
  readonly organizationId: string;
  /** Only those that are neither solved nor closed. */
  readonly openOnly?: true;
  /** Only those that were opened at this time or before it, RFC 3339. */
  readonly openedUpTo?: string;
  /** 1 to 100; default 100. */
  readonly atMost?: number;
}

export interface FoundCases {
  /** The latest opened first. */
  readonly cases: readonly CaseSummary[];
  /** How many there are in all. */
  readonly count: number;
}

/** Finds cases of one organisation through the search index, which lies some seconds behind. */
export async function findCases(
  send: SendToSupport,
  origin: CallOrigin,
  { organizationId, openOnly, openedUpTo, atMost = 100 }: CaseQuery,
): Promise<Outcome<FoundCases, StepFailure>> {
  const query = [
    "type:ticket",
    `organization:${organizationId}`,
    ...(openOnly ? ["status<solved"] : []),
    ...(openedUpTo === undefined ? [] : [`created<=${openedUpTo}`]),
  ].join(" ");
  const answer = await send({
    operation: operations.search,
    origin,
    effect: "read",
    query: { query, sort_by: "created_at", sort_order: "desc", per_page: String(atMost) },
  });
  if (!answer.ok) return answer;
  const { results, count } = answer.value.body as SearchResults;
  const cases: CaseSummary[] = [];
  for (const result of results) {
    const read = caseOf(result as unknown as Ticket);
    if (!read.ok) return read;
    cases.push(read.value);
  }
  return succeed({ cases, count });
}
