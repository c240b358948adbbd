import type { Seeded, SeedOrder } from "#contracts/generated/platforms/simulator-control/types.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { createChance } from "./behaviour/chance.ts";
import { createSimulatedClock, type SavedTime } from "./behaviour/clock.ts";
import { createConditions } from "./behaviour/conditions.ts";
import type { Dialect } from "./behaviour/dialect.ts";
import { createDrift } from "./behaviour/drift.ts";
import { createExchange } from "./behaviour/exchange.ts";
import { createFaultBook } from "./behaviour/faults.ts";
import { createJournal } from "./behaviour/journal.ts";
import { createLedger } from "./behaviour/ledger.ts";
import { createMaintenance } from "./behaviour/maintenance.ts";
import type { Platform, PlatformDependencies, PlatformName } from "./behaviour/platform.ts";
import { type Receive, startServer } from "./behaviour/server.ts";
import { createSnapshots } from "./behaviour/snapshots.ts";
import { createCopies } from "./behaviour/stale-copy.ts";
import { createControl } from "./control.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { createPage } from "./page/page.ts";
import type { Account } from "./portfolio/account.ts";
import { createPortfolio, type Portfolio } from "./portfolio/portfolio.ts";
import { simulationState } from "./simulation-state.ts";
import { SimulatorOptionError, type SimulatorOptions } from "./simulator-options.ts";
import { type KeptState, keepState, readState } from "./state-folder.ts";

/** What the simulators that are started together have in common. */
export interface SimulatorSetting {
  readonly options: SimulatorOptions;
  readonly portfolio: Portfolio | undefined;
  /** Of one that does not run there are credentials and nothing else. */
  runs(name: PlatformName): boolean;
  /** Gets what stops the simulator. */
  readonly stops: (() => Promise<void>)[];
}

/** What is kept of a simulator in a folder. */
interface Earlier {
  readonly credentials: unknown;
  readonly time: SavedTime;
  readonly simulation: unknown;
}

/** A simulator that is put together, and does not listen yet. */
export interface PreparedSimulator<Credentials> {
  readonly credentials: Credentials;
  /** Writes one customer after the other of what it is to start with; absent if there is nothing to be written. */
  readonly plant?: (account: Account) => void;
  /** Listens, and answers where: with "" if this simulator does not run. */
  open(): Promise<string>;
}

