import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Finding, findingLine } from "#contracts/generate/finding.ts";
import { generateContracts } from "#contracts/generate/generate.ts";
import {
  borrowedRules,
  governanceRules,
  rulesById,
  structureRules,
} from "#contracts/generate/lint/registry.ts";
import { lintContracts } from "#contracts/generate/lint-contracts.ts";
import { parseSourceFile } from "#contracts/generate/source-file.ts";
import { readSources } from "#contracts/generate/sources.ts";

import { customers, mistakes, money } from "./lint-mistakes.ts";

const project = join(import.meta.dirname, "../..");
const fixture = join(import.meta.dirname, "fixtures/project");
let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "concordat-lint-"));
  await cp(fixture, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

/** What one rule finds: reading, without which there is no rule, counts as one. */
async function findingsOf(id: string): Promise<readonly Finding[]> {
  const { sources, findings } = await readSources(root);
  const rule = [...structureRules, ...governanceRules, ...borrowedRules].find((one) => one.id === id);
  return rule === undefined ? findings : rule.check(sources);
}

describe("lint", () => {
  test("finds nothing in the contracts of the project", async () => {
    expect((await lintContracts({ root: project })).findings.map(findingLine)).toEqual([]);
  });

  test("finds nothing in the project that the mistakes are made in", async () => {
    expect((await lintContracts({ root })).findings.map(findingLine)).toEqual([]);
  });

  test.for(mistakes)(
    "$rule finds $mistake",
    { timeout: 60_000 },
    async ({ rule, file, from, to, pointer }) => {
      const path = join(root, file);
      const text = await readFile(path, "utf8");
      expect(text).toContain(from);
      await writeFile(path, text.replace(from, to));

      const findings = await findingsOf(rule);
      const found = findings.filter((finding) => finding.rule === rule && finding.pointer.endsWith(pointer));
      expect(found, findings.map(findingLine).join("\n")).not.toEqual([]);
      expect(findingLine(found[0]!)).toMatch(/^contracts\/\S+\.yaml:\d+:\d+ #\S* .+ \([a-z-]+\)$/);
    },
  );

  test("points at the line and column of what is wrong", async () => {
    const path = join(root, money);
    await writeFile(path, (await readFile(path, "utf8")).replace("    minimum:", "    minimun:"));
    const line = (await readFile(path, "utf8")).split("\n").findIndex((text) => text.includes("minimun")) + 1;
    const {
      findings: [finding],
    } = await lintContracts({ root });
    expect(finding).toMatchObject({ file: money, line, column: 5, pointer: "/properties/minor/minimun" });
  });

  test("contracts with a mistake give findings and no code", async () => {
    const path = join(root, customers);
    await writeFile(
      path,
      (await readFile(path, "utf8")).replace("operation: read-customer", "operation: nothing"),
    );
    const outcome = await generateContracts({ root });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { kind: "contracts-refused", findings: [{ file: customers, rule: "dispatch-targets" }] },
    });
    await expect(readFile(join(root, "contracts/generated/api/operations.ts"))).rejects.toThrow("ENOENT");
  });

  test.for([
    {
      hostile: "aliases that multiply to gigabytes",
      text: `a: &a [${"x,".repeat(50)}]\n${"bcdefghi"
        .split("")
        .map((name, i) => `${name}: &${name} [${`*${"abcdefghi"[i]},`.repeat(50)}]`)
        .join("\n")}\n`,
    },
    { hostile: "nesting without end", text: "[".repeat(200_000) },
    { hostile: "nothing", text: "" },
    { hostile: "a list", text: "- 1\n- 2\n" },
    {
      hostile: "text that leads around in a circle",
      text: 'openapi: 3.1.0\ninfo: { title: x, version: "1" }\npaths:\n  /x: { $ref: "#/paths/~1x" }\n',
    },
    { hostile: "binary", text: "\u0000\u0001\u0002" },
  ])(
    "a contract file with $hostile ends in findings or none, and never in a crash",
    { timeout: 60_000 },
    async ({ text }) => {
      await writeFile(join(root, "contracts/api/hostile.openapi.yaml"), text);
      const { findings } = await lintContracts({ root });
      for (const finding of findings) expect(finding.file).toBe("contracts/api/hostile.openapi.yaml");
    },
  );

  test("a map with very many keys is read in a time that grows with it, and no faster", () => {
    const text = (keys: number) => Array.from({ length: keys }, (_, index) => `k${index}: 1\n`).join("");
    const spentMs = (keys: number) => {
      const before = process.cpuUsage();
      expect(parseSourceFile("api", "wide.yaml", text(keys)).findings).toEqual([]);
      return process.cpuUsage(before).user / 1_000;
    };
    spentMs(5_000);

    // Eight times the keys would take 64 times as long if each were compared with every other.
    expect(spentMs(80_000) / Math.max(spentMs(10_000), 1)).toBeLessThan(40);
  });

  test("every rule has a mistake that it is tried on", () => {
    const rules = [...structureRules, ...governanceRules, ...borrowedRules].map(({ id }) => id);
    expect(rules.filter((id) => !mistakes.some(({ rule }) => rule === id))).toEqual([]);
    expect(new Set(rules).size).toBe(rules.length);
  });

  test("every rule is the one of its file, and says why it is there and what to do", async () => {
    const folder = join(project, "contracts/generate/lint");
    const texts = await Promise.all(
      (await readdir(folder)).map(
        async (name) => [name, await readFile(join(folder, name), "utf8")] as const,
      ),
    );
    const files = texts.filter(([, text]) => text.includes(": LintRule = {")).map(([name]) => name);

    expect([...rulesById.keys()].map((id) => `${id}.ts`).sort()).toEqual(files.sort());
    for (const { demands, remedy } of rulesById.values()) {
      expect(demands.length).toBeGreaterThan(40);
      expect(remedy).toMatch(/^(\S+ ){4}/);
    }
  });
});
