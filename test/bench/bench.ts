import { cpus } from "node:os";

/** One measured figure, over several rounds of the same run. */
export interface BenchRow {
  readonly program: string;
  readonly case: string;
  /** With its unit: `requests/s`, `ms`, `MiB`. */
  readonly metric: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Of the median to that of the program that this case is held against; absent where there is none. */
  readonly ratio?: number;
}

export interface BenchTarget {
  readonly name: string;
  /** In words, such as `>= 0.5`. */
  readonly target: string;
  readonly measured: number;
  readonly held: boolean;
}

export interface BenchResult {
  readonly rows: readonly BenchRow[];
  readonly targets: readonly BenchTarget[];
  /** What a reader must know to judge the figures. */
  readonly notes?: readonly string[];
}

/** `report` tells a person who waits how far it is. */
export type Bench = (report: (line: string) => void) => Promise<BenchResult>;

export function rowOf(
  program: string,
  name: string,
  metric: string,
  samples: readonly number[],
  against?: number,
): BenchRow {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const median = rounded(at(0.5));
  return {
    program,
    case: name,
    metric,
    median,
    min: rounded(at(0)),
    max: rounded(at(1)),
    ...(against === undefined || against === 0 ? {} : { ratio: rounded(at(0.5) / against) }),
  };
}

/** To three digits or to whole numbers, whichever is finer. */
export function rounded(value: number): number {
  return Math.abs(value) >= 1_000 ? Math.round(value) : Number(value.toPrecision(3));
}

export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? "unknown"}, Node ${process.versions.node}, ${process.platform}`;
}
