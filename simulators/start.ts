import type { Seeded, SeedOrder } from "#contracts/generated/platforms/simulator-control/types.ts";
import { type Clock, systemClock } from "#contracts/runtime/clock.ts";
import { createChance } from "./behaviour/chance.ts";
import { createSimulatedClock } from "./behaviour/clock.ts";
import { createConditions } from "./behaviour/conditions.ts";
import type { Dialect } from "./behaviour/dialect.ts";
import { createDrift } from "./behaviour/drift.ts";
import { createExchange, type Exchange } from "./behaviour/exchange.ts";
import { createFaultBook } from "./behaviour/faults.ts";
import { createJournal } from "./behaviour/journal.ts";
import { createLedger } from "./behaviour/ledger.ts";
import { createMaintenance } from "./behaviour/maintenance.ts";
import type { Platform, PlatformDependencies, PlatformName } from "./behaviour/platform.ts";
import { controlPath, type Receive, startServer } from "./behaviour/server.ts";
import { createSnapshots } from "./behaviour/snapshots.ts";
import { createControl } from "./control.ts";
import { type ControlClient, createControlClient } from "./control-client.ts";
import { type CrmCredentials, createCrm } from "./crm/app.ts";
import { createErp, type ErpCredentials } from "./erp/app.ts";
import { createPage } from "./page/page.ts";
import { createPortfolio, type Portfolio, type PortfolioOptions } from "./portfolio/portfolio.ts";
import { keepState, readState } from "./state-folder.ts";
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
  /** The tier, plan or user profile whose limits hold; the contract's `x-limits` names them and the default. */
  readonly profiles?: Readonly<Partial<Record<PlatformName, string>>>;
  /** Customers with their deals, orders, invoices and tickets, the same on all platforms. None by default. */
  readonly portfolio?: PortfolioOptions;
  /**
   * Keeps the state in this folder, and starts with what lies there (then without a portfolio). Changes are written together
   * after 0.2 s, of a large state so seldom that writing takes a tenth of the time, and when the simulators stop; a kill
   * loses what was not yet written, and nothing else.
   */
  readonly dataFolder?: string;
  /** Is told what goes wrong without anybody having asked, such as a full disk. */
  readonly warn?: (message: string) => void;
  /** Sees every answered call, as for a check against the contract. */
  readonly watch?: (platform: PlatformName, exchange: Exchange) => void;
}

/** Where one simulator is found. */
export interface SimulatorAddress {
  /** The server URL of the platform's contract: paths of the contract are appended to it. */
  readonly baseUrl: string;
  /** Root of the control API, contracts/platforms/simulator-control.openapi.yaml. */
  readonly controlUrl: string;
}

export interface Simulators extends AsyncDisposable {
  readonly crm: CrmCredentials & SimulatorAddress;
  readonly erp: ErpCredentials & SimulatorAddress & { readonly tokenUrl: string };
  readonly support: SupportCredentials & SimulatorAddress & { readonly tokenUrl: string };
  /** The control API of each, for a test in the same process; of a platform that was not asked for no method works. */
  readonly control: Readonly<Record<PlatformName, ControlClient>>;
  /** What was planted at the start; `undefined` without a portfolio. */
  readonly portfolio: Pick<Portfolio, "customers" | "defects"> | undefined;
  stop(): Promise<void>;
}

/** A wish that cannot be granted. The message is for the person who had it. */
export class SimulatorOptionError extends Error {
  override readonly name = "SimulatorOptionError";
}

/**
 * Starts the platforms' simulators on the loopback interface. Each has a clock, a state and a control API of its own. The
 * platforms that were not asked for have empty addresses.
 * Throws `SimulatorOptionError` for an unknown profile, `StateFolderError` for a folder that cannot hold the state.
 */
