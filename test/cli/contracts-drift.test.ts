import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { reliedOperations } from "#cli/contract-report/relied-operations.ts";
import { root } from "./concordat.ts";
import { runHere } from "./run-here.ts";

type Platform = keyof typeof reliedOperations;
const platforms: readonly Platform[] = ["crm", "erp", "support"];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "concordat-drift-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Compares what we rely on with our own description of the platform, changed. */
async function drift(platform: Platform, change: (vendor: ReturnType<typeof parse>) => void) {
  const vendor = parse(await readFile(join(root, `contracts/platforms/${platform}.openapi.yaml`), "utf8"));
  change(vendor);
  const file = join(folder, "vendor.yaml");
  await writeFile(file, stringify(vendor, { aliasDuplicateObjects: false }));
  return runHere(["contracts", "drift", "--platform", platform, "--against", file]);
}

const entitlements = "/custom_objects/{customObjectKey}/records";

test.for(platforms)("what we rely on from the %s platform is what its connectors call", async (platform) => {
  const connectors = join(root, "orchestration/connectors", platform);
  const texts = await Promise.all(
    (await readdir(connectors)).map((name) => readFile(join(connectors, name), "utf8")),
  );
  const called = texts.flatMap((text) =>
    [...text.matchAll(/operations\.([a-zA-Z]+)\b(?<!\.ts)/g)].map(([, id]) => id),
  );

  expect([...new Set(called)].sort()).toEqual([...reliedOperations[platform]].sort());
});

describe("a vendor's document", { timeout: 120_000 }, () => {
  test("that is what we think it is has not drifted", async () => {
    const { exitCode, out } = await drift("support", () => undefined);

    expect(out).toContain("nothing changed");
    expect(exitCode).toBe(0);
  });

  test("drifts where we rely on it, and nowhere else", async () => {
    const elsewhere = await drift("support", (vendor) => {
      for (const [path, item] of Object.entries(vendor.paths)) {
        const relied = Object.values(item as object).some(({ operationId }) =>
          reliedOperations.support.includes(operationId),
        );
        if (!relied) delete vendor.paths[path];
      }
      vendor.info.version = "9.0.0";
    });
    const here = await drift("support", (vendor) => {
      vendor.paths[entitlements].patch.parameters = [
        ...(vendor.paths[entitlements].patch.parameters ?? []),
        { name: "region", in: "query", required: true, schema: { type: "string" } },
      ];
    });
    const gone = await drift("support", (vendor) => {
      delete vendor.paths[entitlements];
    });

    expect(elsewhere.exitCode).toBe(0);
    expect(here.exitCode).toBe(1);
    expect(here.out).toContain("required-request-parameter-added");
    expect(gone.exitCode).toBe(1);
    expect(gone.out).toContain("operation-removed");
  });

  test("may count the beginning of its paths to the server", async () => {
    const { exitCode } = await drift("support", (vendor) => {
      const paths = Object.entries(vendor.paths);
      vendor.paths = Object.fromEntries(paths.map(([path, item]) => [`/api/v2${path}`, item]));
    });

    expect(exitCode).toBe(0);
  });

  test("that refers to nothing is judged where it can be, and the rest is said", async () => {
    const { exitCode, err } = await drift("support", (vendor) => {
      vendor.components.schemas.Unfinished = { $ref: "#/components/schemas/Nobody" };
    });

    expect(err).toMatch(/cannot be judged: .*vendor\.yaml:\d+:\d+ #\/components\/schemas\/Unfinished/);
    expect(exitCode).toBe(0);
  });

  test("that is no OpenAPI document is refused, with 2", async () => {
    const { exitCode, err } = await drift("support", (vendor) => {
      vendor.openapi = "4.0.0";
    });

    expect(err).toContain("vendor.yaml:1:1 #/openapi");
    expect(exitCode).toBe(2);
  });
});

describe("recorded calls", { timeout: 120_000 }, () => {
  const record = (answer: object, amount: unknown = "1") => ({
    at: "2026-11-23T09:00:00.000Z",
    call: "upsertCustomObjectRecord",
    method: "PATCH",
    path: "/api/v2/custom_objects/entitlement/records?external_id=ENT-1",
    outcome: "answered",
    durationMs: 1,
    status: 200,
    requestBody: JSON.stringify({
      custom_object_record: { name: "ENT-1", custom_object_fields: { amount } },
    }),
    responseBody: JSON.stringify(answer),
  });
  async function recorded(content: unknown, ...more: readonly string[]) {
    const file = join(folder, "calls.json");
    await writeFile(file, JSON.stringify(content));
    return runHere(["contracts", "drift", "--platform", "support", "--traffic", file, ...more]);
  }

  test("that are answered in another form have drifted, with the answer as witness", async () => {
    const { exitCode, out, err } = await recorded({ requests: [record({ custom_object_record: "gone" })] });

    expect(out).toMatch(
      /breaking what we are sent is refused: must be object \(once in .*, first at \/requests\/0\)/,
    );
    expect(out).toContain(
      'witness PATCH /custom_objects/{customObjectKey}/records 200 {"custom_object_record":"gone"}',
    );
    expect(out).not.toContain("release needed");
    expect(err).toContain("1 of 1 calls are of operations that we rely on");
    expect(exitCode).toBe(1);
  });

  test("are judged by the vendor's new document too, in the form of a check", async () => {
    const vendor = parse(await readFile(join(root, "contracts/platforms/support.openapi.yaml"), "utf8"));
    vendor.paths[entitlements].patch.requestBody.content["application/json"].schema = {
      type: "object",
      required: ["record"],
    };
    const file = join(folder, "vendor.yaml");
    await writeFile(file, stringify(vendor, { aliasDuplicateObjects: false }));
    const { exitCode, out } = await recorded(
      { requests: [record({})] },
      "--against",
      file,
      "--format",
      "json",
    );
    const { verdict, changes } = JSON.parse(out);

    const rules = changes.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain("traffic-request-refused");
    expect(rules.filter((rule: string) => rule.startsWith("request-schema"))).not.toEqual([]);
    expect({ verdict, exitCode }).toEqual({ verdict: "breaking", exitCode: 1 });
  });

  test("that cannot be read are refused with their place, and a command that asks nothing too, with 2", async () => {
    const broken = await recorded({ requests: [{ method: 7 }] });
    const nothing = await runHere(["contracts", "drift", "--platform", "support"]);

    expect(broken.err).toMatch(/calls\.json:1:1 #\/requests\/0 is no recorded call: method/);
    expect(nothing.err).toContain("--against");
    expect([broken.exitCode, nothing.exitCode]).toEqual([2, 2]);
  });
});
