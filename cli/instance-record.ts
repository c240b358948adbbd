import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const CrmAccess = z.object({
  baseUrl: z.url(),
  token: z.string(),
  appId: z.union([z.string(), z.number()]),
  clientSecret: z.string(),
  developerApiKey: z.string(),
  controlUrl: z.url(),
});
const ErpAccess = z.object({
  baseUrl: z.url(),
  tokenUrl: z.url(),
  tenant: z.string(),
  environment: z.string(),
  companyId: z.string(),
  clientId: z.string(),
  clientSecret: z.string(),
  controlUrl: z.url(),
});
const SupportAccess = z.object({
  baseUrl: z.url(),
  oauthToken: z.string(),
  email: z.string(),
  apiToken: z.string(),
  controlUrl: z.url(),
});
const InstanceRecord = z.object({
  pid: z.number().int().positive(),
  gatewayUrl: z.url(),
  natsUrl: z.string(),
  audience: z.string(),
  tokenUrl: z.url(),
  client: z.object({ clientId: z.string(), clientSecret: z.string() }),
  simulators: z.object({ crm: CrmAccess, erp: ErpAccess, support: SupportAccess }),
});

/** What a running `concordat up` tells the other commands of the same user: addresses and credentials. */
export type InstanceRecord = z.infer<typeof InstanceRecord>;
export type SimulatorAccess = InstanceRecord["simulators"];

type Environment = Readonly<Record<string, string | undefined>>;

/** Writes the record so that only this user can read it. Returns the function that removes it. */
export async function writeInstanceRecord(
  environment: Environment,
  record: InstanceRecord,
): Promise<() => Promise<void>> {
  const folder = instancesFolder(environment);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, fileName(record.gatewayUrl));
  const unfinished = `${file}.${record.pid}`;
  await writeFile(unfinished, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(unfinished, file);
  return () => rm(file, { force: true });
}

/** The records of instances whose process is alive. Records that a crash left behind are removed. */
export async function readInstanceRecords(environment: Environment): Promise<InstanceRecord[]> {
  const folder = instancesFolder(environment);
  const names = await readdir(folder).catch(() => []);
  const records: InstanceRecord[] = [];
  for (const name of names.filter((entry) => entry.endsWith(".json")).sort()) {
    const file = join(folder, name);
    const record = await readRecord(file);
    if (record === undefined) continue;
    if (isAlive(record.pid)) records.push(record);
    else await rm(file, { force: true });
  }
  return records;
}

/** The record of the instance at `gatewayUrl`; `localhost` and `127.0.0.1` are the same. */
export async function findInstanceRecord(
  environment: Environment,
  gatewayUrl: string,
): Promise<InstanceRecord | undefined> {
  const wanted = fileName(gatewayUrl);
  const records = await readInstanceRecords(environment);
  return records.find((record) => fileName(record.gatewayUrl) === wanted);
}

async function readRecord(file: string): Promise<InstanceRecord | undefined> {
  try {
    const parsed = InstanceRecord.safeParse(JSON.parse(await readFile(file, "utf8")));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // Half a file, or one that another process has just removed: nothing that runs.
    return undefined;
  }
}

function instancesFolder(environment: Environment): string {
  const state = environment.XDG_STATE_HOME || join(environment.HOME || homedir(), ".local", "state");
  return join(state, "concordat", "instances");
}

function fileName(gatewayUrl: string): string {
  const { hostname, port, protocol } = new URL(gatewayUrl);
  const host = hostname === "localhost" || hostname === "[::1]" ? "127.0.0.1" : hostname;
  return `${host.replaceAll(/[^A-Za-z0-9.-]/g, "_")}_${port || (protocol === "https:" ? "443" : "80")}.json`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
