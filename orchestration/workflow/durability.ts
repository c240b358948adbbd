/** What the engine knows of the server that keeps its log. */
export interface ServerFacts {
  readonly version: string;
  /** Name of the cluster, if the server is in one. */
  readonly cluster?: string | undefined;
  readonly replicas: number;
  /** Whether it syncs each message to disk before it acknowledges; `undefined` if it could not be asked. */
  readonly syncsAlways?: boolean | undefined;
}

/** What an acknowledged step survives, in the words of `durability = …`. */
export interface Durability {
  readonly safe: boolean;
  readonly says: string;
}

/**
 * `power-loss`: an acknowledged step survives the loss of the machine's power. `process-crash`: it survives the end
 * of any process, but the operating system may not have written it yet. `UNSAFE(…)`: it may be lost or done twice
 * even while everything runs; the engine refuses to start.
 */
export function durabilityOf({ version, cluster, replicas, syncsAlways }: ServerFacts): Durability {
  if (!/^\d+\.\d+\.\d+/.test(version)) {
    const says = `the server does not say its version: '${version}'`;
    return replicas > 1
      ? { safe: false, says: `UNSAFE(${says}; before 2.9.21 replicated streams do not fence)` }
      : { safe: true, says: `unverified(${says})` };
  }
  // nats-server #4319: before 2.9.21 a replicated stream may accept two appends on the same last sequence.
  if (replicas > 1 && isBefore(version, [2, 9, 21])) {
    return {
      safe: false,
      says: `UNSAFE(replicated streams of nats-server ${version} do not fence; 2.9.21 does)`,
    };
  }
  if (replicas > 1 && cluster === undefined) {
    return { safe: false, says: `UNSAFE(${replicas} replicas were asked of a server that is in no cluster)` };
  }
  // The setting does not exist there.
  if (isBefore(version, [2, 10, 0])) return { safe: true, says: "process-crash" };
  if (syncsAlways === undefined)
    return { safe: true, says: "unverified(no monitoring address to ask for sync_interval)" };
  return { safe: true, says: syncsAlways ? "power-loss" : "process-crash" };
}

/** Asks the server's monitoring address for its sync setting; `undefined` if it does not say. */
export async function readSyncsAlways(monitorUrl: string): Promise<boolean | undefined> {
  try {
    const response = await fetch(new URL("/jsz?config=1", monitorUrl), {
      signal: AbortSignal.timeout(2_000),
    });
    const answer = (await response.json()) as { config?: { sync_always?: boolean } };
    return answer.config === undefined ? undefined : answer.config.sync_always === true;
  } catch {
    return undefined;
  }
}

function isBefore(version: string, floor: readonly [number, number, number]): boolean {
  const parts = version.split(/[.-]/).map(Number);
  for (const [index, least] of floor.entries()) {
    const part = parts[index] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}
