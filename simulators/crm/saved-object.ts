import { SmallMap } from "./small-map.ts";
import type { CrmObject, PastValue } from "./state.ts";

/** An object as a snapshot holds it: maps as lists of entries. What the search index was behind is not kept. */
export type SavedObject = Omit<CrmObject, "values" | "history" | "indexed" | "indexDueMs"> & {
  readonly values: readonly (readonly [string, string])[];
  readonly history: readonly (readonly [string, PastValue[]])[];
};

export function savedObject(object: CrmObject): SavedObject {
  const { values, history, indexed: _seen, indexDueMs: _due, ...rest } = object;
  return { ...rest, values: [...values], history: [...(history ?? [])] };
}

export function restoredObject({ values, history, ...rest }: SavedObject): CrmObject {
  return {
    ...rest,
    values: new SmallMap(values),
    history: history.length === 0 ? undefined : new Map(history),
    indexed: undefined,
    indexDueMs: undefined,
  };
}
