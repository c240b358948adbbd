import { connect, type Socket } from "node:net";

export interface LoadRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly answered: number;
  /** Answers by status. */
  readonly statuses: Readonly<Record<string, number>>;
}

const connections = 32;

/**
 * Sends one request after the other over each of 32 keep-alive connections for `seconds`. It speaks HTTP on bare sockets,
 * because the clients of Node cost more than the servers that are measured.
 */
export async function putUnderLoad(
  port: number,
  requestAt: (count: number) => LoadRequest,
  seconds: number,
): Promise<LoadResult> {
  const statuses: Record<string, number> = {};
  let sent = 0;
  let answered = 0;
  const startedMs = performance.now();
  const endsMs = startedMs + seconds * 1_000;

  const lane = () =>
    new Promise<void>((resolve, reject) => {
      const socket: Socket = connect({ port, host: "127.0.0.1", noDelay: true });
      let pending: Buffer = Buffer.alloc(0);
      const send = () => {
        if (performance.now() >= endsMs) {
          socket.destroy();
          return resolve();
        }
        socket.write(textOf(port, requestAt(sent++)));
      };
      socket.on("connect", send);
      socket.on("error", reject);
      socket.on("close", () => resolve());
      socket.on("data", (chunk: Buffer) => {
        pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        const status = statusOfWhole(pending);
        if (status === undefined) return;
        pending = Buffer.alloc(0);
        statuses[status] = (statuses[status] ?? 0) + 1;
        answered += 1;
        send();
      });
    });
  await Promise.all(Array.from({ length: connections }, lane));
  return { answered, perSecond: (answered * 1_000) / (performance.now() - startedMs), statuses };
}

function textOf(port: number, { method, path, headers, body = "" }: LoadRequest): string {
  const given = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const type =
    body === "" ? "" : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`;
  return `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${given.join("")}${type}\r\n${body}`;
}

/** The status of the answer, once all of it is there. */
function statusOfWhole(bytes: Buffer): string | undefined {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd === -1) return undefined;
  const head = bytes.toString("latin1", 0, headEnd);
  const status = head.slice(9, 12);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return bytes.length >= headEnd + 4 + Number(length) ? status : undefined;
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) {
    return bytes.toString("latin1", bytes.length - 5) === "0\r\n\r\n" ? status : undefined;
  }
  return status;
}
