import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
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

describe("starting a gateway", () => {
  test("fails when there is no NATS", async () => {
    await expect(startGateway({ ...config, natsUrl: "nats://127.0.0.1:1" })).rejects.toThrow();
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
