import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const mocks = join(root, "test/bench/mocks");
const startsWithinMs = 60_000;

export interface Program<Said> {
  readonly said: Said;
  readonly pid: number;
  /** Tells one of ours something, and waits until it has taken note. */
  tell(what: object): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one of ours, which says where it is. */
export async function startOwn<Said>(file: string, words: readonly string[] = []): Promise<Program<Said>> {
  const child = fork(join(import.meta.dirname, file), words);
  const [said] = (await Promise.race([once(child, "message"), ended(child, file)])) as [Said];
  const tell = async (what: object) => {
    const noted = once(child, "message");
    child.send(what);
    await noted;
  };
  return { said, pid: child.pid ?? 0, tell, stop: () => stop(child) };
}

/** Starts a mock server that listens on a free port that is chosen for it. */
export async function startMock(
  words: (port: number) => readonly string[],
): Promise<Omit<Program<{ readonly port: number }>, "tell">> {
  const port = await freePort();
  const child = spawn(process.execPath, words(port), { stdio: "ignore", cwd: root });
  await Promise.race([listening(port), ended(child, words(port).join(" "))]);
  return { said: { port }, pid: child.pid ?? 0, stop: () => stop(child) };
}

export const prism = (contract: string) => (port: number) => [
  join(root, "node_modules/@stoplight/prism-cli/dist/index.js"),
  "mock",
  "--port",
  String(port),
  "--verboseLevel",
  "silent",
  contract,
];

export const mockoon = (contract: string) => (port: number) => [
  join(mocks, "node_modules/@mockoon/cli/bin/run.js"),
  "start",
  "--data",
  contract,
  "--port",
  String(port),
  "--hostname",
  "127.0.0.1",
  "--disable-log-to-file",
];

/**
 * The processor time that a process has taken with all its threads, in milliseconds; `undefined` where the system does not
 * tell (it is Linux's). Other than the time on the clock it says the same on a busy machine.
 */
export async function processorMs(pid: number): Promise<number | undefined> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => undefined);
  if (threads === undefined) return undefined;
  const times = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/schedstat`, "utf8").catch(() => "0")),
  );
  return times.reduce((sum, text) => sum + Number(text.split(" ")[0]) / 1_000_000, 0);
}

/** Installs the mock servers that are no dependency of ours, once. Answers why not, if it cannot. */
export async function installMocks(report: (line: string) => void): Promise<string | undefined> {
  if (existsSync(join(mocks, "node_modules/@mockoon/cli"))) return undefined;
  report("installing Mockoon in test/bench/mocks …");
  const child = spawn("npm", ["ci", "--no-audit", "--no-fund"], { cwd: mocks, stdio: "ignore" });
  const [code] = await once(child, "exit");
  return code === 0 ? undefined : "Mockoon could not be installed, so it was not measured";
}

async function ended(child: ChildProcess, what: string): Promise<never> {
  const [code] = await once(child, "exit");
  throw new Error(`${what} ended with ${code} before it was measured`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

async function listening(port: number): Promise<void> {
  const endsMs = performance.now() + startsWithinMs;
  while (performance.now() < endsMs) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answered on port ${port}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
