import { type CallClass, callClasses } from "./budget.ts";

/** Of ten calls that begin while all classes have some waiting, so many are of each class. */
const weights: Readonly<Record<CallClass, number>> = { interactive: 6, workflow: 3, background: 1 };

/** Behind so many calls of its class, a call waits even if they all wait for something that it does not need. */
const lookedAt = 32;

/**
 * Calls that wait for their turn, in order within their class. Among the classes, turns go by start-time fair queueing
 * (Goyal, Vin, Cheng 1996): each class moves on by the inverse of its weight per turn, and the one that is furthest
 * behind is next. A class that had nothing to do starts where the others are, so it neither waits nor catches up.
 */
export class WaitingCalls<Call extends { readonly callClass: CallClass }> {
  readonly #queues = new Map<CallClass, Call[]>(callClasses.map((name) => [name, []]));
  readonly #turns = new Map<CallClass, number>(callClasses.map((name) => [name, 0]));
  #turn = 0;

  get size(): number {
    let size = 0;
    for (const queue of this.#queues.values()) size += queue.length;
    return size;
  }

  sizeOf(callClass: CallClass): number {
    return this.#queue(callClass).length;
  }

  /** The share of all turns that a class has while those classes wait that wait now, from 0 to 1. */
  shareOf(callClass: CallClass): number {
    let sum = 0;
    for (const name of callClasses) {
      if (name === callClass || this.sizeOf(name) > 0) sum += weights[name];
    }
    return weights[callClass] / sum;
  }

  add(call: Call): void {
    const queue = this.#queue(call.callClass);
    if (queue.length === 0) {
      this.#turns.set(call.callClass, Math.max(this.#turns.get(call.callClass) ?? 0, this.#turn));
    }
    queue.push(call);
  }

  /** Takes out the call whose turn it is among those that `mayBegin`. */
  next(mayBegin: (call: Call) => boolean): Call | undefined {
    for (const name of this.#byTurn()) {
      const queue = this.#queue(name);
      const index = queue.slice(0, lookedAt).findIndex(mayBegin);
      const [call] = index < 0 ? [] : queue.splice(index, 1);
      if (call === undefined) continue;
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
    const queue = this.#queue(call.callClass);
    const index = queue.indexOf(call);
    if (index >= 0) queue.splice(index, 1);
    return index >= 0;
  }

  /** Those at the front of each class: nothing else can be next. */
  first(): readonly Call[] {
    return [...this.#queues.values()].flatMap((queue) => queue.slice(0, lookedAt));
  }

  *[Symbol.iterator](): Iterator<Call> {
    for (const queue of this.#queues.values()) yield* queue;
  }

  #byTurn(): readonly CallClass[] {
    return callClasses
      .filter((name) => this.sizeOf(name) > 0)
      .sort((one, other) => (this.#turns.get(one) ?? 0) - (this.#turns.get(other) ?? 0));
  }

  #queue(callClass: CallClass): Call[] {
    const queue = this.#queues.get(callClass);
    if (queue === undefined) throw new Error(`${callClass} is no class of calls`);
    return queue;
  }
}
