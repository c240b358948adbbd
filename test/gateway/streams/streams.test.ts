import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RunningGateway, startRunningGateway } from "../running-gateway.ts";

let running: RunningGateway;
let revision: number;
let state: string;
let missing: boolean;

const at = "2026-03-01T09:30:00.000Z";
const workflow = () => ({
  ...{ workflowId: "w1", type: "quote-to-cash", version: 1, state, key: "A1", correlationId: "c" },
  ...{ startedAt: at, updatedAt: at, steps: [], openExceptions: [] },
});

beforeAll(async () => {
  running = await startRunningGateway({}, { watch: false });
  running.answerRaw("watch-workflow", (payload) => {
    const { after = -1 } = payload as { after?: number };
    if (missing) return { ok: false, failure: { kind: "not-found", detail: "none" } };
    if (revision > after) return { ok: true, value: { revision, workflow: workflow() } };
    return { ok: true, value: { revision: after } };
  });
  await running.bus.connection.flush();
});
afterAll(() => running.stop());
beforeEach(() => {
  revision = 5;
  state = "completed";
  missing = false;
});

const follow = (headers: Record<string, string> = {}, signal?: AbortSignal) =>
  fetch(`${running.url}/v1/workflows/w1/events`, {
    headers: { authorization: `Bearer ${running.token}`, ...headers },
    ...(signal && { signal }),
  });

describe("a workflow's stream", () => {
  test("is events, kept by nobody, that end with the workflow", async () => {
    const response = await follow({ accept: "text/event-stream" });

    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toContain(
      `event: workflow\nid: 5\ndata: ${JSON.stringify(workflow())}\n\n`,
    );
  });

  test("goes on after the event that Last-Event-ID names", async () => {
    expect(await (await follow({ "last-event-id": "4" })).text()).toContain("id: 5");
  });

  test.for(["5", "999999"])(
    "has no more to say after %s of what has ended and is known: 204, at which a browser stays away",
    async (known) => {
      expect((await follow({ "last-event-id": known })).status).toBe(204);
    },
  );

  test.for([
    { headers: { authorization: "" }, status: 401 },
    { headers: { accept: "application/json" }, status: 406 },
    { headers: { "last-event-id": "yesterday" }, status: 400 },
  ])("is refused to $headers with $status", async ({ headers, status }) => {
    const response = await follow(headers as Record<string, string>);

    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });

  test("is refused to who lacks the scope, and of what is not there", async () => {
    const token = await running.issuer.sign({ scope: "orders:read" });
    expect((await follow({ authorization: `Bearer ${token}` })).status).toBe(403);
    missing = true;
    expect((await follow()).status).toBe(404);
  });

  test("is open twenty times for one client; who leaves makes room for another", async () => {
    state = "running";
    const leaving = new AbortController();
    const open = await Promise.all(Array.from({ length: 20 }, () => follow({}, leaving.signal)));
    const refused = await follow();

    expect(open.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("30");

    leaving.abort();
    state = "completed";
    await expect.poll(async () => (await follow()).status, { timeout: 10_000 }).toBe(200);
  });
});
