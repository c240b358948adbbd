import { connect, createServer, type Socket } from "node:net";

/** The network between a worker and its server, to be cut. */
export interface TcpProxy {
  readonly port: number;
  /** Nothing passes any more in either direction and nobody is told; new connections are accepted and stay silent. */
  blackhole(): void;
  /** What was held back since `blackhole` arrives, late. */
  heal(): void;
  /** Nothing passes any more on the connections that are there, and nobody is told; new ones work. */
  forget(): void;
  /** All connections end with a reset; new ones are possible unless there is a blackhole. */
  reset(): void;
  close(): Promise<void>;
}

/** Listens on a free loopback port and passes on to `targetPort`. */
export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const forgotten = new WeakSet<Socket>();
  let open = true;

  const server = createServer((near) => {
    const far = connect(targetPort, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("data", (data) => {
        if (!to.write(data)) from.pause();
      });
      to.on("drain", () => open && !forgotten.has(from) && from.resume());
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        // In a blackhole the other side does not learn of it.
        if (open) to.destroy();
      });
      if (!open) from.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    port: (server.address() as { port: number }).port,
    blackhole() {
      open = false;
      for (const socket of sockets) socket.pause();
    },
    heal() {
      open = true;
      for (const socket of sockets) if (!forgotten.has(socket)) socket.resume();
    },
    forget() {
      for (const socket of sockets) forgotten.add(socket.pause());
    },
    reset() {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    async close() {
      open = true;
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
