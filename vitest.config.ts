import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/longest-first.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "forks",
    // One more than the smallest machine has processors: many tests wait for platforms, servers and leases.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Processes that tests start find what others of them have compiled, as those of the command line do.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") },
  },
});
