import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compareContracts } from "#contracts/compatibility/compare-contracts.ts";
import { type Document, documentsOf } from "#contracts/compatibility/schema/document.ts";

const root = join(import.meta.dirname, "../../..");
const files = ["canonical", "api", "events", "platforms"].flatMap((area) =>
  readdirSync(join(root, "contracts", area))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `contracts/${area}/${name}`),
);

/** All contracts, with the text of some of them changed first. */
function load(
  change: (file: string, text: string) => string = (_, text) => text,
): ReadonlyMap<string, Document> {
  return documentsOf(
    new Map(files.map((file) => [file, parse(change(file, readFileSync(join(root, file), "utf8")))])),
  );
}

const contracts = files.filter((file) => /\.(openapi|asyncapi)\.yaml$/.test(file));
const before = load();

describe("our own contracts", () => {
  test.for(contracts)("%s is the same as itself", (file) => {
    const comparison = compareContracts(before.get(file) as Document, load().get(file) as Document);
    expect(comparison).toMatchObject({ verdict: "compatible", changes: [] });
  });

  test("break everywhere that money travels when Money counts in another property", () => {
    const after = load((file, text) =>
      file.endsWith("money.yaml") ? text.replaceAll("minor", "cents") : text,
    );
    const broken = contracts.filter(
      (file) =>
        compareContracts(before.get(file) as Document, after.get(file) as Document).verdict === "breaking",
    );
    expect(broken).toContain("contracts/api/orders.openapi.yaml");
    expect(broken).toContain("contracts/events/business.asyncapi.yaml");
  });
});
