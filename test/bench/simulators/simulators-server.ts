import { enableCompileCache } from "node:module";
import type { PortfolioSize } from "#simulators/portfolio/portfolio.ts";

// The simulators in a process of their own; says where they are, how long they took and what they weigh. Compiled code is
// kept from one start to the next, as the command line does it.
enableCompileCache();
const { portfolioSizes } = await import("#simulators/portfolio/portfolio.ts");
const { startSimulators } = await import("#simulators/start.ts");

const imported = performance.now();
const size = Object.keys(portfolioSizes).find((name) => name === process.argv[2]) as
  | PortfolioSize
  | undefined;
const simulators = await startSimulators({
  seed: 1,
  limitsLifted: true,
  ...(size === undefined ? {} : { portfolio: { size } }),
});
const startedMs = performance.now();
const { crm, erp, support } = simulators;
process.send?.({
  crm,
  erp,
  support,
  // performance.now() counts from the moment when Node itself was up.
  sinceNodeMs: startedMs - performance.nodeTiming.bootstrapComplete,
  startMs: startedMs - imported,
  highestMiB: process.resourceUsage().maxRSS / 1_024,
});
process.on("disconnect", () => process.exit());
