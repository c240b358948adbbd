import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Answer, Call, Handler } from "../behaviour/call.ts";
import {
  associateAs,
  associateByDefault,
  associationPage,
  noKind,
  readTypes,
  unknownKind,
} from "./association-calls.ts";
import type { CrmErrors } from "./errors.ts";
import type { ObjectType } from "./object-types.ts";
import type { CrmObject, CrmStore } from "./state.ts";

interface Pair {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly types?: readonly { readonly associationTypeId: number }[];
}

/** The v4 association calls on many objects. Each row stands or falls alone. */
export function associationBatchHandlers(
  clock: Clock,
  store: CrmStore,
  errors: CrmErrors,
): Record<string, Handler> {
  const answer = (status: number, results: readonly object[], failures: readonly object[]): Answer => {
    const at = new Date(clock.nowMs()).toISOString();
    const body = { status: "COMPLETE", results, startedAt: at, completedAt: at };
    if (failures.length === 0) return { status, body };
    return { status: 207, body: { ...body, numErrors: failures.length, errors: failures } };
  };
  const ofTypes =
    (act: (fromType: ObjectType, toType: ObjectType, call: Call) => Answer): Handler =>
    (call) => {
      const types = readTypes(errors, call);
      return "status" in types ? types : act(types.fromType, types.toType, call);
    };
  const eachPair = (
    status: number,
    tie: (from: CrmObject, to: CrmObject, pair: Pair) => readonly object[] | Answer,
  ) =>
    ofTypes((fromType, toType, { body }) => {
      const results: object[] = [];
      const failures: object[] = [];
      for (const pair of (body as { inputs: Pair[] }).inputs) {
        const [from, to] = [store.get(fromType, pair.from.id), store.get(toType, pair.to.id)];
        const done = from === undefined || to === undefined ? errors.notFound() : tie(from, to, pair);
        if ("status" in done) {
          const context = { fromObjectId: [pair.from.id], toObjectId: [pair.to.id] };
          failures.push({ ...(done.body as object), context });
        } else results.push(...done);
      }
      return answer(status, results, failures);
    });

  return {
    batchReadAssociations: ofTypes((fromType, toType, { body }) => {
      const results: object[] = [];
      const missing: string[] = [];
      for (const { id, after = "0" } of (body as { inputs: { id: string; after?: string }[] }).inputs) {
        const from = store.get(fromType, id);
        const offset = /^\d+$/.test(after) ? Number(after) : 0;
        const { maxResultsPerPage } = limits.associations;
        const page = from && associationPage(store, from, toType, offset, maxResultsPerPage);
        if (page === undefined || page.results.length === 0) missing.push(id);
        else
          results.push({
            from: { id },
            to: page.results,
            ...("paging" in page ? { paging: page.paging } : {}),
          });
      }
      const failures = missing.map((id) => ({
        ...errors.body("OBJECT_NOT_FOUND", `No ${toType} is associated with ${fromType} ${id}.`, {
          subCategory: "crm.associations.NO_ASSOCIATIONS_FOUND",
          context: { fromObjectId: [id] },
        }),
      }));
      return answer(200, results, failures);
    }),

    batchAssociateByDefault: eachPair(
      200,
      (from, to) => associateByDefault(store, from, to) ?? noKind(errors, from.type, to.type),
    ),

    batchAssociate: eachPair(201, (from, to, { types = [] }) => {
      const typeIds = types.map(({ associationTypeId }) => associationTypeId);
      const tie = associateAs(store, from, to, typeIds);
      return tie === undefined ? unknownKind(errors, typeIds) : [tie];
    }),

    batchDissociate: ofTypes((fromType, toType, { body }) => {
      for (const { from, to } of (body as { inputs: { from: { id: string }; to: { id: string }[] }[] })
        .inputs) {
        const one = store.get(fromType, from.id);
        for (const { id } of to) {
          const other = store.get(toType, id);
          if (one !== undefined && other !== undefined) store.dissociate(one, other);
        }
      }
      return { status: 204 };
    }),
  };
}
