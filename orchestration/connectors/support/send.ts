import { succeed } from "#contracts/runtime/outcome.ts";
import type { SendToPlatform } from "../platform-call.ts";
import { type ConnectorDependencies, createPlatformSender } from "../platform-sender.ts";
import { readSupportBudget } from "./budget.ts";
import { readSupportFailure } from "./failure.ts";

/** Calls the support platform. Its calls are the files beside this one. */
export type SendToSupport = SendToPlatform;

export interface SupportOptions {
  readonly baseUrl: string;
  /** An OAuth access token. API tokens are not offered: the platform retires them. */
  readonly oauthToken: string;
}

export function createSendToSupport(
  options: SupportOptions,
  dependencies: ConnectorDependencies,
): SendToSupport {
  const authorization = succeed(`Bearer ${options.oauthToken}`);
  return createPlatformSender({
    ...dependencies,
    system: "support",
    baseUrl: options.baseUrl,
    authorize: () => Promise.resolve(authorization),
    readFailure: readSupportFailure,
    readBudget: readSupportBudget,
  });
}
