import type { CaseContext } from "#contracts/generated/canonical/types.ts";
import { formatMinor } from "../connectors/amount.ts";

const shownAtMost = 10;

/** The context of a case as an agent reads it, a line for each thing; what could not be had is said. */
export function contextLines(context: CaseContext): string[] {
  const { accountKey, customerName, contracts, openInvoices, entitlements, risk, missing } = context;
  const who = customerName === undefined ? accountKey : `${customerName} (${accountKey})`;
  return [
    `Customer: ${who ?? "unknown"}`,
    `Risk: ${risk.level} (${risk.score} of 100)`,
    ...risk.reasons.map(({ detail, points }) => `- ${detail} (+${points})`),
    ...some(
      "Contract",
      contracts.map(({ contractRef, state, endsOn }) =>
        [contractRef, state, endsOn && `until ${endsOn}`].filter(Boolean).join(", "),
      ),
    ),
    ...some(
      "Entitlement",
      entitlements.map(({ entitlementKey, state, holdReason }) =>
        [entitlementKey, state, holdReason].filter(Boolean).join(", "),
      ),
    ),
    ...some(
      "Open invoice",
      openInvoices.map(
        ({ invoiceNumber, remaining, standing, dueOn }) =>
          `${invoiceNumber}, ${formatMinor(remaining.minor, remaining.currency)} ${remaining.currency}, ${standing}${dueOn === undefined ? "" : `, due ${dueOn}`}`,
      ),
    ),
    ...missing.map(({ part, system, reason }) => `Missing: ${part} (${system}): ${reason}`),
  ];
}

function some(what: string, lines: readonly string[]): string[] {
  const shown = lines.slice(0, shownAtMost).map((line) => `${what}: ${line}`);
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `${what}: and ${more} more`] : shown;
}
