/** The files to be written, by path below the output folder. */
export type GeneratedFiles = Map<string, string>;

/** The first line of a generated file: where it comes from, and that it is not the place for a change. */
export function banner(paths: readonly string[]): string {
  const unique = [...new Set(paths)].sort();
  return `// Generated from ${unique.join(", ")} by \`npm run generate\`. Do not edit.\n`;
}
