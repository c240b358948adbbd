import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Finding } from "../../generate/finding.ts";
import { findingAt, rootOf } from "../../generate/place.ts";
import { parseSourceFile } from "../../generate/source-file.ts";
import type { Waiver } from "./waiver.ts";

const text = z.string().min(1);
const Waivers = z.strictObject({
  waivers: z.array(
    z.strictObject({
      rule: text,
      component: text,
      reason: text,
      owner: text,
      expires: z.iso.date(),
      witness: z.string().regex(/^[0-9a-f]{16}$/),
    }),
  ),
});

/** The waivers in a file, or what is wrong in it; none if no file is named. */
export async function readWaivers(
  path: string | undefined,
  shown: (path: string) => string,
): Promise<{ readonly waivers: readonly Waiver[]; readonly findings: readonly Finding[] }> {
  if (path === undefined) return { waivers: [], findings: [] };
  const name = shown(path);
  const written = await readFile(path, "utf8").catch(() => undefined);
  if (written === undefined) {
    const message = "there is no such file";
    return {
      waivers: [],
      findings: [{ file: name, line: 1, column: 1, pointer: "", rule: "waivers", message }],
    };
  }
  const { file, findings } = parseSourceFile("api", name, written);
  if (file === undefined) return { waivers: [], findings };
  const parsed = Waivers.safeParse(file.json);
  if (parsed.success) return { waivers: parsed.data.waivers, findings: [] };
  const wrong = parsed.error.issues.map(({ path: at, message }) => {
    const pointer = at.map((part) => `/${String(part)}`).join("");
    return findingAt({ ...rootOf(file), pointer }, "waivers", message);
  });
  return { waivers: [], findings: wrong };
}
