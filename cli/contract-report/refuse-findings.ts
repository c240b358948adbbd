import { type Finding, findingLine } from "#contracts/generate/finding.ts";
import { UsageError } from "../command-failure.ts";

/** What was given cannot be read: each finding in a line of its own. */
export function refuseFindings(findings: readonly Finding[]): never {
  const [first, ...others] = findings.map(findingLine);
  throw new UsageError(
    others.length === 0
      ? (first ?? "")
      : `The contracts cannot be read:\n  ${[first, ...others].join("\n  ")}`,
  );
}
