import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

// Bare Hono, which holds nothing and checks nothing: a read answers the same JSON each time, a write its own body.
const app = new Hono();
const record = {
  id: "1007000001",
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  archived: false,
  properties: {
    name: "Example Company",
    domain: "example.com",
    createdate: "2026-01-01T00:00:00.000Z",
    hs_object_id: "1007000001",
    hs_lastmodifieddate: "2026-01-01T00:00:00.000Z",
  },
};
app.get("/records/:id", (context) => context.json(record));
app.post("/records", async (context) => context.json(await context.req.json(), 201));

const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, (address: AddressInfo) =>
  process.send?.({ port: address.port }),
);
process.on("disconnect", () => server.close(() => process.exit()));
