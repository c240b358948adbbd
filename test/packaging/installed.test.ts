import { afterAll, beforeAll, expect, test } from "vitest";
import { installAtStranger, type Stranger, systemNode } from "./stranger.ts";

// What `tsc --init` writes into a new project.
const compilerOptions = {
  module: "nodenext",
  target: "esnext",
  types: [],
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  strict: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  noUncheckedSideEffectImports: true,
  moduleDetection: "force",
  outDir: "out",
};
const program = `
import { ControlRefusal, type Simulators, startSimulators } from "concordat/simulators";

async function customersOf({ control }: Simulators): Promise<number | undefined> {
  const { sets } = await control.erp.listObjects({ latest: 0 });
  return sets.find(({ name }) => name === "customers")?.count;
}
async function refusalOf(deed: Promise<unknown>): Promise<number | undefined> {
  return deed.then(() => undefined, (error: unknown) => error instanceof ControlRefusal ? error.problem.status : -1);
}

const said: unknown[] = [];
let url: string;
{
  await using first = await startSimulators({ seed: 1, portfolio: { size: "small" } });
  await using second = await startSimulators({ platforms: ["erp"] });
  url = first.crm.controlUrl;
  said.push(await customersOf(first), await customersOf(second));
  const { pace } = await first.control.crm.setClock({ pace: 0 });
  said.push(pace, await refusalOf(first.control.crm.advanceClock({ advanceMs: -1 })));
  const headers = { authorization: \`Bearer \${first.crm.token}\` };
  const page = await fetch(first.crm.controlUrl);
  const read = await fetch(\`\${first.crm.baseUrl}/crm/v3/objects/companies\`, { headers });
  said.push(page.status, read.status);
  // @ts-expect-error: time is a number
  const mistake = () => first.control.erp.advanceClock({ advanceMs: "1" });
  said.push(typeof mistake);
}
said.push(await fetch(url).then(() => "still there", () => "gone"));
console.log(JSON.stringify(said));
`;
const expected = JSON.stringify([10, 0, 0, 422, 200, 200, "function", "gone"]);

let stranger: Stranger;
beforeAll(async () => {
  stranger = await installAtStranger();
  await stranger.write("package.json", JSON.stringify({ name: "stranger", type: "module" }));
  await stranger.write("tsconfig.json", JSON.stringify({ compilerOptions }));
  await stranger.write("use.ts", program);
});
afterAll(() => stranger?.[Symbol.asyncDispose]());

test("a new project's strict compiler accepts the installed simulators, their declarations checked too", async () => {
  await stranger.compile("--skipLibCheck", "false");
});

test.for([
  { whose: "our own Node", node: process.execPath, target: "esnext" },
  { whose: "the machine's Node", node: systemNode() ?? process.execPath, target: "es2022" },
])(
  "installed in another project the simulators start, answer, and are gone after their block, on $whose",
  async ({ node, target }) => {
    await stranger.compile("--target", target, "--lib", "esnext,dom", "--outDir", target);
    const said = await stranger.run(node, `${target}/use.js`);

    expect(said.trim()).toBe(expected);
  },
);

test("the installed command line runs", async () => {
  const manual = await stranger.run(
    process.execPath,
    "node_modules/concordat/cli/concordat.js",
    "simulate",
    "--help",
  );

  expect(manual).toContain("--seed-data");
});
