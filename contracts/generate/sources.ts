import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { compareText, type Finding } from "./finding.ts";
import { childOf, isObject, type Place, pointerParts, rootOf } from "./place.ts";
import { type Area, parseSourceFile, type SourceFile } from "./source-file.ts";

const areas: readonly Area[] = ["canonical", "api", "events", "platforms"];

/** A reference that leads around in a circle is given up after this many steps. */
const longestReferenceChain = 50;

/** All contract files of a project, and the references between them. */
export class Sources {
  /** The project's root: the folder that holds contracts/. */
  readonly root: string;
  readonly #files: ReadonlyMap<string, SourceFile>;

  constructor(root: string, files: readonly SourceFile[]) {
    this.root = root;
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  /** The files of one area, sorted by path. */
  ofArea(area: Area): SourceFile[] {
    return [...this.#files.values()].filter((file) => file.area === area);
  }

  all(): SourceFile[] {
    return [...this.#files.values()];
  }

  /** What a `$ref` written in `from` points at, or undefined if there is nothing. */
  resolve(from: SourceFile, reference: string): Place | undefined {
    const [path = "", fragment = ""] = reference.split("#", 2);
    const file = path === "" ? from : this.#files.get(posix.join(posix.dirname(from.path), decode(path)));
    if (file === undefined || (fragment !== "" && !fragment.startsWith("/"))) return undefined;

    let place = rootOf(file);
    for (const part of pointerParts(decode(fragment))) place = childOf(place, part);
    return place.value === undefined ? undefined : place;
  }

  /** The place itself, or what it refers to if it is a reference object; undefined if that leads nowhere. */
  follow(place: Place): Place | undefined {
    let here = place;
    for (let step = 0; step < longestReferenceChain; step++) {
      const reference = isObject(here.value) ? here.value.$ref : undefined;
      if (typeof reference !== "string") return here;
      const target = this.resolve(here.file, reference);
      if (target === undefined) return undefined;
      here = target;
    }
    return undefined;
  }
}

/** Reads every YAML file under contracts/{canonical,api,events,platforms} of the project at `root`. */
export async function readSources(
  root: string,
): Promise<{ readonly sources: Sources; readonly findings: readonly Finding[] }> {
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  for (const area of areas) {
    for (const name of await yamlFilesIn(join(root, "contracts", area))) {
      const text = await readFile(join(root, "contracts", area, name), "utf8");
      const read = parseSourceFile(area, `contracts/${area}/${name}`, text);
      findings.push(...read.findings);
      if (read.file !== undefined) files.push(read.file);
    }
  }
  return { sources: new Sources(root, files), findings };
}

async function yamlFilesIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => /\.ya?ml$/.test(name)).sort(compareText);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
