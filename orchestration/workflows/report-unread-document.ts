import { createHash } from "node:crypto";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { UnreadCreditMemo } from "../connectors/erp/credit-memos-read.ts";
import type { UnreadDocument } from "../connectors/erp/documents-read.ts";
import { readCreditMemoConcern } from "../credits/credit-memo-concern.ts";
import type { IdentityMap } from "../identity/identity-map.ts";
import { documentNames, type MissingMapping } from "../reference/missing-mappings.ts";
import type { Engine } from "../workflow/engine.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { failedMappingName, mappingLook } from "./failed-mapping.ts";

/** More failed mappings of one document than anybody would put up with: beyond it something is wrong with us. */
const processesAtMost = 1_000;

/**
 * Gives a document of ours that cannot be read an owner, once for as long as it cannot; if somebody has it already, it is
 * looked at again for each change. Each process is numbered, as a document may be put right and broken again. Safe to repeat.
 */
export async function reportUnreadDocument(
  processes: Pick<Engine, "startOrSignal">,
  { kind, erpId, number, changedAt, failure }: UnreadDocument,
): Promise<Outcome<undefined, StepFailure>> {
  const place = "pointer" in failure ? ` (at ${failure.pointer})` : "";
  const input: MissingMapping = {
    kind,
    code: number,
    erpId,
    owner: "platform-engineering",
    detail: `The ERP's ${failure.detail}${place}. Until it can be read, nothing follows from what happens to it. Put it right in the ERP, or give the value a meaning.`,
  };
  const id = createHash("sha256").update(erpId).digest("hex").slice(0, 12);
  const signal = { signalId: `unread-${erpId}-${changedAt}`, name: mappingLook, data: {} };
  for (let at = 1; at <= processesAtMost; at += 1) {
    const workflowId = `${failedMappingName}-${kind}-${id}-${at}`;
    const correlationId = `${failedMappingName}-${kind}-${erpId}`;
    const start = { workflow: failedMappingName, workflowId, key: failedMappingName };
    const told = await processes.startOrSignal({ ...start, input: { ...input }, correlationId }, signal);
    if (!told.ok)
      return {
        ok: false,
        failure: { kind: "retryable", detail: `a process could not be told: ${told.failure.detail}` },
      };
    if (told.value.did !== "ended") return succeed(undefined);
  }
  throw new Error(`${documentNames[kind]} ${number} has had ${processesAtMost} of ${failedMappingName}`);
}

/** The same of a credit memo, if it concerns us; finance may write others as it likes. */
export async function reportUnreadCreditMemo(
  processes: Pick<Engine, "startOrSignal">,
  identity: Pick<IdentityMap, "canonicalKeyOf" | "platformIdsOf">,
  memo: UnreadCreditMemo,
): Promise<Outcome<undefined, StepFailure>> {
  const concern = await readCreditMemoConcern(identity, memo);
  if (!concern.ok) return concern;
  return concern.value.kind === "none" ? succeed(undefined) : reportUnreadDocument(processes, memo);
}
