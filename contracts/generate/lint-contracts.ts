import { type Finding, sortedFindings } from "./finding.ts";
import { borrowedRules, governanceRules, structureRules } from "./lint/registry.ts";
import type { LintRule } from "./lint/rule.ts";
import { readSources, type Sources } from "./sources.ts";

/** Everything that is wrong in the contracts of the project at `root`: `[]` if nothing is. */
export async function lintContracts({ root }: { readonly root: string }): Promise<readonly Finding[]> {
  const { sources, findings } = await readSources(root);
  // Rules read across files, so they would report what only follows from a file that cannot be read.
  if (findings.length > 0) return sortedFindings(findings);
  const own = await lintSources(sources);
  return own.length > 0 ? own : sortedFindings(await apply(borrowedRules, sources));
}

/** Applies every rule of our own to contracts that could be read. */
export async function lintSources(sources: Sources): Promise<readonly Finding[]> {
  const structural = await apply(structureRules, sources);
  return sortedFindings(structural.length > 0 ? structural : await apply(governanceRules, sources));
}

async function apply(rules: readonly LintRule[], sources: Sources): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules) findings.push(...(await rule.check(sources)));
  return findings;
}
