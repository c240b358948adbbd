import type { Target } from "../schema/document.ts";
import type { Json } from "../schema/json.ts";

/** Something with settings for its protocols. */
export interface Bound {
  readonly name: string;
  readonly place: Target;
  readonly bindings: ReadonlyMap<string, Json>;
}
