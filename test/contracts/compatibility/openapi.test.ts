import { describe, expect, test } from "vitest";
import { compareContracts } from "#contracts/compatibility/compare-contracts.ts";
import { singleDocument } from "#contracts/compatibility/schema/document.ts";
import type { Json } from "#contracts/compatibility/schema/json.ts";
import { edited } from "./cases/edited.ts";
import { baseDocument, documentCases } from "./cases/openapi-cases.ts";
import { documentRewritings } from "./cases/rewritten-documents.ts";
import { rewritings } from "./cases/rewritten-schemas.ts";
import { schemaCases } from "./cases/schema-cases.ts";

function verdictOf(base: Json, revision: Json) {
  return compareContracts(singleDocument("base.yaml", base), singleDocument("revision.yaml", revision));
}

function withBody(side: "sent" | "got", schema: Json, schemas: Json = { Text: { type: "string" } }): Json {
  const content = { "application/json": { schema } };
  const operation =
    side === "sent"
      ? { requestBody: { required: true, content }, responses: { "204": { description: "ok" } } }
      : { responses: { "200": { description: "ok", content } } };
  return {
    openapi: "3.1.0",
    info: { title: "One body", version: "1.0.0" },
    paths: { "/things": { post: operation } },
    components: { schemas },
  };
}

const bodies = schemaCases.flatMap(({ edit, before, after, sent, got }) => [
  { edit, before, after, side: "sent" as const, expected: sent },
  { edit, before, after, side: "got" as const, expected: got },
]);

describe("a body that clients send or get", () => {
  test.for(bodies)("$edit: $side is $expected", ({ before, after, side, expected }) => {
    const { verdict, changes } = verdictOf(withBody(side, before), withBody(side, after));
    expect(verdict).toBe(expected === "ok" ? "compatible" : "breaking");
    const unwitnessed = changes.filter(
      ({ effect, witness }) => effect === "breaking" && witness?.refusedBy === undefined,
    );
    expect(unwitnessed.map(({ rule }) => rule).filter((rule) => /schema/.test(rule))).toEqual([]);
  });
});

const rewritten = rewritings.flatMap(({ edit, before, after, components = {} }) =>
  (["sent", "got"] as const).flatMap((side) => {
    const documents = [
      withBody(side, before, components.before),
      withBody(side, after, components.after),
    ] as const;
    return [
      { edit, side, base: documents[0], revision: documents[1] },
      { edit: `${edit}, backwards`, side, base: documents[1], revision: documents[0] },
    ];
  }),
);

describe("a body in other words", () => {
  test.for(rewritten)("$edit: $side as before", ({ base, revision }) => {
    const { verdict, changes } = verdictOf(base, revision);
    expect(changes.filter(({ effect }) => effect === "breaking" || effect === "undecided")).toEqual([]);
    expect(verdict).toBe("compatible");
  });
});

describe("a whole document", () => {
  test.for(documentCases)("$edit: $verdict", ({ set, verdict, rule }) => {
    const comparison = verdictOf(baseDocument, edited(baseDocument, set));
    expect(comparison.verdict).toBe(verdict);
    const rules = comparison.changes.map((change) => change.rule);
    expect(rules).toEqual(rule === undefined ? rules : expect.arrayContaining([rule]));
  });

  test.for(
    documentRewritings.flatMap(({ edit, before, after }) => [
      { edit, base: before, revision: after },
      { edit: `${edit}, backwards`, base: after, revision: before },
    ]),
  )("in other words is what it was: $edit", ({ base, revision }) => {
    const { verdict, changes } = verdictOf(base, revision);
    expect(changes.filter(({ effect }) => effect === "breaking" || effect === "undecided")).toEqual([]);
    expect(verdict).toBe("compatible");
  });

  test("is the same as itself", () => {
    expect(verdictOf(baseDocument, structuredClone(baseDocument)).changes).toEqual([]);
  });

  const routed = [
    "operation-removed",
    "required-request-parameter-added",
    "request-parameter-became-required",
    "request-body-became-required",
    "request-media-type-removed",
    "security-tightened",
  ];
  test.for(
    documentCases.filter(({ verdict, rule }) => verdict === "breaking" && routed.includes(rule ?? "")),
  )(
    "shows a request that gets through the old contract and not through the new one: $edit",
    ({ set, rule }) => {
      const { changes } = verdictOf(baseDocument, edited(baseDocument, set));
      const shown = changes
        .filter((change) => change.rule === rule)
        .map(({ witness }) => witness?.refusedBy?.pointer);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(shown.map(() => expect.stringMatching(/^\//)));
    },
  );

  test("shows no request for a removed path that a template takes over", () => {
    const answer = { responses: { "200": { description: "ok" } } };
    const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
    const template = { "/orders/{id}": { get: { parameters, ...answer } } };
    const contract = (paths: Json): Json => ({
      openapi: "3.1.0",
      info: { title: "t", version: "1.0.0" },
      paths,
    });
    const { changes } = verdictOf(
      contract({ ...template, "/orders/mine": { get: answer } }),
      contract(template),
    );
    const [removed] = changes.filter(({ rule }) => rule === "operation-removed");
    expect(removed?.witness).toMatchObject({ value: "GET /orders/mine" });
    expect(removed?.witness?.refusedBy).toBeUndefined();
  });

  test("gets one change for a component that many operations share", () => {
    const revision = edited(baseDocument, {
      "/components/schemas/Order/properties/state/enum": ["open", "closed", "held"],
    });
    const breaks = verdictOf(baseDocument, revision).changes.filter(({ effect }) => effect === "breaking");
    expect(breaks.map(({ component }) => component)).toEqual(["Order.state"]);
    expect(breaks[0]?.affects.length).toBeGreaterThan(2);
  });
});
