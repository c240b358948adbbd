import { createHash } from "node:crypto";
import type { Change } from "../change.ts";
import { jsonKey } from "../schema/json.ts";

/** Names what is broken: 16 hex digits over the witness, or over the message where there is none. */
export function changeHash({ rule, component, witness, message }: Change): string {
  const shown = witness === undefined ? message : { on: witness.on, value: witness.value };
  return createHash("sha256")
    .update(jsonKey([rule, component, shown]))
    .digest("hex")
    .slice(0, 16);
}
