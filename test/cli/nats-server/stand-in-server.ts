import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Puts a program into `folder` that answers `--version` as a nats-server of `version` does, and does nothing else. */
export async function placeStandIn(folder: string, version: string): Promise<string> {
  return placeScript(folder, `echo "nats-server: v${version}"`);
}

/** Puts a shell script into `folder` under the name of the server. */
export async function placeScript(folder: string, script: string): Promise<string> {
  const path = join(folder, "nats-server");
  await mkdir(folder, { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}
