import type { Simulators } from "#simulators/start.ts";
import { type Bench, type BenchRow, type BenchTarget, rounded, rowOf } from "../bench.ts";
import { measuredPlatforms, type PlatformCase, platformCase } from "./cases.ts";
import { type LoadRequest, putUnderLoad } from "./load.ts";
import { installMocks, mockoon, type Program, prism, processorMs, startMock, startOwn } from "./programs.ts";
import { measureStartUp } from "./start-up.ts";

type Access = Pick<Simulators, "crm" | "erp" | "support"> & {
  readonly startMs: number;
  readonly highestMiB: number;
};

const rounds = 3;
const seconds = 1.5;
const warmUpSeconds = 4;
const starts = 7;
const shareOfHono = 0.5;
/** How many times as many requests per second as a mock server. */
const timesPeer = { Prism: 5, Mockoon: 15 } as const;

/** Requests per second beside others in the same minutes, start-up, and what a large portfolio costs. */
export const benchSimulators: Bench = async (report) => {
  const rows: BenchRow[] = [];
  const targets: BenchTarget[] = [];
  const notes = [
    "A ratio is that to bare Hono, which answers the same documents and holds and checks nothing, in the same rounds.",
    "The mocks answer made-up documents of the same contract; they hold nothing.",
  ];

  const missing = await installMocks(report);
  if (missing !== undefined) notes.push(missing);
  const hono = await startOwn<{ port: number }>("hono-server.ts");
  try {
    for (const platform of measuredPlatforms) {
      // Of its own: what was written to another platform would weigh on this one.
      const own = await startOwn<Access>("simulators-server.ts");
      try {
        const found = await platformCase(platform, own.said);
        await hono.tell(found.documents);
        const measured = await benchPlatform(found, own, hono, missing === undefined, report);
        rows.push(...measured.rows);
        targets.push(...measured.targets);
        notes.push(...measured.notes);
      } finally {
        await own.stop();
      }
    }
  } finally {
    await hono.stop();
  }

  const startUp = await benchStart(report);
  const seeding = await benchSeeding(report);
  return {
    rows: [...rows, ...startUp.rows, ...seeding.rows],
    targets: [...targets, ...startUp.targets, ...seeding.targets],
    notes,
  };
};

interface Measured {
  readonly rows: readonly BenchRow[];
  readonly targets: readonly BenchTarget[];
  readonly notes: readonly string[];
}

