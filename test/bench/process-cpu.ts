import { readdir, readFile } from "node:fs/promises";

/**
 * CPU time that processes took so far, with all their threads, in ms: this one as `client`, and those that it and its
 * children have started, each under the name whose word its command line contains. Linux only; in steps of 10 ms.
 */
export async function cpuMsOf<Name extends string>(
  words: Readonly<Record<Name, string>>,
): Promise<Readonly<Record<Name | "client", number>>> {
  const processes = (await Promise.all((await readdir("/proc")).map(readProcess))).filter((one) => !!one);
  const family = new Set([process.pid]);
  // A child has mostly a higher id than its parent; but ids begin again.
  for (let known = 0; known < family.size; ) {
    known = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  const children = processes.filter(({ pid }) => family.has(pid) && pid !== process.pid);
  const spent = Object.entries<string>(words).map(([name, word]) => {
    const own = children.filter(({ command }) => command.includes(word));
    return [name, own.reduce((sum, { cpuMs }) => sum + cpuMs, 0)];
  });
  const client = processes.find(({ pid }) => pid === process.pid)?.cpuMs ?? 0;
  return Object.fromEntries([...spent, ["client", client]]);
}

async function readProcess(pid: string) {
  if (!/^\d+$/.test(pid)) return undefined;
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    const command = (await readFile(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
    // Its name, which comes first, may contain whatever it likes.
    const fields = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0] = fields.slice(11);
    return { pid: Number(pid), parent, command, cpuMs: 10 * (user + system) };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}
