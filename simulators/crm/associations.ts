import type { StatePart } from "../behaviour/state-part.ts";
import { associationKindsOf } from "./association-kinds.ts";
import { type ObjectType, objectTypes } from "./object-types.ts";
import { SmallMap } from "./small-map.ts";

interface End {
  readonly type: ObjectType;
  readonly id: string;
}

export interface Association {
  readonly toId: string;
  readonly typeIds: readonly number[];
}

/** Who is tied to whom, and by which association types, in both directions. */
export interface Associations extends StatePart {
  /** Ties two objects both ways; returns the ties that are new. */
  add(from: End, to: End, typeIds: readonly number[]): readonly { readonly primary: boolean }[];
  /** Unties two objects both ways; whether they were tied. */
  remove(from: End, to: End): boolean;
  /** Gives the ties of one object to another of its type. */
  hand(from: End, heir: End): void;
  /** In the order in which they were made. */
  list(from: End, to: ObjectType): readonly Association[];
}

export function createAssociations(): Associations {
  /** By the two types, then by the id of the first object. */
  const ties = new Map<string, Map<string, SmallMap<readonly number[]>>>();
  const shared = new Map<string, readonly number[]>();
  /** There are few combinations and many ties: each combination is kept once. */
  const together = (typeIds: readonly number[]) => {
    const key = typeIds.join();
    const known = shared.get(key) ?? typeIds;
    shared.set(key, known);
    return known;
  };

  const tiesOf = (from: End, to: ObjectType) => ties.get(`${from.type}>${to}`)?.get(from.id);

  const tie = (from: End, to: End, typeId: number): boolean => {
    const kind = `${from.type}>${to.type}`;
    const ofKind = ties.get(kind) ?? new Map<string, SmallMap<readonly number[]>>();
    ties.set(kind, ofKind);
    const others = ofKind.get(from.id) ?? new SmallMap<readonly number[]>();
    ofKind.set(from.id, others);
    const typeIds = others.get(to.id) ?? [];
    if (typeIds.includes(typeId)) return false;
    others.set(to.id, together([...typeIds, typeId]));
    return true;
  };
  const has = (from: End, to: ObjectType, typeId: number) =>
    [...(tiesOf(from, to)?.values() ?? [])].some((typeIds) => typeIds.includes(typeId));

  return {
    add(from, to, typeIds) {
      const kinds = associationKindsOf(from.type, to.type);
      const wanted = new Set(typeIds);
      const [usual, primary] = kinds;
      if (usual !== undefined) wanted.add(usual.typeId);
      // The first company of a deal or a contact becomes its primary one.
      if (primary !== undefined && !has(from, to.type, primary.typeId)) wanted.add(primary.typeId);

      const mirror = associationKindsOf(to.type, from.type);
      const added: { primary: boolean }[] = [];
      for (const [index, { typeId }] of kinds.entries()) {
        if (!wanted.has(typeId) || !tie(from, to, typeId)) continue;
        const back = mirror[index];
        if (back !== undefined) tie(to, from, back.typeId);
        added.push({ primary: index > 0 });
      }
      return added;
    },
    remove(from, to) {
      const tied = tiesOf(from, to.type)?.delete(to.id) ?? false;
      tiesOf(to, from.type)?.delete(from.id);
      return tied;
    },
    hand(from, heir) {
      for (const type of Object.keys(objectTypes) as ObjectType[]) {
        const others = tiesOf(from, type) ?? new SmallMap<readonly number[]>();
        for (const [toId, typeIds] of [...others]) {
          const to = { type, id: toId };
          this.remove(from, to);
          if (toId !== heir.id)
            this.add(
              heir,
              to,
              typeIds.filter((typeId) => !isPrimary(from.type, type, typeId)),
            );
        }
      }
    },
    list: (from, to) => [...(tiesOf(from, to) ?? [])].map(([toId, typeIds]) => ({ toId, typeIds })),
    save: () =>
      [...ties].flatMap(([kind, ofKind]) => [...ofKind].map(([id, others]) => [kind, id, [...others]])),
    load(saved) {
      ties.clear();
      for (const [kind, id, others] of (saved ?? []) as [string, string, [string, number[]][]][]) {
        const ofKind = ties.get(kind) ?? new Map<string, SmallMap<readonly number[]>>();
        ties.set(kind, ofKind);
        ofKind.set(id, new SmallMap(others.map(([toId, typeIds]) => [toId, together(typeIds)])));
      }
    },
  };
}

function isPrimary(from: ObjectType, to: ObjectType, typeId: number): boolean {
  return associationKindsOf(from, to).findIndex((kind) => kind.typeId === typeId) > 0;
}
