import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "./concordat.ts";
import { runHere } from "./run-here.ts";

let project: string;
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), "concordat-promote-"));
  const kept = ["canonical", "api/orders.openapi.yaml", "api/shared.yaml", "platforms/support.openapi.yaml"];
  for (const name of kept)
    await cp(join(root, "contracts", name), join(project, "contracts", name), { recursive: true });
});
afterEach(() => rm(project, { recursive: true, force: true }));

function run(command: string, ...words: readonly string[]) {
  return runHere(["contracts", command, "--root", project, "--store", join(project, "store"), ...words]);
}

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const path = join(project, "contracts", name);
  await writeFile(path, change(await readFile(path, "utf8")));
}

describe("an environment", { timeout: 120_000 }, () => {
  test("takes the contracts that it runs, which are recorded with their hashes", async () => {
    const recorded = await run("record", "--environment", "staging");
    const asked = await run("can-promote", "--to", "staging");
    const { files } = JSON.parse(await readFile(join(project, "store/staging/record.json"), "utf8"));

    expect([recorded.exitCode, asked.exitCode]).toEqual([0, 0]);
    expect(files).toContainEqual({
      role: "provided",
      file: "api/orders.openapi.yaml",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test("refuses what breaks its consumers, with the witness", async () => {
    await run("record", "--environment", "production");
    await edit("canonical/money.yaml", (text) => text.replaceAll("minor", "cents"));
    const { exitCode, out, err } = await run("can-promote", "--to", "production");

    expect(err).toContain("Not to production: consumers of the API and of events");
    expect(out).toContain("witness");
    expect(exitCode).toBe(1);
  });

  test("refuses what relies on more than its platforms do", async () => {
    await edit("platforms/support.openapi.yaml", (text) =>
      text
        .replace("operationId: upsertCustomObjectRecord", "operationId: upsertSomethingElse")
        .replace("    patch:\n", "    put:\n"),
    );
    await run("record", "--environment", "production");
    await cp(
      join(root, "contracts/platforms/support.openapi.yaml"),
      join(project, "contracts/platforms/support.openapi.yaml"),
    );
    const { exitCode, out, err } = await run("can-promote", "--to", "production");

    expect(err).toContain("reliance on the support platform would break");
    expect(out).toContain("operation-removed");
    expect(exitCode).toBe(1);
  });

  test("of which nothing is known, or whose name is a path, is refused with 2", async () => {
    const unknown = await run("can-promote", "--to", "production");
    const path = await run("record", "--environment", "../elsewhere");

    expect(unknown.err).toContain("Nothing is recorded of production");
    expect([unknown.exitCode, path.exitCode]).toEqual([2, 2]);
  });
});
