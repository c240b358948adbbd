import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createPrivateApt } from "./private-apt.ts";
import { runProgram } from "./run-program.ts";

/** An archive of Debian that this machine is configured to use. */
export interface DebianMirror {
  /** Base address, as apt's `URIs` wants it. */
  readonly uri: string;
  readonly architecture: string;
  /** The release the machine takes from it. */
  readonly codename: string;
  /** Existing key files; empty: the keys the machine trusts for everything. */
  readonly keyrings: readonly string[];
}

/** Debian's own keys, where its keyring package puts them. */
const debianKeyrings = [
  "/usr/share/keyrings/debian-archive-keyring.gpg",
  "/usr/share/keyrings/debian-archive-keyring.pgp",
];

/**
 * The Debian archives among the package sources of this machine, as apt itself understands them:
 * apt lists its targets, so that both forms of sources files, variables and options are honoured.
 * apt only knows what an archive is once it has its lists; on a machine without lists
 * (a container image often ships none) they are fetched into `workDirectory` first.
 */
export async function readDebianMirrors(workDirectory: string): Promise<readonly DebianMirror[]> {
  const known = await runProgram("apt-get", ["indextargets", "Created-By: Packages"], { timeoutMs: 30_000 });
  const mirrors = known.ok ? await mirrorsOf(known.value) : [];
  if (mirrors.length > 0) return mirrors;

  const apt = await createPrivateApt(join(workDirectory, "own-sources"), undefined);
  // One broken source fails the update as a whole; the others' lists are there all the same.
  await apt.get(["update"], 120_000);
  const fetched = await apt.get(["indextargets", "Created-By: Packages"], 30_000);
  return fetched.ok ? mirrorsOf(fetched.value) : [];
}

/** The base suites of Debian's main archive; updates, security and backports lie beside them or are no full archive. */
async function mirrorsOf(targets: string): Promise<readonly DebianMirror[]> {
  const mirrors = new Map<string, DebianMirror>();
  for (const stanza of targets.split("\n\n")) {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(stanza)?.[1]?.trim() ?? "";
    const codename = field("Codename");
    if (field("Origin") !== "Debian" || field("Component") !== "main" || !/^[a-z]+$/.test(codename)) continue;

    const uri = field("Repo-URI");
    if (mirrors.has(uri)) continue;
    const keyrings = await keyringsOf(field("Sourcesentry").replace(/:\d+$/, ""));
    mirrors.set(uri, { uri, architecture: field("Architecture"), codename, keyrings });
  }
  return [...mirrors.values()];
}

/** The key files that a sources file names (apt does not list them with its targets), and Debian's own. */
async function keyringsOf(sourcesFile: string): Promise<readonly string[]> {
  const text = await readFile(sourcesFile, "utf8").catch(() => "");
  const named = [...text.matchAll(/signed-by\s*[:=]([^\n\]]*)/gi)].flatMap(
    (match) => match[1]?.split(/[\s,]+/) ?? [],
  );
  const existing: string[] = [];
  for (const path of new Set([...named.filter((word) => word.startsWith("/")), ...debianKeyrings])) {
    // apt refuses every signature if one of the named key files is missing.
    const readable = await access(path).then(
      () => true,
      () => false,
    );
    if (readable) existing.push(path);
  }
  return existing;
}
