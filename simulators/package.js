// The entry for other packages: `import { startSimulators } from "concordat/simulators"`.
// Node strips the types of a project's own files, but not of installed ones; for those of this package it is done here.
import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";

const own = new URL("../", import.meta.url).href;

registerHooks({
  load(url, context, next) {
    const installed = url.startsWith(own) && !url.slice(own.length).includes("node_modules/");
    if (!installed || !url.endsWith(".ts")) return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(new URL(url), "utf8"));
    return { format: "module", source, shortCircuit: true };
  },
});

export const { startSimulators, SimulatorOptionError } = await import("./start.ts");
