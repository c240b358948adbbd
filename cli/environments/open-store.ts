import { resolve } from "node:path";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { EnvironmentStore } from "./environment-store.ts";

/** The store that a word of the command line names: an address of NATS, else a folder. Throws `UsageError`. */
export async function openStore(word: string, clock: Clock): Promise<EnvironmentStore> {
  if (/^(nats|tls):\/\//.test(word)) return (await import("./nats-store.ts")).openNatsStore(word);
  return (await import("./folder-store.ts")).createFolderStore(resolve(word), word, clock);
}
