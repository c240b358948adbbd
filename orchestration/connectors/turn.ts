import type { PlatformCall } from "./platform-call.ts";

/** Calls that wait for their turn together. */
export interface Turn {
  /** To be called when the turn has come: nobody joins from then on. What is to be sent, and in whose place. */
  begins(): BegunTurn;
}

export interface BegunTurn {
  readonly call: PlatformCall;
  /** The calls that it stands for, each as its caller made it. For a read, only the one that came first. */
  readonly told: readonly PlatformCall[];
  /** How many calls were not made because of it. */
  readonly saved: number;
}

/** A call that waits alone. */
export function ownTurn(call: PlatformCall): Turn {
  return { begins: () => ({ call, told: [call], saved: 0 }) };
}
