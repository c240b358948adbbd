import type { ApiOperation } from "#contracts/runtime/api-operation.ts";

/** Values of the path parameters of one request, as the router read them. */
type PathValues = Readonly<Record<string, string | undefined>>;

/** Headers that say how long an operation stays, for one request. */
export type LifecycleHeaders = (path: PathValues) => Readonly<Record<string, string>>;

const none: Readonly<Record<string, string>> = Object.freeze({});

/**
 * Compiles what every answer of an operation says about its end: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and
 * links to where that is explained and to the operation that takes its place. Nothing for an operation that stays.
 *
 * `successor` is the operation that `operation.successor` names; lint sees to it that each of its path parameters is
 * one of this operation too, so that the link leads to the very same thing.
 */
export function createLifecycleHeaders(
  operation: ApiOperation,
  successor: ApiOperation | undefined,
  publicUrl: string,
): LifecycleHeaders {
  const { deprecatedSince, sunset, domain, operationId } = operation;
  if (deprecatedSince === undefined) return () => none;

  const explained = `<${publicUrl}/docs#/${encodeURIComponent(domain)}/${encodeURIComponent(operationId)}>`;
  const links = [`${explained}; rel="deprecation"; type="text/html"`];
  if (sunset !== undefined) links.push(`${explained}; rel="sunset"; type="text/html"`);
  const dated = {
    deprecation: `@${Date.parse(`${deprecatedSince}T00:00:00Z`) / 1_000}`,
    // The operation is there until the last second of its last day.
    ...(sunset === undefined ? {} : { sunset: new Date(`${sunset}T23:59:59Z`).toUTCString() }),
  };
  if (successor === undefined) {
    const headers = Object.freeze({ ...dated, link: links.join(", ") });
    return () => headers;
  }
  return (path) => {
    const target = successor.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
      encodeURIComponent(path[name] ?? ""),
    );
    return { ...dated, link: [...links, `<${publicUrl}${target}>; rel="successor-version"`].join(", ") };
  };
}
