import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { ServerProgram } from "./server-program.ts";

/** What every way of installing a server is given. */
export interface InstallContext {
  /** Where the program ends up, in a folder named by its version. */
  readonly cacheDirectory: string;
  /** Told in a sentence what is going on, before each step that may take seconds. */
  readonly report: (message: string) => void;
}

/** One way to get a server into the cache. Ends in bounded time; the failure says why, for a person. */
export interface Installer {
  /** Where it takes the server from, as the user is told. */
  readonly source: string;
  readonly install: (context: InstallContext) => Promise<Outcome<ServerProgram, string>>;
}
