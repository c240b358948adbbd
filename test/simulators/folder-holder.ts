import { startSimulators } from "#simulators/start.ts";

// Keeps a simulator in the folder that it is given until it is killed.
await startSimulators({ platforms: ["crm"], dataFolder: process.argv[2] ?? "" });
process.send?.("started");
process.on("disconnect", () => process.exit());
