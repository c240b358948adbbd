import type { Handler } from "../behaviour/call.ts";
import type { CrmErrors } from "./errors.ts";
import { readObjectType } from "./object-types.ts";
import type { Property } from "./properties.ts";
import type { CrmStore } from "./state.ts";

/** The calls that read and extend the portal's properties. */
export function propertyHandlers(store: CrmStore, errors: CrmErrors): Record<string, Handler> {
  return {
    listProperties: ({ path }) => {
      const type = readObjectType(String(path.objectType));
      if (type === undefined) return errors.notFound();
      return { status: 200, body: { results: [...store.properties[type].values()].map(viewProperty) } };
    },

    readProperty: ({ path }) => {
      const type = readObjectType(String(path.objectType));
      const property = type === undefined ? undefined : store.properties[type].get(String(path.propertyName));
      return property === undefined ? errors.notFound() : { status: 200, body: viewProperty(property) };
    },

    createProperty: ({ path, body }) => {
      const type = readObjectType(String(path.objectType));
      if (type === undefined) return errors.notFound();
      const { hasUniqueValue = false, ...given } = body as Omit<Property, "hasUniqueValue"> & {
        hasUniqueValue?: boolean;
      };
      if (store.properties[type].has(given.name))
        return errors.conflict(`Property '${given.name}' already exists`);
      const property: Property = { ...given, hasUniqueValue };
      store.properties[type].set(property.name, property);
      return { status: 201, body: viewProperty(property) };
    },
  };
}

function viewProperty({ readOnly = false, ...property }: Property): object {
  return {
    description: "",
    options: [],
    archived: false,
    ...property,
    modificationMetadata: { readOnlyValue: readOnly },
  };
}
