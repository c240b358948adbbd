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
  readonly specificity: number;
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
    routes.push({ operation, segments, specificity: specificityOf(segments) });
    byLength.set(segments.length, routes);
  }
  // A literal segment wins over a parameter, from the left: /organizations/search before /organizations/{id}.
  for (const routes of byLength.values()) routes.sort((a, b) => b.specificity - a.specificity);

  return (method, path) => {
    const segments = segmentsIn(path);
    if (segments === undefined) return { kind: "no-path" };

    let allowed: string[] | undefined;
    for (const route of byLength.get(segments.length) ?? []) {
      const parameters = matched(route.segments, segments);
      if (parameters === undefined) continue;
      if (route.operation.method === method)
        return { kind: "operation", operation: route.operation, path: parameters };
      allowed ??= [];
      allowed.push(route.operation.method);
    }
    return allowed === undefined ? { kind: "no-path" } : { kind: "other-method", allowed };
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

/** One binary digit for each segment, 1 for a literal one. */
function specificityOf(segments: readonly Segment[]): number {
  return segments.reduce((digits, segment) => digits * 2 + (typeof segment === "string" ? 1 : 0), 0);
}

/** `undefined` where the percent-encoding is broken. */
function segmentsIn(path: string): string[] | undefined {
  const segments = path.split("/");
  segments.shift();
  if (!path.includes("%")) return segments;
  try {
    return segments.map(decodeURIComponent);
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
  for (let index = 0; index < route.length; index += 1) {
    const expected = route[index] as Segment;
    if (typeof expected === "string") continue;
    const values = expected.pattern.exec(segments[index] as string);
    if (values === null) return undefined;
    for (let at = 0; at < expected.names.length; at += 1)
      parameters[expected.names[at] as string] = values[at + 1] as string;
  }
  return parameters;
}
