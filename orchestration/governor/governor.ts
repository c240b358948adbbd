import { randomUUID } from "node:crypto";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "pino";
import type { CallBudget } from "#contracts/generated/canonical/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { type Budget, type CallClass, sharesOf } from "./budget.ts";
import { type BudgetDesk, openBudgetDesk } from "./budget-desk.ts";
import type { CallEnd, Grant, RefusalReason } from "./grant.ts";

/** One call that is about to be made. */
export interface GovernedCall {
  readonly budget: string;
  readonly callClass: CallClass;
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** How long it may wait for its turn, ms. */
  readonly withinMs: number;
  readonly signal?: AbortSignal;
}

/**
 * - `granted`: call now, and say `end` once whatever becomes of it.
 * - `refused`: nothing was taken. `because` is `budget` (the platform's limit), `closed` (the platform) or `unreachable`
 *   (NATS: nobody can say what is left, so nobody calls).
 */
export type Admission =
  | { readonly kind: "granted"; readonly waitedMs: number; end(end: CallEnd): void }
  | {
      readonly kind: "refused";
      readonly retryAfterMs: number;
      readonly because: RefusalReason | "unreachable";
    };

/** Lets calls begin as the platforms' budgets allow, all workers together. */
export interface Governor {
  admit(call: GovernedCall): Promise<Admission>;
  /** What has become of each budget, as the worker says that grants its calls, in this process or another. */
  status(): Promise<readonly CallBudget[]>;
  /** Hands over what this worker grants. Calls under way are still counted by whoever grants next. */
  stop(): Promise<void>;
}

export interface GovernorDependencies {
  readonly connection: NatsConnection;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly workerId: string;
  /** Of the ledger. Default 1. */
  readonly replicas?: number;
}

/** Joins the workers that share these budgets. Rejects when NATS cannot be asked. */
export async function startGovernor(budgets: readonly Budget[], d: GovernorDependencies): Promise<Governor> {
  const opened = budgets.map(async (budget) => [budget.name, await openBudgetDesk(budget, d)] as const);
  const desks: ReadonlyMap<string, BudgetDesk> = new Map(await Promise.all(opened));
  return {
    async admit({ budget, callClass, operationId, parameters, withinMs, signal }) {
      const desk = desks.get(budget);
      if (desk === undefined) throw new Error(`there is no budget ${budget}`);
      const shares = sharesOf(desk.budget, operationId, parameters);
      const id = randomUUID();
      const deadlineMs = d.clock.nowMs() + withinMs;
      const grant = await desk.ask({ id, callClass, shares, deadlineMs });
      if (grant.kind !== "granted") return refusalOf(grant);
      if (signal?.aborted) {
        desk.end(id, { unused: true });
        return { kind: "refused", retryAfterMs: 0, because: "budget" };
      }
      return { kind: "granted", waitedMs: grant.waitedMs, end: (end) => desk.end(id, end) };
    },
    status: () => Promise.all([...desks.values()].map((desk) => desk.status())),
    async stop() {
      await Promise.all([...desks.values()].map((desk) => desk.stop()));
    },
  };
}

function refusalOf(grant: Grant): Admission {
  return grant.kind === "refused" ? grant : { kind: "refused", retryAfterMs: 1_000, because: "unreachable" };
}
