import { CountryCode } from "#contracts/generated/canonical/validators.js";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { findCustomer } from "../connectors/erp/find-customer.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import { notFound, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** A customer account: its name from the CRM, which owns identity, all else from the ERP. */
export function readCustomer({ platforms, clock }: OperationDependencies): OperationHandler<"read-customer"> {
  return async ({ accountKey }, context) => {
    const origin = originOf(context);
    const asOfMs = clock.nowMs();
    const [customer, company] = await Promise.all([
      findCustomer(platforms.erp, origin, accountKey),
      readCompany(platforms.crm, origin, { accountKey }),
    ]);
    if (!customer.ok) return platformFailure("erp", customer.failure, clock.nowMs());
    if (customer.value === undefined)
      return notFound(`The ERP has no customer account ${accountKey}.`, "erp");
    if (!company.ok) return platformFailure("crm", company.failure, clock.nowMs());

    const { name, country, currency, taxArea, state, balance, erpId } = customer.value;
    return {
      ok: true,
      value: withoutAbsent({
        accountKey,
        name: (company.value?.name ?? name).slice(0, 100),
        country: CountryCode(country) ? country : undefined,
        currency,
        taxArea: taxArea?.slice(0, 20),
        state,
        balance,
        links: withoutAbsent({ crm: company.value?.companyId, erp: erpId }),
        asOf: new Date(asOfMs).toISOString(),
      }),
    };
  };
}
