import { forEachType, type ObjectType } from "./object-types.ts";
import type { CrmObject } from "./state.ts";

/** Finds objects by values that no two of a type share, in whatever case they are written. */
export interface UniqueValues {
  find(type: ObjectType, property: string, value: string): CrmObject | undefined;
  keep(object: CrmObject, property: string, value: string): void;
  free(type: ObjectType, property: string, value: string): void;
  clear(): void;
}

export function createUniqueValues(): UniqueValues {
  const ofTypes = forEachType(() => new Map<string, Map<string, CrmObject>>());

  return {
    find: (type, property, value) => ofTypes[type].get(property)?.get(value.toLowerCase()),
    keep(object, property, value) {
      const owners = ofTypes[object.type].get(property) ?? new Map<string, CrmObject>();
      ofTypes[object.type].set(property, owners);
      owners.set(value.toLowerCase(), object);
    },
    free: (type, property, value) => void ofTypes[type].get(property)?.delete(value.toLowerCase()),
    clear() {
      for (const ofType of Object.values(ofTypes)) ofType.clear();
    },
  };
}
