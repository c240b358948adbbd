import type { Subscription } from "#contracts/generated/canonical/types.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Terminal } from "../terminal.ts";
import { problemsOfSale, readBusiness } from "./business.ts";
import { askPatiently, awaitCompletion, callPatiently, readTraces, workflowStanding } from "./concordat.ts";
import { readTied, writeDeal } from "./crm-records.ts";
import { countCreated } from "./effects.ts";
import { readDeal } from "./platforms.ts";
import { workflowOfDeal } from "./quote-to-cash.ts";
import type { Effects, ScenarioReport } from "./report.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import type { Telling } from "./telling.ts";
import { waitFor } from "./wait.ts";

/** Two terms of one contract: the first is renewed, the second is not. */
export const renewal: Story = { passesTime: true, play };

const dayMs = 86_400_000;
const storyLimitMs = 60_000;
/** Into the 60 days before the end of a year. */
const untilOfferedMs = 310 * dayMs;

async function play(terminal: Terminal, stage: Stage, telling: Telling): Promise<ScenarioReport> {
  const { gateway } = stage;
  const { crm } = stage.simulators;
  const sale = await telling.sell();
  const sold = await awaitCompletion(terminal, gateway, workflowOfDeal(sale.dealId), "fail");
  const { business } = await readBusiness(stage, sale, null);
  const contractRef = business.deal?.contractRef ?? "";
  await pay(stage, business.invoice?.number ?? "");
  telling.note("customer", `paid invoice ${business.invoice?.number}`);
  const first = await readSubscription(stage, contractRef);

  await stage.passTime(untilOfferedMs);
  telling.note("time", "ten months passed");
  const second = `${contractRef}-R2`;
  const offered = await awaitOffer(terminal, stage, contractRef);
  await stage.passTime(5 * dayMs);
  await writeDeal(crm, offered, { dealstage: "closedwon" });
  telling.note("salesperson", `won the renewal deal ${offered}`);
  const renewed = await awaitCompletion(terminal, gateway, `renewal-${second}`, "fail");
  const resold = await awaitCompletion(terminal, gateway, workflowOfDeal(offered), "fail");
  const extended = await readSubscription(stage, contractRef);
  const tied = await readTied(crm, { type: "deals", id: sale.dealId }, "deals", ["concordat_contract_ref"]);
  const secondInvoice = String(resold.result?.invoiceNumber ?? "");
  await pay(stage, secondInvoice);
  telling.note("customer", `paid invoice ${secondInvoice}`);
  const during = await readBusiness(stage, sale, null);

  const third = `${contractRef}-R3`;
  const asked = await callPatiently(gateway, { method: "POST", path: `/v1/subscriptions/${second}/renewal` });
  if (asked.status !== 202) throw new CommandFailure(`the renewal of ${second} was answered ${asked.status}`);
  telling.note("operator", `asked for the renewal of ${second} before its time`);
  const next = await awaitOffer(terminal, stage, second);
  await writeDeal(crm, next, { dealstage: "closedlost" });
  telling.note("salesperson", `lost the renewal deal ${next}`);
  await stage.passTime(500 * dayMs);
  telling.note("time", "more than a year passed");
  const lost = await awaitCompletion(terminal, gateway, `renewal-${third}`, "fail");
  const ended = await readSubscription(stage, contractRef);

  const after = await readBusiness(stage, sale, null);
  const wonDeal = await readDeal(crm, offered);
  const lostDeal = await readDeal(crm, next);
  const expectations: readonly (readonly [holds: boolean, problem: string])[] = [
    [first.endsOn !== undefined && first.state === "active", "the first term has no end, or is not active"],
    [extended.state === "active", `after the renewal the contract is ${extended.state} and not active`],
    [
      extended.endsOn === yearAfter(first.endsOn ?? ""),
      `support ends on ${extended.endsOn}, and before on ${first.endsOn}`,
    ],
    [
      during.business.entitlement?.endsOn === extended.endsOn,
      `support itself says that it ends on ${during.business.entitlement?.endsOn}`,
    ],
    [wonDeal.stage === "closedwon", `the first renewal deal is ${wonDeal.stage}`],
    [lostDeal.stage === "closedlost", `the second renewal deal is ${lostDeal.stage}`],
    [wonDeal.contractRef === second, `the first renewal deal is of ${wonDeal.contractRef}`],
    [lostDeal.contractRef === third, `the second renewal deal is of ${lostDeal.contractRef}`],
    [tied.length === 1, `the deal is tied to ${tied.length} renewals and not to one`],
    [during.found.entitlements === 1, `there are ${during.found.entitlements} entitlements and not one`],
    [secondInvoice !== "", "the second term was not invoiced"],
    [renewed.result?.ended === "renewed", `the first renewal ended ${String(renewed.result?.ended)}`],
    [lost.result?.ended === "lost", `the second renewal ended ${String(lost.result?.ended)}`],
    [ended.state === "ended", `after the lost renewal the contract is ${ended.state} and not ended`],
    [
      after.business.entitlement?.state === "revoked",
      `after the lost renewal support itself says ${after.business.entitlement?.state}`,
    ],
    [ended.endsOn === extended.endsOn, `support ended on ${ended.endsOn} and not on ${extended.endsOn}`],
  ];
  const effects = await withRenewals(stage, after.effects, [
    { contractRef: second, dealId: offered },
    { contractRef: third, dealId: next },
  ]);
  const problems = [
    ...expectations.filter(([holds]) => !holds).map(([, problem]) => problem),
    ...problemsOfSale(during).filter((problem) => !problem.includes("invoice is Paid")),
  ];
  return {
    scenario: "renewal",
    ok: problems.length === 0,
    problems,
    correlationId: renewed.correlationId,
    workflow: workflowStanding(renewed),
    acts: telling.acts,
    trace: await readTraces(gateway, [sold.correlationId, renewed.correlationId, lost.correlationId]),
    business: after.business,
    effects,
    more: [
      ...[wonDeal, lostDeal].map((deal) => ({
        ...{ system: "CRM", object: "renewal deal", id: deal.id, state: deal.stage },
        detail: `contract ${deal.contractRef}`,
      })),
      {
        ...{ system: "support", object: "subscription", id: contractRef, state: ended.state },
        detail: `from ${first.startsOn} until ${first.endsOn}, then until ${extended.endsOn}`,
      },
    ],
  };
}

