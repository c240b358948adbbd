import { join, resolve } from "node:path";
import type { RulesetDefinition } from "@stoplight/spectral-core";
import type { Finding } from "../finding.ts";
import { openapiDocuments } from "../openapi-documents.ts";
import { childOf, findingAt, type Place, rootOf } from "../place.ts";
import type { Sources } from "../sources.ts";
import type { LintRule } from "./rule.ts";

const id = "spectral-rules";

/**
 * The rules of Spectral's own OpenAPI ruleset that our API keeps. Not among them: what our rules ask more strictly
 * (structure, operation ids, security, examples of every area), and what is a matter of taste (contacts, order of tags).
 */
const rules = [
  "duplicated-entry-in-enum",
  "info-description",
  "no-eval-in-markdown",
  "no-script-tags-in-markdown",
  "oas3-examples-value-or-externalValue",
  "oas3-parameter-description",
  "oas3-server-not-example.com",
  "oas3-server-trailing-slash",
  "oas3-server-variables",
  "oas3-unused-component",
  "openapi-tags",
  "openapi-tags-uniqueness",
  "operation-singular-tag",
  "operation-tag-defined",
  "operation-tags",
  "path-declarations-must-exist",
  "path-keys-no-trailing-slash",
  "path-not-include-query",
  "tag-description",
  "typed-enum",
];

/** Spectral and its rulesets take half a second to load and each document a quarter, so only lint asks this rule. */
export const spectralRules: LintRule = {
  id,
  demands:
    "Our API keeps the rules of Spectral's OpenAPI ruleset that make a reference readable and a path unambiguous; the code at the end of a finding names the rule.",
  remedy:
    "https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules describes each rule with a right example.",
  async check(sources) {
    const { default: core } = await import("@stoplight/spectral-core");
    const { default: rulesets } = await import("@stoplight/spectral-rulesets");
    const { default: references } = await import("@stoplight/spectral-ref-resolver");
    // Nothing is read but what has been read already, and nothing is fetched.
    const resolver = new references.Resolver({
      resolvers: { file: { resolve: async (reference) => textAt(sources, reference.toString()) } },
    });
    const spectral = new core.Spectral({ resolver });
    spectral.setRuleset({
      // Its own declarations disagree: a ruleset without `extends` is one all the same.
      extends: [[rulesets.oas as RulesetDefinition, "off"]],
      rules: Object.fromEntries(rules.map((rule) => [rule, "warn"])),
    });
    const findings: Finding[] = [];
    for (const document of openapiDocuments(sources, "api")) {
      const results = await spectral.run(asParsed(sources, document));
      for (const { code, message, path, source } of results) {
        const written = source ? placeAt(sources, source, path) : placeIn(document, path);
        // What a reference brings in is said where it is written.
        const place = (written && sources.follow(written)) ?? document;
        findings.push(findingAt(place, id, `${message.replace(/\.$/, "")} (${code})`));
      }
    }
    return findings;
  },
};

/** A document as it was read: places are looked up by path, so that Spectral needs no positions. */
function asParsed(sources: Sources, { file }: Place) {
  const start = { line: 0, character: 0 };
  return {
    parsed: { data: file.json, diagnostics: [], ast: undefined, lineMap: [] },
    getLocationForJsonPath: () => ({ range: { start, end: start } }),
    source: addressOf(sources, file.path),
  };
}

function placeAt(sources: Sources, address: string, path: readonly (string | number)[]): Place | undefined {
  const file = sources.all().find((one) => addressOf(sources, one.path) === address);
  return file && placeIn(rootOf(file), path);
}

function placeIn(root: Place, path: readonly (string | number)[]): Place {
  return path.reduce((place, part) => childOf(place, part), root);
}

function textAt(sources: Sources, reference: string): string {
  const address = decodeURIComponent(reference.replace(/^file:\/\//, ""));
  const file = sources.all().find((one) => addressOf(sources, one.path) === address);
  if (file === undefined) throw new Error(`${address} is no contract`);
  return file.text;
}

function addressOf({ root }: Sources, path: string): string {
  return join(resolve(root), path);
}
