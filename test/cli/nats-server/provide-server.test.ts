import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { findServers, searchFolders } from "#cli/nats-server/find-server.ts";
import type { Installer } from "#cli/nats-server/install-context.ts";
import { programCacheDirectory } from "#cli/nats-server/program-cache.ts";
import { describeNoServer, type NoServer, provideServer } from "#cli/nats-server/provide-server.ts";
import { installReleaseArchive } from "#cli/nats-server/release-archive.ts";
import { probeServer } from "#cli/nats-server/server-program.ts";
import { fail } from "#contracts/runtime/outcome.ts";
import { startReleaseHost } from "./release-host.ts";
import { placeScript, placeStandIn } from "./stand-in-server.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

let folder: string;
let cacheDirectory: string;
let asked: string[];
let told: string[];

beforeEach(async () => {
  const root = await temporaryDirectory();
  folder = join(root, "bin");
  cacheDirectory = join(root, "cache");
  asked = [];
  told = [];
});

/** An installer that puts a stand-in of `version` into the cache. */
function offering(source: string, version: string): Installer {
  return {
    source,
    install: async () => {
      asked.push(source);
      return probeServer(await placeStandIn(join(cacheDirectory, version), version));
    },
  };
}

function failing(source: string, reason: string): Installer {
  return {
    source,
    install: async () => {
      asked.push(source);
      return fail(reason);
    },
  };
}

/** Provides a server at `nowMs` with a release, a suite and a distribution that offer these versions, or fail. */
function provide(offers: { release?: string; suite?: string; own?: string }, nowMs = 1_000_000) {
  const installer = (source: string, version: string | undefined) =>
    version === undefined ? failing(source, `${source} is away`) : offering(source, version);
  return provideServer({
    folders: [folder],
    cacheDirectory,
    report: (message) => told.push(message),
    installers: [installer("release", offers.release), installer("suite", offers.suite)],
    lastResorts: [installer("own", offers.own)],
    clock: { nowMs: () => nowMs, schedule: () => () => undefined },
  });
}

describe("a server at hand", () => {
  test("is taken from the PATH when it is new enough, and nothing is installed", async () => {
    const path = await placeStandIn(folder, "2.10.27");

    const provided = await provide({ release: "2.15.1" });

    expect(provided).toEqual({ ok: true, value: { path, version: [2, 10, 27] } });
    expect(asked).toEqual([]);
  });

  test("is taken from our cache when the one on the PATH is too old", async () => {
    await placeStandIn(folder, "2.9.10");
    const path = await placeStandIn(join(cacheDirectory, "2.11.0"), "2.11.0");

    const provided = await provide({ release: "2.15.1" });

    expect(provided).toEqual({ ok: true, value: { path, version: [2, 11, 0] } });
    expect(asked).toEqual([]);
  });

  test("is the newest of our cache that runs", async () => {
    await placeStandIn(join(cacheDirectory, "2.10.27"), "2.10.27");
    await placeStandIn(join(cacheDirectory, "2.10.100"), "2.10.100");
    await placeScript(join(cacheDirectory, "2.15.1"), "exit 127");

    expect(await provide({})).toMatchObject({ ok: true, value: { version: [2, 10, 100] } });
  });

  test("is not a program of that name which is something else", async () => {
    await placeScript(folder, "echo something else 9.9.9");

    expect(await provide({ release: "2.15.1" })).toMatchObject({ value: { version: [2, 15, 1] } });
  });
});

