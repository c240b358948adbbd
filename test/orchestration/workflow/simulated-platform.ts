import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepCall, StepContext, StepFailure } from "#orchestration/workflow/workflow.ts";
import type { Fortune } from "./fortune.ts";

/** How the ERP sees an invoice. */
export type Standing = "good" | "failed" | "withdrawn";

/** Something that changed at a platform. */
export interface Change {
  readonly atMs: number;
  /** `wf-0/create` when that effect was applied, `-wf-0/create` when it was taken back, else `wf-0` and what became of it. */
  readonly what: string;
}

/** The platforms of a story: they apply what they are sent soon or late, once or not at all, and their answers get lost. */
export interface SimulatedPlatform {
  /** How often each effect was applied. */
  readonly applied: ReadonlyMap<string, number>;
  /** In order. */
  readonly changes: readonly Change[];
  /** Effects of which only the first half is there. */
  readonly halfDone: ReadonlySet<string>;
  /** Applies once per idempotency key. */
  keyed(effect: string): StepCall<string>;
  /** Applies as often as it is sent. */
  blind(effect: string): StepCall<string>;
  find(effect: string): StepCall<string | undefined>;
  /** Takes effects back, once per idempotency key; does nothing if they are not there. */
  undo(...effects: readonly string[]): StepCall<string>;
  /** Opens support of a deal if it is in the state `from` and the invoice good; answers how it found the invoice. */
  open(effect: string, from: "provisional" | "held"): StepCall<Standing>;
  /** Closes support, unless it was withdrawn. */
  hold(id: string): StepCall<string>;
  /** Invoices that have ever lost their standing, with what they are now. */
  readonly failedInvoices: ReadonlyMap<string, Standing>;
}

/** What a call may meet, in the words of the simulators' faults. */
const callFaults = {
  "error 503": 0.03,
  "error 503 with Retry-After": 0.02,
  throttled: 0.02,
  "in maintenance": 0.02,
  unauthenticated: 0.005,
  "rejected by the business": 0.02,
  "an answer that breaks the contract": 0.01,
  "reset before commit": 0.02,
  "timeout before commit": 0.01,
  "reset after commit": 0.04,
  "timeout after commit": 0.02,
  "error after commit": 0.02,
  "gateway page before commit": 0.01,
  "gateway page after commit": 0.01,
  "breaks off half-way": 0.02,
  "latency of seconds": 0.1,
} as const;

type CallFault = keyof typeof callFaults;

export interface PlatformOptions {
  readonly clock: Clock;
  readonly fortune: Fortune;
  /** Longest time from sending to the effect. */
  readonly slowestMs: number;
  /** How far a search may lag behind; a step's time limit has to be longer than both. */
  readonly staleMs: number;
  /** Whether finance puts right what has failed. */
  readonly financeActs: boolean;
  /** A planted bug: support is opened without a look at the invoice. */
  readonly trusting?: boolean;
}

