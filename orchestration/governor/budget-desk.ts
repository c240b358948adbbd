import type { CallBudget, CallLimitAct } from "#contracts/generated/canonical/types.ts";
import { sleep } from "#contracts/runtime/clock.ts";
import type { Budget } from "./budget.ts";
import { statusOf, statusWithout } from "./budget-status.ts";
import type { GovernorDependencies } from "./governor.ts";
import type { CallEnd, CallRequest, Grant, LimitAnswer } from "./grant.ts";
import { type AskedCall, type Granting, startGranting, subjectsOf } from "./granting.ts";
import { type Beat, GrantorWatch } from "./grantor-watch.ts";
import { openLedger } from "./ledger.ts";

/** Where one worker asks for calls of one budget: of itself, if it grants them, else of the worker that does. */
export interface BudgetDesk {
  readonly budget: Budget;
  /** `moved` only if nobody could be asked until the deadline. Never rejects. */
  ask(request: CallRequest): Promise<Grant>;
  end(id: string, end: CallEnd): void;
  /** Sets or unsets a limit for all workers. `moved` as in `ask`. Never rejects. */
  changeLimit(act: CallLimitAct): Promise<LimitAnswer>;
  status(): Promise<CallBudget>;
  stop(): Promise<void>;
}

/** Whoever grants has an answer at hand. */
const statusWithinMs = 1_000;
/** A change of a limit waits for a write of the ledger, and for another to take over. */
const limitWithinMs = 8_000;

export async function openBudgetDesk(budget: Budget, d: GovernorDependencies): Promise<BudgetDesk> {
  const { connection, clock, logger } = d;
  const subjects = subjectsOf(budget);
  const ledger = await openLedger(connection, budget.name, d.replicas ?? 1);
  const watch = new GrantorWatch(clock);
  const beats = connection.subscribe(subjects.beat, {
    callback: (error, message) => {
      if (error === null) watch.hear(message.json<Beat>());
    },
  });
  let own: Granting | undefined;
  let claiming: Promise<void> | undefined;
  let stopped = false;

  return {
    budget,
    async ask(request) {
      const grant = await untilAnswered(request.deadlineMs, () =>
        own ? own.grantor.request(request) : askOther<Grant>("ask", sent(request), request.deadlineMs),
      );
      return grant ?? { kind: "moved" };
    },
    async changeLimit(act) {
      const deadlineMs = clock.nowMs() + limitWithinMs;
      const answer = await untilAnswered(deadlineMs, () =>
        own ? own.grantor.changeLimit(act) : askOther<LimitAnswer>("limit", act, deadlineMs),
      );
      return answer ?? { kind: "moved" };
    },
    end(id, end) {
      if (own) own.grantor.end(id, end);
      else if (watch.epoch > 0 && !connection.isClosed()) {
        connection.publish(subjects.of(watch.epoch, "end"), JSON.stringify({ id, end }));
      }
    },
    async status() {
      if (own) return statusOf(budget, own.grantor, d.workerId);
      try {
        // Nobody has called since this worker began, but what operators have set holds from the first call on.
        if (watch.epoch === 0) return statusWithout(budget, "idle", (await ledger.look())?.record);
        const subject = subjects.of(watch.epoch, "status");
        const message = await connection.request(subject, "", { timeout: statusWithinMs });
        return message.json<CallBudget>();
      } catch {
        return statusWithout(budget, "unreachable");
      }
    },
    async stop() {
      stopped = true;
      beats.unsubscribe();
      await claiming;
      await own?.stop();
      watch.stop();
    },
  };

  /** Asks whoever grants until one does; `undefined` if none has until the deadline. */
  async function untilAnswered<Answer extends { readonly kind: string }>(
    deadlineMs: number,
    askNow: () => Promise<Answer>,
  ): Promise<Answer | undefined> {
    while (!stopped && clock.nowMs() < deadlineMs) {
      const answer = await askNow();
      if (answer.kind !== "moved") return answer;
      if (!stopped) await claimOnce();
    }
    return undefined;
  }

  /** `moved` as soon as it is known that the one who was asked grants no longer. */
  async function askOther<Answer>(
    what: "ask" | "limit",
    body: object,
    deadlineMs: number,
  ): Promise<Answer | { readonly kind: "moved" }> {
    const moved = { kind: "moved" } as const;
    const asked = watch.epoch;
    if (asked === 0) return moved;
    const timeout = Math.max(1, deadlineMs - clock.nowMs()) + 1_000;
    const answer = connection
      .request(subjects.of(asked, what), JSON.stringify(body), { timeout })
      .then((message) => message.json<Answer>())
      .catch(() => moved);
    const silence = watch.untilGone(asked);
    try {
      return await Promise.race([answer, silence.gone.then(() => moved)]);
    } finally {
      silence.cancel();
    }
  }

  /** All who wait for somebody to ask wait together. */
  async function claimOnce(): Promise<void> {
    claiming ??= claim().finally(() => {
      claiming = undefined;
    });
    await claiming;
  }

  /** Takes the budget over, unless somebody else has done so in the meantime. Never rejects. */
  async function claim(): Promise<void> {
    // Whoever waited for another may learn late that this worker has taken over meanwhile.
    if (own && !own.grantor.hasStopped) return;
    // In a cluster it takes a moment until every server knows who listens.
    if (watch.hasJustSpoken) return sleep(clock, 25);
    try {
      const entry = await ledger.read();
      if (entry !== undefined && entry.epoch > watch.epoch) {
        // Somebody else took over: it is given the time of a silence to say so.
        watch.follow(entry.epoch);
        return;
      }
      const epoch = (entry?.epoch ?? 0) + 1;
      const before = entry?.record;
      const next = { epoch, holder: d.workerId, ...(before === undefined ? {} : { record: before }) };
      const written = await ledger.write(next);
      if (written !== "written") return sleep(clock, written === "lost" ? 20 : 250);
      own = startGranting({ budget, epoch, ledger, before, onLeft }, d);
      watch.follow(epoch);
    } catch (error) {
      logger.debug({ budget: budget.name, err: error }, "the ledger of a budget cannot be read");
      await sleep(clock, 250);
    }
  }

  function onLeft(left: Granting): void {
    if (own === left) own = undefined;
    watch.lookAgain();
  }
}

function sent({ shares, ...request }: CallRequest): AskedCall {
  return { ...request, keys: shares.map(({ key }) => key) };
}
