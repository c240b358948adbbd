import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { runConcordat } from "./concordat.ts";
import { runHere } from "./run-here.ts";

const patientMs = 120_000;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "concordat-check-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, typeof content === "string" ? content : stringify(content));
  return path;
}

function contract({ version = "1.0.0", states = ["new", "closed"], life = {}, operations = ["get"] } = {}) {
  const answer = {
    "200": {
      description: "The order",
      content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
    },
  };
  const body = {
    content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
    required: true,
  };
  const operation = { ...life, requestBody: body, responses: answer };
  return {
    openapi: "3.1.0",
    info: { title: "Orders", version },
    paths: { "/orders": Object.fromEntries(["post", ...operations].map((method) => [method, operation])) },
    components: {
      schemas: {
        Order: {
          type: "object",
          required: ["state"],
          properties: { state: { type: "string", enum: states } },
        },
      },
    },
  };
}

async function compare(base: unknown, revision: unknown, ...more: readonly string[]) {
  const before = await put("base.yaml", base);
  const after = await put("revision.yaml", revision);
  return runHere(["contracts", "check", "--base", before, "--revision", after, ...more]);
}

describe("two releases of one contract", { timeout: patientMs }, () => {
  test("that say the same are compatible, with 0", async () => {
    const { exitCode, out } = await compare(contract(), contract(), "--format", "json");

    expect(JSON.parse(out)).toEqual({
      verdict: "compatible",
      changes: [],
      semver: { required: "none", declared: "none" },
    });
    expect(exitCode).toBe(0);
  });

  test("that break give the change with its witness as JSON and nothing else, with 1", async () => {
    const { exitCode, out } = await compare(
      contract(),
      contract({ states: ["new"], version: "2.0.0" }),
      "--format",
      "json",
    );
    const { verdict, changes, semver } = JSON.parse(out);

    expect({ exitCode, verdict, semver }).toEqual({
      exitCode: 1,
      verdict: "breaking",
      semver: { required: "major", declared: "major" },
    });
    const broken = changes.find(({ effect }: { effect: string }) => effect === "breaking");
    expect(broken).toMatchObject({ direction: "request", component: "Order.state" });
    expect(broken.at).toMatch(/revision\.yaml#\/components\/schemas\/Order\/properties\/state$/);
    expect(broken.witness.value).toEqual({ state: "closed" });
    expect(broken.witness.refusedBy).toMatchObject({ keyword: "enum", pointer: "/state" });
    expect(Object.keys(broken).sort()).toEqual(
      ["affects", "at", "component", "direction", "effect", "message", "rule", "witness"].sort(),
    );
  });

  test("are told to a person with the operations, the witness and why it is refused", async () => {
    const { out } = await compare(contract(), contract({ states: ["new"] }));

    expect(out).toMatch(/^Order\.state: \d operations$/m);
    expect(out).toContain('{"state":"closed"}');
    expect(out).toContain("refused by enum at /state");
    expect(out).toContain("version-not-raised");
  });

  test("name the component first whose change is worst", async () => {
    const grown = contract({ operations: ["get", "put"] });
    const { out } = await compare(contract(), {
      ...grown,
      paths: { ...grown.paths, "/a": { get: { responses: {} } } },
      components: contract({ states: ["new"] }).components,
    });
    const firsts = out
      .split("\n\n")
      .flatMap((block) => /^ {2}(breaking|policy|compatible) /m.exec(block)?.[1] ?? []);
    const ranks = firsts.map((effect) => ["breaking", "policy", "compatible"].indexOf(effect));

    expect(new Set(firsts)).toEqual(new Set(["breaking", "policy", "compatible"]));
    expect(ranks).toEqual(ranks.toSorted());
  });

  test("annotate the line of a pull request", async () => {
    const { out } = await compare(contract(), contract({ states: ["new"] }), "--format", "github");

    expect(out).toMatch(
      /^::error file=[^,]*revision\.yaml,line=\d+,col=\d+,title=request-schema-enum::Order\.state/m,
    );
  });

  test("are a SARIF log whose results point at rules and lines", async () => {
    const { out } = await compare(contract(), contract({ states: ["new"] }), "--format", "sarif");
    const log = JSON.parse(out);
    const [run] = log.runs;
    const known = run.tool.driver.rules.map(({ id }: { id: string }) => id);

    expect(log.version).toBe("2.1.0");
    expect(run.results.length).toBeGreaterThan(0);
    for (const result of run.results) {
      expect(known).toContain(result.ruleId);
      expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  });

  test("are a comment in markdown", async () => {
    const { out } = await compare(contract(), contract({ states: ["new"] }), "--format", "markdown");

    expect(out).toMatch(/^### Contracts: breaking$/m);
    expect(out).toContain("`Order.state`");
  });

  test("do not fail under the profile of documents", async () => {
    const { exitCode } = await compare(contract(), contract({ states: ["new"] }), "--profile", "docs");

    expect(exitCode).toBe(0);
  });

  test("fail the strict check when the version was not raised enough", async () => {
    const grown = contract({ operations: ["get", "put"] });

    expect((await compare(contract(), grown)).exitCode).toBe(0);
    expect((await compare(contract(), grown, "--strict")).exitCode).toBe(1);
  });
});

describe("an operation that goes", { timeout: patientMs }, () => {
  const rows = [
    { life: {}, exitCode: 1, says: "it had not been deprecated" },
    {
      life: { deprecated: true, "x-sunset": "2027-01-01" },
      exitCode: 1,
      says: "its sunset is only on 2027-01-01",
    },
    { life: { deprecated: true, "x-sunset": "2026-06-01" }, exitCode: 0, says: "its sunset was 2026-06-01" },
    { life: { "x-stability": "draft" }, exitCode: 0, says: "it was draft" },
  ];

  test.for(rows)("ends with $exitCode: $says", async ({ life, exitCode, says }) => {
    const gone = contract({ operations: [], life });
    const ended = await compare(contract({ life }), gone, "--as-of", "2026-07-01");

    expect(ended.out).toContain(says);
    expect(ended.exitCode).toBe(exitCode);
  });

  test.for([
    {
      before: { deprecated: true, "x-sunset": "2027-06-01" },
      after: "2027-05-31",
      rule: "sunset-moved-earlier",
    },
    { before: {}, after: "2026-08-01", rule: "sunset-too-soon" },
  ])("announces its sunset in time: $rule", async ({ before, after, rule }) => {
    const life = { deprecated: true, "x-sunset": after };
    const ended = await compare(contract({ life: before }), contract({ life }), "--as-of", "2026-07-01");

    expect(ended.out).toContain(rule);
    expect(ended.exitCode).toBe(1);
  });
});

describe("a waiver", { timeout: patientMs }, () => {
  async function withWaiver(change: (waiver: Record<string, string>) => Record<string, string>) {
    const first = await compare(contract(), contract({ states: ["new"] }));
    const [, hash = ""] = /\[([0-9a-f]{16})\]/.exec(first.out) ?? [];
    const waiver = {
      rule: "request-schema-enum",
      component: "Order.state",
      reason: "nobody closes an order through the API",
      owner: "orders",
      expires: "2026-12-31",
      witness: hash,
    };
    const file = await put("waivers.yaml", { waivers: [change(waiver)] });
    return compare(contract(), contract({ states: ["new"] }), "--as-of", "2026-07-01", "--waivers", file);
  }

  test("excuses the break that it names", async () => {
    const { exitCode, out } = await withWaiver((waiver) => waiver);

    expect(out).toContain("waived by orders until 2026-12-31");
    expect(exitCode).toBe(0);
  });

  test.for([
    { when: "on the day after its last", change: { expires: "2026-06-30" }, says: "expired on 2026-06-30" },
    { when: "when its witness changes", change: { witness: "0123456789abcdef" }, says: "does not hold" },
  ])("dies $when", async ({ change, says }) => {
    const { exitCode, err } = await withWaiver((waiver) => ({ ...waiver, ...change }));

    expect(err).toContain(says);
    expect(exitCode).toBe(1);
  });

  test("without an owner is refused with its place, with 2", async () => {
    const { exitCode, err } = await withWaiver(({ owner: _, ...waiver }) => waiver);

    expect(err).toMatch(/waivers\.yaml:\d+:\d+ #\/waivers\/0/);
    expect(exitCode).toBe(2);
  });
});

describe("what cannot be read", { timeout: patientMs }, () => {
  const withSchema = (schema: unknown) => ({
    ...contract(),
    components: { schemas: { Order: schema } },
  });
  const aliases = ["a: &a [x, x, x, x, x, x, x, x, x]"].concat(
    ["b", "c", "d", "e", "f", "g", "h"].map(
      (name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[i]}`)}]`,
    ),
  );
  const rows = [
    {
      fault: "YAML with an error",
      content: "openapi: 3.1.0\ninfo:\n  title: T\n  contact: { name: [\n",
      says: /^concordat: .*revision\.yaml:\d+:\d+ #\/info\/contact\/name Flow /m,
    },
    {
      fault: "a key that is written twice",
      content: "openapi: 3.1.0\ninfo:\n  title: T\n  title: U\n",
      says: /revision\.yaml:4:3 #\/info\/title Map keys must be unique/,
    },
    {
      fault: "binary",
      content: String.fromCharCode(...Array.from({ length: 2_000 }, (_, i) => (i * 7_919) % 251)),
      says: /^concordat: .*revision\.yaml:\d+:\d+ #\S* [^\n]+\n$/m,
    },
    {
      fault: "a reference that leads nowhere",
      content: withSchema({ $ref: "#/components/schemas/Nobody" }),
      says: /revision\.yaml:\d+:\d+ #\/components\/schemas\/Order\/\$ref .*Nobody/,
    },
    {
      fault: "a reference to a file that is not there",
      content: withSchema({ $ref: "./nowhere.yaml#/Order" }),
      says: /revision\.yaml:\d+:\d+ #\/components\/schemas\/Order\/\$ref .*nowhere\.yaml/,
    },
    {
      fault: "a reference in a circle",
      content: withSchema({ $ref: "#/components/schemas/Order" }),
      says: /revision\.yaml:\d+:\d+ #\/.* leads in a circle/,
    },
    {
      fault: "a version of long ago",
      content: { swagger: "2.0", info: {}, paths: {} },
      says: /revision\.yaml:1:1 #\/swagger/,
    },
    {
      fault: "a version of the future",
      content: { openapi: "4.0.0", info: {} },
      says: /revision\.yaml:1:1 #\/openapi/,
    },
    {
      fault: "a file of 50 MB",
      content: `openapi: 3.1.0\n# ${"x".repeat(50 * 1024 * 1024)}`,
      says: /revision\.yaml:1:1 # is larger than 10 MB; as JSON it is read up to 32 MB/,
    },
    {
      fault: "a bomb of aliases",
      content: `openapi: 3.1.0\n${aliases.join("\n")}\n`,
      says: /revision\.yaml:\d+:\d+ #.*alias/i,
    },
    {
      fault: "deep nesting",
      content: `openapi: ${"[".repeat(100_000)}`,
      says: /revision\.yaml:\d+:\d+ #\S* is nested too deeply/,
    },
    {
      fault: "another kind of contract",
      content: { asyncapi: "3.0.0", info: {} },
      says: /cannot be compared/,
    },
    {
      fault: "paths that are no object",
      content: { openapi: "3.0.3", paths: [] },
      says: /#\/paths paths must be an object/,
    },
  ];

  test.for(rows)("$fault is named with file, line and pointer, with 2", async ({ content, says }) => {
    const { exitCode, out, err } = await compare(contract(), content);

    expect(err).toMatch(says);
    expect(err).not.toMatch(/^\s+at /m);
    expect([...err.matchAll(/(?!\n)\p{Cc}/gu)]).toEqual([]);
    expect(out).toBe("");
    expect(exitCode).toBe(2);
  });

  test("a file, folder or revision that is not there is named, with 2", async () => {
    const { exitCode, err } = await runHere(["contracts", "check", "--base", "no-such-thing"]);

    expect(err).toContain("no-such-thing");
    expect(exitCode).toBe(2);
  });
});

describe("in a repository", { timeout: patientMs }, () => {
  const git = (...words: readonly string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.com", ...words]);
  const shared = (states: readonly string[]) => ({ State: { type: "string", enum: states } });
  const referring = () => ({
    ...contract(),
    components: {
      schemas: { Order: { type: "object", properties: { state: { $ref: "../shared.yaml#/State" } } } },
    },
  });
  beforeEach(async () => {
    await put("contracts/api/orders.yaml", referring());
    await put("contracts/shared.yaml", shared(["new", "closed"]));
    git("init", "-q");
    git("add", ".");
    git("commit", "-q", "-m", "First");
  });

  test("the working tree is compared with a revision, through files that only others refer to", async () => {
    const same = await runConcordat(["contracts", "check", "--base", "HEAD"], { cwd: folder });
    await put("contracts/shared.yaml", shared(["new"]));
    const broken = await runConcordat(["contracts", "check", "--base", "HEAD"], { cwd: folder });

    expect(same).toMatchObject({ exitCode: 0 });
    expect(broken).toMatchObject({ exitCode: 1 });
    expect(broken.out).toContain("contracts/shared.yaml:");
  });

  test("two revisions are compared, and a file of one", async () => {
    await put("contracts/shared.yaml", shared(["new"]));
    git("commit", "-q", "-a", "-m", "Second");
    const words = ["contracts", "check", "--base"];
    const revisions = await runConcordat([...words, "HEAD~1", "--revision", "HEAD"], { cwd: folder });
    const file = "contracts/api/orders.yaml";
    const files = await runConcordat([...words, `HEAD~1:${file}`, "--revision", file], { cwd: folder });

    expect(revisions).toMatchObject({ exitCode: 1 });
    expect(files).toMatchObject({ exitCode: 1 });
  });

  test("a release is kept once, and what it promised is checked from then on", async () => {
    await put("contracts/api/orders.yaml", contract());
    const kept = await runConcordat(["contracts", "release", "1.0.0"], { cwd: folder });
    const again = await runConcordat(["contracts", "release", "1.0.0"], { cwd: folder });
    await put("contracts/api/orders.yaml", contract({ states: ["new"] }));
    const checked = await runConcordat(["contracts", "check", "--base", "contracts/baseline"], {
      cwd: folder,
    });

    expect([kept.exitCode, again.exitCode, checked.exitCode]).toEqual([0, 2, 1]);
    expect(again.err).toContain("a release never changes");
  });

  test("every supported release is compared, and a contract that is gone breaks", async () => {
    await put("contracts/baseline/1.0.0/api/orders.yaml", contract({ states: ["new"] }));
    await put("contracts/baseline/1.1.0/api/orders.yaml", contract({ states: ["new", "closed"] }));
    await put("contracts/api/orders.yaml", contract({ states: ["new", "closed"] }));
    const words = ["contracts", "check", "--as-of", "2026-07-01", "--base", "contracts/baseline"];
    const transitive = await runConcordat(words, { cwd: folder });
    await put("contracts/baseline/1.0.0/release.yaml", 'supportedUntil: "2026-06-30"\n');
    const supported = await runConcordat(words, { cwd: folder });
    await rm(join(folder, "contracts/api/orders.yaml"));
    await put("contracts/api/others.yaml", { ...contract(), info: { title: "Others", version: "1.0.0" } });
    const gone = await runConcordat(words, { cwd: folder });

    expect(transitive).toMatchObject({ exitCode: 1 });
    expect(transitive.out).toContain("response");
    expect(supported).toMatchObject({ exitCode: 0 });
    expect(gone.out).toContain("contract-removed");
  });
});
