import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import { askShard } from "#orchestration/workflow/inbox.ts";
import { workflow } from "#orchestration/workflow/workflow.ts";
import { startWorker, type Worker } from "#test/orchestration/workflow/worker.ts";

/** Why there can be no disk of the test's own here, to be filled for real; empty if there can. */
const missing = reasonAgainstOwnDisk();

let server: NatsServer | undefined;
let worker: Worker | undefined;
let disk: string | undefined;

afterEach(async () => {
  await worker?.stop();
  await server?.stop();
  if (disk !== undefined) unmount(disk);
});

test.skipIf(missing !== "")(
  `a workflow outlives a disk without a free byte, and a restart on it${missing && ` (skipped: ${missing})`}`,
  async () => {
    disk = mount("32m");
    server = await startNatsServer({ storeDirectory: join(disk, "store"), readyWithinMs: 30_000 });
    const done: string[] = [];
    const twoSteps = workflow("two-steps", { version: 1, owner: "finance" }, async (run) => {
      for (const step of ["first", "second"]) {
        await run.step(step, "keyed", async () => succeed(done.push(`${run.workflowId}/${step}`)));
        await run.waitFor(`after-${step}`);
      }
      return {};
    });
    const mebibytes = 1024 * 1024;
    worker = await startWorker(server.url, [twoSteps], {
      streamBytes: { log: 4 * mebibytes, snapshots: 4 * mebibytes },
    });
    const { engine } = worker;
    const { connection } = worker;
    const start = (workflowId: string, withinMs: number) => {
      const start = { workflow: "two-steps", workflowId, key: "k", input: {}, correlationId: "c" };
      return askShard(connection, systemClock, 0, { kind: "start", start }, withinMs);
    };
    const signal = (workflowId: string, name: string) =>
      engine.signal({ workflowId, signalId: name, name, data: {} });
    expect(await start("before", 15_000)).toMatchObject({ ok: true });

    await server.kill9();
    const ballast = join(disk, "ballast");
    fill(ballast);
    // On a full disk it may come up without JetStream, or not at all.
    const [during] = await Promise.all([start("during", 5_000), server.restart(5_000).catch(() => {})]);

    rmSync(ballast);
    await server.kill9();
    await server.restart();
    const accepted = during.ok ? ["before", "during"] : ["before"];
    for (const workflowId of accepted) {
      await expect
        .poll(() => signal(workflowId, "after-first"), { timeout: 60_000 })
        .toMatchObject({ ok: true });
      await expect
        .poll(() => signal(workflowId, "after-second"), { timeout: 60_000 })
        .toMatchObject({ ok: true });
      expect(await engine.endOf(workflowId)).toMatchObject({ ok: true, value: { canceled: false } });
    }
    expect(during).toMatchObject({ ok: false });
    expect(new Set(done.filter((step) => step.startsWith("before/")))).toEqual(
      new Set(["before/first", "before/second"]),
    );
    const { entries = [] } = (await engine.history("before")) ?? {};
    expect(entries.flatMap((entry) => (entry.kind === "step" ? [entry.step] : []))).toEqual([
      "first",
      "second",
    ]);
  },
  240_000,
);

function reasonAgainstOwnDisk(): string {
  if (process.platform !== "linux") return "needs Linux to mount a small disk";
  if (process.getuid?.() !== 0) return "needs root to mount a small disk";
  try {
    unmount(mount("1m"));
    return "";
  } catch (error) {
    return `a small disk cannot be mounted here: ${(error as Error).message.split("\n")[0]}`;
  }
}

function mount(size: string): string {
  const at = mkdtempSync(join(tmpdir(), "concordat-small-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", at], { stdio: "pipe" });
  return at;
}

function unmount(at: string): void {
  execFileSync("umount", ["--lazy", at], { stdio: "pipe" });
  rmSync(at, { recursive: true, force: true });
}

/** Writes until the operating system says ENOSPC, in ever smaller pieces. */
function fill(file: string): void {
  for (const bytes of [1024 * 1024, 4096, 1]) {
    for (let full = false; !full; ) {
      try {
        appendFileSync(file, Buffer.alloc(bytes));
      } catch (error) {
        expect((error as NodeJS.ErrnoException).code).toBe("ENOSPC");
        full = true;
      }
    }
  }
}
