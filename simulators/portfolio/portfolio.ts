import { joinedText } from "../behaviour/joined-text.ts";
import { type Account, type DefectKind, defectKinds, type Sale, type Ticket } from "./account.ts";
import { createDraw, type Draw } from "./draw.ts";
import { createSale } from "./sale.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";

/** Customers in each. */
export const portfolioSizes = { small: 10, medium: 1_000, large: 100_000 } as const;

export type PortfolioSize = keyof typeof portfolioSizes;

export interface PortfolioOptions {
  readonly size: PortfolioSize;
  /** Share of the customers about whom the platforms disagree, from 0 (the default) to 1; if above 0, one customer at least. */
  readonly defectShare?: number;
}

/** What is wrong, and where: what a reconciliation should find, and nothing else. */
export interface Defect {
  readonly kind: DefectKind;
  readonly accountKey: string;
  readonly contractRef: string;
}

/** Customers that are the same whoever asks: each platform is filled from the same ones. */
export interface Portfolio {
  readonly customers: number;
  readonly defects: readonly Defect[];
  /** Made one after the other. Days are counted back from the day of `nowMs`. */
  accounts(nowMs: number): Iterable<Account>;
}

const dayMs = 86_400_000;
const mostSales = 3;
const mostTickets = 2;

const countries = [
  ["DE", "EUR", "+49"],
  ["DE", "EUR", "+49"],
  ["FR", "EUR", "+33"],
  ["GB", "GBP", "+44"],
  ["US", "USD", "+1"],
  ["NL", "EUR", "+31"],
  ["SE", "SEK", "+46"],
  ["CH", "CHF", "+41"],
  ["PL", "PLN", "+48"],
  ["ES", "EUR", "+34"],
] as const;
const legalForms = ["Group", "Systems", "Industries", "Partners", "Logistics", "Works", "Trading", "Labs"];
const complaints = [
  ["Cannot sign in since this morning", "Our users get an error page after the sign-in."],
  ["Invoice shows a wrong address", "Please correct our address on the last invoice."],
  ["How do we add more users?", "We would like to know what ten more users cost."],
  ["Export takes very long", "The monthly export has been running for two hours."],
  ["Request for a training", "We have three new colleagues who need an introduction."],
] as const;

export async function createPortfolio(
  { size, defectShare = 0 }: PortfolioOptions,
  seed: number,
): Promise<Portfolio> {
  const customers = portfolioSizes[size];
  const words = await readVocabulary(seed);
  const defectAt = (place: number): DefectKind | undefined => {
    const before = Math.ceil(place * defectShare);
    return Math.ceil((place + 1) * defectShare) > before
      ? defectKinds[before % defectKinds.length]
      : undefined;
  };
  const defects: Defect[] = [];
  for (let place = 0; place < customers && defectShare > 0; place += 1) {
    const kind = defectAt(place);
    if (kind === undefined) continue;
    defects.push({ kind, accountKey: accountKeyOf(place), contractRef: contractRefOf(place, 0) });
  }

  return {
    customers,
    defects,
    *accounts(nowMs) {
      const daysAgo = createDaysAgo(nowMs);
      for (let place = 0; place < customers; place += 1) {
        yield createAccount(words, createDraw(seed, place), place, daysAgo, defectAt(place));
      }
    },
  };
}

type DaysAgo = (days: number) => string;

/** Each day is made once. */
function createDaysAgo(nowMs: number): DaysAgo {
  const known = new Map<number, string>();
  return (days) => {
    const day = known.get(days) ?? new Date(nowMs - days * dayMs).toISOString().slice(0, 10);
    known.set(days, day);
    return day;
  };
}

function createAccount(
  words: Vocabulary,
  draw: Draw,
  place: number,
  daysAgo: DaysAgo,
  defect: DefectKind | undefined,
): Account {
  const accountKey = accountKeyOf(place);
  const name = nameOf(words, place);
  const domain = joinedText(name.toLowerCase().replace(/[^a-z]+/g, "-"), ".example");
  const [country, currency, prefix] = draw.pick(countries);
  const firstName = draw.pick(words.firstNames);
  const lastName = draw.pick(words.lastNames);

  return {
    accountKey,
    name,
    domain,
    industry: draw.pick(words.industries),
    street: joinedText(draw.pick(words.streets), " ", draw.whole(1, 240)),
    postalCode: String(draw.whole(10_000, 99_999)),
    city: draw.pick(words.cities),
    country,
    currency,
    phone: joinedText(prefix, " ", draw.whole(200, 999), " ", draw.whole(1_000_000, 9_999_999)),
    contact: {
      firstName,
      lastName,
      email: `${firstName}.${lastName}@${domain}`.toLowerCase().replace(/[^a-z0-9.@-]/g, ""),
      jobTitle: draw.pick(words.jobTitles),
    },
    sales: salesOf(draw, place, name, daysAgo, defect),
    tickets: ticketsOf(draw, accountKey),
    defect,
  };
}

/** One sale for most; some have none yet, a few two or three. A customer with a defect has a first sale that can have it. */
function salesOf(
  draw: Draw,
  place: number,
  customerName: string,
  daysAgo: DaysAgo,
  defect: DefectKind | undefined,
): Sale[] {
  const chance = draw.fraction();
  const usual = chance < 0.2 ? 0 : chance < 0.88 ? 1 : chance < 0.98 ? 2 : mostSales;
  const count = defect === undefined ? usual : Math.max(1, usual);
  return Array.from({ length: count }, (_, index) => {
    const struck = index === 0 && defect !== undefined;
    return createSale(draw, {
      contractRef: contractRefOf(place, index),
      numbered: place * mostSales + index,
      customerName,
      daysAgo,
      state: !struck ? undefined : defect === "entitlement-active-while-disputed" ? "disputed" : "paid",
    });
  });
}

function ticketsOf(draw: Draw, accountKey: string): Ticket[] {
  const chance = draw.fraction();
  const count = chance < 0.65 ? 0 : chance < 0.92 ? 1 : mostTickets;
  return Array.from({ length: count }, (_, index) => {
    const [subject, description] = draw.pick(complaints);
    return {
      externalId: joinedText(accountKey, "-T", index + 1),
      subject,
      description,
      priority: draw.pick(["low", "normal", "normal", "high", "urgent"] as const),
      status: draw.pick(["new", "open", "pending", "solved", "solved"] as const),
    };
  });
}

/** Two names and a form: no two customers have the same, as the support platform demands. */
function nameOf({ lastNames }: Vocabulary, place: number): string {
  const names = lastNames.length;
  // A prime that divides none of the lengths visits every combination once, neighbours far apart.
  const combination = (place * 1_000_003) % (names * names * legalForms.length);
  const form = legalForms[combination % legalForms.length];
  const pair = Math.floor(combination / legalForms.length);
  return [lastNames[pair % names], lastNames[Math.floor(pair / names)], form].join(" ");
}

function accountKeyOf(place: number): string {
  return `ACC-${String(place + 1).padStart(6, "0")}`;
}

function contractRefOf(place: number, index: number): string {
  return `CR-${String(place + 1).padStart(6, "0")}-${index + 1}`;
}
