import type { CheckReport } from "#contracts/compatibility/check/check-request.ts";
import { refusalText, witnessText } from "./witness-text.ts";

const levels = { breaking: "error", undecided: "warning", policy: "note", compatible: "none" } as const;

/** SARIF 2.1.0, for code scanning. Fingerprints are the hashes that waivers name. */
export function sarifReport({ changes }: CheckReport, version: string): string {
  const rules = [...new Set(changes.map(({ change }) => change.rule))].sort().map((id) => ({
    id,
    shortDescription: { text: sentence(id) },
  }));
  const results = changes.map(({ change, file, line, column, hash }) => {
    const { rule, effect, component, message, witness, at } = change;
    const shown = witness === undefined ? "" : `\nWitness: ${witnessText(witness)}\n${refusalText(witness)}`;
    return {
      ruleId: rule,
      level: levels[effect],
      message: { text: `${component}: ${message}${shown}`.trimEnd() },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(file) },
            region: { startLine: line, startColumn: column },
          },
          logicalLocations: [{ fullyQualifiedName: at }],
        },
      ],
      partialFingerprints: { "concordatChange/v1": hash },
    };
  });
  const run = { tool: { driver: { name: "concordat", version, rules } }, results };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return JSON.stringify(log, undefined, 2);
}

/** `request-body-removed` as `Request body removed`. */
function sentence(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
