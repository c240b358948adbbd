import { describe, expect, test } from "vitest";
import { compareContracts } from "#contracts/compatibility/compare-contracts.ts";
import { singleDocument } from "#contracts/compatibility/schema/document.ts";
import type { Json } from "#contracts/compatibility/schema/json.ts";
import { baseEvents, eventCases } from "./cases/asyncapi-cases.ts";
import { directedEdits } from "./cases/directed-events.ts";
import { edited } from "./cases/edited.ts";
import { eventRewritings } from "./cases/rewritten-events.ts";
import { narrowings, refactorings, widenings } from "./cases/schema-cases.ts";

function comparisonOf(base: Json, revision: Json) {
  return compareContracts(singleDocument("base.yaml", base), singleDocument("revision.yaml", revision));
}

/** AsyncAPI 2.6 and 3.0 documents with one message: "sent" by clients, so received by the application. */
const oneMessage = {
  "2.6": (side: "sent" | "got", payload: Json): Json => ({
    asyncapi: "2.6.0",
    info: { title: "One message", version: "1.0.0" },
    channels: {
      things: { [side === "sent" ? "publish" : "subscribe"]: { message: { name: "thing", payload } } },
    },
    components: { schemas: { Text: { type: "string" } } },
  }),
  "3.0": (side: "sent" | "got", payload: Json): Json => ({
    asyncapi: "3.0.0",
    info: { title: "One message", version: "1.0.0" },
    channels: { things: { address: "things", messages: { thing: { payload } } } },
    operations: {
      things: { action: side === "sent" ? "receive" : "send", channel: { $ref: "#/channels/things" } },
    },
    components: { schemas: { Text: { type: "string" } } },
  }),
};

const payloads = [...refactorings.slice(0, 12), ...narrowings, ...widenings].flatMap(
  ({ edit, before, after, sent, got }, index) => {
    const version = index % 2 === 0 ? ("2.6" as const) : ("3.0" as const);
    return [
      { edit, before, after, version, side: "sent" as const, expected: sent },
      { edit, before, after, version, side: "got" as const, expected: got },
    ];
  },
);

describe("the payload of a message", () => {
  test.for(payloads)(
    "$edit: $side is $expected in AsyncAPI $version",
    ({ before, after, version, side, expected }) => {
      const { verdict } = comparisonOf(oneMessage[version](side, before), oneMessage[version](side, after));
      expect(verdict).toBe(expected === "ok" ? "compatible" : "breaking");
    },
  );
});

describe("a whole event contract", () => {
  test.for(eventCases)("$edit: $verdict", ({ set, verdict, rule }) => {
    const comparison = comparisonOf(baseEvents, edited(baseEvents, set));
    const rules = comparison.changes.map((change) => change.rule);
    expect(rules).toEqual(rule === undefined ? rules : expect.arrayContaining([rule]));
    expect(comparison.verdict).toBe(verdict);
  });

  test("is the same as itself", () => {
    expect(comparisonOf(baseEvents, structuredClone(baseEvents)).changes).toEqual([]);
  });

  test.for(
    eventRewritings.flatMap(({ edit, before, after }) => [
      { edit, base: before, revision: after },
      { edit: `${edit}, backwards`, base: after, revision: before },
    ]),
  )("in other words is what it was: $edit", ({ base, revision }) => {
    const { verdict, changes } = comparisonOf(base, revision);
    expect(changes.filter(({ effect }) => effect === "breaking" || effect === "undecided")).toEqual([]);
    expect(verdict).toBe("compatible");
  });

  test.for(directedEdits)("breaks in one direction alone: $edit", ({ loose, strict }) => {
    expect(comparisonOf(loose, strict).verdict).toBe("breaking");
    expect(comparisonOf(strict, loose).verdict).toBe("compatible");
  });

  test.for(["2.6.0", "3.0.0"])(
    "of %s whose payload is of another language is undecided, not the same",
    (version) => {
      const record = (fields: Json): Json => {
        const schema = { type: "record", name: "Order", fields };
        const schemaFormat = "application/vnd.apache.avro;version=1.9.0";
        if (version === "2.6.0")
          return {
            asyncapi: version,
            channels: { orders: { publish: { message: { schemaFormat, payload: schema } } } },
          };
        const messages = { placed: { payload: { schemaFormat, schema } } };
        return {
          asyncapi: version,
          channels: { orders: { address: "orders", messages } },
          operations: { take: { action: "receive", channel: { $ref: "#/channels/orders" } } },
        };
      };
      const one = record([{ name: "id", type: "string" }]);
      expect(comparisonOf(one, record([{ name: "id", type: "long" }])).verdict).toBe("undecided");
      expect(comparisonOf(one, structuredClone(one)).verdict).toBe("compatible");
    },
  );
});
