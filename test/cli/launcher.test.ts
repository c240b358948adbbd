import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test, vi } from "vitest";
import { runConcordat, startConcordat } from "./concordat.ts";

/** A Node older than what the product needs, if this machine has one: what a user's system may have. */
function findOlderNode(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .map((folder) => join(folder, "node"))
    .filter((program) => existsSync(program))
    .find((program) => {
      const [major = 0] = execFileSync(program, ["-p", "process.versions.node"], { encoding: "utf8" })
        .split(".")
        .map(Number);
      return major < 24;
    });
}

const olderNode = findOlderNode();

async function answers(url: string): Promise<boolean> {
  return await fetch(url).then(
    () => true,
    () => false,
  );
}

test.skipIf(olderNode === undefined)(
  "an older system Node starts the command line on the bundled one",
  async () => {
    const { exitCode, out } = await runConcordat(["--version"], { node: olderNode ?? "" });

    expect(exitCode).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  },
);

test.skipIf(olderNode === undefined)("exit codes come through from the bundled Node", async () => {
  const { exitCode } = await runConcordat(["up", "--port", "eighty"], { node: olderNode ?? "" });

  expect(exitCode).toBe(2);
});

test.skipIf(olderNode === undefined)(
  "what runs on the bundled Node ends with a launcher that is killed",
  async () => {
    const running = startConcordat(["simulate", "erp", "--json"], { node: olderNode ?? "" });
    const { erp } = JSON.parse(await running.firstLine) as { erp: { controlUrl: string } };
    expect(await answers(`${erp.controlUrl}/clock`)).toBe(true);
    running.child.kill("SIGKILL");

    await vi.waitFor(async () => expect(await answers(`${erp.controlUrl}/clock`)).toBe(false), 10_000);
    await running.finished;
  },
);

test.for([
  { line: "simulate crm --json", runs: ["crm"], signal: "SIGTERM" },
  { line: "simulate support erp --json", runs: ["erp", "support"], signal: "SIGINT" },
] as const)(
  "$line prints what a client needs of $runs, and ends with 0 on $signal",
  async ({ line, runs, signal }) => {
    const needs = {
      crm: ["baseUrl", "token", "appId", "clientSecret", "controlUrl"],
      erp: [
        "baseUrl",
        "tokenUrl",
        "tenant",
        "environment",
        "companyId",
        "clientId",
        "clientSecret",
        "controlUrl",
      ],
      support: ["baseUrl", "oauthToken", "email", "apiToken", "controlUrl"],
    };
    const running = startConcordat(line.split(" "));
    const access = JSON.parse(await running.firstLine) as Record<string, object>;
    running.child.kill(signal);
    const { exitCode, out } = await running.finished;

    expect(Object.keys(access)).toEqual(runs);
    for (const name of runs)
      expect(Object.keys(access[name] ?? {})).toEqual(expect.arrayContaining(needs[name]));
    expect(exitCode).toBe(0);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
  },
);

test("simulate says which port is taken, and ends with 1 and nothing left running", async () => {
  const first = startConcordat(["simulate", "erp", "--json"]);
  const { erp } = JSON.parse(await first.firstLine) as { erp: { controlUrl: string } };
  const { port } = new URL(erp.controlUrl);
  const { exitCode, out, err } = await runConcordat(["simulate", "--json", "--port-support", port]);
  first.child.kill("SIGTERM");
  await first.finished;

  expect(exitCode).toBe(1);
  expect(out).toBe("");
  expect(err).toContain(`concordat: Something else listens on port ${port} already.\n`);
  expect(err).not.toMatch(/^\s+at /m);
});
