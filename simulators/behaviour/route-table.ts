import type { HttpOperation } from "#contracts/runtime/http-operation.ts";

export type RouteMatch =
  | {
      readonly kind: "operation";
      readonly operation: HttpOperation;
      readonly path: Readonly<Record<string, string>>;
    }
  | { readonly kind: "other-method"; readonly allowed: readonly string[] }
  | { readonly kind: "no-path" };

interface Route {
  readonly operation: HttpOperation;
  readonly segments: readonly Segment[];
}

/** `start` is what stands before the first parameter: most paths are told apart by it, without a pattern. */
type Segment =
  | string
  | { readonly start: string; readonly pattern: RegExp; readonly names: readonly string[] };

/** Finds the operation of a contract that a method and a path (below the server's URL) stand for. */
export function createRouteTable(
  operations: readonly HttpOperation[],
): (method: string, path: string) => RouteMatch {
  const byLength = new Map<number, Route[]>();
  for (const operation of operations) {
    const segments = operation.path.split("/").slice(1).map(segmentOf);
    const routes = byLength.get(segments.length) ?? [];
    routes.push({ operation, segments });
    // A literal segment wins over a parameter, from the left: /organizations/search before /organizations/{id}.
    routes.sort((a, b) => specificity(b).localeCompare(specificity(a)));
    byLength.set(segments.length, routes);
  }

  return (method, path) => {
    const segments = path.split("/").slice(1).map(decoded);
    if (segments.includes(undefined)) return { kind: "no-path" };

    const allowed: string[] = [];
    for (const route of byLength.get(segments.length) ?? []) {
      const parameters = matched(route.segments, segments as string[]);
      if (parameters === undefined) continue;
      if (route.operation.method === method)
        return { kind: "operation", operation: route.operation, path: parameters };
      allowed.push(route.operation.method);
    }
    return allowed.length === 0 ? { kind: "no-path" } : { kind: "other-method", allowed };
  };
}

function segmentOf(template: string): Segment {
  if (!template.includes("{")) return template;
  const names: string[] = [];
  const pattern = template
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "(.+)";
    })
    .join("");
  return { start: template.slice(0, template.indexOf("{")), pattern: new RegExp(`^${pattern}$`), names };
}

function specificity(route: Route): string {
  return route.segments.map((segment) => (typeof segment === "string" ? "1" : "0")).join("");
}

/** `undefined` where the percent-encoding is broken. */
function decoded(segment: string): string | undefined {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function matched(route: readonly Segment[], segments: readonly string[]): Record<string, string> | undefined {
  for (let index = route.length - 1; index >= 0; index -= 1) {
    const expected = route[index] as Segment;
    const given = segments[index] as string;
    if (typeof expected === "string" ? expected !== given : !given.startsWith(expected.start))
      return undefined;
  }
  const parameters: Record<string, string> = {};
  for (const [index, expected] of route.entries()) {
    if (typeof expected === "string") continue;
    const given = segments[index] as string;
    const values = expected.pattern.exec(given);
    if (values === null) return undefined;
    for (const [position, name] of expected.names.entries())
      parameters[name] = values[position + 1] as string;
  }
  return parameters;
}
