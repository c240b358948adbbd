import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WorkflowReplay } from "#contracts/generated/api/types.ts";
import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { runHere } from "./run-here.ts";

const sale = {
  workflowId: "quote-to-cash-1",
  type: "quote-to-cash",
  version: 1,
  state: "blocked",
  key: "ACC101",
  correlationId: "c",
  startedAt: "2026-11-01T08:00:00.000Z",
  updatedAt: "2026-11-01T08:01:00.000Z",
  steps: [],
  openExceptions: ["quote-to-cash-1-x1"],
} as WorkflowStatus;
const replayed: WorkflowReplay = {
  workflowId: "quote-to-cash-1",
  type: "quote-to-cash",
  version: 1,
  entries: 12,
  agrees: true,
};
const difference = {
  code: "asks for the step 'activate'",
  history: "has the step 'release'",
  detail: "quote-to-cash-2: where the code asks for the step 'activate', the history has the step 'release'.",
};

/** A gateway that knows two sales; of the second one, code and history differ. */
const answers: Readonly<Record<string, unknown>> = {
  "/v1/workflows": { workflows: [sale] },
  "/v1/workflows/quote-to-cash-1/replay": replayed,
  "/v1/workflows/quote-to-cash-2/replay": { ...replayed, agrees: false, difference },
};
const server = createServer((incoming, response) => {
  const { pathname, searchParams } = new URL(incoming.url ?? "", "http://here");
  const unasked = searchParams.get("state") === "completed" ? { workflows: [] } : undefined;
  response.end(JSON.stringify(unasked ?? answers[pathname]));
});
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  environment = { CONCORDAT_URL: url, CONCORDAT_TOKEN: "t" };
});
afterAll(() => void server.close());

test("workflows are listed with their state, key and what somebody has to look at", async () => {
  const { exitCode, out } = await runHere(["workflows", "list"], environment);
  const none = await runHere(["workflows", "list", "--state", "completed"], environment);

  expect(exitCode).toBe(0);
  expect(out).toMatch(/quote-to-cash-1 +blocked +ACC101 +2026-11-01T08:01:00\.000Z +quote-to-cash-1-x1/);
  expect(none.out).toBe("No workflows.\n");
});

test("a history that the code of today follows is said to agree", async () => {
  expect(await runHere(["workflows", "replay", "quote-to-cash-1"], environment)).toMatchObject({
    exitCode: 0,
    out: "quote-to-cash-1  quote-to-cash version 1, 12 entries\nCode and history agree.\n",
  });
});

test("where code and history part, both are shown under each other, and the exit code is 1", async () => {
  const shown = await runHere(["workflows", "replay", "quote-to-cash-2"], environment);
  const asJson = await runHere(["workflows", "replay", "quote-to-cash-2", "--json"], environment);

  expect(shown.exitCode).toBe(1);
  expect(shown.out.split("\n").slice(1)).toEqual([
    "the code     asks for the step 'activate'",
    "the history  has the step 'release'",
    "",
  ]);
  expect(shown.err).toContain(difference.detail);
  expect(asJson.exitCode).toBe(1);
  expect(JSON.parse(asJson.out)).toMatchObject({ agrees: false, difference });
});
