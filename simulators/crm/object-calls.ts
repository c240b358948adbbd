import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Handler } from "../behaviour/call.ts";
import { batchHandlers } from "./batches.ts";
import type { CrmErrors } from "./errors.ts";
import { forEachType, type ObjectType, readObjectType } from "./object-types.ts";
import { objectHandlers } from "./objects.ts";
import type { RecordLocks } from "./record-locks.ts";
import { searchHandler } from "./search.ts";
import type { CrmStore } from "./state.ts";

/** The name that operationIds use, of the types that have calls of their own in the contract: one object, several. */
const names: Readonly<Partial<Record<ObjectType, readonly [string, string]>>> = {
  companies: ["Company", "Companies"],
  contacts: ["Contact", "Contacts"],
  deals: ["Deal", "Deals"],
  line_items: ["LineItem", "LineItems"],
  products: ["Product", "Products"],
};

/** The calls on objects of every type, by operationId. */
export function objectCallHandlers(
  clock: Clock,
  store: CrmStore,
  errors: CrmErrors,
  locks: RecordLocks,
): Record<string, Handler> {
  const ofType = forEachType((type) => {
    const objects = objectHandlers(store, errors, type, locks.locked);
    const batches = batchHandlers(clock, store, errors, type, locks);
    return { objects, batches, search: searchHandler(store, errors, type, limits.search) };
  });
  type Calls = (typeof ofType)[ObjectType];

  const all: Record<string, Handler> = {};
  for (const [type, [one, several]] of Object.entries(names)) {
    const { objects, batches, search } = ofType[type as ObjectType];
    all[`list${several}`] = objects.list;
    all[`create${one}`] = objects.create;
    all[`read${one}`] = objects.read;
    all[`update${one}`] = objects.update;
    all[`batchRead${several}`] = batches.read;
    all[`batchUpsert${several}`] = batches.upsert;
    all[`search${several}`] = search;
  }
  const any =
    (choose: (calls: Calls) => Handler): Handler =>
    (call) => {
      const type = readObjectType(String(call.path.objectType));
      return type === undefined
        ? errors.invalid(`Unable to infer object type from: ${String(call.path.objectType)}`)
        : choose(ofType[type])(call);
    };
  return {
    ...all,
    listObjects: any(({ objects }) => objects.list),
    createObject: any(({ objects }) => objects.create),
    readObject: any(({ objects }) => objects.read),
    updateObject: any(({ objects }) => objects.update),
    archiveObject: any(({ objects }) => objects.archive),
    mergeObjects: any(({ objects }) => objects.merge),
    batchReadObjects: any(({ batches }) => batches.read),
    batchCreateObjects: any(({ batches }) => batches.create),
    batchUpdateObjects: any(({ batches }) => batches.update),
    batchUpsertObjects: any(({ batches }) => batches.upsert),
    batchArchiveObjects: any(({ batches }) => batches.archive),
    searchObjects: any(({ search }) => search),
  };
}
