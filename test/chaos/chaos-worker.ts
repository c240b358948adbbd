import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startTcpProxy, type TcpProxy } from "./tcp-proxy.ts";
import type { WorkerSettings } from "./worker-process.ts";

export interface ChaosWorker {
  readonly workerId: string;
  /** By what it has said last; it may have been fenced since. */
  readonly owns: ReadonlySet<number>;
  /** The network between it and the server, if it has one of its own. */
  readonly proxy?: TcpProxy;
  /** The last lines that it wrote. */
  lastLines(): string;
  signal(name: "SIGKILL" | "SIGSTOP" | "SIGCONT"): void;
  /** Kills it, if it still lives, and resolves when it is gone. */
  end(): Promise<void>;
}

/** Starts a worker in a process of its own; `ownNetwork` puts a proxy between it and the (single) server. */
export async function startChaosWorker(settings: WorkerSettings, ownNetwork: boolean): Promise<ChaosWorker> {
  const proxy = ownNetwork ? await startTcpProxy(Number(new URL(settings.natsUrl).port)) : undefined;
  const natsUrl = proxy ? `nats://127.0.0.1:${proxy.port}` : settings.natsUrl;
  const program = fileURLToPath(new URL("worker-process.ts", import.meta.url));
  const child = fork(program, [JSON.stringify({ ...settings, natsUrl })], { silent: true });
  const owns = new Set<number>();
  let lines: string[] = [];
  const keep = (text: string) => {
    lines = [...lines, ...text.split("\n").filter((line) => line !== "")].slice(-40);
  };
  let rest = "";
  child.stderr?.setEncoding("utf8").on("data", keep);
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    keep(text);
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) note(owns, line);
  });
  return {
    workerId: settings.workerId,
    owns,
    ...(proxy && { proxy }),
    lastLines: () => lines.join("\n"),
    signal: (name) => void child.kill(name),
    async end() {
      await ended(child);
      await proxy?.close();
    },
  };
}

function note(owns: Set<number>, line: string): void {
  try {
    const { msg, shard } = JSON.parse(line) as { msg?: string; shard?: number };
    if (shard !== undefined && msg === "owns the shard") owns.add(shard);
    if (shard !== undefined && msg === "gave up the shard") owns.delete(shard);
  } catch {
    // Not a line of the log.
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