describe("when the server on the PATH is too old", () => {
  beforeEach(async () => {
    await placeStandIn(folder, "2.9.10");
  });

  test.for([
    { offers: { release: "2.15.1", suite: "2.12.0", own: "2.9.10" }, taken: "2.15.1", asks: ["release"] },
    { offers: { suite: "2.12.0", own: "2.9.10" }, taken: "2.12.0", asks: ["release", "suite"] },
    { offers: { own: "2.10.5" }, taken: "2.10.5", asks: ["release", "suite", "own"] },
    { offers: { own: "2.9.1" }, taken: "2.9.10", asks: ["release", "suite", "own"] },
    { offers: {}, taken: "2.9.10", asks: ["release", "suite", "own"] },
  ])("and $offers are offered, $taken runs", async ({ offers, taken, asks }) => {
    const provided = await provide(offers);

    expect(provided).toMatchObject({ ok: true, value: { version: taken.split(".").map(Number) } });
    expect(asked).toEqual(asks);
  });

  test("and nothing newer can be had, the search is repeated after an hour and not before", async () => {
    const startMs = Date.parse("2026-11-23T12:00:00Z");
    await provide({}, startMs);
    asked = [];

    const soon = await provide({ release: "2.15.1" }, startMs + 3_599_000);
    expect(soon).toMatchObject({ value: { version: [2, 9, 10] } });
    expect(asked).toEqual([]);

    const later = await provide({ release: "2.15.1" }, startMs + 3_600_000);
    expect(later).toMatchObject({ value: { version: [2, 15, 1] } });
  });

  test("and nothing newer can be had, the user is told why", async () => {
    await provide({});

    expect(told.join()).toContain("release is away");
    expect(told.join()).toContain("2.9.10");
  });
});

test("a server older than any that was tried is not run", async () => {
  await placeStandIn(folder, "2.8.4");

  expect(await provide({})).toMatchObject({ ok: false, failure: { kind: "no-server" } });
});

test("what is installed is reported with its version and place", async () => {
  await provide({ release: "2.15.1" });

  expect(told).toEqual([`Installed nats-server 2.15.1 as ${cacheDirectory}/2.15.1/nats-server`]);
});

test("an installer that breaks is one that failed", async () => {
  const provided = await provideServer({
    folders: [folder],
    cacheDirectory,
    installers: [{ source: "broken", install: () => Promise.reject(new Error("disk is full")) }],
    lastResorts: [offering("own", "2.9.10")],
  });

  expect(provided).toMatchObject({ ok: true, value: { version: [2, 9, 10] } });
});

test("a cache that cannot be written is told to the user", async () => {
  const file = await placeStandIn(folder, "2.8.4");
  const { releases } = await startReleaseHost("2.15.1");

  const provided = await provideServer({
    folders: [],
    cacheDirectory: join(file, "cache"),
    installers: [{ source: "release", install: (context) => installReleaseArchive(context, releases) }],
    lastResorts: [],
  });

  expect(provided).toMatchObject({
    failure: { tried: [expect.anything(), expect.stringMatching(/^release: .*cache.*XDG_CACHE_HOME/)] },
  });
});

test("when nothing is available, the message says what was tried, why it failed and what to do", async () => {
  const provided = await provide({});

  expect(provided.ok).toBe(false);
  const message = describeNoServer((provided as { failure: NoServer }).failure);
  expect(message).toContain(`there is none on the PATH and none in ${cacheDirectory}`);
  expect(message).toContain("release: release is away");
  expect(message).toContain("suite: suite is away");
  expect(message).toContain("own: own is away");
  expect(message).toContain("2.10.27");
  expect(message).toContain("NATS_URL");
});

test("programs are looked for in absolute folders only, and where administrators' programs lie", () => {
  expect(searchFolders("/opt/bin:.:relative/bin::/opt/bin")).toEqual([
    "/opt/bin",
    "/usr/local/sbin",
    "/usr/sbin",
  ]);
  expect(searchFolders(undefined)).toEqual(["/usr/local/sbin", "/usr/sbin"]);
});

test("a folder that is missing is one without a server", async () => {
  expect(await findServers([join(folder, "missing")])).toEqual([]);
});

test.for([
  { configured: "/var/cache/mine", directory: "/var/cache/mine/concordat/nats-server" },
  { configured: "relative", directory: expect.stringMatching(/^\/.*\/\.cache\/concordat\/nats-server$/) },
  { configured: undefined, directory: expect.stringMatching(/^\/.*\/\.cache\/concordat\/nats-server$/) },
])("with XDG_CACHE_HOME=$configured our servers lie in the user's cache", ({ configured, directory }) => {
  expect(programCacheDirectory({ XDG_CACHE_HOME: configured })).toEqual(directory);
});
