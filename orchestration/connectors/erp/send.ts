import type { HttpExchange } from "../http-exchange.ts";
import type { SendToPlatform } from "../platform-call.ts";
import { type ConnectorDependencies, createPlatformSender } from "../platform-sender.ts";
import { AccessToken } from "./access-token.ts";
import { readErpBudget } from "./budget.ts";
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
  dependencies: ConnectorDependencies & {
    /** Reaches the token's origin, which need not be the ERP's. */
    readonly exchangeForToken: HttpExchange;
  },
): SendToErp {
  const { exchangeForToken, ...rest } = dependencies;
  const token = new AccessToken({ ...options, scope }, { exchange: exchangeForToken, clock: rest.clock });
  return createPlatformSender({
    ...rest,
    system: "erp",
    baseUrl: options.baseUrl,
    pathDefaults: { tenant: options.tenant, environment: options.environment, companyId: options.companyId },
    authorize: (refused) => token.authorization(refused),
    readFailure: readErpFailure,
    readBudget: readErpBudget,
  });
}