export function createSimulatedPlatform(options: PlatformOptions): SimulatedPlatform {
  const { clock, fortune, slowestMs, staleMs, financeActs, trusting = false } = options;
  const applied = new Map<string, number>();
  const there = new Set<string>();
  const halfDone = new Set<string>();
  const changes: Change[] = [];
  const seenKeys = new Set<string>();
  const invoices = new Map<string, Standing>();
  const failedInvoices = new Map<string, Standing>();
  const entitlements = new Map<string, "provisional" | "active" | "held" | "revoked">();

  return {
    applied,
    changes,
    halfDone,
    failedInvoices,
    keyed: (effect) => write(effect, () => apply(effect)),
    blind: (effect) => (context) =>
      send(
        effect,
        () => apply(effect),
        context,
        () => begin(effect),
      ),
    undo: (...effects) => write(`-${effects.join()}`, () => effects.forEach(takeBack)),
    find: (effect) => async (context) => {
      const failure = await read(effect, context);
      if (failure) return failure;
      const isStale = fortune.befalls(`${effect} search`, { "stale read": 0.1 });
      const ageMs = isStale ? fortune.draw(`${effect} index`) * staleMs : 0;
      return succeed(wasThere(effect, clock.nowMs() - ageMs) ? "found" : undefined);
    },
    open: (effect, from) => async (context) => {
      const [id = ""] = effect.split("/");
      const failure = await read(`${id}/invoice`, context);
      if (failure) return failure;
      const standing = invoices.get(id) ?? "withdrawn";
      if (standing !== "good" && !trusting) return succeed(standing);
      const heldUp = fortune.befalls(effect, { "held up between look and write": 0.05 });
      if (heldUp) await sleep(clock, fortune.draw(`${effect} held up`) * 30_000);
      const sent = await write(effect, () => {
        apply(effect);
        if (entitlements.get(id) === from) enter(id, "active");
      })(context);
      return sent.ok ? succeed(standing) : sent;
    },
    hold: (id) =>
      write(`${id}/hold`, () => {
        apply(`${id}/hold`);
        if (entitlements.get(id) !== undefined && entitlements.get(id) !== "revoked") enter(id, "held");
      }),
  };

  /** Sends what the platform applies once per idempotency key; what broke off half-way it finishes under the same one. */
  function write(effect: string, perform: () => void): StepCall<string> {
    return (context) => {
      const once = () => {
        if (seenKeys.has(context.idempotencyKey)) return;
        seenKeys.add(context.idempotencyKey);
        perform();
      };
      const beginOnce = () => {
        if (!seenKeys.has(context.idempotencyKey)) begin(effect);
      };
      return send(effect, once, context, beginOnce);
    };
  }

  async function send(
    effect: string,
    perform: () => void,
    { signal }: StepContext,
    performHalf: () => void,
  ): Promise<Outcome<string, StepFailure>> {
    const fault = fortune.befalls(effect, callFaults);
    const refused = refusal(fault);
    if (refused) return fail(refused);
    const delayMs = fault === "latency of seconds" ? fortune.draw(`${effect} delay`) * slowestMs : 5;
    if (fault?.endsWith("before commit")) return unanswered(effect, fault, signal);
    // The request is under way now, whatever becomes of its sender.
    clock.schedule(delayMs, fault === "breaks off half-way" ? performHalf : perform);
    if (fault?.includes("after commit") || fault === "breaks off half-way")
      return unanswered(effect, fault, signal);
    await sleep(clock, delayMs + 1, signal);
    if (fault === "an answer that breaks the contract")
      return fail({ kind: "payload-drifted", detail: fault, pointer: "/state", rule: "enum" });
    return signal.aborted ? fail({ kind: "outcome-unknown", detail: "aborted" }) : succeed("applied");
  }

  async function unanswered(effect: string, fault: CallFault, signal: AbortSignal) {
    const forMs = fault.startsWith("timeout") ? 60_000 : fortune.draw(`${effect} delay`) * 1_000;
    await sleep(clock, forMs, signal);
    return fail<StepFailure>({ kind: "outcome-unknown", detail: fault });
  }

  function refusal(fault: CallFault | undefined): StepFailure | undefined {
    switch (fault) {
      case "error 503":
        return { kind: "retryable", detail: fault };
      case "error 503 with Retry-After":
        return { kind: "retryable", detail: fault, retryAfterMs: 500 };
      case "throttled":
        return { kind: "throttled", detail: fault, retryAfterMs: 2_000 };
      case "in maintenance":
        return { kind: "in-maintenance", detail: fault, untilMs: clock.nowMs() + 60_000 };
      case "unauthenticated":
      case "rejected by the business":
        return { kind: "rejected", detail: fault };
      default:
        return undefined;
    }
  }

  /** The failure of a read, if it fails. */
  async function read(
    what: string,
    { signal }: StepContext,
  ): Promise<Outcome<never, StepFailure> | undefined> {
    const fault = fortune.befalls(`${what} read`, { "error 503": 0.06, "latency of seconds": 0.04 });
    await sleep(clock, fault === "latency of seconds" ? 3_000 : 2, signal);
    return fault === "error 503" ? fail({ kind: "retryable", detail: fault }) : undefined;
  }

  /** As a search that has not seen what came after `atMs`. */
  function wasThere(effect: string, atMs: number): boolean {
    const last = changes.findLast(
      (change) => change.atMs <= atMs && change.what.replace(/^-/, "") === effect,
    );
    return last?.what === effect;
  }

  /** Does the first half of what is not there yet; what is taken back by halves counts as not taken back. */
  function begin(effect: string): void {
    // An entitlement is one record, which is written as a whole.
    if (/^-|\/(activate|release|hold)/.test(effect) || there.has(effect)) return;
    halfDone.add(effect);
    note(`${effect} half-way`);
  }

  function apply(effect: string): void {
    halfDone.delete(effect);
    applied.set(effect, (applied.get(effect) ?? 0) + 1);
    there.add(effect);
    note(effect);
    const [id = "", name] = effect.split("/");
    if (name === "provision") enter(id, "provisional");
    if (name === "post") postInvoice(id);
  }

  function takeBack(effect: string): void {
    const wasBegun = halfDone.delete(effect);
    if (!there.delete(effect) && !wasBegun) return;
    note(`-${effect}`);
    const [id = "", name] = effect.split("/");
    if (name === "provision" || name === "activate") enter(id, "revoked");
    if (name === "post") turn(id, "withdrawn");
  }

  function postInvoice(id: string): void {
    const fate = fortune.befalls(`${id} invoice`, { "fails as it is posted": 0.15, "fails later": 0.2 });
    const lose = () => {
      if (invoices.get(id) === "withdrawn") return;
      turn(id, "failed");
      if (financeActs)
        clock.schedule(30_000 + fortune.draw(`${id} finance`) * 300_000, () => {
          if (invoices.get(id) === "failed") turn(id, "good");
        });
    };
    if (fate === "fails as it is posted") lose();
    else turn(id, "good");
    if (fate === "fails later") clock.schedule(fortune.draw(`${id} failing`) * 120_000, lose);
  }

  function turn(id: string, standing: Standing): void {
    invoices.set(id, standing);
    if (standing === "failed" || failedInvoices.has(id)) failedInvoices.set(id, standing);
    note(`${id} invoice ${standing}`);
  }

  function enter(id: string, state: "provisional" | "active" | "held" | "revoked"): void {
    entitlements.set(id, state);
    note(`${id} entitlement ${state}`);
  }

  function note(what: string): void {
    changes.push({ atMs: clock.nowMs(), what });
  }
}
