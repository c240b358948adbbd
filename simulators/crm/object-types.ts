/** The object types that the simulator keeps, by the plural name that paths use. */
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

interface AssociationKind {
  readonly typeId: number;
  readonly label: string | null;
}

/** Association types by direction: the unlabelled default first, then the primary one where there is one. */
const associationKinds: Readonly<Record<string, readonly AssociationKind[]>> = {
  "contacts>companies": [
    { typeId: 279, label: null },
    { typeId: 1, label: "Primary" },
  ],
  "companies>contacts": [
    { typeId: 280, label: null },
    { typeId: 2, label: "Primary" },
  ],
  "deals>companies": [
    { typeId: 341, label: null },
    { typeId: 5, label: "Primary" },
  ],
  "companies>deals": [
    { typeId: 342, label: null },
    { typeId: 6, label: "Primary" },
  ],
  "deals>contacts": [{ typeId: 3, label: null }],
  "contacts>deals": [{ typeId: 4, label: null }],
  "deals>line_items": [{ typeId: 19, label: null }],
  "line_items>deals": [{ typeId: 20, label: null }],
  "deals>deals": [{ typeId: 451, label: null }],
};

/** What may tie an object of the first type to one of the second; empty if nothing may. */
export function associationKindsOf(from: ObjectType, to: ObjectType): readonly AssociationKind[] {
  return associationKinds[`${from}>${to}`] ?? [];
}
