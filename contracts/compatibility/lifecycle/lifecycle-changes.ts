import type { Change } from "../change.ts";
import type { ContractComparison, ContractOptions } from "../compare-contracts.ts";
import { matched } from "../matched.ts";
import { type Document, targetIn } from "../schema/document.ts";
import { isRecord } from "../schema/json.ts";
import { type Release, requiredRelease } from "../semver.ts";
import { type DatedOperation, datedOperations, type Life, lifeOfMessage } from "./dated-operation.ts";

/** Days between a deprecation and its sunset that consumers get, by what the operation promised. */
const noticeDays: Readonly<Record<string, number>> = { draft: 0, alpha: 0, beta: 30, stable: 90 };
const promises = ["draft", "alpha", "beta", "stable"];

interface Lives {
  readonly base: Document;
  readonly revision: Document;
  /** The same contract in later releases, newest first: what was promised last is what counts. */
  readonly later: readonly Document[];
  readonly compared: ContractComparison;
  readonly profile: NonNullable<ContractOptions["profile"]>;
  readonly asOf: string;
}

/** The changes in the light of what the contract promised about itself: stability, sunset and version. */
export function lifecycleChanges({ base, revision, later, compared, profile, asOf }: Lives): {
  readonly changes: readonly Change[];
  readonly required: Release;
} {
  const known = datedOperations(base);
  const promised = [...later.map(datedOperations), known];
  const lived = [
    ...compared.changes.map((change) => removal(change, base, promised, asOf)),
    ...matched(known, datedOperations(revision)).flatMap(({ base: before, revision: after }) =>
      after === undefined ? [] : promiseChanges(before, after, asOf),
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

const removals = new Set(["operation-removed", "webhook-removed", "channel-removed"]);
const messageRemovals = new Set(["sent-message-removed", "received-message-removed"]);

/** What was never promised, or was announced and has had its time, may go. */
function removal(
  change: Change,
  base: Document,
  promised: readonly ReadonlyMap<string, DatedOperation>[],
  asOf: string,
): Change {
  if (change.effect !== "breaking") return change;
  const life = lifeOfRemoved(change, base, promised);
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
  // The gateway tells consumers that it is there until the end of that day.
  return life.sunset < asOf
    ? told("policy", `its sunset was ${life.sunset}`)
    : told("breaking", `its sunset is only on ${life.sunset}`);
}

function lifeOfRemoved(
  { rule, at }: Change,
  base: Document,
  promised: readonly ReadonlyMap<string, DatedOperation>[],
): Life | undefined {
  if (messageRemovals.has(rule)) {
    const [path, pointer = ""] = at.split(/#(.*)/s, 2);
    const message = path === base.path ? targetIn(base, pointer) : undefined;
    return message === undefined ? undefined : lifeOfMessage(message, base);
  }
  if (!removals.has(rule)) return undefined;
  const [key] = [...(promised.at(-1) ?? [])].find(([, operation]) => operation.at === at) ?? [];
  if (key === undefined) return undefined;
  return promised.map((operations) => operations.get(key)).find((operation) => operation !== undefined)?.life;
}

/** What an operation that stays promises less than it did. */
function promiseChanges(before: DatedOperation | undefined, after: DatedOperation, asOf: string): Change[] {
  const common = {
    effect: "breaking",
    direction: "both",
    at: after.at,
    component: after.name,
    affects: [after.name],
  } as const;
  if (before === undefined) return [];
  const changes: Change[] = [];
  const { sunset, since, stability = "stable" } = after.life;
  const promise = before.life.stability;
  if (promise !== undefined && promises.indexOf(stability) < promises.indexOf(promise))
    changes.push({
      ...common,
      rule: "stability-lowered",
      message: `it was ${promise} and is now only ${stability}`,
    });
  const announced = before.life.sunset;
  if (announced !== undefined && sunset !== undefined && sunset < announced)
    changes.push({
      ...common,
      rule: "sunset-moved-earlier",
      message: `sunset was ${announced} and is now ${sunset}`,
    });
  if (announced !== undefined || sunset === undefined) return changes;
  // What was promised before counts: nobody shortens the notice by lowering the promise with it.
  const level = promise ?? stability;
  const days = noticeDays[level] ?? 90;
  const earliest = dayAfter(since ?? asOf, days);
  if (sunset >= earliest) return changes;
  const message = `sunset on ${sunset} leaves less than the ${days} days that ${level} operations get; ${earliest} would do`;
  return [...changes, { ...common, rule: "sunset-too-soon", message }];
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
