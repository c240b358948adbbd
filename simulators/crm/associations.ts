import type { StatePart } from "../behaviour/state-part.ts";
import { associationKindsOf, type ObjectType } from "./object-types.ts";

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
  /** In the order in which they were made. */
  list(from: End, to: ObjectType): readonly Association[];
}

export function createAssociations(): Associations {
  const ties = new Map<string, Map<string, number[]>>();

  const tie = (from: End, to: End, typeId: number): boolean => {
    const key = `${from.type}/${from.id}>${to.type}`;
    const others = ties.get(key) ?? new Map<string, number[]>();
    ties.set(key, others);
    const typeIds = others.get(to.id) ?? [];
    if (typeIds.includes(typeId)) return false;
    others.set(to.id, [...typeIds, typeId]);
    return true;
  };
  const has = (from: End, to: ObjectType, typeId: number) =>
    [...(ties.get(`${from.type}/${from.id}>${to}`)?.values() ?? [])].some((typeIds) =>
      typeIds.includes(typeId),
    );

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
    list: (from, to) =>
      [...(ties.get(`${from.type}/${from.id}>${to}`) ?? [])].map(([toId, typeIds]) => ({ toId, typeIds })),
    save: () => [...ties].map(([key, others]) => [key, [...others]]),
    load(saved) {
      ties.clear();
      for (const [key, others] of (saved ?? []) as [string, [string, number[]][]][]) {
        ties.set(key, new Map(others));
      }
    },
  };
}
