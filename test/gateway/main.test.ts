import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readPortsFiles } from "#cli/nats-server/ports-file.ts";
import { type NatsServer, provideProgram, startNatsServer } from "#cli/nats-server/start.ts";
import { superviseProcess } from "#cli/nats-server/supervised-process.ts";
import { CannotStart } from "#contracts/runtime/cannot-start.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { GatewayConfig } from "#gateway/config.ts";
import { startGateway } from "#gateway/main.ts";

let nats: NatsServer;
let config: GatewayConfig;

beforeAll(async () => {
  nats = await startNatsServer();
  config = {
    host: "127.0.0.1",
    port: 0,
    natsUrl: nats.url,
    issuer: "http://127.0.0.1:1",
    audience: "concordat",
    webhooks: {},
    requestTimeoutMs: 1_000,
    logLevel: "silent",
  };
});
afterAll(() => nats.stop());

async function connections(): Promise<number> {
  const response = await fetch(`${nats.monitorUrl}/connz`);
  return ((await response.json()) as { num_connections: number }).num_connections;
}

/** Time passes only when somebody sleeps, and then at once. */
function skippingClock(): Clock {
  let nowMs = 0;
  return {
    nowMs: () => nowMs,
    schedule(delayMs, action) {
      const immediate = setImmediate(() => {
        nowMs += delayMs;
        action();
      });
      return () => clearImmediate(immediate);
    },
  };
}

describe("starting a gateway", () => {
  test("fails when there is no NATS", async () => {
    await expect(startGateway({ ...config, natsUrl: "nats://127.0.0.1:1" })).rejects.toThrow(CannotStart);
  });

  test("fails after a minute when NATS runs without JetStream, and says how to switch it on", async () => {
    const folder = await mkdtemp(`${tmpdir()}/concordat-plain-nats-`);
    const { path } = await provideProgram({});
    const words = ["--addr", "127.0.0.1", "--port", "-1", "--http_port", "-1", "--ports_file_dir", folder];
    const started = await superviseProcess(path, words, folder);
    if (!started.ok) return expect.unreachable(started.failure);
    const natsUrl = await vi.waitFor(async () => {
      const [file] = await readPortsFiles(folder);
      expect(file).toBeDefined();
      return file?.url ?? "";
    });
    const clock = skippingClock();

    const starting = startGateway({ ...config, natsUrl }, { clock });

    await expect(starting).rejects.toThrow(CannotStart);
    await expect(starting).rejects.toThrow("See that JetStream is switched on");
    expect(clock.nowMs()).toBeGreaterThanOrEqual(60_000);
    await started.value.stop();
  });

  test("fails when its port is taken, and leaves no connection behind", async () => {
    const first = await startGateway(config);
    const port = Number(new URL(first.url).port);

    await expect(startGateway({ ...config, port })).rejects.toThrow(/EADDRINUSE/);

    await expect.poll(connections).toBe(1);
    await first.stop();
    await expect.poll(connections).toBe(0);
  });

  test("does not wait for the issuer, and is stopped as often as one likes", async () => {
    const gateway = await startGateway(config);

    expect((await fetch(`${gateway.url}/livez`)).status).toBe(200);
    await Promise.all([gateway.stop(), gateway.stop()]);
    await gateway.stop();
  });

  test("is stopped at once although a client keeps an idle connection", async () => {
    const gateway = await startGateway(config);
    const { hostname, port } = new URL(gateway.url);
    const idle = connect(Number(port), hostname);
    await once(idle, "connect");
    idle.on("error", () => {});
    idle.resume();
    const startedAtMs = Date.now();

    await gateway.stop();

    expect(Date.now() - startedAtMs).toBeLessThan(5_000);
    idle.destroy();
  });
});
