import type { DriftChange } from "#contracts/generated/platforms/simulator-control/types.ts";

/** Where objects stand in the answers: alone, in lists, in batches and in search results. */
const objects = ["", "/results/*"];
const each = (change: (at: string) => DriftChange): DriftChange[] => objects.map(change);

/** Other versions of the CRM's API, as far as their answers differ from those of the contract. */
export const crmVersions: Readonly<Record<string, readonly DriftChange[]>> = {
  v3: [],
  /** Objects may carry warnings. */
  "2026-03": each((at) => ({ kind: "add", at: `${at}/warnings`, value: [] })),
  /** The releases after it have no warnings and no link to the record's page. */
  "2026-09": each((at) => ({ kind: "remove", at: `${at}/warnings` })).concat(
    each((at) => ({ kind: "remove", at: `${at}/url` })),
  ),
  /** What a customer's administrator does any day: a property that is new, and a deal stage that is. */
  customized: each((at) => ({
    kind: "add",
    at: `${at}/properties/hs_forecast_category`,
    value: "commit",
  })).concat(
    each((at) => ({
      kind: "value",
      call: "readDeal",
      at: `${at}/properties/dealstage`,
      value: "legalreview",
    })),
  ),
};
