import { z } from "zod";
import type { Terminal } from "../terminal.ts";
import { awaitCompletion, awaitException, exceptionStanding } from "./concordat.ts";
import { countCreated } from "./effects.ts";
import { askForAccount, onboard, resolve } from "./onboarding.ts";
import { noEffects, plainReport } from "./plain-report.ts";
import { callPlatform } from "./platform-http.ts";
import { readErp } from "./platforms.ts";
import type { ScenarioReport } from "./report.ts";
import { enterCompany, enterContact } from "./salesperson.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import type { Telling } from "./telling.ts";

const nobodyReports = "no webhook begins it: it is asked for through the API";

/**
 * A company becomes a customer in all three platforms. Then somebody enters the same customer a second time: no second
 * account may be opened, and a person says whose it is.
 */
export const customerOnboarding: Story = {
  play,
  untouchedBy: { "duplicate-webhooks": nobodyReports, "lost-webhooks": nobodyReports },
};

async function play(terminal: Terminal, stage: Stage, telling: Telling): Promise<ScenarioReport> {
  const { crm, erp } = stage.simulators;
  const company = await enterCompany(crm);
  const contact = await enterContact(crm, company.companyId, company.domain);
  telling.note(
    "salesperson",
    `entered ${company.name} (company ${company.companyId}) and contact ${contact}`,
  );
  const first = await onboard(terminal, stage, company.companyId);

  const again = await enterCompany(crm, { name: company.name.replace(" GmbH", ""), domain: company.domain });
  telling.note("salesperson", `entered ${again.name} (company ${again.companyId}), the same customer`);
  const workflowId = await askForAccount(stage, again.companyId);
  const wouldBe = `ACC${again.companyId}`;
  const raised = await awaitException(terminal, stage.gateway, { subject: wouldBe, state: "open" });
  const openedMeanwhile = await countCreated(erp.controlUrl, "customers", wouldBe);
  await resolve(stage, raised.exceptionId, { action: "resolve", data: { useAccount: first.accountKey } });
  telling.note("operator", `said that company ${again.companyId} belongs to ${first.accountKey}`);
  const workflow = await awaitCompletion(terminal, stage.gateway, workflowId, "wait");
  const resolved = await awaitException(terminal, stage.gateway, { subject: wouldBe, state: "resolved" });

  const { customers } = await readErp(erp, first.accountKey, "none");
  const organizations = await readOrganizations(stage, first.accountKey);
  const users = await countUsers(stage, contact);
  const created = await countCreated(erp.controlUrl, "customers", first.accountKey);
  const doubled = await countCreated(erp.controlUrl, "customers", wouldBe);
  return plainReport(stage, telling, {
    scenario: "customer-onboarding",
    workflow,
    correlationIds: [first.workflow.correlationId, workflow.correlationId],
    exception: exceptionStanding(resolved),
    business: { customer: customers[0] ?? null },
    effects: {
      ...noEffects,
      erp: { ...noEffects.erp, customers: created + doubled },
      crm: {
        ...noEffects.crm,
        companies:
          (await countCreated(crm.controlUrl, "companies", company.companyId, first.accountKey)) +
          (await countCreated(crm.controlUrl, "companies", again.companyId)),
      },
    },
    expectations: [
      [created === 1, `${created} accounts ${first.accountKey} were opened and not one`],
      [customers.length === 1, `the ERP has ${customers.length} accounts ${first.accountKey} and not one`],
      [organizations.length === 1, `support has ${organizations.length} organizations and not one`],
      [users === 1, `support has ${users} users of contact ${contact} and not one`],
      [raised.code === "possible-duplicate-account", `the exception is ${raised.code}`],
      [openedMeanwhile === 0, "a second account was opened before anybody had said so"],
      [doubled === 0, "the same customer has a second account"],
    ],
    more: organizations.map(({ id, name }) => ({
      ...{ system: "support", object: "organization", id: String(id), state: "present", detail: name },
    })),
  });
}

const Organizations = z.object({ organizations: z.array(z.object({ id: z.number(), name: z.string() })) });
const Users = z.object({ users: z.array(z.object({ id: z.number() })) });

async function readOrganizations({ simulators: { support } }: Stage, accountKey: string) {
  const url = new URL(`/api/v2/organizations/search`, support.baseUrl);
  url.searchParams.set("external_id", accountKey);
  const authorization = `Bearer ${support.oauthToken}`;
  const found = await callPlatform({
    system: "support",
    method: "GET",
    url,
    authorization,
    shape: Organizations,
  });
  return found.organizations;
}

async function countUsers({ simulators: { support } }: Stage, contactId: string): Promise<number> {
  const url = new URL(`/api/v2/users/search`, support.baseUrl);
  url.searchParams.set("external_id", `crm-contact-${contactId}`);
  const authorization = `Bearer ${support.oauthToken}`;
  const { users } = await callPlatform({
    system: "support",
    method: "GET",
    url,
    authorization,
    shape: Users,
  });
  return users.length;
}
