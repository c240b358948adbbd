import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { extname, join } from "node:path";
import type { OrchestrationConfig } from "#orchestration/config.ts";
import type { FromWorker, ToWorker } from "./worker-process.ts";

/** An orchestration worker that dies in the middle of its work, and is started again each time. */
export interface MortalWorker {
  readonly durability: string;
  /** How often it has died so far. */
  readonly deaths: () => number;
  /** Puts its clock forward, also that of its next life. */
  move(aheadMs: number): void;
  stop(): Promise<void>;
}

const entry = join(import.meta.dirname, `worker-process${extname(import.meta.filename)}`);

/** Starts it. `dieAfterWrites`: for each of its lives but the last, after how many writes to platforms that one ends. */
export async function startMortalWorker(
  config: OrchestrationConfig,
  dieAfterWrites: readonly number[],
): Promise<MortalWorker> {
  let aheadMs = 0;
  let deaths = 0;
  let stopping = false;
  let life: ChildProcess;
  /** The next life has its program loaded when this one ends, so that a death costs what taking over costs. */
  let next: ChildProcess | undefined;

  const load = () => fork(entry, [], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const begin = async (): Promise<string> => {
    const child = next ?? load();
    life = child;
    const limit = dieAfterWrites[deaths];
    next = limit === undefined ? undefined : load();
    // Each life is another worker to the others.
    const workerId = `${config.workerId}-${deaths + 1}`;
    tell(child, {
      kind: "start",
      config: { ...config, workerId },
      aheadMs,
      ...(limit === undefined ? {} : { dieAfterWrites: limit }),
    });
    const [said] = (await Promise.race([once(child, "message"), once(child, "exit")])) as [
      FromWorker | unknown,
    ];
    const answer = said as FromWorker | null | number;
    if (typeof answer !== "object" || answer === null || answer.kind !== "ready") {
      throw new Error(`the worker did not start: ${JSON.stringify(answer)}`);
    }
    child.once("exit", () => {
      if (stopping) return;
      deaths += 1;
      begin().catch((error: Error) => process.stderr.write(`${error.message}\n`));
    });
    return answer.durability;
  };

  const durability = await begin();
  return {
    durability,
    deaths: () => deaths,
    move(byMs) {
      aheadMs += byMs;
      tell(life, { kind: "move", aheadMs: byMs });
    },
    async stop() {
      stopping = true;
      next?.disconnect();
      if (life.exitCode !== null || life.signalCode !== null) return;
      const ended = once(life, "exit");
      tell(life, { kind: "stop" });
      await ended;
    },
  };
}

function tell(child: ChildProcess, message: ToWorker): void {
  if (child.connected) child.send(message);
}
