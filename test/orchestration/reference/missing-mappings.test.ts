import fc from "fast-check";
import { expect, test } from "vitest";
import { missingMappings } from "#orchestration/reference/missing-mappings.ts";
import { changesBetween, codeKinds, type ReferenceCodes } from "#orchestration/reference/reference-codes.ts";

const none = { companions: [], exclusive: [], quantities: [] };
const codes: ReferenceCodes = {
  item: { "CC-PLATFORM": "Platform" },
  "tax-area": { DE: "Germany", "US-CA": "California" },
  "payment-terms": { "30 DAYS": "Net 30 days" },
  currency: { USD: "US dollar" },
  product: { "CC-PLATFORM": "Platform" },
};

test("codes that mean something on both sides have nothing missing", () => {
  expect(missingMappings(codes, none)).toEqual([]);
});

test.for([
  {
    kind: "item",
    code: "cc platform",
    owner: "platform-engineering",
    more: { item: { ...codes.item, "cc platform": "" } },
  },
  { kind: "product", code: "CC-NEW", owner: "sales-operations", more: { product: { "CC-NEW": "" } } },
  {
    kind: "product",
    code: "id:7",
    owner: "sales-operations",
    more: { product: { "id:7": "without a code" } },
  },
  { kind: "tax-area", code: "NORTH", owner: "finance", more: { "tax-area": { NORTH: "" } } },
  { kind: "currency", code: "EURO", owner: "finance", more: { currency: { EURO: "" } } },
])("$kind $code has no mapping, and $owner owns that", ({ kind, code, owner, more }) => {
  const found = missingMappings({ ...codes, ...more }, none);
  expect(found.map((one) => [one.kind, one.code, one.owner])).toEqual([[kind, code, owner]]);
});

test("a rule for products that names an item which is not there is found, once", () => {
  const rules = {
    companions: [{ product: "CC-GONE", needsOneOf: ["CC-PLATFORM"] }],
    exclusive: [["CC-GONE", "CC-PLATFORM"]],
    quantities: [],
  };
  expect(missingMappings(codes, rules)).toMatchObject([{ kind: "product-rule", code: "CC-GONE" }]);
});

const list = fc.dictionary(fc.constantFrom("A", "B", "C", "D"), fc.constantFrom("", "x", "y"));
const lists = fc.record(
  Object.fromEntries(codeKinds.map((kind) => [kind, list])) as never,
) as fc.Arbitrary<ReferenceCodes>;

test("changes, done to the codes before, give the codes after", () => {
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const changed = structuredClone(before) as Record<string, Record<string, string>>;
      for (const { kind, code, change } of changesBetween(before, after)) {
        const of = changed[kind] as Record<string, string>;
        expect(change === "added").toBe(of[code] === undefined);
        if (change === "removed") delete of[code];
        else of[code] = after[kind][code] as string;
      }
      expect(changed).toEqual(after);
      expect(changesBetween(after, after)).toEqual([]);
    }),
  );
});
