import { posix } from "node:path";
import type { Finding } from "../../generate/finding.ts";
import { parseSourceFile, type SourceFile } from "../../generate/source-file.ts";
import { type Document, documentsOf } from "../schema/document.ts";
import { formFindings } from "./contract-form.ts";
import type { ContractTree } from "./contract-tree.ts";
import { fileOf, referenceFindings, referencesOf } from "./references.ts";

/** One contract with all the files that it refers to. */
export interface LoadedContract {
  /** The path of its own file. */
  readonly path: string;
  readonly document: Document;
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** A contract longer than this is refused unread; the largest public ones have some 12 MB. */
export const longestContractBytes = 32 * 1024 * 1024;
/** YAML takes ninety times its size to read, where JSON takes five. */
const longestYamlBytes = 10 * 1024 * 1024;
const mostFiles = 2_000;

/** Reads the contracts of one tree; a file that several of them refer to is read once. */
export class ContractLoader {
  readonly #tree: ContractTree;
  readonly #shown: (path: string) => string;
  readonly #read = new Map<string, Promise<SourceFile | readonly Finding[] | undefined>>();

  /** `shown` gives the name of a file in what is said about it. */
  constructor(tree: ContractTree, shown: (path: string) => string) {
    this.#tree = tree;
    this.#shown = shown;
  }

  /**
   * The contract in one file with what it refers to, and everything that is wrong with them. `contract` is
   * undefined when nothing could be made of it. References to other sites are not followed and not findings.
   */
  async load(
    path: string,
  ): Promise<{ readonly contract?: LoadedContract; readonly findings: readonly Finding[] }> {
    const files = new Map<string, SourceFile>();
    const findings: Finding[] = [];
    const missing = new Set<string>();
    const wanted = new Set([path]);
    for (const each of wanted) {
      const read = wanted.size > mostFiles ? undefined : await this.#file(each);
      if (read === undefined) missing.add(each);
      else if (isFile(read)) {
        files.set(each, read);
        for (const { reference } of referencesOf(read.json)) {
          const file = fileOf(reference);
          if (file !== undefined) wanted.add(posix.join(posix.dirname(each), file));
        }
      } else findings.push(...read);
    }

    const entry = files.get(path);
    if (missing.has(path)) findings.push(this.#nothingAt(path));
    if (entry === undefined) return { findings };
    findings.push(...formFindings(entry));
    const documents = documentsOf(new Map([...files].map(([name, file]) => [name, file.json])));
    const document = documents.get(path);
    if (document === undefined) return { findings };
    const unread = new Set([...wanted].filter((name) => !files.has(name) && !missing.has(name)));
    for (const [name, file] of files) {
      const place = documents.get(name);
      if (place !== undefined) findings.push(...referenceFindings(file, place, unread));
    }
    return { contract: { path, document, files }, findings };
  }

  #file(path: string): Promise<SourceFile | readonly Finding[] | undefined> {
    const known = this.#read.get(path) ?? this.#parse(path);
    this.#read.set(path, known);
    return known;
  }

  async #parse(path: string): Promise<SourceFile | readonly Finding[] | undefined> {
    const isJson = path.endsWith(".json");
    const longestBytes = isJson ? longestContractBytes : longestYamlBytes;
    const read = await this.#tree.read(path, longestBytes);
    if (read === "absent") return undefined;
    const shown = this.#shown(path);
    if (read === "too-large") {
      const advice = isJson ? "" : `; as JSON it is read up to ${longestContractBytes / 1024 / 1024} MB`;
      const message = `is larger than ${longestBytes / 1024 / 1024} MB${advice}`;
      return [{ file: shown, line: 1, column: 1, pointer: "", rule: "too-large", message }];
    }
    const parsed = parseSourceFile("api", shown, read.text, longestBytes);
    return parsed.file ?? parsed.findings;
  }

  #nothingAt(path: string): Finding {
    const message = "there is no such file";
    return { file: this.#shown(path), line: 1, column: 1, pointer: "", rule: "file-exists", message };
  }
}

function isFile(read: SourceFile | readonly Finding[]): read is SourceFile {
  return !Array.isArray(read);
}
