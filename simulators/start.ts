import { type Clock, systemClock } from "#contracts/runtime/clock.ts";
import { createChance } from "./behaviour/chance.ts";
import { createSimulatedClock } from "./behaviour/clock.ts";
import { createConditions } from "./behaviour/conditions.ts";
import { createExchange, type Exchange } from "./behaviour/exchange.ts";
import { createFaultBook } from "./behaviour/faults.ts";
import { createJournal } from "./behaviour/journal.ts";
import { createLedger } from "./behaviour/ledger.ts";
import type { Platform, PlatformDependencies, PlatformName } from "./behaviour/platform.ts";
import { controlPath, startServer } from "./behaviour/server.ts";
import { createControl } from "./control.ts";
import { type CrmCredentials, createCrm } from "./crm/app.ts";
import { createErp, type ErpCredentials } from "./erp/app.ts";
import { createSupport } from "./support/app.ts";
import type { SupportCredentials } from "./support/token.ts";

export interface SimulatorOptions {
  /** Which to start; all three by default. */
  readonly platforms?: readonly PlatformName[];
  /** Port of each; a free one by default. */
  readonly ports?: Readonly<Partial<Record<PlatformName, number>>>;
  /** What the simulated clock runs with; the machine's by default. */
  readonly clock?: Clock;
  /** Makes ids and secrets the same in every run. Without it no id is given out again after a restart. */
  readonly seed?: number;
  /** Starts without the documented rate limits, as for a load test. */
  readonly limitsLifted?: boolean;
  /** Sees every answered call, as for a check against the contract. */
  readonly watch?: (platform: PlatformName, exchange: Exchange) => void;
}

interface Address {
  /** The server URL of the platform's contract: paths of the contract are appended to it. */
  readonly baseUrl: string;
  /** Root of the control API, contracts/platforms/simulator-control.openapi.yaml. */
  readonly controlUrl: string;
}

export interface Simulators extends AsyncDisposable {
  readonly crm: CrmCredentials & Address;
  readonly erp: ErpCredentials & Address & { readonly tokenUrl: string };
  readonly support: SupportCredentials & Address & { readonly tokenUrl: string };
  stop(): Promise<void>;
}

/**
 * Starts the platforms' simulators on the loopback interface. Each has a clock, a state and a control API of its own. The
 * platforms that were not asked for have empty addresses.
 */
export async function startSimulators(options: SimulatorOptions = {}): Promise<Simulators> {
  const { platforms = ["crm", "erp", "support"] } = options;
  const stops: (() => Promise<void>)[] = [];

  const start = async <Credentials extends object>(
    name: PlatformName,
    create: (dependencies: PlatformDependencies) => Platform<Credentials>,
  ): Promise<{ credentials: Credentials; origin: string }> => {
    const clock = createSimulatedClock(options.clock ?? systemClock);
    const chance = createChance(options.seed === undefined ? undefined : `${options.seed}/${name}`);
    const ledger = createLedger(clock.nowMs);
    const platform = create({
      clock,
      chance,
      ledger,
      seed: options.seed,
      limited: options.limitsLifted !== true,
      conditions: createConditions(),
    });
    if (!platforms.includes(name)) return { credentials: platform.credentials, origin: "" };

    const journal = createJournal();
    const faults = createFaultBook();
    const { dialect, deliveries, actors } = platform;
    const reset = () => {
      for (const memory of [ledger, journal, faults]) memory.clear();
      platform.reset();
    };
    const control = createControl({
      dialect,
      clock,
      ledger,
      journal,
      faults,
      deliveries,
      reset,
      actors,
    });
    const { watch } = options;
    const server = await startServer(
      createExchange(dialect, {
        clock,
        faults,
        journal,
        watch: watch && ((exchange) => watch(name, exchange)),
      }),
      createExchange(control, { clock, faults: createFaultBook(), journal: createJournal() }),
      options.ports?.[name] ?? 0,
    );
    stops.push(async () => {
      deliveries.clear();
      clock.stop();
      await server.stop();
    });
    return { credentials: platform.credentials, origin: server.origin };
  };
  const stop = async () => {
    await Promise.all(stops.splice(0).map((stopOne) => stopOne()));
  };

  try {
    const crm = await start("crm", createCrm);
    const erp = await start("erp", createErp);
    const support = await start("support", createSupport);
    const { tenant, environment } = erp.credentials;
    return {
      crm: { baseUrl: crm.origin, controlUrl: controlUrl(crm.origin), ...crm.credentials },
      erp: {
        baseUrl: erp.origin === "" ? "" : `${erp.origin}/v2.0/${tenant}/${environment}/api/v2.0`,
        tokenUrl: erp.origin === "" ? "" : `${erp.origin}/${tenant}/oauth2/v2.0/token`,
        controlUrl: controlUrl(erp.origin),
        ...erp.credentials,
      },
      support: {
        baseUrl: support.origin === "" ? "" : `${support.origin}/api/v2`,
        tokenUrl: support.origin === "" ? "" : `${support.origin}/oauth/tokens`,
        controlUrl: controlUrl(support.origin),
        ...support.credentials,
      },
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function controlUrl(origin: string): string {
  return origin === "" ? "" : `${origin}${controlPath}`;
}
