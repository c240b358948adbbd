import { randomInt } from "node:crypto";
import type { WorkflowAccepted } from "#contracts/generated/api/types.ts";
import { readOrderFile } from "#orchestration/legacy/read-order-file.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Terminal } from "../terminal.ts";
import { askPatiently, awaitCompletion, awaitException, exceptionStanding } from "./concordat.ts";
import { countCreated } from "./effects.ts";
import { onboard, resolve } from "./onboarding.ts";
import { plainReport } from "./plain-report.ts";
import { readEntitlements, readErp } from "./platforms.ts";
import type { ScenarioReport } from "./report.ts";
import { enterCompany } from "./salesperson.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import type { Telling } from "./telling.ts";

const nobodyReports = "no webhook begins it: the old order system sends a file";

/**
 * The old order system sends its nightly file, with a row that is no order, and sends it again. Each order is there
 * once, with an active entitlement; the bad row is an exception with its line, and an order once somebody has put it right.
 */
export const legacyBatch: Story = {
  play,
  untouchedBy: { "duplicate-webhooks": nobodyReports, "lost-webhooks": nobodyReports },
};

async function play(terminal: Terminal, stage: Stage, telling: Telling): Promise<ScenarioReport> {
  const { crm, erp, support } = stage.simulators;
  const company = await enterCompany(crm);
  const { accountKey, workflow: onboarded } = await onboard(terminal, stage, company.companyId);
  const night = `NIGHT-${randomInt(1_000_000_000)}`;
  const [good, bad] = [`${night}-1`, `${night}-2`];
  const fileName = `${night}.csv`;
  const file = [
    "order_number;customer_number;product_code;quantity;unit_price;currency",
    `${good};${accountKey};CC-PLATFORM;2;12000.00;EUR`,
    `${bad};${accountKey};CC-PLATFORM;two;12000.00;EUR`,
  ].join("\n");
  const [goodId = "", badId = ""] = await send(stage, fileName, file);
  telling.note(
    "file-drop",
    `sent ${fileName} with two orders of ${accountKey}, one of them without a quantity`,
  );
  const workflow = await awaitCompletion(terminal, stage.gateway, goodId, "fail");
  const subject = `${fileName}:3`;
  const raised = await awaitException(terminal, stage.gateway, { subject, state: "open" });
  const again = await send(stage, fileName, file);
  telling.note("file-drop", `sent ${fileName} again`);

  const data = {
    ...{ order_number: bad, customer_number: accountKey, product_code: "CC-PLATFORM" },
    ...{ quantity: "2", unit_price: "12000.00", currency: "EUR" },
  };
  await resolve(stage, raised.exceptionId, { action: "resolve", data });
  telling.note("operator", `said what line 3 of ${fileName} should have been`);
  await awaitCompletion(terminal, stage.gateway, badId, "wait");
  const resolved = await awaitException(terminal, stage.gateway, { subject, state: "resolved" });

  const orders = await Promise.all(
    [good, bad].map(async (orderNumber) => {
      const contractRef = `${orderNumber}-LO`;
      const [entitlement] = await readEntitlements(support, `ENT-${contractRef}`);
      const found = await readErp(erp, accountKey, contractRef);
      const created = await countCreated(erp.controlUrl, "salesOrders", contractRef);
      const invoiced = await countCreated(erp.controlUrl, "salesInvoices", contractRef);
      const entitled = await countCreated(support.controlUrl, "entitlements", `ENT-${contractRef}`);
      return { contractRef, entitlement, created, invoiced, entitled, ...found };
    }),
  );
  const [first] = orders;
  const sum = (of: "created" | "invoiced" | "entitled") => orders.reduce((all, order) => all + order[of], 0);
  return plainReport(stage, telling, {
    scenario: "legacy-batch",
    workflow,
    correlationIds: [onboarded.correlationId, workflow.correlationId],
    exception: exceptionStanding(resolved),
    business: {
      customer: first?.customers[0] ?? null,
      order: first?.orders[0] ?? null,
      invoice: first?.invoices[0] ?? null,
      entitlement: first?.entitlement ?? null,
    },
    effects: {
      erp: {
        customers: await countCreated(erp.controlUrl, "customers", accountKey),
        salesOrders: sum("created"),
        salesInvoices: sum("invoiced"),
      },
      crm: {
        companies: await countCreated(crm.controlUrl, "companies", company.companyId, accountKey),
        deals: 0,
      },
      support: { entitlements: sum("entitled") },
    },
    expectations: [
      [raised.code === "legacy-row-invalid", `the exception is ${raised.code}`],
      [again.join() === [goodId, badId].join(), "the same file began something new"],
      ...orders.flatMap(({ contractRef, created, entitlement, invoices }) => [
        [created === 1, `${created} orders ${contractRef} were created and not one`] as const,
        [invoices.length === 1, `${contractRef} has ${invoices.length} invoices and not one`] as const,
        [
          entitlement?.state === "active",
          `the entitlement of ${contractRef} is ${entitlement?.state ?? "missing"} and not active`,
        ] as const,
      ]),
    ],
    more: orders.map(({ contractRef, entitlement }) => ({
      ...{ system: "support", object: "entitlement", id: `ENT-${contractRef}` },
      state: entitlement?.state ?? "missing",
    })),
  });
}

/** Sends a file as `concordat batch import` does, and answers the process of each row. */
async function send(stage: Stage, fileName: string, text: string): Promise<readonly string[]> {
  const file = readOrderFile(new TextEncoder().encode(text));
  if (!file.ok) throw new CommandFailure(file.failure.detail);
  const oldSystem = await stage.as("old-order-system", ["orders:write"]);
  const ids: string[] = [];
  for (const { line, row } of file.value.rows) {
    const request = { method: "POST", path: "/v1/orders/legacy", body: { fileName, line, row } } as const;
    const { workflowId } = (await askPatiently(oldSystem, request)) as WorkflowAccepted;
    ids.push(workflowId);
  }
  return ids;
}
