import { isRecord, type Json } from "../schema/json.ts";

const hidden = "…";
/** Names under which nothing is shown, not even where it is what is refused. */
const secret =
  /token|secret|passw|authorization|credential|api[-_ ]?key|signature|cookie|session|client[-_]?state|private|pin$|iban|card/i;

/**
 * A recorded body with nothing in it but its form and the value at `pointer`, which is what is refused: the rest was
 * somebody's business, and is not needed to see why.
 */
export function masked(body: Json, pointer: string): Json {
  const parts = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return along(body, parts, "");
}

/** A value that was refused, unless its name says that it is a secret. */
export function shown(name: string, value: string): string {
  return secret.test(name) ? hidden : value;
}

function along(value: Json, [part, ...rest]: readonly string[], name: string): Json {
  if (secret.test(name)) return hidden;
  if (part === undefined) return outline(value, name);
  if (Array.isArray(value)) {
    const inner = value[Number(part)];
    return inner === undefined ? [] : [along(inner, rest, name)];
  }
  if (!isRecord(value)) return hidden;
  const inner = (value as Readonly<Record<string, Json>>)[part];
  return inner === undefined ? {} : { [part]: along(inner, rest, part) };
}

/** The refused value itself; of an object the names of what it has, as one of them is missing or too many. */
function outline(value: Json, name: string): Json {
  if (Array.isArray(value))
    return value.length === 0 ? [] : [hidden, ...(value.length > 1 ? [`${value.length} in all`] : [])];
  if (isRecord(value)) return Object.fromEntries(Object.keys(value).map((key) => [key, hidden]));
  return secret.test(name) ? hidden : value;
}
