import { execFileSync, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { root } from "../cli/concordat.ts";

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly "working-directory": string;
}

let folder: string;
let work: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "concordat-action-"));
  work = join(folder, "work");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function git(cwd: string, ...words: readonly string[]): string {
  const who = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"];
  return execFileSync("git", ["-C", cwd, ...who, ...words], { encoding: "utf8" }).trim();
}

async function putContract(states: readonly string[]): Promise<void> {
  const order = { type: "object", properties: { state: { type: "string", enum: states } } };
  const content = { "application/json": { schema: order } };
  await mkdir(join(work, "contracts"), { recursive: true });
  await writeFile(
    join(work, "contracts/orders.yaml"),
    stringify({
      openapi: "3.1.0",
      info: { title: "Orders", version: "1.0.0" },
      paths: { "/orders": { post: { requestBody: { content }, responses: {} } } },
    }),
  );
}

/** A checkout as GitHub makes it for a pull request: shallow, and without the branch that it goes to. */
async function pullRequest(before: readonly string[], after: readonly string[]): Promise<void> {
  const remote = join(folder, "remote.git");
  await mkdir(work, { recursive: true });
  git(folder, "init", "-q", "--bare", remote);
  git(work, "init", "-q");
  await putContract(before);
  git(work, "add", ".");
  git(work, "commit", "-q", "-m", "First");
  git(work, "tag", "v1");
  git(work, "push", "-q", remote, "HEAD:main", "v1");
  await putContract(after);
  git(work, "commit", "-q", "--allow-empty", "-a", "-m", "Second");
  git(work, "push", "-q", remote, "HEAD:change");
  await rm(work, { recursive: true });
  git(folder, "clone", "-q", "--depth=1", "--no-tags", "--branch=change", `file://${remote}`, work);
}

/** Runs the steps after the installation as GitHub does, and says what they left. */
async function act(inputs: Readonly<Record<string, string>> = {}, baseRef = "main") {
  const action = parse(await readFile(join(root, "action.yml"), "utf8"));
  const values: Record<string, string> = {
    "github.action_path": root,
    "github.base_ref": baseRef,
    ...Object.fromEntries(
      Object.entries(action.inputs as Record<string, { default: string }>).map(([name, input]) => [
        `inputs.${name}`,
        inputs[name] ?? input.default,
      ]),
    ),
  };
  const filled = (text: string) =>
    text.replaceAll(/\$\{\{ ([^}]+) \}\}/g, (_, name: string) => values[name] ?? `?${name}?`);
  const files = {
    env: join(folder, "env"),
    output: join(folder, "output"),
    summary: join(folder, "summary"),
  };
  for (const file of Object.values(files)) await writeFile(file, "");
  const left = { exitCode: 0, out: "" };
  for (const step of (action.runs.steps as Step[]).slice(1)) {
    const exported = Object.fromEntries(
      (await readFile(files.env, "utf8"))
        .split("\n")
        .filter(Boolean)
        .map((line) => line.split(/=(.*)/s, 2)),
    );
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run],
      {
        cwd: join(work, filled(step["working-directory"])),
        encoding: "utf8",
        env: {
          ...process.env,
          ...exported,
          ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text)])),
          GITHUB_ENV: files.env,
          GITHUB_OUTPUT: files.output,
          GITHUB_STEP_SUMMARY: files.summary,
        },
      },
    );
    left.exitCode = status ?? -1;
    left.out += stdout + stderr;
    if (status !== 0) break;
  }
  return {
    ...left,
    output: await readFile(files.output, "utf8"),
    summary: await readFile(files.summary, "utf8"),
  };
}

