import type { Finding } from "../../generate/finding.ts";
import type { Change } from "../change.ts";
import type { LoadedContract } from "../input/loaded-contract.ts";
import { readOpenApi } from "../openapi/read-openapi.ts";
import { readTraffic } from "../traffic/read-traffic.ts";
import { trafficChanges } from "../traffic/traffic-changes.ts";

export interface CheckedTraffic {
  readonly changes: readonly Change[];
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
}

/** Judges recorded traffic by two contracts that hold only what somebody relies on. `name` is what a report calls the recording. */
export async function checkTraffic(
  path: string,
  name: string,
  ours: LoadedContract,
  theirs: LoadedContract,
): Promise<CheckedTraffic> {
  const { exchanges, findings } = await readTraffic(path, name);
  if (findings.length > 0) return { changes: [], notes: [], findings };
  const judged = trafficChanges(readOpenApi(ours.document), readOpenApi(theirs.document), exchanges, name);
  return { ...judged, findings: [] };
}
