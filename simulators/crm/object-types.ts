/** The object types that the simulator keeps, by the plural name that paths use. `required` properties must be set on creation. */
export const objectTypes = {
  contacts: {
    typeId: "0-1",
    singular: "contact",
    label: "CONTACT",
    modified: "lastmodifieddate",
    defaults: ["email", "firstname", "lastname"],
  },
  companies: {
    typeId: "0-2",
    singular: "company",
    label: "COMPANY",
    modified: "hs_lastmodifieddate",
    defaults: ["domain", "name"],
  },
  deals: {
    typeId: "0-3",
    singular: "deal",
    label: "DEAL",
    modified: "hs_lastmodifieddate",
    defaults: ["amount", "closedate", "dealname", "dealstage", "pipeline"],
  },
  products: {
    typeId: "0-7",
    singular: "product",
    label: "PRODUCT",
    modified: "hs_lastmodifieddate",
    defaults: ["description", "name", "price"],
  },
  line_items: {
    typeId: "0-8",
    singular: "line_item",
    label: "LINE_ITEM",
    modified: "hs_lastmodifieddate",
    defaults: ["quantity"],
  },
  quotes: {
    typeId: "0-14",
    singular: "quote",
    label: "QUOTE",
    modified: "hs_lastmodifieddate",
    defaults: ["hs_expiration_date", "hs_status", "hs_title"],
  },
  tickets: {
    typeId: "0-5",
    singular: "ticket",
    label: "TICKET",
    modified: "hs_lastmodifieddate",
    defaults: ["content", "hs_pipeline", "hs_pipeline_stage", "hs_ticket_priority", "subject"],
    required: ["hs_pipeline_stage"],
  },
  notes: {
    typeId: "0-46",
    singular: "note",
    label: "NOTE",
    modified: "hs_lastmodifieddate",
    defaults: [],
    required: ["hs_timestamp"],
  },
  tasks: {
    typeId: "0-27",
    singular: "task",
    label: "TASK",
    modified: "hs_lastmodifieddate",
    defaults: [],
    required: ["hs_timestamp"],
  },
} as const;

export type ObjectType = keyof typeof objectTypes;

const aliases = new Map<string, ObjectType>(
  Object.entries(objectTypes).flatMap(([plural, { typeId, singular }]) => [
    [plural, plural as ObjectType] as const,
    [typeId, plural as ObjectType] as const,
    [singular, plural as ObjectType] as const,
  ]),
);

/** The type that a name, a singular or a type id stands for, or `undefined`. */
export function readObjectType(name: string): ObjectType | undefined {
  return aliases.get(name.toLowerCase());
}

/** One value for each object type. */
export function forEachType<Value>(make: (type: ObjectType) => Value): Record<ObjectType, Value> {
  const types = Object.keys(objectTypes) as ObjectType[];
  return Object.fromEntries(types.map((type) => [type, make(type)])) as Record<ObjectType, Value>;
}
