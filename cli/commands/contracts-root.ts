import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { UsageError } from "../command-failure.ts";

/** Where this program's own contracts are. */
export const ourRoot = resolve(import.meta.dirname, "../..");

/** The folder that was given, if it holds contracts/. Throws `UsageError`. */
export async function contractsRoot(given: string): Promise<string> {
  const root = resolve(given);
  const found = await stat(join(root, "contracts")).catch(() => undefined);
  if (found?.isDirectory()) return root;
  throw new UsageError(`There is no folder contracts in ${root}.`);
}
