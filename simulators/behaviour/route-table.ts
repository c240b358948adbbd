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

/** A literal one, or a parameter with what stands before and behind it. */
type Segment = string | { readonly start: string; readonly name: string; readonly end: string };

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
      // One path may be written twice in a contract: for companies, and for any type of object.
      if (!allowed.includes(route.operation.method)) allowed.push(route.operation.method);
    }
    return allowed === undefined ? { kind: "no-path" } : { kind: "other-method", allowed };
  };
}

function segmentOf(template: string): Segment {
  const [, start = "", name, end = ""] = /^([^{]*)\{([^}]+)\}([^{]*)$/.exec(template) ?? [];
  if (name !== undefined) return { start, name, end };
  if (template.includes("{")) throw new Error(`more than one parameter in ${template}`);
  return template;
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
  // From the right, where paths differ.
  for (let index = route.length - 1; index >= 0; index -= 1) {
    const expected = route[index] as Segment;
    const given = segments[index] as string;
    if (typeof expected === "string" ? expected !== given : !fits(expected, given)) return undefined;
  }
  const parameters: Record<string, string> = {};
  for (let index = 0; index < route.length; index += 1) {
    const expected = route[index] as Segment;
    if (typeof expected === "string") continue;
    const given = segments[index] as string;
    parameters[expected.name] = given.slice(expected.start.length, given.length - expected.end.length);
  }
  return parameters;
}

/** Of the parameter itself there is at least one character. */
function fits({ start, end }: Exclude<Segment, string>, given: string): boolean {
  return given.length > start.length + end.length && given.startsWith(start) && given.endsWith(end);
}