async function readSubscription({ gateway }: Stage, contractRef: string): Promise<Subscription> {
  return (await askPatiently(gateway, {
    path: `/v1/subscriptions/${contractRef}`,
    fresh: true,
  })) as Subscription;
}

/** Waits for the deal of the next term to be where sales can win it. */
async function awaitOffer(terminal: Terminal, stage: Stage, contractRef: string): Promise<string> {
  const what = `the renewal deal of ${contractRef}`;
  return await terminal.progress(
    `Waiting for ${what}`,
    waitFor(terminal.clock, { what, limitMs: storyLimitMs }, async () => {
      const { renewal: next } = await readSubscription(stage, contractRef);
      if (next.state !== "open" || next.dealId === undefined) return undefined;
      // It gets its stage when all of its lines are there.
      const { stage: reached } = await readDeal(stage.simulators.crm, next.dealId);
      return reached === "" ? undefined : next.dealId;
    }),
  );
}

async function pay({ simulators }: Stage, invoiceNumber: string): Promise<void> {
  const { createControlClient } = await import("#simulators/control-client.ts");
  await createControlClient(simulators.erp.controlUrl).payInvoice({ invoiceNumber });
}

/** With what was created for the terms after the first. */
async function withRenewals(
  { simulators: { crm, erp } }: Stage,
  effects: Effects,
  terms: readonly { readonly contractRef: string; readonly dealId: string }[],
): Promise<Effects> {
  const { customers, ...books } = effects.erp;
  let { salesOrders, salesInvoices } = books;
  let { deals } = effects.crm;
  for (const { contractRef, dealId } of terms) {
    salesOrders += await countCreated(erp.controlUrl, "salesOrders", contractRef);
    salesInvoices += await countCreated(erp.controlUrl, "salesInvoices", contractRef);
    deals += await countCreated(crm.controlUrl, "deals", dealId, contractRef);
  }
  return { ...effects, erp: { customers, salesOrders, salesInvoices }, crm: { ...effects.crm, deals } };
}

/** The last day of the year that begins on the day after this one. */
function yearAfter(lastDay: string): string {
  const next = new Date(Date.parse(lastDay) + dayMs);
  next.setUTCFullYear(next.getUTCFullYear() + 1);
  return new Date(next.getTime() - dayMs).toISOString().slice(0, 10);
}
