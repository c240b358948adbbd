import type { NatsConnection } from "@nats-io/transport-node";

/**
 * Rejects as soon as the connection is lost, or is back, while `work` is under way. The client drops what it had not
 * sent and forgets none of the answers that will not come, so without this each would wait for its whole time limit.
 */
export type OrReset = <T>(work: Promise<T>) => Promise<T>;

/** Listens until the connection is closed. */
export function watchResets(connection: NatsConnection): OrReset {
  const waiting = new Set<(error: Error) => void>();
  void listen();
  return (work) =>
    new Promise((resolve, reject) => {
      waiting.add(reject);
      work.then(resolve, reject).finally(() => waiting.delete(reject));
    });

  async function listen(): Promise<void> {
    for await (const { type } of connection.status()) {
      if (type !== "disconnect" && type !== "reconnect") continue;
      for (const reject of waiting) reject(new Error(`the connection to the server was lost (${type})`));
      waiting.clear();
    }
  }
}
