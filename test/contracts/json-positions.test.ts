import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JsonPositions } from "#contracts/generate/json-positions.ts";
import { parseSourceFile } from "#contracts/generate/source-file.ts";

function pointersOf(value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  const inner = Object.entries(value).flatMap(([key, member]) =>
    pointersOf(member, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
  return [pointer, ...inner];
}

describe("where a value of a JSON text is written", () => {
  test("is where its key begins, or the item in a list", () => {
    const positions = new JsonPositions('{\n  "a b": [1, {"c/d": "}\\""}],\n  "e": null\n}\n');
    expect(positions.positionOf("")).toEqual({ line: 1, column: 1 });
    expect(positions.positionOf("/a b")).toEqual({ line: 2, column: 3 });
    expect(positions.positionOf("/a b/1/c~1d")).toEqual({ line: 2, column: 15 });
    expect(positions.positionOf("/e")).toEqual({ line: 3, column: 3 });
  });

  test("is the nearest place above where there is no such value", () => {
    const positions = new JsonPositions('{"a": [true]}');
    expect(positions.positionOf("/a/7/b")).toEqual({ line: 1, column: 2 });
    expect(positions.positionOf("/a/0/b")).toEqual({ line: 1, column: 8 });
  });

  test("is where the YAML parser finds it, in any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const positions = new JsonPositions(text);
        const { file } = parseSourceFile("api", "a.yaml", text);
        const json = JSON.parse(text) as unknown;
        for (const pointer of file === undefined ? [] : pointersOf(json))
          expect([pointer, positions.positionOf(pointer)]).toEqual([pointer, file?.positionOf(pointer)]);
      }),
      { numRuns: 200 },
    );
  });
});
