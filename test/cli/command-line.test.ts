import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runConcordat } from "./concordat.ts";
import { runHere } from "./run-here.ts";

let state: string;
beforeAll(async () => {
  state = await mkdtemp(`${tmpdir()}/concordat-state-`);
});
afterAll(() => rm(state, { recursive: true, force: true }));

const run = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  runHere(words, { XDG_STATE_HOME: state, ...environment });

describe("help", () => {
  test.for([
    "--help",
    "up --help",
    "gateway --help",
    "orchestrate --help",
    "simulate --help",
    "scenario --help",
    "contracts --help",
    "contracts generate --help",
    "contracts lint --help",
    "token --help",
    "workflows list --help",
    "workflows show --help",
    "workflows cancel --help",
    "workflows replay --help",
    "exceptions list --help",
    "exceptions show --help",
    "exceptions assign --help",
    "exceptions resolve --help",
    "exceptions retry --help",
    "exceptions skip --help",
    "exceptions compensate --help",
    "dead-letters list --help",
    "dead-letters show --help",
    "dead-letters replay --help",
    "trace --help",
  ])("concordat %s explains itself on stdout and ends with 0", async (line) => {
    const { exitCode, out, err } = await run(line.split(" "));

    expect(exitCode).toBe(0);
    expect(out).toContain("Usage: concordat");
    expect(err).toBe("");
  });

  test("the version is the package's", async () => {
    expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("bad input ends with 2, one message and no stack trace", () => {
  test.for([
    { line: "upp", says: "unknown command 'upp'" },
    { line: "up --prot 1", says: "unknown option '--prot'" },
    { line: "up --port eighty", says: "must be a whole number from 0 to 65535" },
    { line: "up --port 65536", says: "must be a whole number from 0 to 65535" },
    { line: "up --log-level loud", says: "Allowed choices are" },
    { line: "up extra", says: "too many arguments" },
    { line: "up --seed-data huge", says: "Allowed choices are small, medium, large" },
    { line: "up --defects 2%", says: "--defects needs --seed-data" },
    { line: "up --profile crm=gold", says: "crm has no profile 'gold'" },
    { line: "scenario", says: "Name one story, or play --all." },
    { line: "scenario world-peace", says: "Allowed choices are customer-onboarding, quote-to-cash, " },
    { line: "simulate fax", says: "Allowed choices are crm, erp, support" },
    { line: "simulate --port-crm x", says: "must be a whole number from 0 to 65535" },
    { line: "simulate erp --port-crm 9000", says: "option for crm, which is not to run" },
    { line: "simulate --port-crm 9000 --port-erp 9000", says: "cannot share a port" },
    { line: "simulate --profile gold", says: "must be platform=profile" },
    { line: "simulate --profile crm=gold", says: "crm has no profile 'gold'" },
    { line: "simulate --seed-data huge", says: "Allowed choices are small, medium, large" },
    { line: "simulate --seed-data small --defects 200%", says: "100% at most" },
    { line: "simulate --defects 2%", says: "--defects needs --seed-data" },
    { line: "simulate --data /proc/nowhere/state", says: "cannot be written to" },
    { line: "token --ttl -1", says: "must be a whole number" },
    { line: "token", says: "No instance of yours runs on this machine" },
    {
      line: "token --url http://127.0.0.1:1",
      says: "No instance of yours runs at http://127.0.0.1:1",
    },
    { line: "workflows list --url nowhere", says: "'nowhere' is not an http or https URL" },
    { line: "workflows list --state lost", says: "Allowed choices are" },
    { line: "workflows show", says: "missing required argument 'workflow-id'" },
    { line: "workflows cancel x", says: "required option '--reason <text>' not specified" },
    { line: "exceptions list --limit 0", says: "must be a whole number from 1 to 200" },
    { line: "exceptions assign x-1", says: "Say --team, --person or both" },
    { line: "exceptions skip x-1", says: "required option '--reason <text>' not specified" },
    { line: "exceptions resolve x-1 --data [1]", says: "It must be a JSON object" },
    { line: "exceptions resolve x-1 --data {", says: "It must be a JSON object" },
    { line: "dead-letters list --source fax", says: "Allowed choices are" },
    { line: "dead-letters replay", says: "Name one dead letter, or say which" },
    { line: "dead-letters replay 1 --source crm", says: "Name one dead letter, or say which" },
    { line: "trace", says: "missing required argument 'correlation-id'" },
    { line: "contracts lint --root /nowhere", says: "/nowhere" },
  ])("concordat $line", async ({ line, says }) => {
    const { exitCode, out, err } = await run(line.split(" "));

    expect(exitCode).toBe(2);
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at /m);
    expect(out).toBe("");
  });

  test("a port in the environment is checked like one on the command line", async () => {
    const { exitCode, err } = await runConcordat(["up"], { environment: { CONCORDAT_PORT: "eighty" } });

    expect(exitCode).toBe(2);
    expect(err).toContain("CONCORDAT_PORT");
  });

  test.for(["gateway", "orchestrate"])("concordat %s lists every variable that it misses", async (role) => {
    const { exitCode, err } = await run([role]);

    expect(exitCode).toBe(2);
    expect(err).toContain("CONCORDAT_");
    expect(err).not.toMatch(/^\s+at /m);
  });
});

test.for([
  { command: "up" },
  {
    command: "gateway",
    environment: {
      CONCORDAT_ISSUER: "http://127.0.0.1:1",
      CONCORDAT_AUDIENCE: "concordat",
      CONCORDAT_CRM_CLIENT_SECRET: "a-secret-of-more-than-16",
    },
  },
  {
    command: "orchestrate",
    environment: {
      CONCORDAT_CRM_BASE_URL: "http://127.0.0.1:1",
      CONCORDAT_CRM_TOKEN: "token",
      CONCORDAT_ERP_BASE_URL: "http://127.0.0.1:1",
      CONCORDAT_ERP_TOKEN_URL: "http://127.0.0.1:1",
      CONCORDAT_ERP_TENANT: "tenant",
      CONCORDAT_ERP_ENVIRONMENT: "production",
      CONCORDAT_ERP_COMPANY_ID: "5a2b6a3e-8b11-4c5d-9d6b-1f2a3b4c5d6e",
      CONCORDAT_ERP_CLIENT_ID: "client",
      CONCORDAT_ERP_CLIENT_SECRET: "client-s",
      CONCORDAT_ERP_CLIENT_STATE: "a-state-of-more-than-16",
      CONCORDAT_SUPPORT_BASE_URL: "http://127.0.0.1:1",
      CONCORDAT_SUPPORT_OAUTH_TOKEN: "token",
    },
  },
])("concordat $command without its NATS server says where it looked and what to do, with 1", async (one) => {
  const environment = {
    ...one.environment,
    XDG_STATE_HOME: state,
    CONCORDAT_PORT: "0",
    NATS_URL: "nats://worker:secret@127.0.0.1:1,token@127.0.0.1:2",
  };
  const { exitCode, out, err } = await runConcordat([one.command], { environment });

  expect(err.trimEnd().split("\n").at(-1)).toBe(
    "concordat: NATS at nats://127.0.0.1:1, 127.0.0.1:2 cannot be used: connection refused. Nothing was started. See that a server runs there and lets this program in, or set NATS_URL to another.",
  );
  expect(err).not.toContain("secret");
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
});

test("a gateway that does not answer is a failure, with 1", async () => {
  const { exitCode, err } = await run(["workflows", "list", "--url", "http://127.0.0.1:1", "--token", "t"]);

  expect(exitCode).toBe(1);
  expect(err).toContain("No answer from the gateway at http://127.0.0.1:1");
});
