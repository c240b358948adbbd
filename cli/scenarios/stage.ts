import { sleep } from "#contracts/runtime/clock.ts";
import { createControlClient } from "#simulators/control-client.ts";
import { UsageError } from "../command-failure.ts";
import { requestToken, resolveInstance } from "../gateway-access.ts";
import type { GatewayAccess } from "../gateway-client.ts";
import type { SimulatorAccess } from "../instance-record.ts";
import { everyScope } from "../scopes.ts";
import type { Terminal } from "../terminal.ts";
import type { StoryFault } from "./faults.ts";

/** Where a story is played: a gateway, and the platforms around it. */
export interface Stage {
  readonly gateway: GatewayAccess;
  readonly simulators: SimulatorAccess;
  /** The gateway for somebody else, with these scopes. */
  as(subject: string, scopes: readonly string[]): Promise<GatewayAccess>;
  /** Lets time pass at once, for the platforms and for Concordat. Only on a stage of the story's own: throws `UsageError` elsewhere. */
  passTime(passMs: number): Promise<void>;
  /** How often orchestration has died. */
  readonly deaths: () => number;
  close(): Promise<void>;
}

/** While webhooks get lost, this much time passes with every second, so that what looks again has its turn. */
const lostTimeMs = 300_000;
const lostTimeEveryMs = 1_000;
/** The simulators' clocks take no more at once. */
const longestStepMs = 31_536_000_000;

/** The running instance at `url`; without one, an instance of its own that lives as long as the story. */
export async function openStage(
  terminal: Terminal,
  url: string | undefined,
  fault?: StoryFault,
): Promise<Stage> {
  const operator = { subject: "scenario", scopes: everyScope(), ttlSeconds: 3600 };
  if (url !== undefined) {
    const record = await resolveInstance(terminal, url);
    return {
      gateway: { url: record.gatewayUrl, token: await requestToken(record, operator) },
      simulators: record.simulators,
      as: async (subject, scopes) => ({
        url: record.gatewayUrl,
        token: await requestToken(record, { subject, scopes, ttlSeconds: 3600 }),
      }),
      async passTime() {
        throw new UsageError("The clocks of a running instance are not moved: leave out --url.");
      },
      deaths: () => 0,
      close: async () => undefined,
    };
  }
  const { startInstance } = await import("../instance.ts");
  const natsUrl = terminal.environment.NATS_URL;
  const instance = await startInstance(terminal, {
    host: "127.0.0.1",
    port: 0,
    logLevel: terminal.environment.CONCORDAT_LOG_LEVEL || "error",
    ...(natsUrl === undefined || natsUrl === "" ? {} : { natsUrl }),
    ...(fault?.orchestration === undefined ? {} : { orchestration: fault.orchestration }),
  });
  const { simulators } = instance;
  const passTime = async (passMs: number) => {
    // The platforms first: what they have to tell of the time in between is on its way when Concordat looks.
    for (let leftMs = passMs; leftMs > 0; leftMs -= longestStepMs) {
      const advanceMs = Math.min(leftMs, longestStepMs);
      await Promise.all(
        Object.values(simulators).map(({ controlUrl }) =>
          createControlClient(controlUrl).advanceClock({ advanceMs, settle: true }),
        ),
      );
      instance.moveClock(advanceMs);
    }
  };
  const hurrying = new AbortController();
  const hurried = fault?.passesTime ? hurry(terminal, passTime, hurrying.signal) : undefined;
  return {
    gateway: { url: instance.gatewayUrl, token: await instance.issuer.mint(operator) },
    simulators,
    as: async (subject, scopes) => ({
      url: instance.gatewayUrl,
      token: await instance.issuer.mint({ subject, scopes, ttlSeconds: 3600 }),
    }),
    passTime,
    deaths: instance.deaths,
    async close() {
      hurrying.abort();
      await hurried;
      await instance.stop();
    },
  };
}

async function hurry(
  { clock }: Terminal,
  passTime: (passMs: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    await sleep(clock, lostTimeEveryMs, signal);
    if (signal.aborted) return;
    await passTime(lostTimeMs);
  }
}
