import type { Bus } from "#contracts/runtime/bus.ts";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { jsonAnswer } from "../answer.ts";
import type { Exchange, Reply } from "../exchange.ts";
import type { KeySet } from "../middleware/key-set.ts";

export interface ReadinessDependencies {
  readonly bus: Pick<Bus, "connected" | "connection" | "request">;
  readonly keySet: KeySet;
  readonly clock: Clock;
  /** Whether the gateway is on its way out and should get no new traffic. */
  readonly stopping: () => boolean;
}

/** The process runs and answers. */
export function live(): Reply {
  return jsonAnswer(200, { status: "live" });
}

const probeTimeoutMs = 1_000;
// Everybody may ask, so asking often must cost nothing behind the gateway.
const freshForMs = 1_000;

/** Whether requests can be served now; if not, the problem says which part is missing. */
export function createReadiness(dependencies: ReadinessDependencies): (exchange: Exchange) => Promise<Reply> {
  let last: { readonly atMs: number; readonly missing: Promise<readonly string[]> } | undefined;

  return async () => {
    const nowMs = dependencies.clock.nowMs();
    if (last === undefined || nowMs - last.atMs >= freshForMs)
      last = { atMs: nowMs, missing: findMissing(dependencies) };

    const missing = [
      ...(await last.missing),
      ...(dependencies.stopping() ? ["gateway: it is stopping"] : []),
    ];
    if (missing.length === 0) return jsonAnswer(200, { status: "ready" });
    return {
      kind: "not-ready",
      happened: `Missing: ${missing.join("; ")}.`,
      headers: { "retry-after": "1" },
    };
  };
}

async function findMissing({ bus, keySet, clock }: ReadinessDependencies): Promise<readonly string[]> {
  const inTime = (probe: Promise<boolean>) =>
    Promise.race([probe, sleep(clock, probeTimeoutMs).then(() => false)]).catch(() => false);
  const [nats, orchestration, keys] = await Promise.all([
    inTime(natsAnswers(bus)),
    inTime(orchestrationAnswers(bus)),
    inTime(keySet.available()),
  ]);
  return [
    ...(nats ? [] : ["nats: the connection does not answer"]),
    ...(orchestration ? [] : ["orchestration: no worker answers"]),
    ...(keys ? [] : ["issuer: its keys cannot be read"]),
  ];
}

async function natsAnswers({ connected, connection }: ReadinessDependencies["bus"]): Promise<boolean> {
  if (!connected()) return false;
  // A server that hangs is connected too: only its word counts, and the time limit decides.
  await connection.flush();
  return true;
}

async function orchestrationAnswers(bus: ReadinessDependencies["bus"]): Promise<boolean> {
  const outcome = await bus.request(
    "list-workflows",
    { limit: 1 },
    { correlationId: "readiness", timeoutMs: probeTimeoutMs },
  );
  return outcome.ok;
}
