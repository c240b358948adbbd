import { type ChildProcess, execFile, fork, spawn } from "node:child_process";
import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Agent, request } from "undici";
import { sleep, systemClock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { freePort } from "./free-port.ts";

/** Restate's server with its defaults, and a service of seven steps in a process beside it. */
export interface RestatePeer {
  readonly version: string;
  /** Starts a workflow and waits for its result. */
  run(id: string): Promise<void>;
  stop(): Promise<void>;
}

const folder = fileURLToPath(new URL("peers", import.meta.url));
const readyWithinMs = 60_000;

/** Installs the peer beside the product if it is not there. The failure says in a sentence why it cannot run here. */
export async function startRestatePeer(stubUrl: string): Promise<Outcome<RestatePeer, string>> {
  const program = join(folder, "node_modules", ".bin", "restate-server");
  const run = promisify(execFile);
  try {
    await access(program).catch(() =>
      run("npm", ["ci", "--ignore-scripts"], { cwd: folder, timeout: 300_000 }),
    );
    const { stdout } = await run(program, ["--version"], { timeout: 20_000 });
    return succeed(await start(program, stdout.trim(), stubUrl));
  } catch (error) {
    return fail(`Restate's server from npm cannot run here: ${String(error).split("\n")[0]}`);
  }
}

async function start(program: string, version: string, stubUrl: string): Promise<RestatePeer> {
  const directory = await mkdtemp(join(tmpdir(), "concordat-restate-"));
  const [node, ingress, admin, service] = await Promise.all(Array.from({ length: 4 }, freePort));
  const server = spawn(program, ["--no-logo"], {
    cwd: directory,
    stdio: "ignore",
    // The package's program starts another one, so the group is what has to end.
    detached: true,
    env: {
      ...process.env,
      RESTATE_BASE_DIR: directory,
      RESTATE_BIND_ADDRESS: `127.0.0.1:${node}`,
      RESTATE_INGRESS__BIND_ADDRESS: `127.0.0.1:${ingress}`,
      RESTATE_ADMIN__BIND_ADDRESS: `127.0.0.1:${admin}`,
      RUST_LOG: "error",
    },
  });
  const worker = fork(join(folder, "seven-service.js"), [String(service), stubUrl], { stdio: "ignore" });
  const agent = new Agent({ connections: 128 });
  const killServer = () => void (server.pid !== undefined && process.kill(-server.pid, "SIGKILL"));
  process.once("exit", killServer);
  const stop = async () => {
    await agent.close();
    process.off("exit", killServer);
    killServer();
    await Promise.all([ended(server), ended(worker)]);
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await register(`http://127.0.0.1:${admin}/deployments`, `http://127.0.0.1:${service}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    version,
    stop,
    async run(id) {
      const answer = await request(`http://127.0.0.1:${ingress}/seven/${id}/run`, {
        method: "POST",
        dispatcher: agent,
        headers: { "content-type": "application/json" },
        body: "{}",
        headersTimeout: 60_000,
      });
      await answer.body.dump();
      if (answer.statusCode !== 200) throw new Error(`Restate answered with status ${answer.statusCode}`);
    },
  };
}

/** Tells the server where its service is, as soon as both are there. */
async function register(deployments: string, uri: string): Promise<void> {
  const deadlineMs = systemClock.nowMs() + readyWithinMs;
  for (;;) {
    const answer = await fetch(deployments, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ uri }),
    }).catch(() => undefined);
    if (answer?.ok) return;
    if (systemClock.nowMs() > deadlineMs) {
      const said = answer ? `status ${answer.status}: ${await answer.text()}` : "nothing";
      throw new Error(
        `Restate did not take its service within ${readyWithinMs / 1_000} s; it answered ${said}`,
      );
    }
    await sleep(systemClock, 250);
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
