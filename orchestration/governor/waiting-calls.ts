import { type CallClass, callClasses, type WindowShare } from "./budget.ts";

/** Of ten calls that begin while all classes have some waiting, so many are of each class. */
const weights: Readonly<Record<CallClass, number>> = { interactive: 6, workflow: 3, background: 1 };

/** Behind so many lines of its class that all stand still, a call waits though it needs none of what they wait for. */
const linesLookedAt = 64;

interface Waiting {
  readonly id: string;
  readonly callClass: CallClass;
  readonly shares: readonly WindowShare[];
}

/** Calls of one class that count in the same windows: where the first may not begin, none of them may. */
interface Line<Call> {
  readonly calls: { readonly call: Call; readonly place: number }[];
}

/**
 * Calls that wait for their turn, in order within their class, except that those of a full window keep nobody else
 * waiting. Among the classes, turns go by start-time fair queueing (Goyal, Vin, Cheng 1996): each class moves on by the
 * inverse of its weight per turn, and the one that is furthest behind is next. A class that had nothing to do starts where
 * the others are, so it neither waits nor catches up.
 */
export class WaitingCalls<Call extends Waiting> {
  readonly #lines = new Map<CallClass, Map<string, Line<Call>>>(callClasses.map((name) => [name, new Map()]));
  readonly #turns = new Map<CallClass, number>(callClasses.map((name) => [name, 0]));
  /** How many wait for each window, and how many in all under the empty key. */
  readonly #counts = new Map<CallClass, Map<string, number>>(callClasses.map((name) => [name, new Map()]));
  readonly #byId = new Map<string, Call>();
  #turn = 0;
  #places = 0;

  get size(): number {
    let size = 0;
    for (const name of callClasses) size += this.sizeOf(name);
    return size;
  }

  /** `key`: of those that count in that window. */
  sizeOf(callClass: CallClass, key = ""): number {
    return this.#of(this.#counts, callClass).get(key) ?? 0;
  }

  find(id: string): Call | undefined {
    return this.#byId.get(id);
  }

  /** The share of all turns that a class has while those classes wait that wait now, from 0 to 1. */
  shareOf(callClass: CallClass, key = ""): number {
    let sum = 0;
    for (const name of callClasses) {
      if (name === callClass || this.sizeOf(name, key) > 0) sum += weights[name];
    }
    return weights[callClass] / sum;
  }

  /** How many calls begin, its own among them, until that of a newcomer has begun; 0 if none of its class waits. */
  turnsUntil(callClass: CallClass, key = ""): number {
    const ahead = this.sizeOf(callClass, key);
    return ahead === 0 ? 0 : (ahead + 1) / this.shareOf(callClass, key);
  }

  add(call: Call): void {
    const { callClass } = call;
    if (this.sizeOf(callClass) === 0) {
      this.#turns.set(callClass, Math.max(this.#turns.get(callClass) ?? 0, this.#turn));
    }
    const lines = this.#of(this.#lines, callClass);
    const name = lineOf(call);
    const line = lines.get(name) ?? { calls: [] };
    line.calls.push({ call, place: this.#places++ });
    lines.set(name, line);
    this.#byId.set(call.id, call);
    this.#count(call, 1);
  }

  /** Takes out the call whose turn it is among those that `mayBegin`. */
  next(mayBegin: (call: Call) => boolean): Call | undefined {
    for (const name of this.#byTurn()) {
      const call = this.#firstOf(name).find(mayBegin);
      if (call === undefined) continue;
      this.remove(call);
      this.#turn = this.#turns.get(name) ?? 0;
      this.#turns.set(name, this.#turn + 1 / weights[name]);
      return call;
    }
    return undefined;
  }

  /** Whether no other class that waits is further behind. */
  isTurnOf(callClass: CallClass): boolean {
    const [first] = this.#byTurn();
    return first === undefined || first === callClass;
  }

  remove(call: Call): boolean {
    const lines = this.#of(this.#lines, call.callClass);
    const name = lineOf(call);
    const line = lines.get(name);
    const index = line?.calls.findIndex((one) => one.call === call) ?? -1;
    if (line === undefined || index < 0) return false;
    line.calls.splice(index, 1);
    if (line.calls.length === 0) lines.delete(name);
    this.#byId.delete(call.id);
    this.#count(call, -1);
    return true;
  }

  /** Those at the front of each line: nothing else can be next. */
  first(): readonly Call[] {
    return callClasses.flatMap((name) => this.#firstOf(name));
  }

  *[Symbol.iterator](): Iterator<Call> {
    for (const lines of this.#lines.values()) {
      for (const { calls } of lines.values()) for (const { call } of calls) yield call;
    }
  }

  /** In the order in which they came. */
  #firstOf(callClass: CallClass): readonly Call[] {
    return [...this.#of(this.#lines, callClass).values()]
      .flatMap(({ calls: [first] }) => first ?? [])
      .sort((one, other) => one.place - other.place)
      .slice(0, linesLookedAt)
      .map(({ call }) => call);
  }

  #byTurn(): readonly CallClass[] {
    return callClasses
      .filter((name) => this.sizeOf(name) > 0)
      .sort((one, other) => (this.#turns.get(one) ?? 0) - (this.#turns.get(other) ?? 0));
  }

  #count({ callClass, shares }: Call, by: 1 | -1): void {
    const counts = this.#of(this.#counts, callClass);
    for (const key of ["", ...shares.map((share) => share.key)]) {
      const count = (counts.get(key) ?? 0) + by;
      if (count === 0) counts.delete(key);
      else counts.set(key, count);
    }
  }

  #of<Value>(byClass: ReadonlyMap<CallClass, Value>, callClass: CallClass): Value {
    const value = byClass.get(callClass);
    if (value === undefined) throw new Error(`${callClass} is no class of calls`);
    return value;
  }
}

function lineOf({ shares }: Waiting): string {
  return shares.map(({ key }) => key).join(" ");
}
