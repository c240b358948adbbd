// Scores the compatibility engine against public test cases: npm run score -- <corpus folder>
// The folder holds cases.json of either kind; see the README beside it for what a label means there.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { compareContracts } from "#contracts/compatibility/compare-contracts.ts";
import { SchemaComparison } from "#contracts/compatibility/compare-schemas.ts";
import { dialectOf } from "#contracts/compatibility/schema/dialect.ts";
import { singleDocument } from "#contracts/compatibility/schema/document.ts";
import type { Json } from "#contracts/compatibility/schema/json.ts";
import { readSchema } from "#contracts/compatibility/schema/read-schema.ts";

interface SchemaCase {
  readonly test: string;
  readonly kind: "sub" | "equiv";
  readonly a: Json;
  readonly b: Json;
  readonly expected: boolean;
}

interface ContractCase {
  readonly id: string;
  readonly test: string;
  readonly base: string;
  readonly revision: string;
  readonly expected: "breaking" | "info" | "none";
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: npm run score -- <corpus folder>");
  process.exit(2);
}
const { cases } = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as {
  cases: readonly object[];
};
const startedMs = performance.now();
if (cases.every((each): each is SchemaCase => "a" in each && "b" in each)) scoreSchemas(cases);
else {
  // That project judges generated clients, so its labels are read with the profile "client"; "wire" is for comparison.
  for (const profile of ["client", "wire"] as const)
    scoreContracts(cases as readonly ContractCase[], folder, profile);
}
console.log(`${Math.round(performance.now() - startedMs)} ms`);

function scoreSchemas(schemaCases: readonly SchemaCase[]): void {
  let right = 0;
  let wronglyProved = 0;
  for (const [index, { test, kind, a, b, expected }] of schemaCases.entries()) {
    // These cases take "." for every character and formats for annotations.
    const comparison = new SchemaComparison({ content: "any", formats: "annotations", singleLine: true });
    const first = read(a);
    const second = read(b);
    const verdicts = [comparison.compare(first, second)];
    if (kind === "equiv") verdicts.push(comparison.compare(second, first));
    const broken = verdicts.some((verdict) => verdict.kind === "broken");
    const undecided = verdicts.some((verdict) => verdict.kind === "undecided");
    const answer = broken ? "false" : undecided ? "undecided" : "true";
    if (answer === String(expected)) {
      right++;
      continue;
    }
    if (answer === "true") wronglyProved++;
    console.log(
      `${index} ${test}: expected ${expected}, got ${answer}\n  a ${JSON.stringify(a)}\n  b ${JSON.stringify(b)}`,
    );
  }
  console.log(`right ${right} of ${schemaCases.length}, proved against the label ${wronglyProved}`);
}

function read(schema: Json) {
  return readSchema(singleDocument("schema", schema), "", dialectOf(schema, "draft-4"));
}

function scoreContracts(
  contractCases: readonly ContractCase[],
  from: string,
  profile: "client" | "wire",
): void {
  const counts = { both: 0, onlyOurs: 0, onlyTheirs: 0, neither: 0 };
  const load = (file: string) => singleDocument(file, parse(readFileSync(join(from, file), "utf8")));
  for (const { id, test, base, revision, expected } of contractCases) {
    const { verdict, changes } = compareContracts(load(base), load(revision), { profile });
    const ours = verdict === "breaking";
    const theirs = expected === "breaking";
    if (ours && theirs) counts.both++;
    else if (ours) counts.onlyOurs++;
    else if (theirs) counts.onlyTheirs++;
    else counts.neither++;
    if (ours === theirs) continue;
    const why = changes
      .filter(({ effect }) => effect !== "compatible")
      .map(({ rule, component }) => `${rule} ${component}`);
    console.log(`[${profile}] ${id} ${test}: expected ${expected}, got ${verdict} ${why.join("; ")}`);
  }
  const precision = counts.both / (counts.both + counts.onlyOurs);
  const recall = counts.both / (counts.both + counts.onlyTheirs);
  console.log(
    `[${profile}] precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} ${JSON.stringify(counts)}`,
  );
}
