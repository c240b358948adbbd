import { type Finding, sortedFindings } from "./finding.ts";
import { borrowedRules, governanceRules, structureRules } from "./lint/registry.ts";
import type { LintRule } from "./lint/rule.ts";
import { readSources, type Sources } from "./sources.ts";

export interface Linted {
  /** Everything that is wrong; `[]` if nothing is. */
  readonly findings: readonly Finding[];
  /** Whether the contracts could be read at all. If not, the findings say why, and nothing else was asked. */
  readonly readable: boolean;
}

/** Asks every rule about the contracts of the project at `root`. */
export async function lintContracts({ root }: { readonly root: string }): Promise<Linted> {
  const { sources, findings } = await readSources(root);
  // Rules read across files, so they would report what only follows from a file that cannot be read.
  if (findings.length > 0) return { findings: sortedFindings(findings), readable: false };
  const structural = await apply(structureRules, sources);
  if (structural.length > 0) return { findings: sortedFindings(structural), readable: false };
  const rules = [...governanceRules, ...borrowedRules];
  return { findings: sortedFindings(await apply(rules, sources)), readable: true };
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
