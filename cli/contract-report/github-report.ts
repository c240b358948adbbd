import type { CheckReport } from "#contracts/compatibility/check/check-request.ts";
import type { Finding } from "#contracts/generate/finding.ts";
import { refusalText, witnessText } from "./witness-text.ts";

const levels = { breaking: "error", undecided: "warning", policy: "notice" } as const;

/** Workflow commands that annotate the lines of a pull request; compatible changes need nobody's attention. */
export function githubReport({ changes }: CheckReport): string[] {
  return changes.flatMap(({ change, file, line, column }) => {
    const { effect, rule, component, message, witness } = change;
    if (effect === "compatible") return [];
    const told = [`${component}: ${message}`];
    if (witness !== undefined) told.push(`Witness: ${witnessText(witness)}`);
    const refusal = witness === undefined ? "" : refusalText(witness);
    if (refusal !== "") told.push(`Refused by ${refusal}`);
    const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
    return [`::${levels[effect]} ${place}::${data(told.join("\n"))}`];
  });
}

/** A workflow command that annotates the place of a finding. */
export function findingAnnotation({ file, line, column, rule, message }: Finding, advice = ""): string {
  return `::error file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(message + advice)}`;
}

/** A line that begins as a command would be run as one, so its ends and signs are escaped. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
