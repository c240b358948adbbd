import { succeed } from "#contracts/runtime/outcome.ts";
import { productRules } from "../orders/product-rules.ts";
import { type MissingMapping, missingMappings } from "../reference/missing-mappings.ts";
import { readReferenceCodes } from "../reference/reference-codes.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { tracedRun } from "./traced-run.ts";

export interface FailedMappingResult {
  readonly ended: "mapped";
}

export const failedMappingName = "failed-mapping";
export const mappingMissing = "mapping-missing";

/** The signal that somebody says, or a refresh found, that the code has a mapping now. */
export const mappingLook = "mapping-look";

const dueInMs = 2 * 24 * 60 * 60 * 1_000;

/** Without any word of it, it is looked at once a week. */
const lookAgainAfterMs = 7 * 24 * 60 * 60 * 1_000;

export const failedMappingProcess: Process = {
  name: failedMappingName,
  does: "A code that stands for nothing on the other side has an owner until it does.",
  owner: "platform-engineering",
  triggers: [{ kind: "workflow", name: "reference-data" }],
  states: ["missing", "mapped"],
  promise: { withinMs: dueInMs, says: "a code has its mapping two days after it was found without" },
  steps: [{ name: "look", does: "reads all codes again and looks for the mapping", numbered: true }],
  compensation: "None: it changes nothing.",
  exceptions: [
    {
      code: mappingMissing,
      owner: "finance, sales-operations or platform-engineering, by what the code is of",
      dueInMs,
      blocks: "orders that carry the code",
    },
  ],
  decisions: { skippable: [], noReturnAfter: "none", tooLate: [] },
};

export function failedMapping(d: FlowDependencies): BusinessWorkflow<MissingMapping, FailedMappingResult> {
  return businessWorkflow(failedMappingProcess, { version: 1 }, async (engineRun, missing) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const { kind, code, detail, owner } = missing;
    const exceptionId = await run.openException({
      code: mappingMissing,
      detail: `${detail} When it is put right, nothing has to be done here; resolve with 'retry' to have it looked at at once.`,
      owner,
      dueInMs,
      blocks: [`orders with ${kind} ${code}`.slice(0, 200)],
      subject: `${kind} ${code}`.slice(0, 200),
    });
    for (let look = 1; ; look += 1) {
      await run.waitFor(mappingLook, { withinMs: lookAgainAfterMs });
      const mapped = await run.read(`look-${look}`, async (origin) => {
        const codes = await readReferenceCodes(d.platforms, origin);
        if (!codes.ok) return codes;
        const still = missingMappings(codes.value, productRules);
        return succeed(!still.some((one) => one.kind === kind && one.code === code));
      });
      if (!mapped) continue;
      await run.closeException(exceptionId, {
        action: "resolved-at-source",
        by: kind === "product" ? "crm" : "erp",
      });
      return { ended: "mapped" };
    }
  });
}
