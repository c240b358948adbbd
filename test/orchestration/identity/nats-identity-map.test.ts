import { connect, type NatsConnection } from "@nats-io/transport-node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import type { IdentityMap } from "#orchestration/identity/identity-map.ts";
import { openNatsIdentityMap } from "#orchestration/identity/nats-identity-map.ts";

let server: NatsServer;
let connection: NatsConnection;
let map: IdentityMap;

beforeAll(async () => {
  server = await startNatsServer();
  connection = await connect({ servers: server.url });
  map = await openNatsIdentityMap(connection);
});

afterAll(async () => {
  await connection.close();
  await server.stop();
});

test("a thing is found by its canonical key and by each platform's id, whatever characters they have", async () => {
  const links = [
    { kind: "invoice", canonicalKey: "PS/INV 1.*>", platform: "erp", platformId: "{guid}=é" },
    { kind: "invoice", canonicalKey: "PS/INV 1.*>", platform: "crm", platformId: "77" },
  ] as const;
  expect(await map.link(links)).toEqual({ ok: true, value: undefined });
  expect(await map.link(links)).toEqual({ ok: true, value: undefined });

  expect(await map.platformIdsOf("invoice", "PS/INV 1.*>")).toEqual({
    ok: true,
    value: { erp: "{guid}=é", crm: "77" },
  });
  expect(await map.canonicalKeyOf("invoice", "erp", "{guid}=é")).toEqual({ ok: true, value: "PS/INV 1.*>" });
});

test("kinds and platforms are kept apart, and what is unknown is absent", async () => {
  await map.link([{ kind: "deal", canonicalKey: "CR1", platform: "crm", platformId: "1" }]);
  expect(await map.platformIdsOf("order", "CR1")).toEqual({ ok: true, value: {} });
  expect(await map.canonicalKeyOf("deal", "erp", "1")).toEqual({ ok: true, value: undefined });
});
