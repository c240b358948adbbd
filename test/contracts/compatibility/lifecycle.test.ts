import { describe, expect, test } from "vitest";
import { compareContracts } from "#contracts/compatibility/compare-contracts.ts";
import { lifecycleChanges } from "#contracts/compatibility/lifecycle/lifecycle-changes.ts";
import { singleDocument } from "#contracts/compatibility/schema/document.ts";

const asOf = "2026-07-01";
type Life = Readonly<Record<string, unknown>>;
const gone = undefined;

const contracts = {
  "an operation": (life: Life | undefined) => ({
    openapi: "3.1.0",
    info: { title: "Orders", version: "1.0.0" },
    paths: {
      "/orders/{id}": {
        get: { responses: { "200": { description: "The order" } } },
        ...(life === undefined
          ? {}
          : { delete: { ...life, responses: { "204": { description: "Deleted" } } } }),
      },
    },
  }),
  "a webhook": (life: Life | undefined) => ({
    openapi: "3.1.0",
    info: { title: "Orders", version: "1.0.0" },
    webhooks: life === undefined ? {} : { changed: { post: { ...life, responses: {} } } },
  }),
  "an event": (life: Life | undefined) => ({
    asyncapi: "3.0.0",
    info: { title: "Orders", version: "1.0.0" },
    channels: {
      kept: { address: "orders.kept", messages: { kept: { payload: {} } } },
      ...(life === undefined
        ? {}
        : { going: { ...life, address: "orders.going", messages: { going: { payload: {} } } } }),
    },
  }),
  "an event of AsyncAPI 2": (life: Life | undefined) => ({
    asyncapi: "2.6.0",
    info: { title: "Orders", version: "1.0.0" },
    channels:
      life === undefined ? {} : { "orders.going": { subscribe: { ...life, message: { payload: {} } } } },
  }),
  "a message": (life: Life | undefined) => ({
    asyncapi: "3.0.0",
    info: { title: "Orders", version: "1.0.0" },
    channels: {
      kept: {
        address: "orders",
        messages: {
          kept: { name: "kept", payload: { type: "object" } },
          ...(life === undefined ? {} : { going: { ...life, name: "going", payload: { type: "string" } } }),
        },
      },
    },
  }),
} as const;
const kinds = Object.keys(contracts) as (keyof typeof contracts)[];

function changes(
  kind: keyof typeof contracts,
  before: Life | undefined,
  after: Life | undefined,
  later: readonly (Life | undefined)[] = [],
) {
  const document = (life: Life | undefined) => singleDocument("contract.yaml", contracts[kind](life));
  const [base, revision] = [document(before), document(after)];
  const compared = compareContracts(base, revision);
  return lifecycleChanges({
    base,
    revision,
    later: later.map(document),
    compared,
    profile: "wire",
    asOf,
  }).changes.filter(({ rule }) => rule !== "version-not-raised");
}

function endsOn(day: string): Life {
  return { deprecated: true, "x-deprecated-since": "2026-01-01", "x-sunset": day };
}

describe.for(kinds)("%s", (kind) => {
  test.for([
    { life: {}, effect: "breaking", why: "it had not been deprecated" },
    { life: { deprecated: true }, effect: "breaking", why: "it was deprecated without a day of sunset" },
    { life: endsOn("2026-07-02"), effect: "breaking", why: "its sunset is only on 2026-07-02" },
    { life: endsOn(asOf), effect: "breaking", why: `its sunset is only on ${asOf}` },
    { life: endsOn("2026-06-30"), effect: "policy", why: "its sunset was 2026-06-30" },
    { life: { "x-stability": "alpha" }, effect: "policy", why: "it was alpha" },
  ])("that goes is $effect: $why", ({ life, effect, why }) => {
    const removed = changes(kind, life, gone).filter(({ rule }) => rule.endsWith("-removed"));

    expect(removed).toMatchObject([{ effect, message: expect.stringContaining(why) }]);
  });
});

describe("what was promised last counts", () => {
  test("a release that announced the sunset lets go what an older one knew nothing of", () => {
    const removed = changes("an operation", {}, gone, [endsOn("2026-06-30")]);

    expect(removed).toMatchObject([{ rule: "operation-removed", effect: "policy" }]);
  });

  test("an older release that announced it does not let go what a newer one took back", () => {
    const removed = changes("an operation", endsOn("2026-06-30"), gone, [{}]);

    expect(removed).toMatchObject([{ effect: "breaking", message: expect.stringContaining("had not been") }]);
  });
});

describe.for(["an operation", "an event", "an event of AsyncAPI 2"] as const)(
  "%s that stays promises no less than it did",
  (kind) => {
    const rulesOf = (before: Life, after: Life) =>
      changes(kind, before, after)
        .filter(({ effect }) => effect === "breaking")
        .map(({ rule }) => rule);

    test("its sunset moves later, and never earlier", () => {
      expect(rulesOf(endsOn("2026-12-31"), endsOn("2027-01-01"))).toEqual([]);
      expect(rulesOf(endsOn("2026-12-31"), endsOn("2026-12-30"))).toEqual(["sunset-moved-earlier"]);
    });

    test.for([
      { stability: "stable", sunset: "2026-09-29", rules: [] },
      { stability: "stable", sunset: "2026-09-28", rules: ["sunset-too-soon"] },
      { stability: "beta", sunset: "2026-07-31", rules: [] },
      { stability: "beta", sunset: "2026-07-30", rules: ["sunset-too-soon"] },
      { stability: "draft", sunset: "2026-07-01", rules: [] },
    ])("a $stability one may end on $sunset: $rules", ({ stability, sunset, rules }) => {
      const common = { "x-stability": stability };

      expect(rulesOf(common, { ...common, deprecated: true, "x-sunset": sunset })).toEqual(rules);
    });

    test("notice counts from the day of deprecation, also when an old release is compared long after", () => {
      const since = { deprecated: true, "x-deprecated-since": "2026-04-10", "x-sunset": "2026-07-09" };

      expect(rulesOf({}, since)).toEqual([]);
      expect(rulesOf({}, { ...since, "x-sunset": "2026-07-08" })).toEqual(["sunset-too-soon"]);
    });

    test("its stability is not lowered, and its notice not with it", () => {
      expect(rulesOf({ "x-stability": "stable" }, { "x-stability": "beta" })).toEqual(["stability-lowered"]);
      expect(rulesOf({ "x-stability": "beta" }, { "x-stability": "stable" })).toEqual([]);
      expect(rulesOf({}, { "x-stability": "draft" })).toEqual([]);
      expect(
        rulesOf({ "x-stability": "stable" }, { "x-stability": "draft", ...endsOn("2026-01-31") }),
      ).toEqual(["stability-lowered", "sunset-too-soon"]);
    });
  },
);
