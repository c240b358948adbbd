import { stripTypeScriptTypes } from "node:module";
import { describe, expect, test } from "vitest";
import { typescriptDeclaration, typescriptType } from "#contracts/generate/emit/typescript-type.ts";

const member = { type: "object", properties: { id: { type: "string" } }, additionalProperties: false };
const orNothing = { ...member, type: ["object", "null"] };
const both = { allOf: [member, { type: "object", properties: { no: { type: "number" } } }] };

describe("the type of a schema", () => {
  test.for([
    { what: "an object", schema: member, starts: "export interface T {" },
    { what: "an object or null", schema: orNothing, starts: "export type T = {" },
    { what: "two objects in one", schema: both, starts: "export type T = {" },
    { what: "one object or another", schema: { oneOf: both.allOf }, starts: "export type T = {" },
  ])("of $what is declared in TypeScript", ({ schema, starts }) => {
    const declaration = typescriptDeclaration("T", schema);
    expect(declaration.startsWith(starts), declaration).toBe(true);
    expect(() => stripTypeScriptTypes(declaration)).not.toThrow();
  });

  test("of a list of objects or nulls groups what an item may be", () => {
    const type = typescriptType({ type: "array", items: orNothing });
    expect(type.replace(/\s+/g, " ")).toBe("({ id?: string; } | null)[]");
    expect(typescriptType({ type: "array", items: member }).replace(/\s+/g, " ")).toBe("{ id?: string; }[]");
  });
});
