import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

/** A browser to test pages in, or why there is none on this machine. */
export type FoundBrowser = { readonly browser: Browser } | { readonly missing: string };

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const installWithinMs = 300_000;

/**
 * Launches a Chromium: one on PATH, else the distribution's own package, which is installed if we may (root, and apt
 * is there). Without either the caller skips its tests and says the reason.
 */
export async function launchBrowser(): Promise<FoundBrowser> {
  const program = (await findOnPath()) ?? (await install());
  if (program === undefined) {
    return {
      missing: `no ${names.join(", ")} on PATH, and Debian's chromium could not be installed (that needs root and apt)`,
    };
  }
  // As root, which is what containers run as, the browser's own sandbox cannot be used.
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"];
  return { browser: await chromium.launch({ executablePath: program, headless: true, args }) };
}

async function findOnPath(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}

async function install(): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const run = promisify(execFile);
  const options = { timeout: installWithinMs, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    await run("apt-get", ["update", "-q"], options);
    await run("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium"], options);
  } catch {
    return undefined;
  }
  return findOnPath();
}
