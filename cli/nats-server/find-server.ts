import { access, constants } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { probeServer, type ServerProgram } from "./server-program.ts";

/** Debian puts the server where the PATH of an ordinary user does not look. */
const administratorsFolders = ["/usr/local/sbin", "/usr/sbin"];

/**
 * The folders to look in, in order: those of `PATH`, then the administrator's.
 * Relative entries are left out: the working directory shall not decide which program we run.
 */
export function searchFolders(path: string | undefined): readonly string[] {
  const folders = [...(path ?? "").split(delimiter), ...administratorsFolders];
  return [...new Set(folders.filter((folder) => isAbsolute(folder)))];
}

/** Every nats-server in `folders` that runs, in the order of `folders`. */
export async function findServers(folders: readonly string[]): Promise<readonly ServerProgram[]> {
  const found: ServerProgram[] = [];
  for (const folder of folders) {
    const path = join(folder, "nats-server");
    const executable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (!executable) continue;
    const probed = await probeServer(path);
    if (probed.ok) found.push(probed.value);
  }
  return found;
}
