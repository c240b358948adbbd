import type { Budget } from "../governor/budget.ts";
import type { Governor } from "../governor/governor.ts";
import { type CircuitsDependencies, createCircuits, onlyRegion } from "./circuits.ts";
import { type CrmOptions, createSendToCrm } from "./crm/send.ts";
import { createSendToErp, type ErpOptions, erpConnections } from "./erp/send.ts";
import { createHttpExchange } from "./http-exchange.ts";
import type { MaintenanceWindow } from "./maintenance.ts";
import type { PlatformSenderDependencies } from "./platform-sender.ts";
import type { Platforms } from "./platforms.ts";
import { createSendToSupport, type SupportOptions } from "./support/send.ts";

export interface PlatformOptions {
  readonly crm: CrmOptions;
  readonly erp: ErpOptions;
  readonly support: SupportOptions;
  /** How long one call may take until its answer begins, ms. */
  readonly timeoutMs: number;
  /** Where each platform is, in its operator's words. Each region of a platform has a circuit of its own. */
  readonly regions?: Readonly<Partial<Record<keyof Platforms, string>>>;
  /** Times known in advance in which a platform is not to be called. */
  readonly maintenance?: Readonly<Partial<Record<keyof Platforms, readonly MaintenanceWindow[]>>>;
}

/** The CRM and the support platform set no bound of their own; this many calls at once keep within their rates. */
const connections = 16;

/** Opens the connections to the three platforms. `close` lets the calls under way finish. */
export function connectPlatforms(
  options: PlatformOptions,
  {
    governed,
    onCircuitChange = () => {},
    ...rest
  }: Pick<PlatformSenderDependencies, "clock" | "record"> & {
    /** Is told when a platform is left alone because it does not work, and when it is called again. */
    readonly onCircuitChange?: CircuitsDependencies["onChange"];
    /** Lets calls through, those of a platform by its budget. Where there is none, nobody counts. */
    readonly governed?: {
      readonly governor: Governor;
      readonly budgets: Readonly<Partial<Record<keyof Platforms, Budget>>>;
    };
  },
): { readonly platforms: Platforms; close(): Promise<void> } {
  const headersTimeoutMs = options.timeoutMs;
  const circuitOf = createCircuits({ clock: rest.clock, random: Math.random, onChange: onCircuitChange });
  const dependencies = { ...rest, circuitOf };
  const crm = createHttpExchange({ origin: options.crm.baseUrl, connections, headersTimeoutMs });
  const erp = createHttpExchange({
    origin: options.erp.baseUrl,
    connections: erpConnections,
    headersTimeoutMs,
  });
  const token = createHttpExchange({ origin: options.erp.tokenUrl, connections: 1, headersTimeoutMs });
  const support = createHttpExchange({ origin: options.support.baseUrl, connections, headersTimeoutMs });
  const { maintenance = {}, regions = {} } = options;
  return {
    platforms: {
      crm: createSendToCrm(options.crm, { ...dependencies, ...ownOf("crm"), exchange: crm.exchange }),
      erp: createSendToErp(options.erp, {
        ...dependencies,
        ...ownOf("erp"),
        exchange: erp.exchange,
        exchangeForToken: token.exchange,
      }),
      support: createSendToSupport(options.support, {
        ...dependencies,
        ...ownOf("support"),
        exchange: support.exchange,
      }),
    },
    async close() {
      await Promise.all([crm.close(), erp.close(), token.close(), support.close()]);
    },
  };

  function ownOf(platform: keyof Platforms) {
    const windows = maintenance[platform];
    const budget = governed?.budgets[platform];
    return {
      ...(windows === undefined ? {} : { maintenance: windows }),
      region: regions[platform] ?? onlyRegion,
      ...(governed && budget && { governed: { governor: governed.governor, budget: budget.name } }),
    };
  }
}
