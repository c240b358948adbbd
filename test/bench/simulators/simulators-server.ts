import { type PortfolioSize, portfolioSizes } from "#simulators/portfolio/portfolio.ts";
import { startSimulators } from "#simulators/start.ts";

// The simulators in a process of their own; says where they are, how long they took and what they weigh.
const importedMs = performance.now();
const size = Object.keys(portfolioSizes).find((name) => name === process.argv[2]) as
  | PortfolioSize
  | undefined;
const simulators = await startSimulators({
  seed: 1,
  limitsLifted: true,
  ...(size === undefined ? {} : { portfolio: { size } }),
});
const { crm, erp, support } = simulators;
process.send?.({
  crm,
  erp,
  support,
  startMs: performance.now() - importedMs,
  highestMiB: process.resourceUsage().maxRSS / 1_024,
});
process.on("disconnect", () => process.exit());
