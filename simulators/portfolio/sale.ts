import { joinedText } from "../behaviour/joined-text.ts";
import type { Sale, SaleLine, SaleState } from "./account.ts";
import type { Draw } from "./draw.ts";

/** What can be bought, as the ERP's company is seeded with it. */
const products = [
  { sku: "CC-PLATFORM", name: "Platform subscription, one year", unitPrice: 12_000 },
  { sku: "CC-SUPPORT-PRO", name: "Professional support, one year", unitPrice: 3_600 },
  { sku: "CC-SUPPORT-BASIC", name: "Basic support, one year", unitPrice: 1_200 },
  { sku: "CC-ONBOARDING", name: "Onboarding package", unitPrice: 2_500 },
  { sku: "CC-USER-PACK", name: "Ten more users, one year", unitPrice: 480 },
] as const;

const openStages = ["appointmentscheduled", "qualifiedtobuy", "presentationscheduled", "contractsent"];

/** Of a hundred sales; the rest is paid. */
const shares: readonly (readonly [SaleState, number])[] = [
  ["in-sales", 12],
  ["lost", 8],
  ["ordered", 8],
  ["invoiced", 18],
  ["disputed", 3],
];

/** One sale; `numbered` tells it apart from all others of the portfolio. */
export function createSale(
  draw: Draw,
  place: {
    readonly contractRef: string;
    readonly numbered: number;
    readonly customerName: string;
    /** The day so many days ago, `YYYY-MM-DD`. */
    readonly daysAgo: (days: number) => string;
    readonly state: SaleState | undefined;
  },
): Sale {
  const state = place.state ?? stateOf(draw.fraction() * 100);
  const lines = linesOf(draw);
  const ageDays = state === "in-sales" ? -draw.whole(5, 90) : draw.whole(state === "ordered" ? 0 : 3, 300);
  return {
    contractRef: place.contractRef,
    dealName: joinedText(place.customerName, ": ", lines[0]?.name ?? ""),
    dealStage: state === "in-sales" ? draw.pick(openStages) : state === "lost" ? "closedlost" : "closedwon",
    state,
    closeDate: place.daysAgo(ageDays),
    lines,
    amount: lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0),
    orderNumber: `S-ORD${1_000_000 + place.numbered}`,
    invoiceNumber: joinedText("PS-INV", 1_000_000 + place.numbered),
  };
}

function stateOf(percentile: number): SaleState {
  let below = 0;
  for (const [state, share] of shares) {
    below += share;
    if (percentile < below) return state;
  }
  return "paid";
}

function linesOf(draw: Draw): SaleLine[] {
  const [platform, ...more] = products;
  const first = draw.fraction() < 0.7 ? platform : draw.pick(more);
  const lines: SaleLine[] = [{ ...first, quantity: first === platform ? 1 : draw.whole(1, 8) }];
  if (draw.fraction() < 0.2) {
    const second = draw.pick(more.filter((product) => product !== first));
    lines.push({ ...second, quantity: draw.whole(1, 4) });
  }
  return lines;
}
