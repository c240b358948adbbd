import type { CallLimitAct } from "#contracts/generated/canonical/types.ts";
import type { Budget } from "./budget.ts";

/** What operators have set, for the next grantor. JSON. */
export interface SetLimitsRecord {
  readonly inForce: readonly CallLimitAct[];
  /** The latest first. */
  readonly acts: readonly CallLimitAct[];
}

/** The number of calls at once, beside the names of windows. */
export const concurrentLimit = "concurrent";

/** So many acts are remembered for people. */
const rememberedActs = 20;

/** Limits that operators have put in place of those that a budget came with, and who did so when and why. */
export class SetLimits {
  readonly #budget: Budget;
  readonly #inForce = new Map<string, CallLimitAct>();
  #acts: readonly CallLimitAct[] = [];

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Why an act cannot be done, for people; `undefined` if it can. */
  refusalOf({ action, limit, value, endsAt }: CallLimitAct, nowMs: number): string | undefined {
    const { settable } = this.#budget;
    const bounds = settable[limit];
    if (bounds === undefined)
      return `The contract has no limit ${limit}; it has ${Object.keys(settable).join(", ")}.`;
    if (action === "unset") {
      const nothing = value !== undefined || endsAt !== undefined;
      if (nothing) return "Only a limit that is set has a value and an end.";
      return this.#inForce.has(limit) ? undefined : `Nobody has set the limit ${limit}.`;
    }
    if (value === undefined) return "A limit that is set needs a value.";
    if (value > bounds.atMost)
      return `The contract knows no plan with more than ${limit}=${bounds.atMost}; a larger one belongs in the contract.`;
    if (endsAt !== undefined && Date.parse(endsAt) <= nowMs) return "Its end has passed.";
    return undefined;
  }

  /** `act` must not have been refused. */
  change(act: CallLimitAct): void {
    if (act.action === "set") this.#inForce.set(act.limit, act);
    else this.#inForce.delete(act.limit);
    this.#acts = [act, ...this.#acts].slice(0, rememberedActs);
  }

  /** Takes out those whose end has come, and names them. */
  takeEnded(nowMs: number): readonly string[] {
    const ended = [...this.#inForce].filter(([, { endsAt }]) => endsAt && Date.parse(endsAt) <= nowMs);
    for (const [name] of ended) this.#inForce.delete(name);
    return ended.map(([name]) => name);
  }

  /** When the next ends by itself. Unix epoch, ms. */
  nextEndMs(): number {
    const ends = [...this.#inForce.values()].map(({ endsAt }) =>
      endsAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(endsAt),
    );
    return Math.min(Number.POSITIVE_INFINITY, ...ends);
  }

  /** The act by which a limit is what it is. */
  actOf(name: string): CallLimitAct | undefined {
    return this.#inForce.get(name);
  }

  get acts(): readonly CallLimitAct[] {
    return this.#acts;
  }

  record(): SetLimitsRecord {
    return { inForce: [...this.#inForce.values()], acts: this.#acts };
  }

  /** What the contract no longer has, or no longer allows, is left out. Answers the names of what is in force. */
  restore({ inForce, acts }: SetLimitsRecord, nowMs: number): readonly string[] {
    for (const act of inForce) {
      if (this.refusalOf(act, nowMs) === undefined) this.#inForce.set(act.limit, act);
    }
    this.#acts = acts;
    return [...this.#inForce.keys()];
  }
}
