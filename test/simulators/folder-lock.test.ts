import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startSimulators } from "#simulators/start.ts";
import { StateFolderError } from "#simulators/state-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/concordat-lock-`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = () => startSimulators({ platforms: ["crm"], dataFolder: folder });
const lockFile = () => join(folder, "crm.lock");

test("a folder that is in use is refused with the number of the process, and goes on serving the first", async () => {
  await using first = await start();
  const refused = await start().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(StateFolderError);
  expect(String(refused)).toContain(
    `the state of crm is in use by process ${process.pid}, which holds ${lockFile()}`,
  );
  expect((await fetch(`${first.crm.controlUrl}/ledger`)).status).toBe(200);
  await expect(start()).rejects.toThrow("is in use");
});

test("a file that is no lock is refused, and stays", async () => {
  await writeFile(lockFile(), "mine");
  await expect(start()).rejects.toThrow(
    `${lockFile()} is no lock of a simulator; remove it if none runs there`,
  );
  expect(await readFile(lockFile(), "utf8")).toBe("mine");
});

test("the folder of a simulator that was killed is free at once", async () => {
  const program = fork(join(import.meta.dirname, "folder-holder.ts"), [folder]);
  const [said] = await once(program, "message");
  expect(said).toBe("started");
  await expect(start()).rejects.toThrow(`in use by process ${program.pid}`);
  const gone = once(program, "exit");
  program.kill("SIGKILL");
  await gone;
  expect(await readdir(folder)).toContain("crm.lock");
  await using next = await start();
  expect((await fetch(`${next.crm.controlUrl}/ledger`)).status).toBe(200);
});

test("of several that start at once in the folder of a killed one a single one does", async () => {
  await writeFile(lockFile(), JSON.stringify({ port: 9, mark: "gone", pid: process.pid }));
  const starts = await Promise.allSettled([start(), start(), start()]);
  const started = starts.filter((one) => one.status === "fulfilled");
  await Promise.all(started.map(({ value }) => value.stop()));
  expect(started).toHaveLength(1);
  expect(await readdir(folder)).toEqual(["crm.json"]);
});

test("two processes keep different platforms in one folder", async () => {
  await using crm = await start();
  await using erp = await startSimulators({ platforms: ["erp"], dataFolder: folder });
  expect([crm.crm.baseUrl, erp.erp.baseUrl]).not.toContain("");
});
