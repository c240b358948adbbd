import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import { placeStandIn } from "./stand-in-server.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

export interface ReleaseHost {
  /** Stands in for the address of the official releases. */
  readonly releases: string;
  /** Paths asked for, in order. */
  readonly requests: readonly string[];
}

/**
 * A host that offers one release of a stand-in server, as the official one does: a redirect to the latest tag,
 * SHA256SUMS and a tar.gz for each platform.
 *
 * @param spoil changes the bytes of the archive after its sum was taken
 */
export async function startReleaseHost(
  version: string,
  spoil = (bytes: Buffer) => bytes,
): Promise<ReleaseHost> {
  const work = await temporaryDirectory();
  const platforms = ["linux-amd64", "linux-arm64", "darwin-amd64", "darwin-arm64"];
  const archives = new Map<string, Buffer>();
  for (const platform of platforms) {
    const name = `nats-server-v${version}-${platform}`;
    await placeStandIn(join(work, name), version);
    await promisify(execFile)("tar", ["-czf", join(work, `${name}.tar.gz`), "-C", work, name]);
    archives.set(`${name}.tar.gz`, await readFile(join(work, `${name}.tar.gz`)));
  }
  const sums = [...archives].map(
    ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`,
  );

  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push(path);
    const file = path.replace(`/releases/download/v${version}/`, "");
    const archive = archives.get(file);
    if (path === "/releases/latest") {
      response.writeHead(302, { location: `${releases}/tag/v${version}` }).end();
    } else if (file === "SHA256SUMS") {
      response.end(sums.join(""));
    } else if (archive !== undefined) {
      response.end(spoil(Buffer.from(archive)));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const releases = `http://127.0.0.1:${(server.address() as AddressInfo).port}/releases`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { releases, requests };
}
