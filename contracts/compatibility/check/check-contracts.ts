import { relative, sep } from "node:path";
import { type Finding, findingLine, sortedFindings } from "../../generate/finding.ts";
import type { Change } from "../change.ts";
import { compareContracts } from "../compare-contracts.ts";
import { kindOf } from "../input/contract-form.ts";
import { ContractLoader, type LoadedContract } from "../input/loaded-contract.ts";
import { contractsOf, type Selection, treeOf } from "../input/selection.ts";
import { applyWaivers } from "../lifecycle/apply-waivers.ts";
import { changeHash } from "../lifecycle/change-hash.ts";
import { lifecycleChanges } from "../lifecycle/lifecycle-changes.ts";
import { readWaivers } from "../lifecycle/read-waivers.ts";
import type { Matched } from "../matched.ts";
import type { Document } from "../schema/document.ts";
import { type Release, requiredRelease } from "../semver.ts";
import type { CheckAnswer, CheckReport, CheckRequest, ReportedChange } from "./check-request.ts";
import { checkTraffic } from "./check-traffic.ts";
import { pairContracts } from "./pair-contracts.ts";
import { onlyOperations, wantedOperations } from "./relied-upon.ts";

interface Judged {
  readonly changes: readonly ReportedChange[];
  readonly required: Release;
  readonly declared: Release | undefined;
}

/** Reads and compares what is asked for. Throws only on a bug. */
export async function checkContracts(request: CheckRequest): Promise<CheckAnswer> {
  const shown = (path: string) => shownPath(request.shownFrom, path);
  const revision = await load(request.revision, shown);
  const unjudged = request.reliedUpon === undefined ? [] : revision.findings.filter(isReference);
  const findings: Finding[] = revision.findings.filter((finding) => !unjudged.includes(finding));
  const judged: Judged[] = [];
  const calls: { changes: ReportedChange[]; notes: string[] } = { changes: [], notes: [] };
  /** What each contract of the revision was in the releases judged so far, newest first. */
  const later = new Map<LoadedContract, Document[]>();
  for (const selection of request.bases.toReversed()) {
    const base = await load(selection, shown);
    findings.push(...base.findings);
    if (findings.length > 0) continue;
    const paired = pairContracts(base.contracts, revision.contracts);
    if (paired.length === 0) findings.push(nothingIn(shown(selection.path)));
    for (const pair of paired) {
      const mixed = mixedKinds(pair);
      if (mixed !== undefined) findings.push(mixed);
      else {
        const known = (pair.revision && later.get(pair.revision)) ?? [];
        const compared = narrowed(pair, request);
        judged.push(judge(compared, request, shown, known));
        if (request.traffic === undefined || !compared.base || !compared.revision) continue;
        const { traffic } = request;
        const recorded = await checkTraffic(traffic, shown(traffic), compared.base, compared.revision);
        findings.push(...recorded.findings);
        calls.notes.push(...recorded.notes);
        calls.changes.push(...recorded.changes.map((change) => reported(change, compared, shown)));
        if (pair.base && pair.revision) later.set(pair.revision, [...known, pair.base.document]);
      }
    }
  }
  const waivers = await readWaivers(request.waivers, shown);
  findings.push(...waivers.findings);
  if (findings.length > 0) return { findings: sortedFindings(findings) };

  const all = distinct([...judged.flatMap(({ changes }) => changes), ...calls.changes]);
  const { changes, notes } = applyWaivers(all, waivers.waivers, request.asOf);
  return {
    report: {
      verdict: verdictOf(changes, request.strict),
      changes,
      semver: furthestBehind(judged),
      contracts: Math.ceil(judged.length / request.bases.length),
      notes: [
        ...unjudged.map((finding) => `cannot be judged: ${findingLine(finding)}`),
        ...calls.notes,
        ...notes,
      ],
    },
  };
}

/** Both sides with the operations alone that somebody relies on, if anybody says which. */
function narrowed(pair: Matched<LoadedContract>, { reliedUpon }: CheckRequest): Matched<LoadedContract> {
  const { base, revision } = pair;
  if (reliedUpon === undefined || base === undefined || revision === undefined) return pair;
  const wanted = wantedOperations(base, reliedUpon);
  return { base: onlyOperations(base, wanted), revision: onlyOperations(revision, wanted) };
}

function isReference({ rule }: Finding): boolean {
  return rule === "reference";
}

