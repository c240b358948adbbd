// Preloaded into a program that is measured: writes what it took to the file named by CONCORDAT_MEASURES when it ends.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env.CONCORDAT_MEASURES;
if (isMainThread && file !== undefined) {
  const startedMs = performance.now();
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const elapsedMs = performance.now() - startedMs;
    writeFileSync(
      file,
      JSON.stringify({ elapsedMs, cpuMs: (userCPUTime + systemCPUTime) / 1_000, rssMiB: maxRSS / 1_024 }),
    );
  });
}
