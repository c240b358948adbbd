import { fail } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../workflow/failure.ts";

/**
 * The failure of meeting a value in a platform's answer that stands for nothing of ours. `pointer` is where in the object
 * it stands; `detail` names the object and the value, for its owner.
 */
export function unmapped(pointer: string, detail: string): { ok: false; failure: StepFailure } {
  return fail({ kind: "payload-drifted", detail, pointer, rule: "mapping" });
}
