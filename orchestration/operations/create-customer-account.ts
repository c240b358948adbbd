import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { accountKeyOf } from "../connectors/crm/map.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { accountKeyPattern } from "../orders/judge-readiness.ts";
import { type CustomerOnboardingInput, customerOnboardingName } from "../workflows/customer-onboarding.ts";
import { engineFailure, notFound, platformFailure, rejected } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** Starts the process that opens a company's account. The account's key names it, so there is one process for each. */
export function createCustomerAccount(d: OperationDependencies): OperationHandler<"create-customer-account"> {
  return async ({ companyId }, context) => {
    const company = await readCompany(d.platforms.crm, originOf(context), { companyId });
    if (!company.ok) return platformFailure("crm", company.failure, d.clock.nowMs());
    if (company.value === undefined) return notFound(`The CRM has no company ${companyId}.`, "crm");

    const accountKey = accountKeyOf(company.value);
    if (!accountKeyPattern.test(accountKey)) {
      const detail = `The company's account key "${accountKey.slice(0, 60)}" is not 1 to 20 capital letters, digits and hyphens.`;
      return rejected(detail, "account-key-invalid");
    }
    const workflowId = `${customerOnboardingName}-${accountKey}`;
    const { correlationId, traceparent } = context;
    const started = await d.engine.start({
      workflow: customerOnboardingName,
      workflowId,
      key: accountKey,
      input: { companyId } satisfies CustomerOnboardingInput,
      correlationId,
      ...(traceparent === undefined ? {} : { traceparent }),
    });
    return started.ok ? { ok: true, value: { workflowId } } : engineFailure(started.failure);
  };
}
