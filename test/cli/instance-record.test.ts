import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  findInstanceRecord,
  type InstanceRecord,
  readInstanceRecords,
  writeInstanceRecord,
} from "#cli/instance-record.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "concordat-state-"));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const environment = () => ({ XDG_STATE_HOME: home });
const folder = () => join(home, "concordat", "instances");

function recordOf(change: Partial<InstanceRecord> = {}): InstanceRecord {
  return {
    pid: process.pid,
    gatewayUrl: "http://127.0.0.1:8080",
    natsUrl: "nats://127.0.0.1:4222",
    audience: "concordat",
    tokenUrl: "http://127.0.0.1:9000/token",
    client: { clientId: "concordat-cli", clientSecret: "secret" },
    simulators: {
      crm: {
        baseUrl: "http://127.0.0.1:1",
        token: "t",
        appId: "1",
        clientSecret: "s",
        developerApiKey: "k",
        controlUrl: "http://127.0.0.1:1/__sim",
      },
      erp: {
        baseUrl: "http://127.0.0.1:2",
        tokenUrl: "http://127.0.0.1:2/token",
        tenant: "t",
        environment: "production",
        companyId: "c",
        clientId: "i",
        clientSecret: "s",
        controlUrl: "http://127.0.0.1:2/__sim",
      },
      support: {
        baseUrl: "http://127.0.0.1:3",
        oauthToken: "t",
        email: "agent@example.com",
        apiToken: "t",
        controlUrl: "http://127.0.0.1:3/__sim",
      },
    },
    ...change,
  };
}

test("a running instance is found under its URL, however the machine is named", async () => {
  await writeInstanceRecord(environment(), recordOf());

  expect(await findInstanceRecord(environment(), "http://localhost:8080/")).toEqual(recordOf());
  expect(await findInstanceRecord(environment(), "http://127.0.0.1:8081")).toBeUndefined();
});

test("only its own user can read the credentials", async () => {
  await writeInstanceRecord(environment(), recordOf());
  const [file = ""] = await readdir(folder());
  const { mode } = await stat(join(folder(), file));

  expect(file).toBe("127.0.0.1_8080.json");
  expect(mode & 0o777).toBe(0o600);
});

test("a stopped instance is not found", async () => {
  const remove = await writeInstanceRecord(environment(), recordOf());
  await remove();

  expect(await readInstanceRecords(environment())).toEqual([]);
});

test("what a crashed instance left behind is removed", async () => {
  // No process has this id: it is above the highest that Linux gives out.
  await writeInstanceRecord(environment(), recordOf({ pid: 2 ** 22 + 1 }));

  expect(await readInstanceRecords(environment())).toEqual([]);
  expect(await readdir(folder())).toEqual([]);
});

test("half a record is nobody's instance", async () => {
  await writeInstanceRecord(environment(), recordOf());
  await writeFile(join(folder(), "127.0.0.1_9.json"), '{"pid": 1');

  expect(await readInstanceRecords(environment())).toEqual([recordOf()]);
});
