import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");

/** Somebody else's project, which has installed ours from the archive that `npm pack` makes. */
export interface Stranger extends AsyncDisposable {
  write(file: string, text: string): Promise<void>;
  /** Runs the project's TypeScript compiler. Rejects with what it says. */
  compile(...options: readonly string[]): Promise<void>;
  /** What a program prints. */
  run(program: string, ...words: readonly string[]): Promise<string>;
}

/** Nothing comes from the network: what our package needs lies in our own node_modules. */
export async function installAtStranger(): Promise<Stranger> {
  const folder = await mkdtemp(join(tmpdir(), "concordat-stranger-"));
  const modules = join(folder, "node_modules");
  const { stdout } = await run("npm", ["pack", "--json", "--silent", "--pack-destination", folder], {
    cwd: root,
  });
  const packed = JSON.parse(stdout.slice(stdout.search(/^[[{]/m))) as { filename: string }[];
  const [archive] = Object.values(packed);
  await mkdir(join(modules, "concordat"), { recursive: true });
  const unpacking = ["-xzf", join(folder, archive?.filename ?? ""), "--strip-components", "1"];
  await run("tar", [...unpacking, "-C", join(modules, "concordat")]);
  for (const name of await readdir(join(root, "node_modules"))) {
    if (name !== "concordat") await symlink(join(root, "node_modules", name), join(modules, name));
  }
  return {
    write: (file, text) => writeFile(join(folder, file), text),
    compile: async (...options) => {
      await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options], {
        cwd: folder,
      }).catch(({ stdout: said }: { stdout: string }) => {
        throw new Error(said);
      });
    },
    run: async (program, ...words) => (await run(program, words, { cwd: folder })).stdout,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** The first Node on PATH of 20 or later that is none of ours: what the machine has. */
export function systemNode(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((one) => !one.includes("node_modules"));
  return folders
    .map((one) => join(one, "node"))
    .find(
      (program) =>
        existsSync(program) &&
        Number(execFileSync(program, ["-p", "parseInt(process.versions.node)"], { encoding: "utf8" })) >= 20,
    );
}