export async function startSimulators(options: SimulatorOptions = {}): Promise<Simulators> {
  const { platforms = ["crm", "erp", "support"] } = options;
  const stops: (() => Promise<void>)[] = [];
  const portfolio = options.portfolio && (await createPortfolio(options.portfolio, options.seed ?? 1));

  const start = async <Credentials extends object>(
    name: PlatformName,
    create: (dependencies: PlatformDependencies) => Platform<Credentials>,
  ): Promise<{ credentials: Credentials; origin: string }> => {
    const clock = createSimulatedClock(options.clock ?? systemClock);
    const chance = createChance(options.seed === undefined ? undefined : `${options.seed}/${name}`);
    const ledger = createLedger(clock.nowMs);
    const { dataFolder } = options;
    const runs = platforms.includes(name);
    const earlier =
      dataFolder === undefined || !runs
        ? undefined
        : ((await readState(dataFolder, name)) as { credentials: unknown; platform: unknown } | undefined);
    const conditions = createConditions();
    const platform = create({
      clock,
      chance,
      ledger,
      seed: options.seed,
      limited: options.limitsLifted !== true,
      conditions,
      credentials: earlier?.credentials,
    });
    if (!runs) return { credentials: platform.credentials, origin: "" };

    const journal = createJournal();
    const seedText = `${options.seed ?? 0}/${name}`;
    const faults = createFaultBook(seedText);
    const { dialect, deliveries, state } = platform;
    const maintenance = createMaintenance(clock.nowMs);
    const drift = createDrift(dialect.versions, seedText);
    chooseProfile(name, dialect, options.profiles?.[name]);
    const plant = () => {
      if (portfolio !== undefined) ledger.unrecorded(() => platform.plant(portfolio.accounts(clock.nowMs())));
    };
    const forget = () => {
      for (const memory of [ledger, journal, faults, maintenance, drift]) memory.clear();
      Object.assign(conditions, createConditions());
      // Its windows start empty.
      dialect.limits.set({ enabled: dialect.limits.enabled });
      platform.reset();
    };
    const reset = () => {
      forget();
      plant();
    };
    const seed = async (order: SeedOrder): Promise<Seeded> => {
      const { customers, defects, accounts } = await createPortfolio(order, order.seed ?? 1);
      forget();
      ledger.unrecorded(() => platform.plant(accounts(clock.nowMs())));
      return { customers, defects: defects.map((defect) => ({ ...defect })) };
    };
    const copyState = () => {
      const copy = create({
        clock,
        chance: createChance(undefined),
        ledger: createLedger(clock.nowMs),
        seed: options.seed,
        limited: false,
        conditions,
        credentials: platform.credentials,
      });
      copy.state.load(JSON.parse(JSON.stringify(state.save())));
      return copy.dialect.handlers;
    };
    if (earlier === undefined) plant();
    else platform.state.load(earlier.platform);
    const kept =
      dataFolder === undefined
        ? undefined
        : await keepState({
            folder: dataFolder,
            name,
            clock: systemClock,
            save: () => ({ credentials: platform.credentials, platform: platform.state.save() }),
            failed: (error) => options.warn?.(`the state of ${name} could not be written: ${error.message}`),
          });
    const noticed = (receive: Receive): Receive =>
      kept === undefined
        ? receive
        : async (request, bodyTooLarge) => {
            const reaction = await receive(request, bodyTooLarge);
            if (request.method !== "GET") kept.changed();
            return reaction;
          };
    const control = createControl({
      name,
      dialect,
      clock,
      ledger,
      journal,
      faults,
      maintenance,
      drift,
      conditions,
      deliveries,
      snapshots: createSnapshots({
        now: clock.nowMs,
        state,
        ledger,
        beforeRestore: () => deliveries.clear(),
      }),
      state,
      actors: () => platform.actors(),
      expireTokens: () => platform.expireTokens(),
      inventory: platform.inventory,
      copyState,
      reset,
      seed,
    });
    const { watch } = options;
    const server = await startServer(
      noticed(
        createExchange(dialect, {
          clock,
          faults,
          journal,
          maintenance,
          drift,
          watch: watch && ((exchange) => watch(name, exchange)),
        }),
      ),
      noticed(
        createExchange(control, {
          clock,
          faults: createFaultBook(""),
          journal: createJournal(),
          maintenance: createMaintenance(clock.nowMs),
          drift: createDrift({}, ""),
        }),
      ),
      createPage(
        name,
        dialect.operations.map(({ operationId }) => operationId),
      ),
      options.ports?.[name] ?? 0,
      { platform: dialect.maxBodyBytes, control: control.maxBodyBytes },
    );
    stops.push(async () => {
      deliveries.clear();
      clock.stop();
      await server.stop();
      await kept?.stop();
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
      control: {
        crm: createControlClient(controlUrl(crm.origin)),
        erp: createControlClient(controlUrl(erp.origin)),
        support: createControlClient(controlUrl(support.origin)),
      },
      portfolio: portfolio && { customers: portfolio.customers, defects: portfolio.defects },
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function chooseProfile(name: PlatformName, { limits }: Dialect, profile: string | undefined): void {
  if (profile === undefined) return;
  if (!limits.profiles.includes(profile)) {
    throw new SimulatorOptionError(
      `${name} has no profile '${profile}'; there are ${limits.profiles.join(", ")}`,
    );
  }
  limits.set({ enabled: limits.enabled, profile });
}

function controlUrl(origin: string): string {
  return origin === "" ? "" : `${origin}${controlPath}`;
}
