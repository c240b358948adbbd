import { createHash } from "node:crypto";
import { succeed } from "#contracts/runtime/outcome.ts";
import { productRules } from "../orders/product-rules.ts";
import { type MissingCode, missingMappings } from "../reference/missing-mappings.ts";
import { changesBetween, codeKinds, readReferenceCodes, systemOf } from "../reference/reference-codes.ts";
import type { Slot } from "../schedules/schedule.ts";
import { failedMappingName, mappingLook } from "./failed-mapping.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { tracedRun } from "./traced-run.ts";

export interface ReferenceDataResult {
  /** Codes that there are, of all kinds. */
  readonly codes: number;
  readonly changes: number;
  /** Codes without a mapping, each of which somebody owns. */
  readonly missing: number;
}

export const referenceDataName = "reference-data";

/** More changes than people look at one by one: a list was imported anew, and only the first are published. */
const changesPublishedAtMost = 500;

export const referenceDataProcess: Process = {
  name: referenceDataName,
  does: "Reads product codes, tax areas, payment terms and currencies, tells what has changed, and gives each code without a mapping an owner.",
  owner: "platform-engineering",
  triggers: [
    { kind: "schedule", name: referenceDataName },
    { kind: "api", name: "start-scheduled-run" },
  ],
  states: ["read", "compared", "told"],
  promise: {
    withinMs: 15 * 60_000,
    says: "every six hours, within a quarter of an hour, behind all other calls",
  },
  steps: [
    { name: "read-codes", does: "reads every list in ERP and CRM, in the background class" },
    { name: "compare-codes", does: "compares with what was known last" },
    {
      name: "tell-missing",
      does: "begins a process for each code without a mapping, and tells those that have one now",
    },
    { name: "keep-codes", does: "keeps what is known now" },
  ],
  compensation: "None: it changes nothing in any platform.",
  exceptions: [],
  decisions: { skippable: [], noReturnAfter: "read-codes", tooLate: [] },
};

export function referenceData(d: FlowDependencies): BusinessWorkflow<Slot, ReferenceDataResult> {
  return businessWorkflow(referenceDataProcess, { version: 1 }, async (engineRun, slot) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const codes = await run.read("read-codes", (origin) => readReferenceCodes(d.platforms, origin));
    const changes = await run.read("compare-codes", async () => {
      const known = await d.reference.readCodes();
      if (!known.ok) return known;
      // The first time everything is new, which is news to nobody.
      return succeed(known.value === undefined ? [] : changesBetween(known.value, codes));
    });
    for (const { kind, code, change } of changes.slice(0, changesPublishedAtMost)) {
      await run.emit("concordat.evt.reference.code.changed.v1", {
        subject: `${kind}/${code}`.slice(0, 200),
        data: { kind, system: systemOf(kind), code: code.slice(0, 100), change },
      });
    }

    const missing = missingMappings(codes, productRules);
    await run.write("tell-missing", async ({ correlationId }) => {
      const asked = await d.reference.readAsked();
      if (!asked.ok) return asked;
      const now: Record<string, string> = {};
      for (const one of missing) {
        const known = asked.value[nameOf(one)];
        const workflowId = known ?? `${failedMappingName}-${idOf(one)}-${slot.slotMs}`;
        now[nameOf(one)] = workflowId;
        if (known !== undefined) continue;
        const input = { ...one };
        const started = await d.processes.start({
          ...{ workflow: failedMappingName, workflowId, key: failedMappingName, input, correlationId },
        });
        if (!started.ok) return untold(started.failure.detail);
      }
      for (const [name, workflowId] of Object.entries(asked.value)) {
        if (now[name] !== undefined) continue;
        const signalId = `refresh-${slot.slotMs}`;
        const told = await d.processes.signal({ workflowId, signalId, name: mappingLook, data: {} });
        const gone = !told.ok && (told.failure.kind === "ended" || told.failure.kind === "not-found");
        if (!told.ok && !gone) return untold(told.failure.detail);
      }
      return d.reference.keepAsked(now);
    });
    await run.write("keep-codes", () => d.reference.keepCodes(codes));
    return {
      codes: codeKinds.reduce((sum, kind) => sum + Object.keys(codes[kind]).length, 0),
      changes: changes.length,
      missing: missing.length,
    };
  });
}

function nameOf({ kind, code }: MissingCode): string {
  return `${kind} ${code}`;
}

/** Codes hold characters that an id does not. */
function idOf({ kind, code }: MissingCode): string {
  return `${kind}-${createHash("sha256").update(code).digest("hex").slice(0, 12)}`;
}

function untold(detail: string) {
  return {
    ok: false,
    failure: { kind: "retryable", detail: `a process could not be told: ${detail}` },
  } as const;
}
