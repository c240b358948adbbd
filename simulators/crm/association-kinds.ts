import type { ObjectType } from "./object-types.ts";

interface AssociationKind {
  readonly typeId: number;
  readonly label: string | null;
}

const plain = (typeId: number): readonly AssociationKind[] => [{ typeId, label: null }];
const primary = (typeId: number, primaryId: number): readonly AssociationKind[] => [
  { typeId, label: null },
  { typeId: primaryId, label: "Primary" },
];

/** Association types by direction: the unlabelled default first, then the primary one where there is one. */
const associationKinds: Readonly<Record<string, readonly AssociationKind[]>> = {
  "contacts>companies": primary(279, 1),
  "companies>contacts": primary(280, 2),
  "deals>companies": primary(341, 5),
  "companies>deals": primary(342, 6),
  "tickets>companies": primary(339, 26),
  "companies>tickets": primary(340, 25),
  "deals>contacts": plain(3),
  "contacts>deals": plain(4),
  "contacts>tickets": plain(15),
  "tickets>contacts": plain(16),
  "deals>line_items": plain(19),
  "line_items>deals": plain(20),
  "deals>tickets": plain(27),
  "tickets>deals": plain(28),
  "deals>quotes": plain(63),
  "quotes>deals": plain(64),
  "quotes>line_items": plain(67),
  "line_items>quotes": plain(68),
  "quotes>contacts": plain(69),
  "contacts>quotes": plain(70),
  "quotes>companies": plain(71),
  "companies>quotes": plain(72),
  "companies>notes": plain(189),
  "notes>companies": plain(190),
  "companies>tasks": plain(191),
  "tasks>companies": plain(192),
  "contacts>notes": plain(201),
  "notes>contacts": plain(202),
  "contacts>tasks": plain(203),
  "tasks>contacts": plain(204),
  "deals>notes": plain(213),
  "notes>deals": plain(214),
  "deals>tasks": plain(215),
  "tasks>deals": plain(216),
  "quotes>tasks": plain(217),
  "tasks>quotes": plain(218),
  "tickets>notes": plain(227),
  "notes>tickets": plain(228),
  "tickets>tasks": plain(229),
  "tasks>tickets": plain(230),
  "contacts>contacts": plain(449),
  "companies>companies": plain(450),
  "deals>deals": plain(451),
  "tickets>tickets": plain(452),
};

const byTypes = new Map<string, Map<string, readonly AssociationKind[]>>();
for (const [direction, kinds] of Object.entries(associationKinds)) {
  const [from = "", to = ""] = direction.split(">");
  byTypes.set(from, (byTypes.get(from) ?? new Map<string, readonly AssociationKind[]>()).set(to, kinds));
}
const none: readonly AssociationKind[] = [];

/** What may tie an object of the first type to one of the second; empty if nothing may. */
export function associationKindsOf(from: ObjectType, to: ObjectType): readonly AssociationKind[] {
  return byTypes.get(from)?.get(to) ?? none;
}
