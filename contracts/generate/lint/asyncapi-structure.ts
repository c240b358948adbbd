import { join } from "node:path";
import { asyncapiDocuments } from "../asyncapi-model.ts";
import type { Finding } from "../finding.ts";
import { findingAt, type Place } from "../place.ts";
import type { LintRule } from "./rule.ts";

const id = "asyncapi-structure";

/** The parser's levels: 0 is no AsyncAPI document, 1 is one that the recommendations advise against. */
const worstAllowed = 2;

export const asyncapiStructure: LintRule = {
  id,
  demands: "An AsyncAPI document is one in the eyes of the AsyncAPI project's own parser.",
  remedy:
    "Correct the document at this place; https://www.asyncapi.com/docs/reference/specification/v3.0.0 says what may stand there.",
  async check(sources) {
    const documents = asyncapiDocuments(sources);
    if (documents.length === 0) return [];
    // Loading it takes most of a second, and only this rule needs it.
    const { Parser } = await import("@asyncapi/parser");
    const parser = new Parser();
    const findings: Finding[] = [];
    for (const document of documents) {
      const { diagnostics } = await parser.parse(document.file.text, {
        source: join(sources.root, document.file.path),
      });
      for (const { severity, code, message, path, source } of diagnostics) {
        if (severity >= worstAllowed) continue;
        // What it finds in a file that is referred to, other rules say with the right place.
        const own = source === undefined || source.endsWith(document.file.path);
        findings.push(findingAt(placeAt(document, own ? path.map(String) : []), id, `${message} (${code})`));
      }
    }
    return findings;
  },
};

function placeAt(document: Place, path: readonly string[]): Place {
  const parts = path.map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"));
  return { ...document, pointer: parts.map((part) => `/${part}`).join("") };
}
