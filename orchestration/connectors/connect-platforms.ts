import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { type CrmOptions, createSendToCrm } from "./crm/send.ts";
import { createSendToErp, type ErpOptions, erpConnections } from "./erp/send.ts";
import { createHttpExchange } from "./http-exchange.ts";
import type { Platforms } from "./platforms.ts";
import { createSendToSupport, type SupportOptions } from "./support/send.ts";

export interface PlatformOptions {
  readonly crm: CrmOptions;
  readonly erp: ErpOptions;
  readonly support: SupportOptions;
  /** How long one call may take until its answer begins, ms. */
  readonly timeoutMs: number;
}

/** The CRM and the support platform set no bound of their own; this many calls at once keep within their rates. */
const connections = 16;

/** Opens the connections to the three platforms. `close` lets the calls under way finish. */
export function connectPlatforms(
  options: PlatformOptions,
  dependencies: { readonly clock: Clock; readonly record: (entry: TraceEntry) => void },
): { readonly platforms: Platforms; close(): Promise<void> } {
  const headersTimeoutMs = options.timeoutMs;
  const crm = createHttpExchange({ origin: options.crm.baseUrl, connections, headersTimeoutMs });
  const erp = createHttpExchange({
    origin: options.erp.baseUrl,
    connections: erpConnections,
    headersTimeoutMs,
  });
  const token = createHttpExchange({ origin: options.erp.tokenUrl, connections: 1, headersTimeoutMs });
  const support = createHttpExchange({ origin: options.support.baseUrl, connections, headersTimeoutMs });
  return {
    platforms: {
      crm: createSendToCrm(options.crm, { ...dependencies, exchange: crm.exchange }),
      erp: createSendToErp(options.erp, {
        ...dependencies,
        exchange: erp.exchange,
        exchangeForToken: token.exchange,
      }),
      support: createSendToSupport(options.support, { ...dependencies, exchange: support.exchange }),
    },
    async close() {
      await Promise.all([crm.close(), erp.close(), token.close(), support.close()]);
    },
  };
}
