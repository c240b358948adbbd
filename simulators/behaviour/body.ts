import type { IncomingMessage } from "node:http";

/** Of bodies over this size only one is held at a time, so that memory stays bounded however many come at once. */
const largeBodyBytes = 4 * 1024 * 1024;

/** Lets one after the other do something. */
export interface Turns {
  /** Resolves to the function that ends the turn. */
  take(): Promise<() => void>;
}

export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  return {
    async take() {
      const before = last;
      // Not `withResolvers`, which Node 20 does not have: other projects start the simulators on it.
      let end = () => {};
      last = new Promise((resolve) => {
        end = resolve;
      });
      await before;
      return end;
    },
  };
}

/** The body of one request, as far as it is held. */
export class Body {
  readonly #incoming: IncomingMessage;
  readonly #maxBytes: number;
  readonly #turns: Turns;
  #chunks: Buffer[] = [];
  #bytes = 0;
  #turn: Promise<() => void> | undefined;

  constructor(incoming: IncomingMessage, maxBytes: number, turns: Turns) {
    this.#incoming = incoming;
    this.#maxBytes = maxBytes;
    this.#turns = turns;
  }

  /** The body as text, or `undefined` if it is too long. It is read to the end so that the answer is not lost. */
  read(): Promise<string | undefined> {
    const incoming = this.#incoming;
    // Who says beforehand that it is too long is believed, and nothing of it is kept.
    let kept = Number(incoming.headers["content-length"] ?? 0) <= this.#maxBytes;
    return new Promise((resolve, reject) => {
      incoming.on("data", (chunk: Buffer) => {
        this.#bytes += chunk.length;
        kept &&= this.#bytes <= this.#maxBytes;
        if (kept) this.#chunks.push(chunk);
        else this.#chunks = [];
        if (kept && this.#bytes > largeBodyBytes && this.#turn === undefined) this.#wait();
      });
      incoming.on("end", () => {
        const [first] = this.#chunks;
        const whole = this.#chunks.length === 1 ? (first as Buffer) : Buffer.concat(this.#chunks);
        this.#chunks = [];
        resolve(kept ? whole.toString("utf8") : undefined);
      });
      incoming.on("error", reject);
    });
  }

  /** The request has been answered: the next large body may be read. */
  letGo(): void {
    void this.#turn?.then((end) => end());
  }

  #wait(): void {
    this.#incoming.pause();
    this.#turn = this.#turns.take();
    void this.#turn.then(() => this.#incoming.resume());
  }
}
