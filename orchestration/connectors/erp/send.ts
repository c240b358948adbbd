import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { HttpExchange } from "../http-exchange.ts";
import type { SendToPlatform } from "../platform-call.ts";
import { createPlatformSender } from "../platform-sender.ts";
import { AccessToken } from "./access-token.ts";
import { readErpFailure } from "./failure.ts";

/** Calls the ERP. Its calls are the files beside this one. */
export type SendToErp = SendToPlatform;

export interface ErpOptions {
  readonly baseUrl: string;
  readonly tokenUrl: string;
  readonly tenant: string;
  readonly environment: string;
  readonly companyId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The ERP runs this many requests of one user at once and queues the rest; waiting here keeps the queue ours. */
export const erpConnections = 5;

const scope = "https://api.businesscentral.dynamics.com/.default";

export function createSendToErp(
  options: ErpOptions,
  dependencies: {
    exchange: HttpExchange;
    /** Reaches the token's origin, which need not be the ERP's. */
    exchangeForToken: HttpExchange;
    record: (entry: TraceEntry) => void;
    clock: Clock;
  },
): SendToErp {
  const { exchange, exchangeForToken, record, clock } = dependencies;
  const token = new AccessToken({ ...options, scope }, { exchange: exchangeForToken, clock });
  return createPlatformSender({
    exchange,
    record,
    clock,
    system: "erp",
    baseUrl: options.baseUrl,
    pathDefaults: { tenant: options.tenant, environment: options.environment, companyId: options.companyId },
    authorize: (refused) => token.authorization(refused),
    readFailure: readErpFailure,
  });
}
