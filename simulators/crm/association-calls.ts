import type { Clock } from "#contracts/runtime/clock.ts";
import type { Answer, Call, Handler } from "../behaviour/call.ts";
import type { CrmErrors } from "./errors.ts";
import { associationKindsOf, type ObjectType, readObjectType } from "./object-types.ts";
import type { CrmObject, CrmStore } from "./state.ts";

/** The v4 association calls. */
export function associationHandlers(
  clock: Clock,
  store: CrmStore,
  errors: CrmErrors,
): Record<string, Handler> {
  const readFrom = ({ path }: Call): { from: CrmObject; toType: ObjectType } | Answer => {
    const fromType = readObjectType(String(path.fromObjectType));
    const toType = readObjectType(String(path.toObjectType));
    if (fromType === undefined || toType === undefined)
      return errors.invalid("Unable to infer object type from the path");
    const from = store.get(fromType, String(path.fromObjectId));
    return from === undefined ? errors.notFound() : { from, toType };
  };

  return {
    listAssociations: (call) => {
      const found = readFrom(call);
      if ("status" in found) return found;
      const { limit, after = "0" } = call.query as { limit: number; after?: string };
      if (!/^\d+$/.test(after)) return errors.invalid(`Invalid paging cursor: ${after}`);
      const kinds = associationKindsOf(found.from.type, found.toType);
      const all = store.associations.list(found.from, found.toType);
      const offset = Number(after);
      const results = all.slice(offset, offset + limit).map(({ toId, typeIds }) => ({
        toObjectId: toId,
        associationTypes: kinds
          .filter(({ typeId }) => typeIds.includes(typeId))
          .map(({ typeId, label }) => ({ category: "HUBSPOT_DEFINED", typeId, label })),
      }));
      const more = offset + limit < all.length;
      return {
        status: 200,
        body: { results, ...(more ? { paging: { next: { after: String(offset + limit) } } } : {}) },
      };
    },

    associateByDefault: (call) => {
      const found = readFrom(call);
      if ("status" in found) return found;
      const to = store.get(found.toType, String(call.path.toObjectId));
      if (to === undefined) return errors.notFound();
      const [kind] = associationKindsOf(found.from.type, found.toType);
      const [mirror] = associationKindsOf(found.toType, found.from.type);
      if (kind === undefined)
        return errors.invalid(`No default association from ${found.from.type} to ${found.toType}`);

      store.associate(found.from, to, [kind.typeId]);
      const at = new Date(clock.nowMs()).toISOString();
      const row = (a: CrmObject, b: CrmObject, typeId: number) => ({
        from: { id: a.id },
        to: { id: b.id },
        associationSpec: { associationCategory: "HUBSPOT_DEFINED", associationTypeId: typeId },
      });
      const results = [
        row(found.from, to, kind.typeId),
        ...(mirror === undefined ? [] : [row(to, found.from, mirror.typeId)]),
      ];
      return { status: 200, body: { status: "COMPLETE", results, startedAt: at, completedAt: at } };
    },
  };
}