/** Puts one platform together with its clock, control, page and server. */
export async function prepareSimulator<Credentials extends object>(
  name: PlatformName,
  create: (dependencies: PlatformDependencies) => Platform<Credentials>,
  { options, portfolio, runs, stops }: SimulatorSetting,
): Promise<PreparedSimulator<Credentials>> {
  const dataFolder = runs(name) ? options.dataFolder : undefined;
  let lock: FolderLock | undefined;
  let close = async () => {};
  stops.push(async () => {
    await close();
    await lock?.letGo();
  });
  if (dataFolder !== undefined) lock = await lockFolder(dataFolder, name);
  const kept = dataFolder === undefined ? undefined : await readState(dataFolder, name);
  const earlier = kept as Earlier | undefined;
  const clock = createSimulatedClock(options.clock ?? systemClock);
  if (earlier !== undefined) clock.load(earlier.time);
  const chance = createChance(options.seed === undefined ? undefined : `${options.seed}/${name}`);
  const ledger = createLedger(clock.nowMs);
  const conditions = createConditions();
  let keeper: KeptState | undefined;
  const dependencies = {
    clock,
    chance,
    ledger,
    seed: options.seed,
    limited: options.limitsLifted !== true,
    conditions,
    credentials: earlier?.credentials,
    progressed: () => keeper?.changed(),
  };
  const platform = create(dependencies);
  const { credentials, dialect, deliveries } = platform;
  if (!runs(name)) return { credentials, open: async () => "" };

  const takeCopy = createCopies(clock.nowMs, platform.state, (saved) => {
    const copy = create({
      ...dependencies,
      chance: createChance(undefined),
      ledger: createLedger(clock.nowMs),
      limited: false,
      credentials,
      progressed: () => {},
    });
    copy.state.load(saved);
    return { handlers: copy.dialect.handlers, state: copy.state };
  });
  const seedText = `${options.seed ?? 0}/${name}`;
  const journal = createJournal();
  const faults = createFaultBook(seedText, takeCopy);
  const maintenance = createMaintenance(clock.nowMs);
  const drift = createDrift(dialect.versions, seedText);
  const state = simulationState({ platform, chance, ledger, faults, maintenance, drift, conditions });

  const planter = () => {
    const write = platform.planter();
    return (account: Account) => ledger.unrecorded(() => write(account));
  };
  const plant = (accounts: Portfolio["accounts"]) => {
    const write = planter();
    for (const account of accounts(clock.nowMs())) write(account);
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
    if (portfolio !== undefined) plant(portfolio.accounts);
  };
  const seed = async (order: SeedOrder): Promise<Seeded> => {
    const { customers, defects, accounts } = await createPortfolio(order, order.seed ?? 1);
    forget();
    plant(accounts);
    return { customers, defects: defects.map((defect) => ({ ...defect })) };
  };

  if (earlier !== undefined) state.load(earlier.simulation);
  chooseLimits(name, dialect, options);

  const noticed = (receive: Receive): Receive =>
    keeper === undefined
      ? receive
      : async (request, bodyTooLarge) => {
          const reaction = await receive(request, bodyTooLarge);
          if (request.method !== "GET") keeper?.changed();
          return reaction;
        };
  const { watch } = options;
  const answer = createExchange(dialect, {
    clock,
    faults,
    journal,
    maintenance,
    drift,
    watch: watch && ((exchange) => watch(name, exchange)),
  });
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
    snapshots: createSnapshots({ now: clock.nowMs, state }),
    state,
    actors: () => platform.actors(),
    expireTokens: () => platform.expireTokens(),
    inventory: platform.inventory,
    takeCopy,
    reset,
    seed,
  });
  const obey = createExchange(control, {
    clock,
    faults: createFaultBook(""),
    journal: createJournal(),
    maintenance: createMaintenance(clock.nowMs),
    drift: createDrift({}, ""),
  });
  const open = async () => {
    if (dataFolder !== undefined)
      keeper = await keepState({
        folder: dataFolder,
        name,
        clock: systemClock,
        save: (): Earlier => ({ credentials, time: clock.save(), simulation: state.save() }),
        failed: (error) => options.warn?.(`the state of ${name} could not be written: ${error.message}`),
      });
    const server = await startServer(
      noticed(answer),
      noticed(obey),
      createPage(name, dialect),
      options.ports?.[name] ?? 0,
      { platform: dialect.maxBodyBytes, control: control.maxBodyBytes },
    );
    close = async () => {
      await server.stop();
      await keeper?.stop();
      deliveries.clear();
      clock.stop();
    };
    return server.origin;
  };
  const empty = earlier === undefined && portfolio !== undefined;
  return { credentials, open, ...(empty ? { plant: planter() } : {}) };
}

/** What was asked for at the start holds before what was kept; without a wish that stays, with what it has counted. */
function chooseLimits(
  name: PlatformName,
  { limits }: Dialect,
  { profiles, limitsLifted }: SimulatorOptions,
): void {
  const profile = profiles?.[name];
  if (profile !== undefined && !limits.profiles.includes(profile)) {
    throw new SimulatorOptionError(
      `${name} has no profile '${profile}'; there are ${limits.profiles.join(", ")}`,
    );
  }
  const enabled = limits.enabled && limitsLifted !== true;
  if (enabled === limits.enabled && (profile ?? limits.profile) === limits.profile) return;
  limits.set({ enabled, profile });
}