describe("the action in a pull request", { timeout: 120_000 }, () => {
  test("that breaks a consumer fails, annotates the line and sums up", async () => {
    await pullRequest(["new", "closed"], ["new"]);
    const { exitCode, out, output, summary } = await act();

    expect(out).toMatch(
      /^::error file=contracts\/orders\.yaml,line=\d+,col=\d+,title=request-schema-enum::/m,
    );
    expect(output).toBe("verdict=breaking\n");
    expect(summary).toMatch(/^### Contracts: breaking$/m);
    expect(summary).toContain('"state":"closed"');
    expect(exitCode).toBe(1);
  });

  test("that breaks nobody passes", async () => {
    await pullRequest(["new"], ["new", "closed"]);
    const { exitCode, output } = await act();

    expect(output).toBe("verdict=compatible\n");
    expect(exitCode).toBe(0);
  });

  test("is compared with a tag, a file or a folder where it says so, and by its own inputs", async () => {
    await pullRequest(["new", "closed"], ["new"]);
    await mkdir(join(work, "released"));
    const same = await readFile(join(work, "contracts/orders.yaml"), "utf8");
    await writeFile(join(work, "released/orders.yaml"), same);

    expect((await act({ base: "v1" })).output).toBe("verdict=breaking\n");
    expect((await act({ base: "released", revision: "contracts" })).output).toBe("verdict=compatible\n");
    expect((await act({ profile: "docs" })).output).toBe("verdict=compatible\n");
    expect((await act({ profile: "docs", strict: "true" })).output).toBe("verdict=breaking\n");
  });

  test("whose base or contracts cannot be read fails with 2 and says which", async () => {
    await pullRequest(["new"], ["new"]);
    const nothing = await act({}, "");
    const unknown = await act({ base: "no-such-branch" });
    await writeFile(join(work, "contracts/orders.yaml"), "openapi: [");
    const broken = await act();

    expect(nothing.out).toContain("::error::Say with the input base");
    expect(unknown.out).toContain("no-such-branch");
    expect(broken.out).toMatch(/^::error file=contracts\/orders\.yaml,line=\d+,col=\d+,title=yaml-syntax::/m);
    expect(broken.out).toMatch(/contracts\/orders\.yaml:\d+:\d+ #/);
    expect([nothing.exitCode, unknown.exitCode, broken.exitCode]).toEqual([2, 2, 2]);
    expect(broken.output).toBe("verdict=unreadable\n");
  });

  test("takes nothing from its inputs for a command", async () => {
    await pullRequest(["new"], ["new"]);
    const { out } = await act({ base: "$(touch hostile)`touch hostile`" });

    expect(out).toContain("$(touch hostile)");
    await expect(readFile(join(work, "hostile"))).rejects.toThrow("ENOENT");
  });
});

describe("the files for GitHub", () => {
  test("the action uses every input that it has, and none that it has not, through the environment", async () => {
    const text = await readFile(join(root, "action.yml"), "utf8");
    const { inputs, runs } = parse(text);
    const used = new Set([...text.matchAll(/\$\{\{ inputs\.([a-z-]+) \}\}/g)].map(([, name]) => name));

    expect([...used].sort()).toEqual(Object.keys(inputs).sort());
    expect(runs.using).toBe("composite");
    for (const { shell, run } of runs.steps as Step[]) {
      expect(shell).toBe("bash");
      expect(run).not.toContain("${{");
    }
  });

  test("the workflow may read and nothing else, and runs what a change must pass", async () => {
    const { permissions, jobs } = parse(await readFile(join(root, ".github/workflows/ci.yml"), "utf8"));
    const steps = Object.values(jobs as Record<string, { steps: { uses?: string; run?: string }[] }>).flatMap(
      (job) => job.steps,
    );

    expect(permissions).toEqual({ contents: "read" });
    expect(steps.map(({ run, uses }) => run ?? uses)).toEqual(expect.arrayContaining([".ci/run", "./"]));
  });

  test("what a change must pass includes lint, generation and the check of what was released", async () => {
    const text = await readFile(join(root, ".ci/run"), "utf8");

    expect(text).toContain("contracts lint");
    expect(text).toContain("npm run --silent generate");
    expect(text).toContain("contracts check --base contracts/baseline");
  });
});
