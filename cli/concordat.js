#!/usr/bin/env node
// Starts the command line on Node 24, whatever Node the machine has: this file runs on Node 18 and later,
// the rest is TypeScript that needs Node 24.12. The `node` package brings that one.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 24 || (major === 24 && minor >= 12)) {
  // Compiled code is kept from one start to the next, which then takes a third of the time. NODE_DISABLE_COMPILE_CACHE=1
  // switches it off, NODE_COMPILE_CACHE names another folder than one among the temporary files.
  nodeModule.enableCompileCache();
  // An installed package holds compiled files: Node strips no types there.
  const source = new URL("./main.ts", import.meta.url);
  await import(existsSync(source) ? "./main.ts" : "../dist/cli/main.js");
} else {
  runOnBundledNode();
}

function runOnBundledNode() {
  const child = spawn(findBundledNode(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    // The channel tells the child when this process is gone, even by kill -9.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, CONCORDAT_LAUNCHED: "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => stop(`Node 24 could not be started: ${error.message}`));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
}

function findBundledNode() {
  try {
    return nodeModule.createRequire(import.meta.url).resolve("node/bin/node");
  } catch {
    return stop(
      `concordat needs Node 24.12 or newer; this is ${process.versions.node}, and the 'node' package that brings one is not installed.\n` +
        "Run 'npm ci' without --ignore-scripts, or install Node 24.",
    );
  }
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
