import { randomUUID } from "node:crypto";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "pino";
import type { CallBudget, CallLimitAct } from "#contracts/generated/canonical/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
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
 * - `granted`: call now, and say `end` once whatever becomes of it. What has not been sent by `sendByMs` (Unix epoch) is
 *   not to be sent any more: by then it is taken for done, and another may call in its place.
 * - `refused`: nothing was taken. `because` is `budget` (the platform's limit), `closed` (the platform) or `unreachable`
 *   (NATS: nobody can say what is left, so nobody calls).
 */
export type Admission =
  | {
      readonly kind: "granted";
      readonly waitedMs: number;
      readonly sendByMs: number;
      end(end: CallEnd): void;
    }
  | {
      readonly kind: "refused";
      readonly retryAfterMs: number;
      readonly because: RefusalReason | "unreachable";
    };

/** What is sent this long before its call is given up has arrived by then. */
const arrivesWithinMs = 1_000;

/** `refused`: the contract or what is in force does not allow it. `unreachable`: ask again; it may have been done. */
export interface LimitFailure {
  readonly kind: "refused" | "unreachable" | "not-governed";
  readonly detail: string;
}

/** Lets calls begin as the platforms' budgets allow, all workers together. */
export interface Governor {
  admit(call: GovernedCall): Promise<Admission>;
  /** What has become of each budget, as the worker says that grants its calls, in this process or another. */
  status(): Promise<readonly CallBudget[]>;
  /**
   * Sets a limit of a platform's budget for all workers, or goes back to what was in force before. It lasts, whoever
   * grants, and is in the log with who did it and why. Doing the same again changes nothing but that record.
   */
  changeLimit(
    platform: CallBudget["platform"],
    act: CallLimitAct,
  ): Promise<Outcome<CallBudget, LimitFailure>>;
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
      const askedMs = d.clock.nowMs();
      const grant = await desk.ask({ id, callClass, shares, deadlineMs: askedMs + withinMs });
      if (grant.kind !== "granted") return refusalOf(grant);
      if (signal?.aborted) {
        desk.end(id, { unused: true });
        return { kind: "refused", retryAfterMs: 0, because: "budget" };
      }
      const { waitedMs } = grant;
      // It was granted then or later, by whichever clock: this worker may have stood still since.
      const sendByMs = askedMs + waitedMs + desk.budget.callTimeLimitMs - arrivesWithinMs;
      return { kind: "granted", waitedMs, sendByMs, end: (end) => desk.end(id, end) };
    },
    async changeLimit(platform, act) {
      const desk = [...desks.values()].find(({ budget }) => budget.name.startsWith(`${platform}/`));
      if (desk === undefined) {
        return fail({ kind: "not-governed", detail: `The limits of the ${platform} platform are lifted.` });
      }
      const answer = await desk.changeLimit(act);
      if (answer.kind === "refused") return fail(answer);
      if (answer.kind === "moved")
        return fail({ kind: "unreachable", detail: "Nobody grants the calls; NATS may be away." });
      d.logger.info(
        { audit: true, budget: desk.budget.name, ...act },
        "an operator changed a limit of a budget",
      );
      return succeed(await desk.status());
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
