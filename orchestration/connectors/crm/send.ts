import { succeed } from "#contracts/runtime/outcome.ts";
import type { SendToPlatform } from "../platform-call.ts";
import { type ConnectorDependencies, createPlatformSender } from "../platform-sender.ts";
import { readCrmBudget } from "./budget.ts";
import { readCrmFailure } from "./failure.ts";

/** Calls the CRM. Its calls are the files beside this one. */
export type SendToCrm = SendToPlatform;

export interface CrmOptions {
  readonly baseUrl: string;
  /** A private app's token. It does not expire; a 401 means that it was withdrawn. */
  readonly token: string;
}

export function createSendToCrm(options: CrmOptions, dependencies: ConnectorDependencies): SendToCrm {
  const authorization = succeed(`Bearer ${options.token}`);
  return createPlatformSender({
    ...dependencies,
    system: "crm",
    baseUrl: options.baseUrl,
    authorize: () => Promise.resolve(authorization),
    readFailure: readCrmFailure,
    readBudget: readCrmBudget,
  });
}
