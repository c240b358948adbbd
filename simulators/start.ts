import { systemClock } from "#contracts/runtime/clock.ts";
import type { PlatformName } from "./behaviour/platform.ts";
import { controlPath } from "./behaviour/server.ts";
import { checkedOptions } from "./checked-options.ts";
import { type ControlClient, createControlClient } from "./control-client.ts";
import { type CrmCredentials, createCrm } from "./crm/app.ts";
import { createErp, type ErpCredentials } from "./erp/app.ts";
import { createPortfolio, type Portfolio } from "./portfolio/portfolio.ts";
import { type PreparedSimulator, prepareSimulator } from "./simulator.ts";
import type { SimulatorOptions } from "./simulator-options.ts";
import { createSupport } from "./support/app.ts";
import type { SupportCredentials } from "./support/token.ts";

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

/**
 * Starts the platforms' simulators on the loopback interface. Each has a clock, a state and a control API of its own. The
 * platforms that were not asked for have empty addresses.
 * Throws `SimulatorOptionError` for an option that cannot be, such as an unknown profile, `StateFolderError` for a folder that cannot hold the
 * state or that another process uses.
 */
export async function startSimulators(given: SimulatorOptions = {}): Promise<Simulators> {
  const options = checkedOptions(given);
  const { platforms = ["crm", "erp", "support"] } = options;
  const stops: (() => Promise<void>)[] = [];
  const portfolio = options.portfolio && (await createPortfolio(options.portfolio, options.seed ?? 1));

  const stop = async () => {
    await Promise.all(stops.splice(0).map((stopOne) => stopOne()));
  };

  try {
    const setting = { options, portfolio, runs: (name: PlatformName) => platforms.includes(name), stops };
    const crm = await prepareSimulator("crm", createCrm, setting);
    const erp = await prepareSimulator("erp", createErp, setting);
    const support = await prepareSimulator("support", createSupport, setting);
    plantTogether([crm, erp, support], portfolio, (options.clock ?? systemClock).nowMs());
    const [crmOrigin, erpOrigin, supportOrigin] = [await crm.open(), await erp.open(), await support.open()];
    const { tenant, environment } = erp.credentials;
    return {
      crm: { baseUrl: crmOrigin, controlUrl: controlUrl(crmOrigin), ...crm.credentials },
      erp: {
        baseUrl: erpOrigin === "" ? "" : `${erpOrigin}/v2.0/${tenant}/${environment}/api/v2.0`,
        tokenUrl: erpOrigin === "" ? "" : `${erpOrigin}/${tenant}/oauth2/v2.0/token`,
        controlUrl: controlUrl(erpOrigin),
        ...erp.credentials,
      },
      support: {
        baseUrl: supportOrigin === "" ? "" : `${supportOrigin}/api/v2`,
        tokenUrl: supportOrigin === "" ? "" : `${supportOrigin}/oauth/tokens`,
        controlUrl: controlUrl(supportOrigin),
        ...support.credentials,
      },
      control: {
        crm: createControlClient(controlUrl(crmOrigin)),
        erp: createControlClient(controlUrl(erpOrigin)),
        support: createControlClient(controlUrl(supportOrigin)),
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

/** Each customer is made once and written everywhere, so that the platforms share its texts. */
function plantTogether(
  simulators: readonly PreparedSimulator<object>[],
  portfolio: Portfolio | undefined,
  nowMs: number,
): void {
  const planters = simulators.flatMap(({ plant }) => plant ?? []);
  if (portfolio === undefined || planters.length === 0) return;
  for (const account of portfolio.accounts(nowMs)) for (const plant of planters) plant(account);
}

function controlUrl(origin: string): string {
  return origin === "" ? "" : `${origin}${controlPath}`;
}
