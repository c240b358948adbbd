import { compareAsyncApi } from "./asyncapi/compare-asyncapi.ts";
import { readAsyncApi } from "./asyncapi/read-asyncapi.ts";
import type { Change } from "./change.ts";
import { compareOpenApi } from "./openapi/compare-openapi.ts";
import { readOpenApi } from "./openapi/read-openapi.ts";
import { rules } from "./rules/registry.ts";
import type { Document } from "./schema/document.ts";
import { isRecord } from "./schema/json.ts";
import { type Release, releaseBetween, requiredRelease } from "./semver.ts";

export interface ContractOptions {
  /** "wire" (default): what travels. "client": also what breaks generated clients. "docs": everything, as information. */
  readonly profile?: "wire" | "client" | "docs";
  /** What "today" is for policies of deprecation: RFC 3339 date. */
  readonly asOf?: string;
  /** Whether "undecided" counts as breaking. */
  readonly strict?: boolean;
  /** Steps of search for one pair of schemas. */
  readonly mostSteps?: number;
}

export interface ContractComparison {
  readonly verdict: "compatible" | "breaking" | "undecided";
  readonly changes: readonly Change[];
  readonly semver: { readonly required: Release; readonly declared: Release | undefined };
}

/** Compares two releases of one contract: OpenAPI 3.0 or 3.1, or AsyncAPI 2.6 or 3.0. */
export function compareContracts(
  base: Document,
  revision: Document,
  options: ContractOptions = {},
): ContractComparison {
  const steps = options.mostSteps === undefined ? {} : { mostSteps: options.mostSteps };
  const comparison = { content: "documented", ...steps } as const;
  const found =
    isAsyncApi(base) || isAsyncApi(revision)
      ? compareAsyncApi(readAsyncApi(base), readAsyncApi(revision), comparison)
      : compareOpenApi(readOpenApi(base), readOpenApi(revision), comparison);
  const changes = found.map((change) => weighed(change, options));
  const has = (effect: Change["effect"]) => changes.some((change) => change.effect === effect);
  const undecided = has("undecided");
  const breaking = has("breaking") || (undecided && options.strict === true);
  return {
    verdict: breaking ? "breaking" : undecided ? "undecided" : "compatible",
    changes,
    semver: {
      required: requiredRelease(changes),
      declared: releaseBetween(versionOf(base), versionOf(revision)),
    },
  };
}

const breaksClients = new Set(
  Object.values(rules)
    .flat()
    .filter((rule) => rule.breaksClients)
    .map((rule) => rule.id),
);

function weighed(change: Change, { profile = "wire" }: ContractOptions): Change {
  if (profile === "docs" && change.effect === "breaking") return { ...change, effect: "policy" };
  if (profile === "client" && breaksClients.has(change.rule)) return { ...change, effect: "breaking" };
  return change;
}

function isAsyncApi({ root }: Document): boolean {
  return isRecord(root) && root["asyncapi"] !== undefined;
}

function versionOf({ root }: Document): string | undefined {
  const info = isRecord(root) ? root["info"] : undefined;
  const version = isRecord(info) ? info["version"] : undefined;
  return typeof version === "string" ? version : undefined;
}
