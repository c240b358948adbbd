import type { Change } from "../change.ts";
import type { ContractComparison, ContractOptions } from "../compare-contracts.ts";
import { matched } from "../matched.ts";
import { type Document, targetIn } from "../schema/document.ts";
import { isRecord } from "../schema/json.ts";
import { type Release, requiredRelease } from "../semver.ts";
import { type DatedOperation, datedOperations, lifeOf } from "./dated-operation.ts";

/** Days from today that a newly announced sunset must leave consumers, by what the operation promised. */
const noticeDays: Readonly<Record<string, number>> = { draft: 0, alpha: 0, beta: 30, stable: 90 };

interface Lives {
  readonly base: Document;
  readonly revision: Document;
  readonly compared: ContractComparison;
  readonly profile: NonNullable<ContractOptions["profile"]>;
  readonly asOf: string;
}

/** The changes in the light of what the contract promised about itself: stability, sunset and version. */
export function lifecycleChanges({ base, revision, compared, profile, asOf }: Lives): {
  readonly changes: readonly Change[];
  readonly required: Release;
} {
  const lived = [
    ...compared.changes.map((change) => removal(change, base, asOf)),
    ...matched(datedOperations(base), datedOperations(revision)).flatMap(
      ({ base: before, revision: after }) => (after === undefined ? [] : sunsetChanges(before, after, asOf)),
    ),
  ];
  const weighed =
    profile === "docs"
      ? lived.map((change) =>
          change.effect === "breaking" ? { ...change, effect: "policy" as const } : change,
        )
      : lived;
  const required = requiredRelease(weighed);
  const version = versionChange(required, compared.semver.declared, revision);
  return { changes: version === undefined ? weighed : [...weighed, version], required };
}

/** What was never promised, or was announced and has had its time, may go. */
function removal(change: Change, base: Document, asOf: string): Change {
  if (change.rule !== "operation-removed" || change.effect !== "breaking") return change;
  const target = targetIn(base, change.at.slice(change.at.indexOf("#") + 1));
  const life = target === undefined ? undefined : lifeOf(target.value, base);
  if (life === undefined) return change;
  const told = (effect: Change["effect"], why: string): Change => ({
    ...change,
    effect,
    message: `${change.message}: ${why}`,
  });
  if (life.stability === "draft" || life.stability === "alpha")
    return told("policy", `it was ${life.stability}`);
  if (!life.deprecated) return told("breaking", "it had not been deprecated");
  if (life.sunset === undefined) return told("breaking", "it was deprecated without a day of sunset");
  return life.sunset <= asOf
    ? told("policy", `its sunset was ${life.sunset}`)
    : told("breaking", `its sunset is only on ${life.sunset}`);
}

function sunsetChanges(before: DatedOperation | undefined, after: DatedOperation, asOf: string): Change[] {
  const { sunset, stability = "stable" } = after.life;
  const common = {
    effect: "breaking",
    direction: "both",
    at: `${after.document.path}#${after.pointer}`,
    component: after.name,
    affects: [after.name],
  } as const;
  const announced = before?.life.sunset;
  if (announced !== undefined && sunset !== undefined && sunset < announced)
    return [
      { ...common, rule: "sunset-moved-earlier", message: `sunset was ${announced} and is now ${sunset}` },
    ];
  if (before === undefined || sunset === undefined || announced !== undefined) return [];
  const days = noticeDays[stability] ?? 90;
  const earliest = dayAfter(asOf, days);
  if (sunset >= earliest) return [];
  const message = `sunset on ${sunset} leaves less than the ${days} days that ${stability} operations get; ${earliest} would do`;
  return [{ ...common, rule: "sunset-too-soon", message }];
}

const weight: Readonly<Record<Release, number>> = { none: 0, patch: 1, minor: 2, major: 3 };

function versionChange(
  required: Release,
  declared: Release | undefined,
  { path, root }: Document,
): Change | undefined {
  if (declared === undefined || weight[declared] >= weight[required]) return undefined;
  const info = isRecord(root) ? root["info"] : undefined;
  const version = isRecord(info) ? String(info["version"]) : "";
  return {
    rule: "version-not-raised",
    effect: "policy",
    direction: "both",
    at: `${path}#/info/version`,
    component: "info.version",
    affects: [],
    message: `the changes ask for a ${required} release; version ${version} declares ${declared === "none" ? "none" : `a ${declared} one`}`,
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
