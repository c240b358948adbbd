import type { HttpOperation } from "../openapi/http-contract.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";

export interface MatchedCall {
  readonly operation: HttpOperation;
  /** Values of the path parameters, decoded. */
  readonly path: ReadonlyMap<string, string>;
}

/**
 * Finds the operation of a recorded call. What stands before the path of the contract belongs to the server; of
 * several operations the one that spells out most of the path is meant.
 */
export function callMatcher(
  operations: readonly HttpOperation[],
): (exchange: Pick<RecordedExchange, "method" | "path">) => MatchedCall | undefined {
  const candidates = operations
    .filter(({ role }) => role === "operation")
    .map((operation) => ({ operation, ...templatePattern(operation.path) }))
    .sort((a, b) => b.literal - a.literal);
  return ({ method, path }) => {
    for (const { operation, pattern, names } of candidates) {
      if (operation.method !== method) continue;
      const match = pattern.exec(path);
      if (match === null) continue;
      const values = names.map((name, index): [string, string] => [name, decoded(match[index + 1] ?? "")]);
      return { operation, path: new Map(values) };
    }
    return undefined;
  };
}

function templatePattern(template: string): { pattern: RegExp; names: string[]; literal: number } {
  const parts = template.replace(/\/$/, "").split(/\{([^}]*)\}/);
  const literals = parts.filter((_, index) => index % 2 === 0);
  const source = literals.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("([^/]+?)");
  return {
    pattern: new RegExp(`${source}/?$`),
    names: parts.filter((_, index) => index % 2 === 1),
    literal: literals.join("").length,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
