import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The rules run once over planted files beside a copy of the configuration, so that nobody's work is touched.

const rooms = ["contracts", "gateway", "orchestration", "simulators", "cli", "test"] as const;
type Room = (typeof rooms)[number];

/** Which room may import from which. */
const doors: Readonly<Record<Room, readonly Room[]>> = {
  contracts: ["contracts"],
  gateway: ["contracts", "gateway"],
  orchestration: ["contracts", "orchestration"],
  simulators: ["contracts", "simulators"],
  cli: ["contracts", "gateway", "orchestration", "simulators", "cli"],
  test: rooms,
};
const ways = [
  {
    way: "static",
    write: (from: string) => `import { thing } from "${from}";\nexport const used = thing;`,
  },
  {
    way: "type",
    write: (from: string) =>
      `import type { Thing } from "${from}";\nexport const used = (thing: Thing) => thing;`,
  },
  { way: "export", write: (from: string) => `export { thing } from "${from}";` },
  { way: "run-time", write: (from: string) => `export const used = await import("${from}");` },
] as const;
const addresses = [
  { address: "alias", of: (room: Room) => `#${room}/thing.ts` },
  { address: "deep-alias", of: (room: Room) => `#${room}/deep/inside/thing.ts` },
  { address: "relative", of: (room: Room) => `../../${room}/thing.ts` },
] as const;

const imports = rooms.flatMap((from) =>
  rooms
    .filter((to) => to !== from)
    .map((to) => ({
      from,
      to,
      open: doors[from].includes(to),
      files: ways.flatMap(({ way, write }) =>
        addresses.map(({ address, of }) => ({
          file: `${from}/planted/${to}-${way}-${address}.ts`,
          text: write(of(to)),
        })),
      ),
    })),
);

const surroundings = [
  {
    what: "the machine's time",
    text: "export const at = Date.now();",
    rule: "nursery/noJsRestrictedProperties",
  },
  { what: "a timer", text: "setTimeout(() => undefined, 1);", rule: "style/noRestrictedGlobals" },
  { what: "an interval", text: "setInterval(() => undefined, 1);", rule: "style/noRestrictedGlobals" },
  { what: "the environment", text: "export const home = process.env.HOME;", rule: "style/noProcessEnv" },
  { what: "a default export", text: "export default 1;", rule: "style/noDefaultExport" },
].map((row, position) => ({ ...row, file: `gateway/planted/surroundings-${position}.ts` }));

const allowed = [
  { where: "gateway/config.ts", text: "export const home = process.env.HOME;" },
  {
    where: "contracts/runtime/clock.ts",
    text: "export const at = Date.now();\nsetTimeout(() => undefined, 1);",
  },
];

let planted: string;
let rulesByFile: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(async () => {
  const root = resolve(import.meta.dirname, "../..");
  planted = await mkdtemp(join(tmpdir(), "concordat-walls-"));
  await cp(join(root, "biome.json"), join(planted, "biome.json"));
  await cp(join(root, ".gitignore"), join(planted, ".gitignore"));
  await symlink(join(root, "node_modules"), join(planted, "node_modules"));
  for (const { file, text } of [
    ...imports.flatMap(({ files }) => files),
    ...surroundings,
    ...allowed.map(({ where, text }) => ({ file: where, text })),
  ]) {
    await mkdir(dirname(join(planted, file)), { recursive: true });
    await writeFile(join(planted, file), `${text}\n`);
  }
  rulesByFile = await lint(join(root, "node_modules/.bin/biome"), planted);
});
afterAll(() => rm(planted, { recursive: true, force: true }));

async function lint(biome: string, folder: string): Promise<Map<string, Set<string>>> {
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
  const report = await new Promise<string>((done) => {
    const limits = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    execFile(biome, options, limits, (_error, stdout) => done(stdout));
  });
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { category: string; severity: string; location: { path: string } }[];
  };
  const found = new Map<string, Set<string>>();
  for (const { category, severity, location } of diagnostics) {
    if (severity !== "error") continue;
    const rules = found.get(location.path) ?? new Set();
    found.set(location.path, rules.add(category.replace("lint/", "")));
  }
  return found;
}

const rulesAgainst = (file: string) => [...(rulesByFile.get(file) ?? [])];

describe("a file in one room imports from another only through an open door", () => {
  test.for(imports.filter(({ open }) => !open))("$from may not import from $to, in any way", ({ files }) => {
    const letThrough = files.filter(({ file }) => !rulesAgainst(file).includes("style/noRestrictedImports"));

    expect(letThrough).toEqual([]);
  });

  test.for(imports.filter(({ open }) => open))("$from may import from $to", ({ files }) => {
    const refused = files.filter(({ file }) => rulesAgainst(file).length > 0);

    expect(refused).toEqual([]);
  });
});

describe("what the product takes from its surroundings", () => {
  test.for(surroundings)("$what is refused in the gateway", ({ file, rule }) => {
    expect(rulesAgainst(file)).toContain(rule);
  });

  test.for(allowed)("$where is the place for it", ({ where }) => {
    expect(rulesAgainst(where)).toEqual([]);
  });
});
