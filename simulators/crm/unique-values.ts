import { forEachType, type ObjectType } from "./object-types.ts";
import type { CrmObject } from "./state.ts";

/** Finds objects by values that no two of a type share, in whatever case they are written. */
export interface UniqueValues {
  find(type: ObjectType, property: string, value: string): CrmObject | undefined;
  keep(object: CrmObject, property: string, value: string): void;
  free(type: ObjectType, property: string, value: string): void;
  clear(): void;
}

/**
 * A property is looked through once, when somebody first asks for one of its values: a portal that starts with 100 000
 * companies is filled sooner. `all` gives the objects of a type that are in use.
 */
export function createUniqueValues(all: (type: ObjectType) => Iterable<CrmObject>): UniqueValues {
  const ofTypes = forEachType(() => new Map<string, Map<string, CrmObject>>());

  const ownersOf = (type: ObjectType, property: string) => {
    const known = ofTypes[type].get(property);
    if (known !== undefined) return known;
    const owners = new Map<string, CrmObject>();
    for (const object of all(type)) {
      const value = object.values.get(property);
      if (value !== undefined) owners.set(value.toLowerCase(), object);
    }
    ofTypes[type].set(property, owners);
    return owners;
  };

  return {
    find: (type, property, value) => ownersOf(type, property).get(value.toLowerCase()),
    keep: (object, property, value) =>
      void ofTypes[object.type].get(property)?.set(value.toLowerCase(), object),
    free: (type, property, value) => void ofTypes[type].get(property)?.delete(value.toLowerCase()),
    clear() {
      for (const ofType of Object.values(ofTypes)) ofType.clear();
    },
  };
}
