import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { startNatsServer } from "#cli/nats-server/start.ts";
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
    const { files } = JSON.parse(await readFile(join(project, "store/environments/staging"), "utf8"));

    expect([recorded.exitCode, asked.exitCode]).toEqual([0, 0]);
    expect(files).toContainEqual({
      role: "provided",
      file: "api/orders.openapi.yaml",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      version: parse(await readFile(join(project, "contracts/api/orders.openapi.yaml"), "utf8")).info.version,
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

  test("takes what another one runs, as both are remembered in NATS", async () => {
    const nats = await startNatsServer();
    try {
      const kept = (command: string, ...words: readonly string[]) =>
        runHere(["contracts", command, "--root", project, "--store", nats.url, ...words]);
      await kept("record", "--environment", "production");
      await edit("canonical/money.yaml", (text) => text.replaceAll("minor", "cents"));
      await kept("record", "--environment", "staging");
      await edit("canonical/money.yaml", (text) => text.replaceAll("cents", "minor"));
      const today = await kept("can-promote", "--to", "production");
      const staging = await kept(
        "can-promote",
        "--to",
        "production",
        "--from",
        "staging",
        "--format",
        "json",
      );

      expect(today.exitCode).toBe(0);
      expect(staging.exitCode).toBe(1);
      expect(JSON.parse(staging.out)).toMatchObject({
        to: "production",
        from: "staging",
        fits: false,
        parts: [{ who: "consumers of the API and of events", verdict: "breaking" }, {}],
      });
      expect(staging.out).toContain('"at": "staging/provided/canonical/money.yaml#');
    } finally {
      await nats.stop();
    }
  });

  test("does not take contracts that cannot be read, with 2", async () => {
    await edit("platforms/support.openapi.yaml", (text) => `${text}info: {}\n`);
    const { exitCode, err } = await run("record", "--environment", "staging");

    expect(err).toMatch(/platforms\/support\.openapi\.yaml:\d+:1 #\/info Map keys must be unique/);
    expect(exitCode).toBe(2);
    await expect(readFile(join(project, "store/environments/staging"))).rejects.toThrow("ENOENT");
  });

  test("of which nothing is known, or whose name is a path, is refused with 2", async () => {
    const unknown = await run("can-promote", "--to", "production");
    const path = await run("record", "--environment", "../elsewhere");

    expect(unknown.err).toContain("Nothing is recorded of production");
    expect([unknown.exitCode, path.exitCode]).toEqual([2, 2]);
  });
});
