import type { Msg, Subscription } from "@nats-io/transport-node";
import type { CallLimitAct } from "#contracts/generated/canonical/types.ts";
import { sleep } from "#contracts/runtime/clock.ts";
import type { Budget } from "./budget.ts";
import { statusOf } from "./budget-status.ts";
import type { GovernorDependencies } from "./governor.ts";
import type { CallEnd, CallRequest } from "./grant.ts";
import { Grantor, type GrantorRecord } from "./grantor.ts";
import { type Beat, beatMs } from "./grantor-watch.ts";
import { type Ledger, tokenOf } from "./ledger.ts";

/** Workers' clocks may differ by so much. */
const skewMs = 1_000;

/** Subjects below which the grantor of an epoch is asked, and on which it says that it is there. */
export function subjectsOf({ name }: Budget) {
  const root = `concordat.governor.${tokenOf(name)}`;
  return { beat: `${root}.beat`, of: (epoch: number, what: Asked) => `${root}.${epoch}.${what}` };
}

/** `ask`, `status` and `limit` are answered. */
type Asked = "ask" | "end" | "status" | "limit";

/** A request for a call as it is sent: its windows by their keys. */
export type AskedCall = Omit<CallRequest, "shares"> & { readonly keys: readonly string[] };

/** A budget whose calls this worker grants. */
export interface Granting {
  readonly grantor: Grantor;
  /** Hands over: another may begin at once. */
  stop(): Promise<void>;
}

export interface GrantingOptions {
  readonly budget: Budget;
  readonly epoch: number;
  readonly ledger: Ledger;
  /** What the one before has left. */
  readonly before: GrantorRecord | undefined;
  /** This worker grants no longer. */
  readonly onLeft: (granting: Granting) => void;
}

/** Answers those who ask for calls of a budget, and says now and then that it does, until another takes over. */
export function startGranting(
  { budget, epoch, ledger, before, onLeft }: GrantingOptions,
  { connection, clock, logger, workerId }: GovernorDependencies,
): Granting {
  const subjects = subjectsOf(budget);
  const grantor = new Grantor(budget, { clock, keep }, before && laterBy(skewMs, before));
  const subscriptions = [
    subscribe("ask", async (message) => {
      const { keys, ...request } = message.json<AskedCall>();
      const grant = await grantor.request({ ...request, shares: grantor.sharesOf(keys) });
      message.respond(JSON.stringify(grant));
    }),
    subscribe("limit", async (message) => {
      message.respond(JSON.stringify(await grantor.changeLimit(message.json<CallLimitAct>())));
    }),
    subscribe("status", (message) => {
      message.respond(JSON.stringify(statusOf(budget, grantor, workerId)));
    }),
    subscribe("end", (message) => {
      const { id, end } = message.json<{ id: string; end: CallEnd }>();
      grantor.end(id, end);
    }),
  ];
  let unschedule = () => {};
  const beat = () => {
    if (grantor.hasStopped) return leave();
    say({ epoch, holder: workerId });
    unschedule = clock.schedule(beatMs, beat);
  };
  const granting: Granting = {
    grantor,
    async stop() {
      leave();
      // What has ended is written, so that the next does not have to wait for it.
      await keep(grantor.record());
      say({ epoch, holder: workerId, gone: true });
    },
  };
  beat();
  logger.info({ budget: budget.name, epoch }, "this worker grants the calls of a budget");
  return granting;

  function leave(): void {
    unschedule();
    grantor.stop();
    for (const subscription of subscriptions) subscription.unsubscribe();
    onLeft(granting);
  }

  async function keep(record: GrantorRecord): Promise<boolean> {
    for (let time = 0; time < 3; time += 1) {
      const written = await ledger.write({ epoch, holder: workerId, record });
      if (written !== "unknown") return written === "written";
      await sleep(clock, 250);
    }
    return false;
  }

  function say(beaten: Beat): void {
    if (!connection.isClosed()) connection.publish(subjects.beat, JSON.stringify(beaten));
  }

  function subscribe(what: Asked, take: (message: Msg) => void): Subscription {
    return connection.subscribe(subjects.of(epoch, what), {
      callback: (error, message) => {
        if (error === null) take(message);
      },
    });
  }
}

/** What comes back by another's clock may come back a little later by ours. */
function laterBy(ms: number, record: GrantorRecord): GrantorRecord {
  const allowances = Object.fromEntries(
    Object.entries(record.windows.allowances).map(([key, { fromMs, returns }]) => [
      key,
      { fromMs: fromMs + ms, returns },
    ]),
  );
  const permits = record.permits.map((permit) => ({ ...permit, grantedAtMs: permit.grantedAtMs + ms }));
  return { ...record, permits, windows: { ...record.windows, allowances } };
}
