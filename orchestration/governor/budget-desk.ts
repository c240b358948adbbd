import type { Msg, Subscription } from "@nats-io/transport-node";
import type { CallBudget } from "#contracts/generated/canonical/types.ts";
import { sleep } from "#contracts/runtime/clock.ts";
import type { Budget } from "./budget.ts";
import { statusOf, statusWithout } from "./budget-status.ts";
import type { GovernorDependencies } from "./governor.ts";
import type { CallEnd, CallRequest, Grant } from "./grant.ts";
import { Grantor, type GrantorRecord } from "./grantor.ts";
import { type Ledger, openLedger, tokenOf } from "./ledger.ts";

/** Where one worker asks for calls of one budget: of itself, if it grants them, else of the worker that does. */
export interface BudgetDesk {
  readonly budget: Budget;
  /** The grantor, if it is in this process. */
  readonly grantor: Grantor | undefined;
  /** `moved` only if nobody could be asked until the deadline. Never rejects. */
  ask(request: CallRequest): Promise<Grant>;
  end(id: string, end: CallEnd): void;
  status(): Promise<CallBudget>;
  stop(): Promise<void>;
}

/** The grantor says this often that it is there. */
const beatMs = 300;
/** Whoever has a call to make and has heard nothing for so long takes over. */
const silenceMs = 1_500;
/** Whoever grants has an answer at hand. */
const statusWithinMs = 1_000;
/** Workers' clocks may differ by so much. */
const skewMs = 1_000;

/** What the grantor says of itself. */
interface Beat {
  readonly epoch: number;
  readonly holder: string;
  /** It has just stopped: nobody need wait for it. */
  readonly gone?: true;
}

