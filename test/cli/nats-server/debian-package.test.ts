import { execFileSync } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readDebianMirrors } from "#cli/nats-server/debian-mirror.ts";
import { installFromNewerDebian, installFromOwnDistribution } from "#cli/nats-server/debian-package.ts";
import { provideServer } from "#cli/nats-server/provide-server.ts";
import type { ServerProgram } from "#cli/nats-server/server-program.ts";
import { firstSyncingVersion, isAtLeast, wantedVersion } from "#cli/nats-server/server-version.ts";
import { startNatsServer } from "#cli/nats-server/start.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const systemLists = "/var/lib/apt/lists";

function aptIsHere(): boolean {
  try {
    execFileSync("apt-get", ["--version"]);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!aptIsHere())("on a machine with apt", { timeout: 240_000 }, () => {
  test("a newer Debian's server is put into the cache, and the system's package lists are left alone", async () => {
    const cacheDirectory = await temporaryDirectory();
    const before = (await stat(systemLists)).mtimeMs;
    const told: string[] = [];

    const provided = await provideServer({
      folders: [],
      cacheDirectory,
      report: (message) => told.push(message),
      installers: [{ source: "a newer Debian suite", install: installFromNewerDebian }],
      lastResorts: [],
    });

    expect(provided).toMatchObject({ ok: true });
    const [version] = await readdir(cacheDirectory);
    expect(provided).toMatchObject({ value: { path: `${cacheDirectory}/${version}/nats-server` } });
    expect(provided).toSatisfy((it) => it.ok && isAtLeast(it.value.version, wantedVersion));
    expect(told[0]).toMatch(/^Fetching nats-server from Debian unstable/);
    expect((await stat(systemLists)).mtimeMs).toBe(before);
  });

  test("the Debian archives of the machine are known with the keys that sign them", async () => {
    const mirrors = await readDebianMirrors(await temporaryDirectory());

    expect(mirrors).toContainEqual({
      uri: expect.stringMatching(/^[a-z+]+:\/\//),
      architecture: expect.stringMatching(/^[a-z0-9]+$/),
      codename: expect.stringMatching(/^[a-z]+$/),
      keyrings: expect.arrayContaining([expect.stringMatching(/^\/.*\.(gpg|pgp|asc)$/)]),
    });
  });

  test("the distribution's own server can be had too, and runs, however old it is", async () => {
    const provided = await provideServer({
      folders: [],
      cacheDirectory: await temporaryDirectory(),
      installers: [],
      lastResorts: [{ source: "the distribution's own package", install: installFromOwnDistribution }],
    });
    expect(provided).toMatchObject({ ok: true });
    const program = (provided as { value: ServerProgram }).value;

    const server = await startNatsServer({ program });
    await server.stop();

    const syncs = isAtLeast(program.version, firstSyncingVersion);
    expect(server.durability).toBe(syncs ? "power-loss" : "process-crash");
  });
});
