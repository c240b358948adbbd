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
 * beginning of a path to the server, so a path that ends with the wanted one stands for it if it is the only one.
 * Servers are left out: where a platform answers is configuration.
 */
export function onlyOperations(contract: LoadedContract, wanted: readonly Wanted[]): LoadedContract {
  const { root } = contract.document;
  if (!isRecord(root) || !isRecord(root["paths"])) return contract;
  const written = operationsIn(root);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { path, method } of wanted) {
    const found = samePath(written, { path, method });
    const item = found === undefined ? undefined : root["paths"][found.path];
    if (!isRecord(item)) continue;
    const shared = Object.entries(item).filter(([key]) => !methods.has(key) && key !== "servers");
    paths[path] = { ...Object.fromEntries(shared), ...paths[path], [method]: item[method] };
  }
  const { servers: _, webhooks: __, ...rest } = root;
  return { ...contract, document: { ...contract.document, root: { ...rest, paths } } };
}

function samePath(written: readonly Wanted[], { path, method }: Wanted): Wanted | undefined {
  const candidates = written.filter((each) => each.method === method);
  const exact = candidates.find((each) => keyOf(each.path) === keyOf(path));
  if (exact !== undefined) return exact;
  const longer = candidates.filter((each) => keyOf(each.path).endsWith(keyOf(path)));
  return longer.length === 1 ? longer[0] : undefined;
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
