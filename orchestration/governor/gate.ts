/** A platform that said it is closed for longer is asked by one call, in case it opens earlier. */
const askAgainMs = 15_000;

/**
 * Whether a platform wants to be called. After a time in which it did not, one call goes ahead, and the others follow
 * when that has ended and did not close it again.
 */
export class Gate {
  /** By the platform's word. */
  #closedUntilMs = 0;
  /** When it is called again, by one call first. */
  #opensMs = 0;
  #probe: "none" | "due" | { readonly id: string } = "none";

  /** Unix epoch, ms; 0 if it is open. It may be asked before that. */
  get closedUntilMs(): number {
    return this.#closedUntilMs;
  }

  /** No call begins before. Unix epoch, ms. */
  get opensMs(): number {
    return this.#opensMs;
  }

  mayBegin(nowMs: number): boolean {
    return nowMs >= this.#opensMs && typeof this.#probe !== "object";
  }

  /** A call begins; if the platform was closed, it is the one that goes ahead. */
  begin(id: string): void {
    if (this.#probe === "due") this.#probe = { id };
  }

  end(id: string): void {
    if (!this.#isProbe(id)) return;
    this.#closedUntilMs = 0;
    this.#probe = "none";
  }

  /** Nobody knows how a call ended: if it went ahead, another does. */
  giveUp(id: string): void {
    if (this.#isProbe(id)) this.#probe = "due";
  }

  close(untilMs: number, nowMs: number): void {
    this.#closedUntilMs = Math.max(this.#closedUntilMs, untilMs);
    this.#opensMs = Math.min(this.#closedUntilMs, nowMs + askAgainMs);
    this.#probe = "due";
  }

  #isProbe(id: string): boolean {
    return typeof this.#probe === "object" && this.#probe.id === id;
  }
}
