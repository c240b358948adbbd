import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

// Bare Hono, which holds nothing and checks nothing. It answers the documents that it is told to, a write after it has
// read the caller's.
const app = new Hono();
let read: object = {};
let written: object = {};
app.get("/records/:id", (context) => context.json(read));
app.post("/records", async (context) => {
  await context.req.json();
  return context.json(written, 201);
});

const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, (address: AddressInfo) =>
  process.send?.({ port: address.port }),
);
process.on("message", (documents: { read: object; written: object }) => {
  ({ read, written } = documents);
  process.send?.("ready");
});
process.on("disconnect", () => server.close(() => process.exit()));
