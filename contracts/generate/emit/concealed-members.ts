import type { OperationModel } from "../openapi-model.ts";
import { childOf, childrenOf, isObject, type Place, placeId } from "../place.ts";
import type { Sources } from "../sources.ts";

/** A member that is left out for callers without the scope, as `ConcealedMember` of contracts/runtime/api-operation.ts. */
export interface Concealed {
  readonly path: readonly string[];
  readonly scope: string;
}

/** The members with `x-visible-with` in what the operation answers when it succeeds. */
export function concealedMembers(sources: Sources, operation: OperationModel): Concealed[] {
  return operation.responses
    .filter(({ status }) => status.startsWith("2"))
    .flatMap(({ contents }) => contents)
    .flatMap(({ schema }) => (schema === undefined ? [] : concealedIn(sources, schema, [], new Set())));
}

/** `within` holds the schemas that we are in, so that one that contains itself is entered once. */
function concealedIn(
  sources: Sources,
  schema: Place,
  path: readonly string[],
  within: ReadonlySet<string>,
): Concealed[] {
  const target = sources.follow(schema);
  if (target === undefined || !isObject(target.value) || within.has(placeId(target))) return [];
  const inside = new Set([...within, placeId(target)]);

  const members = childrenOf(childOf(target, "properties")).flatMap(({ key, place }) => {
    const scope = scopeOf(sources, place);
    return scope === undefined
      ? concealedIn(sources, place, [...path, key], inside)
      : [{ path: [...path, key], scope }];
  });
  const items = childOf(target, "items");
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((word) => childrenOf(childOf(target, word)));
  return [
    ...members,
    ...(isObject(items.value) ? concealedIn(sources, items, [...path, "*"], inside) : []),
    ...parts.flatMap(({ place }) => concealedIn(sources, place, path, inside)),
  ];
}

/** Said beside the reference or by what it refers to. */
function scopeOf(sources: Sources, member: Place): string | undefined {
  for (const place of [member, sources.follow(member)]) {
    const scope = place && childOf(place, "x-visible-with").value;
    if (typeof scope === "string") return scope;
  }
  return undefined;
}
