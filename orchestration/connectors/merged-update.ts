import { isDeepStrictEqual } from "node:util";
import type { PlatformCall } from "./platform-call.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * One call that does what `earlier` and `later` do one after the other, or `undefined` if there is none: the platform's
 * contract has to say that the call sets single members of an object and leaves the others, and both have to be alike in
 * all else, such as the object, a condition or an idempotency key. Of what both set, the later one's stands.
 */
export function mergedUpdate(earlier: PlatformCall, later: PlatformCall): PlatformCall | undefined {
  const { partialUpdate } = later.operation;
  if (partialUpdate === undefined) return undefined;
  const { members: where, caller, alone = [] } = partialUpdate;
  const [first, second] = [membersAt(earlier.body, where), membersAt(later.body, where)];
  if (first === undefined || second === undefined) return undefined;
  if (alone.some((name) => Object.hasOwn(first, name) || Object.hasOwn(second, name))) return undefined;
  // A list or an object that both set: who knows whether the later one takes its place or is added to it.
  const unclear = Object.entries(second).some(
    ([name, value]) =>
      Object.hasOwn(first, name) &&
      !isDeepStrictEqual(first[name], value) &&
      !(isPlain(first[name]) && isPlain(value)),
  );
  if (unclear) return undefined;
  const rest = (body: unknown) => without(caller === undefined ? body : without(body, caller), where);
  const alike =
    earlier.operation.operationId === later.operation.operationId &&
    isDeepStrictEqual(
      [earlier.path, earlier.query, earlier.headers, rest(earlier.body)],
      [later.path, later.query, later.headers, rest(later.body)],
    );
  return alike ? { ...later, body: withAt(later.body, where, { ...first, ...second }) } : undefined;
}

function membersAt(body: unknown, [name, ...below]: readonly string[]): Members | undefined {
  if (!isObject(body)) return undefined;
  return name === undefined ? body : membersAt(body[name], below);
}

function withAt(body: unknown, [name, ...below]: readonly string[], members: Members): unknown {
  if (name === undefined) return members;
  return isObject(body) ? { ...body, [name]: withAt(body[name], below, members) } : body;
}

function without(body: unknown, [name, ...below]: readonly string[]): unknown {
  if (name === undefined || !isObject(body)) return undefined;
  const { [name]: found, ...others } = body;
  return below.length === 0 ? others : { ...others, [name]: without(found, below) };
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
