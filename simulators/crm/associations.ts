import type { StatePart } from "../behaviour/state-part.ts";
import { associationKindsOf } from "./association-kinds.ts";
import { forEachType, type ObjectType, objectTypes } from "./object-types.ts";
import { Ties } from "./ties.ts";

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
  const ties = forEachType(() => new Map<ObjectType, Ties>());
  const tiesOf = (from: ObjectType, to: ObjectType): Ties => {
    const known = ties[from].get(to) ?? new Ties();
    ties[from].set(to, known);
    return known;
  };
  const together = createTypeIdLists();

  const tie = (from: End, to: End, typeId: number): boolean => {
    const ofKind = tiesOf(from.type, to.type);
    const typeIds = ofKind.typeIds(from.id, to.id) ?? none;
    if (typeIds.includes(typeId)) return false;
    ofKind.set(from.id, to.id, together(typeIds, typeId));
    return true;
  };

  return {
    add(from, to, typeIds) {
      const kinds = associationKindsOf(from.type, to.type);
      const [usual, primary] = kinds;
      // The first company of a deal or a contact becomes its primary one.
      const first = primary !== undefined && !tiesOf(from.type, to.type).has(from.id, primary.typeId);

      const mirror = associationKindsOf(to.type, from.type);
      const added: { primary: boolean }[] = [];
      for (const [index, kind] of kinds.entries()) {
        const wanted = kind === usual || (kind === primary && first) || typeIds.includes(kind.typeId);
        if (!wanted || !tie(from, to, kind.typeId)) continue;
        const back = mirror[index];
        if (back !== undefined) tie(to, from, back.typeId);
        added.push({ primary: index > 0 });
      }
      return added;
    },
    remove(from, to) {
      const tied = tiesOf(from.type, to.type).delete(from.id, to.id);
      tiesOf(to.type, from.type).delete(to.id, from.id);
      return tied;
    },
    hand(from, heir) {
      for (const type of Object.keys(objectTypes) as ObjectType[]) {
        for (const { toId, typeIds } of tiesOf(from.type, type).list(from.id)) {
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
    list: (from, to) => tiesOf(from.type, to).list(from.id),
    save: () =>
      Object.entries(ties).flatMap(([from, toTypes]) =>
        [...toTypes].flatMap(([to, ofKind]) =>
          Array.from(ofKind.fromIds(), (id) => [
            `${from}>${to}`,
            id,
            ofKind.list(id).map(({ toId, typeIds }) => [toId, typeIds]),
          ]),
        ),
      ),
    load(saved) {
      for (const toTypes of Object.values(ties)) toTypes.clear();
      for (const [kind, id, others] of (saved ?? []) as [string, string, [string, number[]][]][]) {
        const ofKind = tiesOf(...(kind.split(">") as [ObjectType, ObjectType]));
        for (const [toId, typeIds] of others) ofKind.set(id, toId, typeIds.reduce(together, none));
      }
    },
  };
}

const none: readonly number[] = [];

/** There are few lists of association types and many ties: each list is kept once, and found by the one that it continues. */
function createTypeIdLists(): (typeIds: readonly number[], added: number) => readonly number[] {
  const longer = new Map<readonly number[], Map<number, readonly number[]>>();
  return (typeIds, added) => {
    const continued = longer.get(typeIds) ?? new Map<number, readonly number[]>();
    longer.set(typeIds, continued);
    const known = continued.get(added) ?? [...typeIds, added];
    continued.set(added, known);
    return known;
  };
}

function isPrimary(from: ObjectType, to: ObjectType, typeId: number): boolean {
  return associationKindsOf(from, to).findIndex((kind) => kind.typeId === typeId) > 0;
}