/** Rounds go through all programs in turn, so that a busy machine is busy for all of them. */
async function benchPlatform(
  platform: PlatformCase,
  own: Program<Access>,
  hono: Program<{ readonly port: number }>,
  withMockoon: boolean,
  report: (line: string) => void,
): Promise<Measured> {
  const { contract, port, prefix, serverPath } = platform;
  const notes: string[] = [];
  const peers = [
    { program: "bare Hono", port: hono.said.port, pid: hono.pid, pathOf: bareHono },
    { program: "simulator", port, pid: own.pid, pathOf: below(prefix) },
  ];
  const mocks = [
    { program: "Prism", words: prism(contract), pathOf: below("") },
    ...(withMockoon ? [{ program: "Mockoon", words: mockoon(contract), pathOf: below(serverPath) }] : []),
  ];
  const running = await Promise.all(
    mocks.map(async ({ program, words, pathOf }) => {
      try {
        const mock = await startMock(words);
        return { program, mock, pathOf };
      } catch (error) {
        notes.push(`${program} on ${contract}: ${(error as Error).message}`);
        return undefined;
      }
    }),
  );
  for (const one of running) {
    if (one !== undefined)
      peers.push({ program: one.program, port: one.mock.said.port, pid: one.mock.pid, pathOf: one.pathOf });
  }

  const rows: BenchRow[] = [];
  const targets: BenchTarget[] = [];
  for (const [kind, requestAt] of [
    ["read", () => platform.read],
    ["write", platform.write],
  ] as const) {
    const samples = new Map<string, number[]>();
    const processor = new Map<string, number[]>();
    const unfit = new Set<string>();
    // Programs are compiled while they run: the first second of each is not counted.
    for (const { port: at, pathOf } of peers)
      await putUnderLoad(at, (count) => pathOf(requestAt(count)), warmUpSeconds);
    for (let round = 0; round < rounds; round += 1) {
      for (const { program, port: at, pid, pathOf } of peers) {
        report(`${platform.platform} ${kind}, round ${round + 1} of ${rounds}: ${program}`);
        const beforeMs = await processorMs(pid);
        const { answered, perSecond, statuses } = await putUnderLoad(
          at,
          (count) => pathOf(requestAt(count)),
          seconds,
        );
        const afterMs = await processorMs(pid);
        if (beforeMs !== undefined && afterMs !== undefined)
          processor.set(program, [
            ...(processor.get(program) ?? []),
            ((afterMs - beforeMs) * 1_000) / answered,
          ]);
        const good = Object.keys(statuses).every((status) => status.startsWith("2"));
        if (!good && !unfit.has(program))
          notes.push(
            `${program}, ${platform.platform} ${kind}: answers by status ${JSON.stringify(statuses)}`,
          );
        if (!good) unfit.add(program);
        samples.set(program, [...(samples.get(program) ?? []), perSecond]);
      }
    }
    const name = `${platform.platform} ${kind}`;
    const base = rowOf("bare Hono", name, "requests/s", samples.get("bare Hono") ?? []);
    for (const [program, measured] of samples) {
      rows.push(
        rowOf(program, name, "requests/s", measured, program === "bare Hono" ? undefined : base.median),
      );
    }
    const medianOf = (program: string) =>
      rows.find((row) => row.program === program && row.case === name)?.median ?? 0;
    const ours = unfit.has("simulator") ? 0 : medianOf("simulator");
    targets.push(atLeast(`${name} as a share of bare Hono`, shareOfHono, ours / base.median));
    for (const [peer, times] of Object.entries(timesPeer)) {
      // A mock that refuses the call is not measured against.
      if (medianOf(peer) > 0 && !unfit.has(peer))
        targets.push(atLeast(`${name}, times ${peer}`, times, ours / medianOf(peer)));
    }
    for (const [program, micros] of processor)
      rows.push(rowOf(program, name, "µs of processor/request", micros));
  }
  for (const one of running) await one?.mock.stop();
  return { rows, targets, notes };
}

function atLeast(name: string, least: number, value: number): BenchTarget {
  return { name, target: `>= ${least}`, measured: rounded(value), held: value >= least };
}

function below(root: string): (request: LoadRequest) => LoadRequest {
  return (request) => ({ ...request, path: root + request.path });
}

/** Any platform's read and write are the same two routes to it. */
function bareHono(request: LoadRequest): LoadRequest {
  return { ...request, path: request.method === "GET" ? "/records/1007000001" : "/records" };
}

async function benchStart(report: (line: string) => void): Promise<Omit<Measured, "notes">> {
  report("start-up");
  const { usualMs, firstMs } = await measureStartUp(starts);
  const row = rowOf("simulator", "start all three, after Node is up", "ms", usualMs);
  return {
    rows: [row, rowOf("simulator", "the same, nothing compiled before", "ms", firstMs)],
    targets: [
      { name: "start-up of all three", target: "< 300 ms", measured: row.median, held: row.median < 300 },
    ],
  };
}

async function benchSeeding(report: (line: string) => void): Promise<Omit<Measured, "notes">> {
  const rows: BenchRow[] = [];
  const targets: BenchTarget[] = [];
  for (const [size, customers] of [
    ["small", 10],
    ["medium", 1_000],
    ["large", 100_000],
  ] as const) {
    report(`seeding ${customers} customers`);
    const own = await startOwn<Access>("simulators-server.ts", [size]);
    const { startMs, highestMiB } = own.said;
    await own.stop();
    const name = `${customers} customers on all three`;
    rows.push(
      rowOf("simulator", name, "ms", [startMs]),
      rowOf("simulator", name, "MiB at most", [highestMiB]),
    );
    if (size !== "large") continue;
    const [took, weighs] = [rounded(startMs), rounded(highestMiB)];
    targets.push(
      { name: "seeding 100 000 customers", target: "< 10 000 ms", measured: took, held: took < 10_000 },
      {
        name: "memory with 100 000 customers",
        target: "< 1 024 MiB",
        measured: weighs,
        held: weighs < 1_024,
      },
    );
  }
  return { rows, targets };
}
