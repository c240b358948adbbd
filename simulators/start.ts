import type { PlatformName } from "./behaviour/platform.ts";
import { controlPath } from "./behaviour/server.ts";
import { type ControlClient, createControlClient } from "./control-client.ts";
import { type CrmCredentials, createCrm } from "./crm/app.ts";
import { createErp, type ErpCredentials } from "./erp/app.ts";
import { createPortfolio, type Portfolio } from "./portfolio/portfolio.ts";
import { startSimulator } from "./simulator.ts";
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
 * Throws `SimulatorOptionError` for an unknown profile, `StateFolderError` for a folder that cannot hold the state.
 */
export async function startSimulators(options: SimulatorOptions = {}): Promise<Simulators> {
  const { platforms = ["crm", "erp", "support"] } = options;
  const stops: (() => Promise<void>)[] = [];
  const portfolio = options.portfolio && (await createPortfolio(options.portfolio, options.seed ?? 1));

  const stop = async () => {
    await Promise.all(stops.splice(0).map((stopOne) => stopOne()));
  };

  try {
    const setting = { options, portfolio, runs: (name: PlatformName) => platforms.includes(name), stops };
    const crm = await startSimulator("crm", createCrm, setting);
    const erp = await startSimulator("erp", createErp, setting);
    const support = await startSimulator("support", createSupport, setting);
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

function controlUrl(origin: string): string {
  return origin === "" ? "" : `${origin}${controlPath}`;
}
