import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, readFile, stat } from "node:fs/promises";
import { connect as connectSocket } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { configurationText } from "#cli/nats-server/configuration-file.ts";
import { readJetStream } from "#cli/nats-server/server-monitor.ts";
import { type NatsServerOptions, startNatsServer } from "#cli/nats-server/start.ts";
import { takeStore } from "#cli/nats-server/store-directory.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { placeScript } from "./stand-in-server.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

async function start(options: NatsServerOptions = {}) {
  const server = await startNatsServer(options);
  onTestFinished(() => server.stop());
  return server;
}

async function client(url: string) {
  const connection = await connect({ servers: url, reconnect: false });
  onTestFinished(() => connection.close());
  return connection;
}

/** "connected", or the code of the refusal. */
function knock(host: string, url: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connectSocket(Number(new URL(url).port), host);
    socket
      .once("connect", () => resolve("connected"))
      .once("error", (error: NodeJS.ErrnoException) => resolve(`${error.code}`));
    socket.once("connect", () => socket.destroy());
  });
}

async function storeOf(server: { readonly monitorUrl: string }): Promise<string> {
  const jetStream = await readJetStream(server.monitorUrl);
  expect(jetStream).toBeDefined();
  return jetStream?.storeDirectory ?? "";
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

describe("a server of ours", () => {
  test("takes a stream and a message as soon as it has started", async () => {
    const server = await start();
    const connection = await client(server.url);

    await (await jetstreamManager(connection)).streams.add({ name: "ORDERS", subjects: ["orders.>"] });

    expect(await jetstream(connection).publish("orders.one", "1")).toMatchObject({
      stream: "ORDERS",
      seq: 1,
    });
    expect(connection.info?.version).toBe(server.version);
  });

  test("is on the disk before it acknowledges, where the server can be", async () => {
    const server = await start();

    expect(server.durability).toBe("power-loss");
    expect(await readJetStream(server.monitorUrl)).toMatchObject({ syncsAlways: true });
  });

  test("is said to outlive process crashes only when it does not sync", async () => {
    expect(await start({ syncAlways: false })).toMatchObject({ durability: "process-crash" });
  });

  test("listens on the loopback address alone", async () => {
    const server = await start();

    // A server that listened on every address would answer at the second loopback address as well.
    for (const url of [server.url, server.monitorUrl]) {
      expect(await knock("127.0.0.1", url)).toBe("connected");
      expect(await knock("127.0.0.2", url)).not.toBe("connected");
    }
  });

  test("stands beside another one, each with its own ports and store", async () => {
    const [one, other] = await Promise.all([start(), start()]);

    expect(one.url).not.toBe(other.url);
    expect(one.monitorUrl).not.toBe(other.monitorUrl);
    expect(await storeOf(one)).not.toBe(await storeOf(other));
  });

  test("is gone with its temporary store when it has been stopped, however often that is asked", async () => {
    const server = await start();
    const store = await storeOf(server);

    await Promise.all([server.stop(), server.stop()]);
    await server.stop();

    await server.ended;
    expect(await knock("127.0.0.1", server.url)).toBe("ECONNREFUSED");
    expect(await exists(store)).toBe(false);
  });

  test("keeps what it acknowledged over a kill -9 and a restart at the same address", async () => {
    const server = await start();
    const before = await client(server.url);
    await (await jetstreamManager(before)).streams.add({ name: "ORDERS", subjects: ["orders.>"] });
    await jetstream(before).publish("orders.one", "kept");

    await server.kill9();
    expect(await knock("127.0.0.1", server.url)).toBe("ECONNREFUSED");
    await server.restart();

    const after = await jetstreamManager(await client(server.url));
    expect((await after.streams.getMessage("ORDERS", { seq: 1 }))?.string()).toBe("kept");
  });

  test("leaves nothing when it is stopped after a kill -9", async () => {
    const server = await start();
    const store = await storeOf(server);

    await server.kill9();
    expect(await exists(store)).toBe(true);
    await server.stop();

    expect(await exists(store)).toBe(false);
  });

  test("is gone, with its temporary store, after the process that owns it was killed with -9", async () => {
    const script = fileURLToPath(new URL("server-owner.ts", import.meta.url));
    const owner = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
    const [line] = await once(owner.stdout.setEncoding("utf8"), "data");
    const { url, storeDirectory } = JSON.parse(line);
    expect(await knock("127.0.0.1", url)).toBe("connected");
    expect(await exists(storeDirectory)).toBe(true);

    owner.kill("SIGKILL");

    await vi.waitFor(async () => {
      expect(await knock("127.0.0.1", url)).toBe("ECONNREFUSED");
      expect(await exists(storeDirectory)).toBe(false);
    }, 10_000);
  });
});

describe("a store that is given", () => {
  test("is kept, and its messages are there again at the next start", async () => {
    const storeDirectory = join(await temporaryDirectory(), "made", "for it");
    const first = await start({ storeDirectory });
    const before = await client(first.url);
    await (await jetstreamManager(before)).streams.add({ name: "ORDERS", subjects: ["orders.>"] });
    await jetstream(before).publish("orders.one", "kept");
    await first.stop();

    const second = await start({ storeDirectory });

    const after = await jetstreamManager(await client(second.url));
    expect((await after.streams.getMessage("ORDERS", { seq: 1 }))?.string()).toBe("kept");
  });

  test("is readable for its owner only", async () => {
    const storeDirectory = join(await temporaryDirectory(), "store");
    await start({ storeDirectory });

    expect((await stat(storeDirectory)).mode & 0o077).toBe(0);
    expect((await stat(join(storeDirectory, "nats-server.conf"))).mode & 0o777).toBe(0o600);
  });

  test("is taken over once the server that still uses it has left", async () => {
    const storeDirectory = await temporaryDirectory();
    const first = await start({ storeDirectory });
    const told = Promise.withResolvers<string>();

    const second = start({ storeDirectory, report: told.resolve });
    expect(await told.promise).toContain(first.url);
    await first.stop();

    expect(await knock("127.0.0.1", (await second).url)).toBe("connected");
  });

  test("is refused, with the way out, while another server stays on it", async () => {
    const storeDirectory = await temporaryDirectory();
    const first = await start({ storeDirectory });
    let nowMs = 0;
    const clock: Clock = {
      nowMs: () => nowMs,
      schedule(delayMs, action) {
        nowMs += delayMs;
        queueMicrotask(action);
        return () => undefined;
      },
    };

    const taken = await takeStore(storeDirectory, clock, () => undefined);

    expect(taken).toMatchObject({ ok: false, failure: expect.stringContaining(first.url) });
    expect(taken).toMatchObject({ failure: expect.stringContaining("use another store") });
    expect(nowMs).toBeGreaterThanOrEqual(15_000);
  });

  test("is free again after its server was killed", async () => {
    const storeDirectory = await temporaryDirectory();
    await (await start({ storeDirectory })).kill9();

    expect(await knock("127.0.0.1", (await start({ storeDirectory })).url)).toBe("connected");
  });

  test("that cannot be made is told to the user", async () => {
    const file = await placeScript(await temporaryDirectory(), "");

    await expect(start({ storeDirectory: join(file, "store") })).rejects.toMatchObject({
      name: "NatsServerUnavailable",
      message: expect.stringContaining(file),
    });
  });
});

describe("a server that cannot be started", () => {
  test("is told to the user in its own words, and leaves no store", async () => {
    const folder = await temporaryDirectory();
    const script = `echo "$2" > "${folder}/configuration"; echo "no room for JetStream" >&2; exit 1`;
    const path = await placeScript(folder, script);

    await expect(start({ program: { path, version: [2, 15, 1] } })).rejects.toMatchObject({
      name: "NatsServerUnavailable",
      message: expect.stringContaining("no room for JetStream"),
    });
    const configuration = (await readFile(join(folder, "configuration"), "utf8")).trim();
    expect(configuration).toMatch(/nats-server\.conf$/);
    expect(await exists(configuration)).toBe(false);
  });

  test("is given up when it is not ready in time, and does not stay", async () => {
    const folder = await temporaryDirectory();
    const path = await placeScript(folder, `echo $$ > "${folder}/process"; exec tail -f /dev/null`);

    await expect(start({ program: { path, version: [2, 15, 1] }, readyWithinMs: 500 })).rejects.toThrow(
      /was not ready within 0\.5 s/,
    );
    const processId = Number(await readFile(join(folder, "process"), "utf8"));
    expect(() => process.kill(processId, 0)).toThrow("ESRCH");
  });

  test("because none can be had is told with all that was tried", async () => {
    const cacheDirectory = await temporaryDirectory();

    await expect(
      start({ folders: [], cacheDirectory, installers: [], lastResorts: [] }),
    ).rejects.toMatchObject({
      name: "NatsServerUnavailable",
      message: expect.stringContaining(`none in ${cacheDirectory}`),
    });
  });
});

test.for([
  { version: [2, 9, 10] as const, syncAlways: true, syncs: false },
  { version: [2, 9, 25] as const, syncAlways: true, syncs: false },
  { version: [2, 10, 0] as const, syncAlways: true, syncs: true },
  { version: [2, 15, 1] as const, syncAlways: false, syncs: false },
])(
  "version $version, asked to sync: $syncAlways, is configured to: $syncs",
  ({ version, syncAlways, syncs }) => {
    const text = configurationText({
      version,
      syncAlways,
      storeDirectory: "/s",
      clientPort: -1,
      monitorPort: -1,
    });

    expect(text.includes("sync_interval: always")).toBe(syncs);
  },
);
