import type { LatencyDistribution } from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Chance } from "./chance.ts";

/** The 99th percentile of the standard normal distribution. */
const z99 = 2.326_348;

/** One wait of the distribution, in whole milliseconds. */
export function drawLatencyMs(distribution: LatencyDistribution, chance: Chance): number {
  const { shape, minMs = 0, maxMs = 60_000, meanMs = 200, medianMs = 100, p99Ms = 1_000 } = distribution;
  // Never 0, whose logarithm is no number.
  const fraction = 1 - chance.fraction();
  switch (shape) {
    case "uniform":
      return Math.round(minMs + (maxMs - minMs) * (1 - fraction));
    case "exponential":
      return between(minMs, maxMs, -meanMs * Math.log(fraction));
    case "lognormal": {
      const normal = Math.sqrt(-2 * Math.log(fraction)) * Math.cos(2 * Math.PI * chance.fraction());
      const spread = Math.max(0, Math.log(p99Ms / medianMs)) / z99;
      return between(minMs, maxMs, medianMs * Math.exp(spread * normal));
    }
  }
}

function between(minMs: number, maxMs: number, ms: number): number {
  return Math.round(Math.min(maxMs, Math.max(minMs, ms)));
}
