// Makes dist/, what other projects install of this one: JavaScript with declarations, because Node strips no types of
// installed files, and beside it what a compiler leaves out: pages, contracts, generated validators, and where
// `#contracts/…` leads there. `npm ci`, `npm pack` and whoever installs the folder run it.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import manifest from "../../package.json" with { type: "json" };

const root = resolve(import.meta.dirname, "../..");
const target = join(root, "dist");
const rooms = ["cli", "contracts", "gateway", "orchestration", "simulators"];

if (existsSync(join(root, "node_modules/typescript"))) build();
else
  console.error(
    "dist/ is not made, because development dependencies are not installed; the commands need none.",
  );

function build(): void {
  rmSync(target, { recursive: true, force: true });
  const { status } = spawnSync("tsc", ["-p", import.meta.dirname], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  copyTheRest();
  describeInside();
}

function copyTheRest(): void {
  for (const file of globSync(`{${rooms.join(",")}}/**`, { cwd: root })) {
    const compiled = file.endsWith(".ts") && !file.endsWith(".d.ts");
    if (compiled || statSync(join(root, file)).isDirectory()) continue;
    mkdirSync(dirname(join(target, file)), { recursive: true });
    copyFileSync(join(root, file), join(target, file));
  }
}

function describeInside(): void {
  const leads = rooms.flatMap((room) => [
    [`#${room}/*.ts`, `./${room}/*.js`],
    [`#${room}/*`, `./${room}/*`],
  ]);
  const { name, version, description, license, type } = manifest;
  const inside = { name, version, description, license, type, imports: Object.fromEntries(leads) };
  writeFileSync(join(target, "package.json"), `${JSON.stringify(inside, null, 2)}\n`);
}
