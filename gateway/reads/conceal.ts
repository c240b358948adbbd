import type { ConcealedMember } from "#contracts/runtime/api-operation.ts";

/** The value without the members that these scopes do not show. The value itself stays as it is, and is returned if all is shown. */
export function conceal(
  value: unknown,
  concealed: readonly ConcealedMember[],
  scopes: ReadonlySet<string>,
): unknown {
  return concealed
    .filter(({ scope }) => !scopes.has(scope))
    .reduce((shown, { path }) => without(shown, path), value);
}

function without(value: unknown, [head, ...rest]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || head === undefined) return value;
  if (Array.isArray(value)) return head === "*" ? value.map((item) => without(item, rest)) : value;
  if (!Object.hasOwn(value, head)) return value;
  const { [head]: member, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [head]: without(member, rest) };
}
