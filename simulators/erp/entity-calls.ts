import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { Answer, Call, Handler } from "../behaviour/call.ts";
import { type EntitySetName, entityModels } from "./blank-rows.ts";
import type { EntityRules, Written } from "./entity-rules.ts";
import type { ReadableSet, Row } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";
import { listRows, oneRow } from "./odata-list.ts";
import { navigationOf } from "./odata-query.ts";
import type { ReadSet } from "./odata-shape.ts";
import type { UnitOfWork } from "./unit-of-work.ts";
import { fieldRefusal, matches } from "./written-fields.ts";

export interface EntityCallDependencies {
  readonly errors: ErpErrors;
  readonly work: UnitOfWork;
  /** The sets as this call may see them: as they are, or as a replica that is behind has them. */
  readonly readSets: (call: Call) => ReadSet;
  readonly rules: Partial<Record<EntitySetName, EntityRules>>;
}

/** Answers every call of the contract that is about an entity set, by what its path and method say. */
export function entityHandlers(dependencies: EntityCallDependencies): Record<string, Handler> {
  const handlers: Record<string, Handler> = {};
  for (const operation of Object.values(operations) as HttpOperation[]) {
    const handler = handlerOf(operation, dependencies);
    if (handler !== undefined) handlers[operation.operationId] = handler;
  }
  return handlers;
}

const entityPath =
  /^\/companies\(\{companyId\}\)\/(\w+)(?:\(\{(\w+)\}\)(?:\/(?:Microsoft\.NAV\.(\w+)|(\w+)))?)?$/;

function handlerOf(operation: HttpOperation, dependencies: EntityCallDependencies): Handler | undefined {
  const { errors, work, readSets, rules: allRules } = dependencies;
  const [, setName, key, action, navigation] = entityPath.exec(operation.path) ?? [];
  if (setName === undefined) return undefined;
  const set = setName as EntitySetName;
  const rules = allRules[set] ?? {};
  const rowOf = (call: Call): Row | undefined => readSets(call)(set).get(String(call.path[key ?? ""]));
  /** Nothing of a refused call stands, but what it has committed on its way. */
  const whole =
    (write: (call: Call, row: Row) => Answer): Handler =>
    (call) => {
      const row = rowOf(call);
      if (row === undefined) return errors.notFound();
      if (call.request.header("if-none-match") !== undefined) return errors.unsupportedPrecondition();
      if (!matches(call.header["If-Match"], row["@odata.etag"])) return errors.changed();
      return work.run(() => write(call, row), succeeded);
    };

  if (navigation !== undefined) {
    const target = navigationOf(entityModels[set], navigation);
    if (target === undefined) throw new Error(`${operation.operationId}: ${set} has no ${navigation}`);
    const child = target.set as EntitySetName;
    if (operation.method === "POST") return creation(child, allRules[child] ?? {}, dependencies, rowOf);
    return (call) => {
      const row = rowOf(call);
      if (row === undefined) return errors.notFound();
      const readSet = readSets(call);
      const path = `${set}(${row.id})/${navigation}`;
      if (target.many)
        return listRows(call, child, readSet, errors, { path, within: { field: target.key, value: row.id } });
      const found = readSet(child).get(String((row as unknown as Record<string, unknown>)[target.key]));
      return found === undefined ? errors.notFound() : oneRow(call, child, found, readSet, errors);
    };
  }
  if (action !== undefined) {
    return whole((call, row) => {
      const act = rules.actions?.[action];
      if (act === undefined) throw new Error(`no action ${action} of ${set}`);
      const done = act(row, call);
      if (!done.ok) return done.failure;
      return { status: 204, headers: { location: addressOf(call, done.value.set, done.value.id) } };
    });
  }
  switch (`${operation.method} ${key === undefined ? "set" : "row"}`) {
    case "GET set":
      return (call) =>
        listRows(
          call,
          set,
          readSets(call),
          errors,
          rules.listedBy === undefined ? {} : { needs: rules.listedBy },
        );
    case "POST set":
      return creation(set, rules, dependencies, undefined);
    case "GET row":
      return (call) => {
        const row = rowOf(call);
        return row === undefined ? errors.notFound() : oneRow(call, set, row, readSets(call), errors);
      };
    case "PATCH row":
      return whole((call, row) => {
        const body = call.body as Record<string, unknown>;
        const refused = fieldRefusal(errors, set, body, "update");
        if (refused !== undefined) return refused;
        const changed = rules.update?.(row, body);
        return changed === undefined
          ? errors.notAllowed()
          : written(call, set, changed, 200, readSets(call), errors);
      });
    case "DELETE row":
      return whole((_call, row) => {
        if (rules.remove === undefined) return errors.notAllowed();
        return rules.remove(row) ?? { status: 204 };
      });
    default:
      return undefined;
  }
}

function creation(
  set: EntitySetName,
  rules: EntityRules,
  { errors, work, readSets }: EntityCallDependencies,
  /** The record below whose path it is sent, where there is one. */
  parentOf: ((call: Call) => Row | undefined) | undefined,
): Handler {
  return (call) => {
    const parent = parentOf?.(call);
    if (parentOf !== undefined && parent === undefined) return errors.notFound();
    return work.run(() => {
      const body = call.body as Record<string, unknown>;
      const refused = fieldRefusal(errors, set, body, "creation");
      if (refused !== undefined) return refused;
      const created = rules.create?.(body, parent);
      return created === undefined
        ? errors.notAllowed()
        : written(call, set, created, 201, readSets(call), errors);
    }, succeeded);
  };
}

/** The record after a write, or no more than that it is done if the caller prefers so. */
function written(
  call: Call,
  set: EntitySetName,
  outcome: Written,
  status: 200 | 201,
  readSet: ReadSet,
  errors: ErpErrors,
): Answer {
  if (!outcome.ok) return outcome.failure;
  const { id } = outcome.value;
  const location = addressOf(call, set, id);
  const preference = preferenceOf(call.header.Prefer);
  if (preference !== undefined) {
    const headers = { location, "odata-entityid": location, "preference-applied": preference };
    return { status: 204, headers };
  }
  const deep = status === 201 ? nestedIn(call.body as object, set) : [];
  const shown = deep.length === 0 ? call : { ...call, query: { $expand: deep.join(",") } };
  const row = (readSet(set) as ReadableSet<Row>).get(id) ?? outcome.value;
  const { headers, body } = oneRow(shown, set, row, readSet, errors);
  return { status, headers: status === 201 ? { ...headers, location } : (headers ?? {}), body };
}

function preferenceOf(prefer: unknown): string | undefined {
  return typeof prefer === "string" ? /return=minimal|return-no-content/.exec(prefer)?.[0] : undefined;
}

/** The navigations by which the body brings records of their own. */
function nestedIn(body: object, set: EntitySetName): readonly string[] {
  const { navigations } = entityModels[set];
  return Object.keys(body).filter(
    (name) =>
      navigations[name] !== undefined && Array.isArray((body as Readonly<Record<string, unknown>>)[name]),
  );
}

function addressOf(call: Call, set: string, id: string): string {
  return `${call.root}/companies(${String(call.path.companyId)})/${set}(${id})`;
}

function succeeded({ status }: Answer): boolean {
  return status < 300;
}
