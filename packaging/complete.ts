// Puts into dist/ what the compiler leaves out, after it has run (see `prepack`): pages, contracts, generated validators, and
// where `#contracts/…` leads there. Other projects install dist/, because Node strips no types of installed files.
import { copyFileSync, globSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import manifest from "../package.json" with { type: "json" };

const root = resolve(import.meta.dirname, "..");
const target = join(root, "dist");
const rooms = ["cli", "contracts", "gateway", "orchestration", "simulators"];

for (const file of globSync(`{${rooms.join(",")}}/**`, { cwd: root })) {
  const compiled = file.endsWith(".ts") && !file.endsWith(".d.ts");
  if (compiled || statSync(join(root, file)).isDirectory()) continue;
  mkdirSync(dirname(join(target, file)), { recursive: true });
  copyFileSync(join(root, file), join(target, file));
}

const leads = rooms.flatMap((room) => [
  [`#${room}/*.ts`, `./${room}/*.js`],
  [`#${room}/*`, `./${room}/*`],
]);
const { name, version, description, license, type } = manifest;
const inside = { name, version, description, license, type, imports: Object.fromEntries(leads) };
writeFileSync(join(target, "package.json"), `${JSON.stringify(inside, null, 2)}\n`);
