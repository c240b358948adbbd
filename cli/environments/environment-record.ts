import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

/** What an environment gives to its consumers, and what it relies on at its platforms. */
const areas = {
  provided: ["canonical", "api", "events"],
  "relied-upon": ["canonical", "platforms"],
} as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What one environment runs. The texts of the files are stored once under their hashes. */
export const EnvironmentRecord = z.strictObject({
  environment: z.string(),
  recordedAt: z.iso.datetime(),
  files: z.array(
    z.strictObject({
      role: z.enum(["provided", "relied-upon"]),
      /** Below contracts/. It becomes a path again, so nothing in it leads elsewhere. */
      file: z.string().regex(/^[a-z]+\/[A-Za-z0-9][A-Za-z0-9._-]*\.ya?ml$/),
      sha256,
      /** `info.version`, of a file that is a contract of its own. */
      version: z.string().optional(),
    }),
  ),
});
export type EnvironmentRecord = z.output<typeof EnvironmentRecord>;

export interface Recorded {
  readonly record: EnvironmentRecord;
  /** By hash. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The contracts in a folder as what an environment runs. */
export async function recordOf(
  contracts: string,
  environment: string,
  recordedAt: string,
): Promise<Recorded> {
  const files: EnvironmentRecord["files"] = [];
  const texts = new Map<string, string>();
  for (const role of ["provided", "relied-upon"] as const) {
    for (const area of areas[role]) {
      const names = await readdir(join(contracts, area)).catch((): string[] => []);
      for (const name of names.filter((each) => /\.ya?ml$/.test(each)).sort()) {
        const text = await readFile(join(contracts, area, name), "utf8");
        const hash = createHash("sha256").update(text).digest("hex");
        texts.set(hash, text);
        const version = versionIn(text);
        const said = version === undefined ? {} : { version };
        files.push({ role, file: `${area}/${name}`, sha256: hash, ...said });
      }
    }
  }
  return { record: { environment, recordedAt, files }, texts };
}

/** Writes the contracts of a record below `folder`, as `provided/api/…` and `relied-upon/platforms/…`. */
export async function restore({ record, texts }: Recorded, folder: string): Promise<void> {
  for (const { role, file, sha256: hash } of record.files) {
    const path = join(folder, role, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, texts.get(hash) ?? "");
  }
}

function versionIn(text: string): string | undefined {
  try {
    const version: unknown = parse(text)?.info?.version;
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined; // what is wrong with it, a check says
  }
}
