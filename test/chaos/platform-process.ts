import { createServer } from "node:http";
import { systemClock } from "#contracts/runtime/clock.ts";
import type { Effect } from "./history.ts";

// A platform in a process of its own, that no fault of a worker or a server touches. It takes a key once
// (POST /keyed); it also has a call that takes none (POST /unkeyed) and can only be asked what is there (GET /unkeyed).
// GET /effects tells what was done. It ends with its parent.
const effects = new Map<string, { -readonly [Name in keyof Effect]: Effect[Name] }>();

const server = createServer((incoming, response) => {
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://platform");
  const workflowId = searchParams.get("workflow") ?? "";
  const step = searchParams.get("step") ?? "";
  const answer = (status: number, body: unknown) => {
    systemClock.schedule(1, () => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  };
  incoming.resume();
  if (pathname === "/effects") return answer(200, [...effects.values()]);

  const keyed = pathname === "/keyed";
  const key = keyed ? String(incoming.headers["idempotency-key"]) : `${workflowId}/${step}`;
  const known = effects.get(key);
  if (incoming.method === "GET") return answer(known ? 200 : 404, { key });

  const effect = known ?? { key, keyed, workflowId, step, calls: 0, applied: 0 };
  effect.calls += 1;
  if (!keyed || effect.applied === 0) effect.applied += 1;
  // One key for two steps, or two keys for one, would be seen by the names.
  if (effect.workflowId !== workflowId || effect.step !== step) effect.applied += 1;
  effects.set(key, effect);
  answer(200, { key });
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as { port: number }).port));
process.once("disconnect", () => process.exit());