async function load(
  selection: Selection,
  shown: (path: string) => string,
): Promise<{
  readonly contracts: ReadonlyMap<string, LoadedContract>;
  readonly findings: readonly Finding[];
}> {
  const loader = new ContractLoader(treeOf(selection), shown);
  const contracts = new Map<string, LoadedContract>();
  const findings: Finding[] = [];
  for (const [key, path] of await contractsOf(selection)) {
    const loaded = await loader.load(path);
    findings.push(...loaded.findings);
    if (loaded.contract !== undefined) contracts.set(key, loaded.contract);
  }
  return { contracts, findings };
}

function judge(
  pair: Matched<LoadedContract>,
  request: CheckRequest,
  shown: (path: string) => string,
  later: readonly Document[],
): Judged {
  const { base, revision } = pair;
  if (base === undefined || revision === undefined) {
    const change = wholeContract(pair);
    return {
      changes: [reported(change, pair, shown)],
      required: requiredRelease([change]),
      declared: undefined,
    };
  }
  const { profile, strict, asOf } = request;
  const compared = compareContracts(base.document, revision.document, { profile, strict, asOf });
  const lived = lifecycleChanges({
    base: base.document,
    revision: revision.document,
    later,
    compared,
    profile,
    asOf,
  });
  const counted = lived.changes.filter(
    ({ rule }) => request.reliedUpon === undefined || rule !== "version-not-raised",
  );
  return {
    changes: counted.map((change) => reported(change, pair, shown)),
    required: lived.required,
    declared: compared.semver.declared,
  };
}

function wholeContract({ base, revision }: Matched<LoadedContract>): Change {
  const path = (revision ?? base)?.path ?? "";
  const common = {
    direction: "both",
    at: `${path}#`,
    component: path.split("/").at(-1) ?? path,
    affects: [],
  } as const;
  return revision === undefined
    ? { ...common, rule: "contract-removed", effect: "breaking", message: "the whole contract is gone" }
    : { ...common, rule: "contract-added", effect: "compatible", message: "a new contract" };
}

function reported(
  change: Change,
  pair: Matched<LoadedContract>,
  shown: (path: string) => string,
): ReportedChange {
  const [path = "", pointer = ""] = change.at.split(/#(.*)/s, 2);
  const file = pair.revision?.files.get(path) ?? pair.base?.files.get(path);
  const name = path === "" ? shown((pair.revision ?? pair.base)?.path ?? "") : shown(path);
  const position = file?.positionOf(pointer) ?? { line: 1, column: 1 };
  const named = { ...change, at: `${name}#${pointer}` };
  return { change: named, file: name, ...position, hash: changeHash(change) };
}

/** Several releases are broken by one change in the same way; it is said once. */
function distinct(changes: readonly ReportedChange[]): ReportedChange[] {
  const key = ({ change, hash }: ReportedChange) =>
    [change.rule, change.effect, change.at, change.component, hash].join("\n");
  return [...new Map(changes.map((each) => [key(each), each])).values()];
}

function verdictOf(changes: readonly ReportedChange[], strict: boolean): CheckReport["verdict"] {
  const has = (test: (change: Change) => boolean) => changes.some(({ change }) => test(change));
  if (has(({ effect }) => effect === "breaking")) return "breaking";
  if (strict && has(({ effect, rule }) => effect === "undecided" || rule === "version-not-raised"))
    return "breaking";
  return has(({ effect }) => effect === "undecided") ? "undecided" : "compatible";
}

const weight: Readonly<Record<Release, number>> = { none: 0, patch: 1, minor: 2, major: 3 };

/** Of several contracts, what the one asks for whose version is furthest behind its changes. */
function furthestBehind(judged: readonly Judged[]): CheckReport["semver"] {
  const behind = ({ required, declared }: Judged) => weight[required] - weight[declared ?? "none"];
  const [worst] = [...judged].sort(
    (a, b) => behind(b) - behind(a) || weight[b.required] - weight[a.required],
  );
  return { required: worst?.required ?? "none", declared: worst?.declared };
}

function mixedKinds({ base, revision }: Matched<LoadedContract>): Finding | undefined {
  const [before, after] = [base, revision].map((each) => each?.files.get(each.path));
  if (before === undefined || after === undefined || kindOf(before) === kindOf(after)) return undefined;
  const message = `is ${kindOf(after)} and cannot be compared with ${kindOf(before)} in ${before.path}`;
  return { file: after.path, line: 1, column: 1, pointer: "", rule: "contract-form", message };
}

function nothingIn(file: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    pointer: "",
    rule: "file-exists",
    message: "holds no OpenAPI or AsyncAPI document",
  };
}

function shownPath(from: string, path: string): string {
  const shown = relative(from, path).split(sep).join("/");
  return shown === "" || shown.startsWith("../..") ? path : shown;
}
