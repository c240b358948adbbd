import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { startNatsServer } from "#cli/nats-server/start.ts";
import { usualSchedules } from "#orchestration/schedules/all-schedules.ts";
import { type Running, runConcordat, startConcordat, startProgram } from "./concordat.ts";

const stopLimitMs = 5_000;
const startLimitMs = 60_000;

let state: string;
const running: Running[] = [];

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), "concordat-state-"));
});
afterEach(async () => {
  for (const { child, finished } of running.splice(0)) {
    child.kill("SIGTERM");
    await finished;
  }
});
afterAll(() => rm(state, { recursive: true, force: true }));

const scenarioOn = (gatewayUrl: string) =>
  runConcordat(["scenario", "quote-to-cash", "--json", "--url", gatewayUrl], {
    environment: { XDG_STATE_HOME: state },
  });

const start = (...words: string[]) => startWith({}, ...words);

function startWith(environment: Readonly<Record<string, string>>, ...words: string[]): Running {
  const started = startConcordat(words, {
    environment: { XDG_STATE_HOME: state, CONCORDAT_PORT: undefined, ...environment },
  });
  running.push(started);
  return started;
}

async function listens(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return await new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

describe("concordat up --json", { timeout: startLimitMs * 2 }, () => {
  test("says in one line where everything is, and stops cleanly when asked", async () => {
    const up = start("up", "--json", "--port", "0");
    const ready = JSON.parse(await up.firstLine);
    const answer = await fetch(`${ready.gatewayUrl}/v1/workflows`, {
      headers: { authorization: `Bearer ${ready.token}` },
    });
    const crm = await fetch(`${ready.simulators.crm.baseUrl}/crm/v3/objects/products`, {
      headers: { authorization: `Bearer ${ready.simulators.crm.token}` },
    });

    expect(answer.status).toBe(200);
    expect(crm.status).toBe(200);
    expect(ready).toMatchObject({
      natsUrl: expect.stringMatching(/^nats:/),
      simulators: {
        crm: {
          baseUrl: expect.any(String),
          token: expect.any(String),
          appId: expect.anything(),
          clientSecret: expect.any(String),
          controlUrl: expect.stringContaining("/__sim"),
        },
        erp: {
          baseUrl: expect.any(String),
          tokenUrl: expect.any(String),
          tenant: expect.any(String),
          environment: expect.any(String),
          companyId: expect.any(String),
          clientId: expect.any(String),
          clientSecret: expect.any(String),
          controlUrl: expect.stringContaining("/__sim"),
        },
        support: {
          baseUrl: expect.any(String),
          oauthToken: expect.any(String),
          email: expect.any(String),
          apiToken: expect.any(String),
          controlUrl: expect.stringContaining("/__sim"),
        },
      },
    });
    expect(await readdir(join(state, "concordat/instances"))).toHaveLength(1);

    const askedMs = performance.now();
    up.child.kill("SIGTERM");
    const { exitCode, out } = await up.finished;

    expect(exitCode).toBe(0);
    expect(performance.now() - askedMs).toBeLessThan(stopLimitMs);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(await readdir(join(state, "concordat/instances"))).toEqual([]);
    expect(await listens(ready.natsUrl)).toBe(false);
    expect(await listens(ready.gatewayUrl)).toBe(false);
  });

  test("ends with npm start, when only npm is told to stop", async () => {
    const up = startProgram("npm", ["start", "--silent", "--", "--json", "--port", "0"], {
      environment: { XDG_STATE_HOME: state, CONCORDAT_PORT: undefined },
    });
    running.push(up);
    const ready = JSON.parse(await up.firstLine);
    up.child.kill("SIGTERM");
    const { exitCode } = await up.finished;

    expect(exitCode).toBe(0);
    await vi.waitFor(async () => expect(await listens(ready.gatewayUrl)).toBe(false), stopLimitMs);
    await vi.waitFor(async () => expect(await listens(ready.natsUrl)).toBe(false), stopLimitMs);
  });

  test("leaves nothing running when it is killed", async () => {
    const up = start("up", "--json", "--port", "0");
    const ready = JSON.parse(await up.firstLine);
    up.child.kill("SIGKILL");

    await vi.waitFor(async () => expect(await listens(ready.gatewayUrl)).toBe(false), 10_000);
    await vi.waitFor(async () => expect(await listens(ready.natsUrl)).toBe(false), 15_000);
  });
});

describe("what NATS and the simulators store", { timeout: startLimitMs * 3 }, () => {
  test("is kept with --data, and found again by the next instance", async () => {
    const data = join(state, "data");
    const wishes = ["--seed-data", "small", "--seed", "3", "--profile", "crm=free"];
    const first = start("up", "--json", "--port", "0", "--data", data, ...wishes);
    const before = JSON.parse(await first.firstLine);
    const customersOf = async ({ simulators }: typeof before): Promise<number> => {
      const objects = await fetch(`${simulators.erp.controlUrl}/objects?latest=0`);
      const { sets } = (await objects.json()) as { sets: { name: string; count: number }[] };
      return sets.find(({ name }) => name === "customers")?.count ?? 0;
    };
    const { workflow } = JSON.parse((await scenarioOn(before.gatewayUrl)).out);
    const customers = await customersOf(before);
    first.child.kill("SIGTERM");
    await first.finished;

    const second = start("up", "--json", "--port", "0", "--data", data);
    const after = JSON.parse(await second.firstLine);
    const found = await fetch(`${after.gatewayUrl}/v1/workflows/${workflow.id}`, {
      headers: { authorization: `Bearer ${after.token}` },
    });
    const limits = await fetch(`${after.simulators.crm.controlUrl}/limits`);
    const kept = await customersOf(after);
    const again = await scenarioOn(after.gatewayUrl);

    expect(before.portfolio).toEqual({ customers: 10, defects: [] });
    expect(customers).toBe(11);
    expect(kept).toBe(customers);
    expect(after.simulators.erp.clientSecret).toBe(before.simulators.erp.clientSecret);
    expect(await limits.json()).toMatchObject({ profile: "free" });
    expect(await found.json()).toMatchObject({ workflowId: workflow.id, state: "completed" });
    expect(JSON.parse(again.out)).toMatchObject({ ok: true });
  });

  test("is on the server at NATS_URL, which is left running", async () => {
    const nats = await startNatsServer();
    try {
      const up = startWith({ NATS_URL: nats.url }, "up", "--json", "--port", "0");
      const ready = JSON.parse(await up.firstLine);
      const story = await scenarioOn(ready.gatewayUrl);
      up.child.kill("SIGTERM");
      const { exitCode } = await up.finished;

      expect(ready.natsUrl).toBe(nats.url);
      expect(JSON.parse(story.out)).toMatchObject({ ok: true });
      expect(exitCode).toBe(0);
      expect(await listens(nats.url)).toBe(true);
    } finally {
      await nats.stop();
    }
  });
});

describe("concordat up", { timeout: startLimitMs * 2 }, () => {
  test("prints a token and a first request that works word for word", async () => {
    const up = start("up", "--port", "0");
    await vi.waitFor(() => expect(up.written().out).toContain("Stop with Ctrl-C."), startLimitMs);
    const lines = up.written().out.split("\n");
    const curl = lines.find((line) => line.startsWith("curl ")) ?? "";
    const { stdout } = await promisify(execFile)("/bin/sh", ["-c", curl]);

    const reference = lines.find((line) => line.startsWith("reference"))?.split(/\s+/)[1] ?? "";

    const { workflows } = JSON.parse(stdout) as { workflows: { type: string }[] };
    const byTheClock = usualSchedules.map(({ workflow }) => workflow);
    expect(workflows.filter(({ type }) => !byTheClock.includes(type))).toEqual([]);
    expect((await fetch(reference)).status).toBe(200);

    up.child.kill("SIGINT");
    expect((await up.finished).exitCode).toBe(0);
  });

  test("refuses a port that was asked for and is taken", async () => {
    const first = start("up", "--json", "--port", "0");
    const { gatewayUrl } = JSON.parse(await first.firstLine);
    const second = start("up", "--json", "--port", new URL(gatewayUrl).port);
    const { exitCode, out, err } = await second.finished;

    expect(exitCode).toBe(2);
    expect(err).toBe(
      `concordat: Port ${new URL(gatewayUrl).port} on 127.0.0.1 cannot be used: something else listens there.\n`,
    );
    expect(out).toBe("");
  });
});
