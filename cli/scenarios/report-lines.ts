import { tableLines } from "../table.ts";
import type { Terminal } from "../terminal.ts";
import { traceLines } from "../trace-table.ts";
import type { Business, ScenarioReport, Standing } from "./report.ts";

/** A story as a person reads it: who did what, each call it led to, and how the business ended. */
export function reportLines(terminal: Terminal, report: ScenarioReport): string[] {
  const title = (text: string) => ["", terminal.paint("bold", text)];
  const { effects } = report;
  return [
    terminal.paint("bold", `${report.scenario}, correlation id ${report.correlationId}`),
    ...title("What people did"),
    ...report.acts.map((act) => `${act.at.slice(11, 23)}  ${act.who.padEnd(13)}  ${act.did}`),
    ...title(`What Concordat did (${report.workflow.id}: ${report.workflow.state})`),
    ...traceLines(terminal, report.trace),
    ...(report.meanwhile === undefined
      ? []
      : [...title(report.meanwhile.when), ...businessLines(terminal, report.meanwhile)]),
    ...title("How the business ended, as each platform says"),
    ...businessLines(terminal, report.business),
    ...(report.more === undefined ? [] : ["", ...standingLines(terminal, report.more)]),
    ...title("What was created, by the platforms' ledgers"),
    `ERP      ${counts(effects.erp)}`,
    `CRM      ${counts(effects.crm)}`,
    `support  ${counts(effects.support)}`,
    "",
    ...(report.fault === undefined
      ? []
      : [`The fault ${report.fault.name} befell it ${report.fault.befell} times.`]),
    report.ok
      ? terminal.paint("green", "The business ended as it should.")
      : terminal.paint("red", "The business did not end as it should:"),
    ...report.problems.map((problem) => `  ${problem}`),
  ];
}

function businessLines(terminal: Terminal, business: Business): string[] {
  const { deal, customer, order, invoice, entitlement, exception } = business;
  const rows = [
    ["CRM", "deal", deal?.id, deal?.state, deal && `stage ${deal.stage}, contract ${deal.contractRef}`],
    ["ERP", "customer", customer?.number, customer?.state, undefined],
    ["ERP", "order", order?.number, order?.state, undefined],
    ["ERP", "invoice", invoice?.number, invoice?.state, invoice && invoiceDetail(invoice)],
    ["support", "entitlement", entitlement?.key, entitlement?.state, entitlement && untilDetail(entitlement)],
    [
      "Concordat",
      "exception",
      exception?.code,
      exception?.state,
      exception && `owner ${exception.owner}, due ${exception.dueAt}, blocks ${exception.blocks.join("; ")}`,
    ],
  ] as const;
  return tableLines(
    terminal,
    [
      { title: "system", cell: (row) => row[0] },
      { title: "object", cell: (row) => row[1] },
      { title: "id", cell: (row) => row[2] ?? "none" },
      { title: "state", cell: (row) => row[3] ?? "" },
      { title: "", cell: (row) => row[4] ?? "" },
    ],
    rows,
  );
}

function standingLines(terminal: Terminal, standings: readonly Standing[]): string[] {
  return tableLines(
    terminal,
    [
      { title: "system", cell: (row) => row.system },
      { title: "object", cell: (row) => row.object },
      { title: "id", cell: (row) => row.id },
      { title: "state", cell: (row) => row.state },
      { title: "", cell: (row) => row.detail ?? "" },
    ],
    standings,
  );
}

function invoiceDetail(invoice: NonNullable<Business["invoice"]>): string {
  const dispute = invoice.disputeStatus === "" ? "" : `, dispute ${invoice.disputeStatus}`;
  return `remaining ${invoice.remainingAmount.toFixed(2)}${dispute}`;
}

function untilDetail({ endsOn }: NonNullable<Business["entitlement"]>): string {
  return endsOn === "" ? "" : `until ${endsOn}`;
}

function counts(effects: Readonly<Record<string, number>>): string {
  return Object.entries(effects)
    .map(([object, count]) => `${object} ${count}`)
    .join(", ");
}
