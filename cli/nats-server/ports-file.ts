import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where a server listens, as it wrote it down itself. */
export interface ServerAddresses {
  readonly url: string;
  readonly monitorUrl: string;
}

/** One `<program>_<process id>.ports`: a server writes it once it accepts connections and removes it at an orderly end. */
export interface PortsFile extends ServerAddresses {
  readonly path: string;
  readonly processId: number;
}

/** The ports files in `directory` that are written to their end. */
export async function readPortsFiles(directory: string): Promise<readonly PortsFile[]> {
  const found: PortsFile[] = [];
  for (const name of await readdir(directory)) {
    const processId = /_(\d+)\.ports$/.exec(name)?.[1];
    if (processId === undefined) continue;
    const path = join(directory, name);
    const text = await readFile(path, "utf8").catch(() => "");
    const addresses = readAddresses(text);
    if (addresses !== undefined) found.push({ path, processId: Number(processId), ...addresses });
  }
  return found;
}

/** `undefined` while the server is still writing. */
function readAddresses(text: string): ServerAddresses | undefined {
  try {
    const ports = JSON.parse(text);
    return { url: ports.nats[0], monitorUrl: ports.monitoring[0] };
  } catch {
    return undefined;
  }
}
