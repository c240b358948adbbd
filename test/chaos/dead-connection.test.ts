import { expect, test, vi } from "vitest";
import { startNatsServer } from "#cli/nats-server/start.ts";
import { openLink } from "#contracts/runtime/bus-link.ts";
import { startTcpProxy } from "./tcp-proxy.ts";

test("a connection that the network has forgotten is noticed after three pings and replaced", async () => {
  const server = await startNatsServer();
  const proxy = await startTcpProxy(Number(new URL(server.url).port));
  const natsUrl = `nats://127.0.0.1:${proxy.port}`;
  const { connection } = await openLink({ natsUrl, name: "forgotten", pingEveryMs: 400 });
  await connection.flush();

  proxy.forget();

  await vi.waitFor(() => connection.request("nobody", "", { timeout: 500 }).catch(expectNoResponders), {
    timeout: 20_000,
    interval: 100,
  });
  await connection.close();
  await proxy.close();
  await server.stop();
}, 60_000);

/** The server's own answer: so it has been reached. */
function expectNoResponders(error: unknown): void {
  expect(String(error)).toContain("no responders");
}
