import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installReleaseArchive, publishedSum, releasePlatform } from "#cli/nats-server/release-archive.ts";
import { startReleaseHost } from "./release-host.ts";
import { placeScript } from "./stand-in-server.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

async function install(releases: string, cacheDirectory: string, told: string[] = []) {
  return installReleaseArchive({ cacheDirectory, report: (message) => told.push(message) }, releases);
}

test("the latest release is put into the cache, and its download is reported", async () => {
  const cacheDirectory = join(await temporaryDirectory(), "not", "there", "yet");
  const host = await startReleaseHost("2.15.1");
  const told: string[] = [];

  const installed = await install(host.releases, cacheDirectory, told);

  const path = join(cacheDirectory, "2.15.1", "nats-server");
  expect(installed).toEqual({ ok: true, value: { path, version: [2, 15, 1] } });
  expect(told.join()).toMatch(/nats-server-v2\.15\.1-.*\.tar\.gz/);
  expect(await readdir(cacheDirectory)).toEqual(["2.15.1"]);
});

test("a download that is not what was published is refused and leaves nothing behind", async () => {
  const cacheDirectory = await temporaryDirectory();
  const host = await startReleaseHost("2.15.1", (bytes) => Buffer.concat([bytes, Buffer.from("x")]));

  const installed = await install(host.releases, cacheDirectory);

  expect(installed).toMatchObject({
    ok: false,
    failure: expect.stringContaining("is not what was published"),
  });
  expect(await readdir(cacheDirectory)).toEqual([]);
});

test("several installations at once end with one complete server, and all of them have it", async () => {
  const cacheDirectory = await temporaryDirectory();
  const host = await startReleaseHost("2.15.1");

  const installed = await Promise.all([1, 2, 3, 4].map(() => install(host.releases, cacheDirectory)));

  const path = join(cacheDirectory, "2.15.1", "nats-server");
  const one = { ok: true, value: { path, version: [2, 15, 1] } };
  expect(installed).toEqual([one, one, one, one]);
  expect(await readdir(cacheDirectory)).toEqual(["2.15.1"]);
});

test("a server in the cache that does not run is replaced", async () => {
  const cacheDirectory = await temporaryDirectory();
  const host = await startReleaseHost("2.15.1");
  const broken = await placeScript(join(cacheDirectory, "2.15.1"), "exit 127");

  expect(await install(host.releases, cacheDirectory)).toMatchObject({ ok: true });
  expect(await readFile(broken, "utf8")).toContain("v2.15.1");
  expect(await readdir(cacheDirectory)).toEqual(["2.15.1"]);
});

test("a host that refuses connections is told to the user", async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const { port } = closed.address() as { port: number };
  await new Promise((resolve) => closed.close(resolve));

  const installed = await install(`http://127.0.0.1:${port}/releases`, await temporaryDirectory());

  expect(installed).toMatchObject({ ok: false, failure: expect.stringContaining("cannot be reached") });
});

test("a host that answers with something else (a login page) is told to the user", async () => {
  const host = await startReleaseHost("2.15.1");

  const installed = await install(`${host.releases}/elsewhere`, await temporaryDirectory());

  expect(installed).toMatchObject({ ok: false, failure: expect.stringContaining("did not name a release") });
});

test.for([
  { platform: "linux", architecture: "x64", name: "linux-amd64" },
  { platform: "linux", architecture: "arm64", name: "linux-arm64" },
  { platform: "darwin", architecture: "x64", name: "darwin-amd64" },
  { platform: "darwin", architecture: "arm64", name: "darwin-arm64" },
  { platform: "win32", architecture: "x64", name: undefined },
  { platform: "linux", architecture: "s390x", name: undefined },
])("on $platform $architecture the archive is the one for $name", ({ platform, architecture, name }) => {
  expect(releasePlatform(platform, architecture)).toBe(name);
});

test.for([
  { form: "text", line: `${"a".repeat(64)}  archive.tar.gz` },
  { form: "binary", line: `${"a".repeat(64)} *archive.tar.gz` },
  { form: "upper case", line: `${"A".repeat(64)}  archive.tar.gz\r` },
])("a published sum in $form form is read for the file of that very name", ({ line }) => {
  const sums = `${"b".repeat(64)}  other-archive.tar.gz\n${line}\n`;
  expect(publishedSum(sums, "archive.tar.gz")).toBe("a".repeat(64));
  expect(publishedSum(sums, "rchive.tar.gz")).toBeUndefined();
});
