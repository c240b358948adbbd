import type { SendToCrm } from "./crm/send.ts";
import type { SendToErp } from "./erp/send.ts";
import type { SendToSupport } from "./support/send.ts";

/** The three platforms, each behind the one function through which it is called. */
export interface Platforms {
  readonly crm: SendToCrm;
  readonly erp: SendToErp;
  readonly support: SendToSupport;
}
