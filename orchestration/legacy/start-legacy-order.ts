import type { LegacyOrderImport } from "#contracts/generated/api/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { IdentityMap } from "../identity/identity-map.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import { type LegacyBatchInput, legacyBatchName } from "../workflows/legacy-batch.ts";
import { readLegacyRow, rowDigest } from "./legacy-order.ts";

export interface LegacyIntake {
  readonly engine: Pick<Engine, "start">;
  readonly identity: Pick<IdentityMap, "claim">;
}

/** What became of a row. `known`: it came before, and nothing was begun. */
export interface TakenRow {
  readonly workflowId: string;
  readonly did: "started" | "known";
  readonly is: "order" | "refused" | "changed";
}

/**
 * Begins the process of a row, once: its order number names it, so a row that comes again begins nothing. A row that is
 * no order, or has another content than the order of its number had before, begins a process that asks a person.
 */
export async function startLegacyOrder(
  { engine, identity }: LegacyIntake,
  { fileName, line, row }: LegacyOrderImport,
  origin: { readonly correlationId: string; readonly traceparent?: string },
): Promise<Outcome<TakenRow, EngineFailure>> {
  const digest = rowDigest(row);
  const read = readLegacyRow(row);
  const began = async (is: TakenRow["is"], id: string, key: string, input: LegacyBatchInput) => {
    const workflowId = `${legacyBatchName}-${id}`;
    const started = await engine.start({
      ...{ workflow: legacyBatchName, workflowId, key, input },
      correlationId: origin.correlationId,
      ...(origin.traceparent === undefined ? {} : { traceparent: origin.traceparent }),
    });
    if (!started.ok) return started;
    return succeed({
      workflowId,
      is,
      did: started.value.started ? ("started" as const) : ("known" as const),
    });
  };

  const given = { fileName, line, row };
  if (!read.ok) return began("refused", `row-${digest}`, legacyBatchName, given);
  const { order_number: orderNumber, customer_number: accountKey } = read.value;
  const others = await identity.claim(digest, [{ by: "legacy-order", value: orderNumber }]);
  if (!others.ok) return fail({ kind: "no-responder", detail: others.failure.detail });
  return others.value.length === 0
    ? began("order", orderNumber, accountKey, given)
    : began("changed", `${orderNumber}-${digest}`, accountKey, { ...given, changed: true });
}

/** Begins the process that asks a person about a file that cannot be read. The file's content names it. */
export async function refuseLegacyFile(
  { engine }: Pick<LegacyIntake, "engine">,
  file: {
    readonly fileName: string;
    readonly sha256: string;
    readonly code: string;
    readonly detail: string;
  },
  { correlationId }: { readonly correlationId: string },
): Promise<Outcome<undefined, EngineFailure>> {
  const { fileName, sha256, detail } = file;
  const input: LegacyBatchInput = { fileName, line: 1, row: {}, refused: detail };
  const started = await engine.start({
    ...{ workflow: legacyBatchName, workflowId: `${legacyBatchName}-file-${sha256.slice(0, 32)}` },
    ...{ key: legacyBatchName, input, correlationId },
  });
  return started.ok ? succeed(undefined) : started;
}
