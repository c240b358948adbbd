import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generateContracts } from "#contracts/generate/generate.ts";

const root = join(import.meta.dirname, "../..");
const checkedIn = join(root, "contracts/generated");
let outDir = "";

beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), "concordat-generated-"));
});
afterEach(() => rm(outDir, { recursive: true }));

async function read(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return new Map(paths.map((path, index) => [path.slice(folder.length + 1), texts[index] as string]));
}

/** A folder with a project of a few contracts in it, which are generated in a moment. */
async function smallProject(): Promise<string> {
  await cp(join(import.meta.dirname, "fixtures/project"), outDir, { recursive: true });
  return outDir;
}

describe("generated code", () => {
  // Generating all takes ten seconds of a processor.
  test("is checked in as the contracts say, and nothing else is, from any folder and in any locale", {
    timeout: 300_000,
  }, async () => {
    const script = `import { generateContracts } from ${JSON.stringify(join(root, "contracts/generate/generate.ts"))};
      const outcome = await generateContracts({ root: ${JSON.stringify(root)}, outDir: ${JSON.stringify(join(outDir, "generated"))} });
      if (!outcome.ok) process.exit(1);`;
    const path = join(outDir, "run.mjs");
    await writeFile(path, script);
    await promisify(execFile)(process.execPath, [path], {
      cwd: tmpdir(),
      env: { LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Apia" },
    });
    const [fresh, present] = [await read(join(outDir, "generated")), await read(checkedIn)];
    expect([...present.keys()].sort()).toEqual([...fresh.keys()].sort());
    expect([...fresh].filter(([name, text]) => present.get(name) !== text).map(([name]) => name)).toEqual([]);
  });

  test("says in its first line from which contracts it comes", async () => {
    for (const [name, text] of await read(checkedIn))
      expect(text.split("\n", 1)[0], name).toMatch(
        /Generated from contracts\/\S+\.yaml.* by `npm run generate`\. Do not edit\./,
      );
  });

  test("tells the gateway since when, until when and for what an operation is deprecated", async () => {
    const file = join(await smallProject(), "contracts/api/customers.openapi.yaml");
    const life = `
      deprecated: true
      x-deprecated-since: "2026-10-01"
      x-sunset: "2026-12-31"
      x-successor: createCustomer`;
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("operationId: readCustomer", `operationId: readCustomer${life}`));

    expect(await generateContracts({ root: outDir })).toMatchObject({ ok: true });
    const generated = await readFile(join(outDir, "contracts/generated/api/operations.ts"), "utf8");
    expect(generated).toMatch(
      /deprecatedSince: "2026-10-01",\n\s+sunset: "2026-12-31",\n\s+successor: "createCustomer"/,
    );
  });

  test("that was changed, removed or added by hand is named by a check, which writes nothing", async () => {
    const project = await smallProject();
    const generated = join(project, "contracts/generated");
    expect(await generateContracts({ root: project })).toMatchObject({ ok: true });
    const before = await read(generated);
    await writeFile(join(generated, "api/operations.ts"), "changed");
    await rm(join(generated, "events/streams.ts"));
    await writeFile(join(generated, "api/added.ts"), "added");

    const outcome = await generateContracts({ root: project, check: true });
    expect(outcome).toMatchObject({
      ok: true,
      value: { stale: ["api/added.ts", "api/operations.ts", "events/streams.ts"] },
    });
    expect(await readFile(join(generated, "api/operations.ts"), "utf8")).toBe("changed");

    await generateContracts({ root: project });
    expect(await read(generated)).toEqual(before);
  });

  test("judges without evaluating code and without the compiler", async () => {
    for (const [name, text] of await read(checkedIn)) {
      expect(text, name).not.toMatch(/\beval\(|new Function\(/);
      const required = [...text.matchAll(/require\("([^"]+)"\)/g)].map(([, module]) => module);
      for (const module of required)
        expect(
          ["ajv/dist/runtime/ucs2length", "ajv/dist/runtime/equal", "ajv-formats/dist/formats"],
          name,
        ).toContain(module);
    }
  });
});
