import type { LoadedContract } from "../input/loaded-contract.ts";
import { pointerPart, targetIn } from "../schema/document.ts";
import { isRecord } from "../schema/json.ts";

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

interface Wanted {
  readonly path: string;
  readonly method: string;
}

/** Method and path of the operations with these ids. Ids that the contract does not have are left out. */
export function wantedOperations({ document }: LoadedContract, ids: readonly string[]): Wanted[] {
  return operationsIn(document.root).filter(({ path, method }) => {
    const operation = targetIn(document, `/paths/${pointerPart(path)}/${method}`)?.value;
    return isRecord(operation) && ids.includes(String(operation["operationId"]));
  });
}

/**
 * The contract as if it had only these operations, under the paths by which they are wanted. A vendor may count the
 * beginning of a path to the server, so a path that ends with the wanted one stands for it. Of several it is the one
 * that begins as most of the others do, and none if that leaves more than one.
 * Servers are left out: where a platform answers is configuration.
 */
export function onlyOperations(contract: LoadedContract, wanted: readonly Wanted[]): LoadedContract {
  const { root } = contract.document;
  if (!isRecord(root) || !isRecord(root["paths"])) return contract;
  const written = operationsIn(root);
  const beginnings = commonBeginnings(written, wanted);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { path, method } of wanted) {
    const found = samePath(written, { path, method }, beginnings);
    const item = found === undefined ? undefined : root["paths"][found.path];
    if (!isRecord(item)) continue;
    const shared = Object.entries(item).filter(([key]) => !methods.has(key) && key !== "servers");
    paths[path] = { ...Object.fromEntries(shared), ...paths[path], [method]: item[method] };
  }
  const { servers: _, webhooks: __, ...rest } = root;
  return { ...contract, document: { ...contract.document, root: { ...rest, paths } } };
}

function samePath(
  written: readonly Wanted[],
  { path, method }: Wanted,
  beginnings: ReadonlyMap<string, number>,
): Wanted | undefined {
  const candidates = written.filter((each) => each.method === method);
  const exact = candidates.find((each) => keyOf(each.path) === keyOf(path));
  if (exact !== undefined) return exact;
  const longer = candidates.filter((each) => keyOf(each.path).endsWith(keyOf(path)));
  const votes = longer.map((each) => beginnings.get(beginningOf(each.path, path)) ?? 0);
  const most = Math.max(...votes);
  const likely = longer.filter((_, at) => votes[at] === most);
  return likely.length === 1 ? likely[0] : undefined;
}

/** For how many of the wanted operations each beginning is one that could stand before their path. */
function commonBeginnings(written: readonly Wanted[], wanted: readonly Wanted[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { path, method } of wanted) {
    for (const each of written) {
      if (each.method !== method || !keyOf(each.path).endsWith(keyOf(path))) continue;
      const beginning = beginningOf(each.path, path);
      votes.set(beginning, (votes.get(beginning) ?? 0) + 1);
    }
  }
  return votes;
}

/** What stands before the wanted path in a longer one that ends with it. */
function beginningOf(longer: string, path: string): string {
  return keyOf(longer).slice(0, keyOf(longer).length - keyOf(path).length);
}

/** Two templates that differ in the names of parameters are one path. */
function keyOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

function operationsIn(root: unknown): Wanted[] {
  const paths = isRecord(root) ? root["paths"] : undefined;
  if (!isRecord(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) =>
    isRecord(item)
      ? Object.keys(item)
          .filter((key) => methods.has(key))
          .map((method) => ({ path, method }))
      : [],
  );
}
