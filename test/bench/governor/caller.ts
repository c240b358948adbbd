/**
 * One of several processes that call one platform with one credential, each through the same kind of limiter.
 * Usage: node caller.ts OPTIONS, JSON of `CallerOptions`. Says each second through its IPC channel what it has seen.
 */
import { connect } from "@nats-io/transport-node";
import pino from "pino";
import { Pool } from "undici";
import { systemClock } from "#contracts/runtime/clock.ts";
import { readCrmBudget } from "#orchestration/connectors/crm/budget.ts";
import { readErpBudget } from "#orchestration/connectors/erp/budget.ts";
import type { HttpAnswer } from "#orchestration/connectors/http-exchange.ts";
import { platformBudget } from "#orchestration/connectors/platform-budgets.ts";
import { readSupportBudget } from "#orchestration/connectors/support/budget.ts";
import type { CallClass } from "#orchestration/governor/budget.ts";
import { startGovernor } from "#orchestration/governor/governor.ts";

export interface CallerOptions {
  readonly limiter: "concordat" | "bottleneck" | "p-queue" | "retry on 429";
  readonly name: string;
  readonly callers: number;
  readonly platform: "crm" | "erp" | "support";
  readonly plan: string;
  /** The read that is made again and again: its name in the contract, and its whole address. */
  readonly operationId: string;
  readonly url: string;
  readonly token: string;
  readonly natsUrl: string;
  /** Calls of each class that this caller wants to make, a second. */
  readonly perSecond: Readonly<Partial<Record<CallClass, number>>>;
  readonly limit: number;
  readonly periodMs: number;
}

/** What a caller says. */
export interface CallerReport {
  /** The worker that grants, as far as this one knows. */
  readonly grantedBy?: string;
  /** How long each interactive call since the last report waited until it began, ms; one that was refused, its patience. */
  readonly interactiveWaitsMs: readonly number[];
  readonly refused: Readonly<Partial<Record<CallClass, number>>>;
  /** How long each call took, from its grant until its answer was there, ms. */
  readonly callsMs: readonly number[];
}

type Limited = (callClass: CallClass, call: () => Promise<HttpAnswer>) => Promise<"done" | "refused">;

/** As the connectors read what a platform says of its budget. */
const readBudget = { crm: readCrmBudget, erp: readErpBudget, support: readSupportBudget } as const;

/** How long an interactive call waits for its turn. */
const interactiveWithinMs = 2_000;
/** A caller that nobody can serve keeps so many calls waiting and makes no more. */
const waitingAtMost = 200;

const options = JSON.parse(process.argv[2] ?? "{}") as CallerOptions;
const { token, limit, periodMs, callers } = options;
const url = new URL(options.url);
const pool = new Pool(url.origin, { connections: 64 });
let waitsMs: number[] = [];
let callsMs: number[] = [];
let refused: Partial<Record<CallClass, number>> = {};
let grantedBy: string | undefined;

const limited = await createLimiter();
for (const [callClass, perSecond] of Object.entries(options.perSecond))
  demand(callClass as CallClass, perSecond);
setInterval(() => {
  const report: CallerReport = {
    interactiveWaitsMs: waitsMs,
    refused,
    callsMs,
    ...(grantedBy === undefined ? {} : { grantedBy }),
  };
  process.send?.(report);
  waitsMs = [];
  callsMs = [];
  refused = {};
}, 1_000);

function demand(callClass: CallClass, perSecond: number): void {
  let waiting = 0;
  setInterval(async () => {
    if (waiting >= waitingAtMost) return;
    waiting += 1;
    const askedMs = performance.now();
    const outcome = await limited(callClass, () => {
      if (callClass === "interactive") waitsMs.push(performance.now() - askedMs);
      return readOnce();
    });
    // Whoever was refused has waited for nothing, and counts as one who waited for as long as there was patience.
    if (outcome === "refused" && callClass === "interactive") waitsMs.push(interactiveWithinMs);
    if (outcome === "refused") refused[callClass] = (refused[callClass] ?? 0) + 1;
    waiting -= 1;
  }, 1_000 / perSecond);
}

async function readOnce(): Promise<HttpAnswer> {
  const startedMs = performance.now();
  const { statusCode, headers, body } = await pool.request({
    method: "GET",
    path: `${url.pathname}${url.search}`,
    headers: { authorization: `Bearer ${token}` },
  });
  const text = await body.text();
  callsMs.push(performance.now() - startedMs);
  const named = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return { status: statusCode, headers: Object.fromEntries(named), text };
}

async function createLimiter(): Promise<Limited> {
  switch (options.limiter) {
    case "concordat":
      return throughGovernor();
    case "bottleneck": {
      const { default: Bottleneck } = await import("./limiters/node_modules/bottleneck/es5.js" as string);
      const share = Math.floor(limit / callers);
      const limiter = new Bottleneck({
        reservoir: share,
        reservoirRefreshAmount: share,
        reservoirRefreshInterval: periodMs,
        minTime: periodMs / share,
      });
      return async (_, call) => {
        await limiter.schedule(call);
        return "done";
      };
    }
    case "p-queue": {
      const { default: PQueue } = await import("./limiters/node_modules/p-queue/dist/index.js" as string);
      const queue = new PQueue({
        intervalCap: Math.floor(limit / callers),
        interval: periodMs,
        strict: true,
      });
      return async (_, call) => {
        await queue.add(call);
        return "done";
      };
    }
    case "retry on 429":
      return async (_, call) => {
        while ((await call()).status === 429) await new Promise((resolve) => setTimeout(resolve, 1_000));
        return "done";
      };
  }
}

async function throughGovernor(): Promise<Limited> {
  const connection = await connect({ servers: options.natsUrl, noAsyncTraces: true });
  const budget = platformBudget(options.platform, token, { plan: options.plan }, 10_000);
  const governor = await startGovernor([budget], {
    connection,
    clock: systemClock,
    logger: pino({ level: "silent" }),
    workerId: options.name,
  });
  setInterval(async () => {
    const [status] = await governor.status();
    grantedBy = status?.grantedBy ?? grantedBy;
  }, 500);
  return async (callClass, call) => {
    const admission = await governor.admit({
      budget: budget.name,
      callClass,
      operationId: options.operationId,
      parameters: {},
      withinMs: callClass === "background" ? 20_000 : interactiveWithinMs,
    });
    if (admission.kind === "refused") return "refused";
    const answer = await call();
    admission.end(readBudget[options.platform](answer, answer.status === 429 ? JSON.parse(answer.text) : {}));
    return "done";
  };
}