export async function openBudgetDesk(budget: Budget, d: GovernorDependencies): Promise<BudgetDesk> {
  const { connection, clock, logger } = d;
  const root = `concordat.governor.${tokenOf(budget.name)}`;
  const ledger = await openLedger(connection, budget.name, d.replicas ?? 1);
  const beats = connection.subscribe(`${root}.beat`, { callback: (error, message) => heard(error, message) });

  let epoch = 0;
  let heardMs = Number.NEGATIVE_INFINITY;
  let own: { readonly grantor: Grantor; readonly stop: () => Promise<void> } | undefined;
  let claiming: Promise<void> | undefined;
  let stopped = false;
  const onMove = new Set<() => void>();

  return {
    budget,
    get grantor() {
      return own?.grantor;
    },
    ask,
    end(id, end) {
      if (own) own.grantor.end(id, end);
      else if (epoch > 0 && !connection.isClosed()) {
        connection.publish(`${root}.${epoch}.end`, JSON.stringify({ id, end }));
      }
    },
    async status() {
      if (own) return statusOf(budget, own.grantor, d.workerId);
      if (epoch === 0) return statusWithout(budget, "idle");
      try {
        const message = await connection.request(`${root}.${epoch}.status`, "", { timeout: statusWithinMs });
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
      moved();
    },
  };

  async function ask(request: CallRequest): Promise<Grant> {
    while (!stopped && clock.nowMs() < request.deadlineMs) {
      const grant = await (own ? own.grantor.request(request) : askOther(request));
      if (grant.kind !== "moved") return grant;
      if (stopped) break;
      await claimOnce();
    }
    return { kind: "moved" };
  }

  /** `moved` as soon as it is known that the one who was asked grants no longer. */
  async function askOther(request: CallRequest): Promise<Grant> {
    if (epoch === 0) return { kind: "moved" };
    const asked = epoch;
    const timeout = Math.max(1, request.deadlineMs - clock.nowMs()) + 1_000;
    const answer = connection
      .request(`${root}.${asked}.ask`, JSON.stringify(withoutWindows(request)), { timeout })
      .then((message): Grant => message.json<Grant>())
      .catch((): Grant => ({ kind: "moved" }));
    const silence = untilMovedFrom(asked);
    try {
      return await Promise.race([answer, silence.moved]);
    } finally {
      silence.cancel();
    }
  }

  function untilMovedFrom(asked: number): { readonly moved: Promise<Grant>; cancel(): void } {
    let look = () => {};
    let unschedule = () => {};
    const moved = new Promise<Grant>((resolve) => {
      look = () => {
        unschedule();
        if (epoch !== asked || stopped || clock.nowMs() - heardMs > silenceMs) resolve({ kind: "moved" });
        else unschedule = clock.schedule(silenceMs / 2, look);
      };
      onMove.add(look);
      look();
    });
    return {
      moved,
      cancel() {
        unschedule();
        onMove.delete(look);
      },
    };
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
    if (clock.nowMs() - heardMs < beatMs + beatMs / 2) return sleep(clock, 25);
    try {
      const entry = await ledger.read();
      if (entry !== undefined && entry.epoch > epoch) {
        // Somebody else took over: it is given the time of a silence to say so.
        follow(entry.epoch);
        return;
      }
      const next = { epoch: (entry?.epoch ?? 0) + 1, holder: d.workerId };
      const record = entry?.record;
      const written = await ledger.write({ ...next, ...(record === undefined ? {} : { record }) });
      if (written === "written") own = grant(next.epoch, record);
      else await sleep(clock, written === "lost" ? 20 : 250);
    } catch (error) {
      logger.debug({ budget: budget.name, err: error }, "the ledger of a budget cannot be read");
      await sleep(clock, 250);
    }
  }

  function grant(ownEpoch: number, record: GrantorRecord | undefined): NonNullable<typeof own> {
    const before = record && laterBy(skewMs, record);
    const grantor = new Grantor(budget, { clock, keep: (kept) => keep(ledger, ownEpoch, kept) }, before);
    const subscriptions = [
      subscribe(`${root}.${ownEpoch}.ask`, (message) => void answer(grantor, message)),
      subscribe(`${root}.${ownEpoch}.status`, (message) => {
        message.respond(JSON.stringify(statusOf(budget, grantor, d.workerId)));
      }),
      subscribe(`${root}.${ownEpoch}.end`, (message) => {
        const { id, end } = message.json<{ id: string; end: CallEnd }>();
        grantor.end(id, end);
      }),
    ];
    let unschedule = () => {};
    const beat = () => {
      if (grantor.hasStopped) return leave();
      say({ epoch: ownEpoch, holder: d.workerId });
      unschedule = clock.schedule(beatMs, beat);
    };
    follow(ownEpoch);
    beat();
    logger.info({ budget: budget.name, epoch: ownEpoch }, "this worker grants the calls of a budget");
    return {
      grantor,
      async stop() {
        leave();
        // What has ended is written, so that the next does not have to wait for it.
        await keep(ledger, ownEpoch, grantor.record());
        say({ epoch: ownEpoch, holder: d.workerId, gone: true });
      },
    };

    function leave(): void {
      unschedule();
      grantor.stop();
      for (const subscription of subscriptions) subscription.unsubscribe();
      if (own?.grantor === grantor) own = undefined;
      moved();
    }
  }

  async function keep(to: Ledger, ownEpoch: number, record: GrantorRecord): Promise<boolean> {
    for (let time = 0; time < 3; time += 1) {
      const written = await to.write({ epoch: ownEpoch, holder: d.workerId, record });
      if (written !== "unknown") return written === "written";
      await sleep(clock, 250);
    }
    return false;
  }

  async function answer(grantor: Grantor, message: Msg): Promise<void> {
    const { keys, ...request } = message.json<Omit<CallRequest, "shares"> & { keys: readonly string[] }>();
    const grant = await grantor.request({ ...request, shares: grantor.sharesOf(keys) });
    message.respond(JSON.stringify(grant));
  }

  function heard(error: Error | null, message: Msg): void {
    if (error !== null) return;
    const beat = message.json<Beat>();
    if (beat.epoch < epoch) return;
    follow(beat.epoch);
    if (beat.gone) heardMs = Number.NEGATIVE_INFINITY;
  }

  function say(beat: Beat): void {
    if (!connection.isClosed()) connection.publish(`${root}.beat`, JSON.stringify(beat));
  }

  function follow(next: number): void {
    heardMs = clock.nowMs();
    if (next === epoch) return;
    epoch = next;
    moved();
  }

  function moved(): void {
    for (const look of [...onMove]) look();
  }

  function subscribe(subject: string, take: (message: Msg) => void): Subscription {
    return connection.subscribe(subject, {
      callback: (error, message) => {
        if (error === null) take(message);
      },
    });
  }
}

function withoutWindows({ shares, ...request }: CallRequest): object {
  return { ...request, keys: shares.map(({ key }) => key) };
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
