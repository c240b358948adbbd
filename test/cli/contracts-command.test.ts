import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "./concordat.ts";
import { runHere } from "./run-here.ts";

let copy: string;
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), "concordat-contracts-"));
  for (const area of ["canonical", "api", "events", "platforms"]) {
    await cp(join(root, "contracts", area), join(copy, "contracts", area), { recursive: true });
  }
});
afterEach(() => rm(copy, { recursive: true, force: true }));

test("the generated code that is checked in is what the contracts say", async () => {
  const { exitCode, err } = await runHere(["contracts", "generate", "--check"]);

  expect(err).not.toContain("is not what the contracts say");
  expect(exitCode).toBe(0);
});

test("generated code that somebody has edited is named, with 1", async () => {
  const written = await runHere(["contracts", "generate", "--root", copy]);
  await appendFile(join(copy, "contracts/generated/api/operations.ts"), "// mine\n");
  const checked = await runHere(["contracts", "generate", "--root", copy, "--check", "--json"]);

  expect(written.exitCode).toBe(0);
  expect(checked.exitCode).toBe(1);
  expect(JSON.parse(checked.out)).toMatchObject({ findings: [], stale: ["api/operations.ts"] });
  expect(checked.err).toContain("api/operations.ts");
});

describe("a bad contract file", () => {
  const faults = [
    {
      fault: "that is not YAML",
      file: "contracts/canonical/money.yaml",
      change: (text: string) => text.replace("type: object", "type: [object"),
    },
    {
      fault: "with a reference that leads nowhere",
      file: "contracts/api/orders.openapi.yaml",
      change: (text: string) => text.replace("../canonical/order.yaml", "../canonical/ordre.yaml"),
    },
    {
      fault: "with a key twice",
      file: "contracts/canonical/order.yaml",
      change: (text: string) => `${text}title: Again\n`,
    },
  ];

  test.for(faults.flatMap((row) => ["lint", "generate"].map((command) => ({ ...row, command }))))(
    "$fault is refused by $command with file, line and JSON pointer, and 2",
    async ({ file, change, command }) => {
      const path = join(copy, file);
      await writeFile(path, change(await readFile(path, "utf8")));
      const { exitCode, out, err } = await runHere(["contracts", command, "--root", copy]);

      expect(exitCode).toBe(2);
      expect(err).toMatch(new RegExp(`${file.replaceAll(".", "\\.")}:\\d+:\\d+ #`));
      expect(err).not.toMatch(/^\s+at /m);
      expect(out).toBe("");
    },
  );
});

describe("a contract that breaks a rule of the house", () => {
  beforeEach(async () => {
    const path = join(copy, "contracts/canonical/customer.yaml");
    await writeFile(path, (await readFile(path, "utf8")).replace("    x-data-class: personal\n", ""));
  });

  test("is told with its place, the reason and the remedy, with 1", async () => {
    const { exitCode, out, err } = await runHere(["contracts", "lint", "--root", copy]);

    expect(out.split("\n").slice(0, 4)).toEqual([
      "personal-data-is-marked",
      expect.stringMatching(/^ {2}why: A field that may hold personal data/),
      expect.stringMatching(/^ {2}fix: Write x-data-class: personal/),
      expect.stringMatching(
        /^ {2}contracts\/canonical\/customer\.yaml:\d+:3 #\/properties\/name name looks like/,
      ),
    ]);
    expect(err).toContain("One fault in the contracts.");
    expect(exitCode).toBe(1);
  });

  test("is an annotation in a pull request, and JSON for programs", async () => {
    const annotated = await runHere(["contracts", "lint", "--root", copy, "--format", "github"]);
    const listed = await runHere(["contracts", "lint", "--root", copy, "--json"]);

    expect(annotated.out).toMatch(
      /^::error file=contracts\/canonical\/customer\.yaml,line=\d+,col=3,title=personal-data-is-marked::name looks like/,
    );
    expect(JSON.parse(listed.out)).toMatchObject({
      findings: [{ rule: "personal-data-is-marked", pointer: "/properties/name" }],
      rules: { "personal-data-is-marked": { remedy: expect.stringContaining("x-data-class") } },
    });
    expect([annotated.exitCode, listed.exitCode]).toEqual([1, 1]);
  });
});

test("the rules can be listed, with their reasons", async () => {
  const { exitCode, out } = await runHere(["contracts", "lint", "--rules"]);

  expect(out).toMatch(/^no-fractional-multiple-of\n {2}why: .+\n {2}fix: .+$/m);
  expect(exitCode).toBe(0);
});
