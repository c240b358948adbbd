import { kindOf } from "../input/contract-form.ts";
import type { LoadedContract } from "../input/loaded-contract.ts";
import { byKey, type Matched, matched } from "../matched.ts";
import { isRecord } from "../schema/json.ts";

type Contracts = ReadonlyMap<string, LoadedContract>;

/**
 * Contracts that are releases of one another: at the same path, else of the same kind with the same title, since a
 * file that moved is not a contract that is gone. Parts of the revision that the base leaves out as a whole folder
 * are not compared: a release may hold only what was published.
 */
export function pairContracts(base: Contracts, revision: Contracts): Matched<LoadedContract>[] {
  const known = new Set([...base.keys()].map(topOf));
  const pairs = matched(base, revision);
  const gone = byKey(
    pairs.flatMap((pair) => (pair.revision === undefined ? (pair.base ?? []) : [])),
    titleOf,
  );
  const fresh = byKey(
    pairs.flatMap((pair) => (pair.base === undefined ? (pair.revision ?? []) : [])),
    titleOf,
  );
  const kept = new Set(
    [...revision].filter(([key]) => known.has(topOf(key))).map(([, contract]) => contract),
  );
  const moved = matched(gone, fresh).filter((pair) => pair.base !== undefined || isKept(pair.revision, kept));
  return [...pairs.filter((pair) => pair.base !== undefined && pair.revision !== undefined), ...moved];
}

function isKept(contract: LoadedContract | undefined, kept: ReadonlySet<LoadedContract>): boolean {
  return contract !== undefined && kept.has(contract);
}

function topOf(key: string): string {
  return key.includes("/") ? (key.split("/")[0] ?? "") : "";
}

function titleOf({ path, files, document }: LoadedContract): string {
  const file = files.get(path);
  const info = isRecord(document.root) ? document.root["info"] : undefined;
  const title = isRecord(info) && typeof info["title"] === "string" ? info["title"] : path;
  return `${file === undefined ? "" : kindOf(file)} ${title}`;
}
