import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { findCompaniesAlike } from "../connectors/crm/find-companies-alike.ts";
import { accountKeyOf } from "../connectors/crm/map.ts";
import { findCustomersAlike } from "../connectors/erp/find-customers-alike.ts";
import type { Platforms } from "../connectors/platforms.ts";
import type { AccountClaim } from "../identity/identity-map.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { namesAlike, plainName, searchWords } from "./company-name.ts";
import type { ReadyAccount } from "./judge-readiness.ts";

/** An account that may be that of the same customer, and what says so. */
export interface DuplicateCandidate {
  readonly accountKey: string;
  readonly name?: string;
  /** In words, such as "the same domain". */
  readonly because: readonly string[];
}

/** Domains of mail providers say nothing about who a company is. */
const publicDomains: ReadonlySet<string> = new Set(
  "gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com aol.com gmx.de gmx.net gmx.at web.de t-online.de proton.me protonmail.com".split(
    " ",
  ),
);

/**
 * The accounts that may belong to the same customer as a company that has none yet: the same tax number, the same
 * domain, or a name that is alike. Companies of the same group share domains, so those above it do not count.
 */
export async function findDuplicates(
  { crm, erp }: Pick<Platforms, "crm" | "erp">,
  origin: CallOrigin,
  account: ReadyAccount,
): Promise<Outcome<readonly DuplicateCandidate[], StepFailure>> {
  const { name, companyId, accountKey, parentAccountKey } = account;
  const taxNumber = plainTaxNumber(account.taxRegistrationNumber);
  const domain = ownDomain(account.domain);
  const alike = {
    // People write it with spaces and without, and neither platform sees through that.
    taxRegistrationNumbers: [
      ...new Set([account.taxRegistrationNumber, taxNumber].filter((number) => number !== undefined)),
    ],
    ...(domain && { domain }),
    words: searchWords(name),
  };
  const [companies, customers] = await Promise.all([
    findCompaniesAlike(crm, origin, alike),
    findCustomersAlike(erp, origin, alike),
  ]);
  if (!companies.ok) return companies;
  if (!customers.ok) return customers;

  const known = [
    // A company without any link to the ERP has no account that ours could double.
    ...companies.value
      .filter((one) => one.companyId !== companyId && (one.accountKey ?? one.erpCustomerNumber) !== undefined)
      .map((one) => ({ ...one, accountKey: accountKeyOf(one), domains: [one.domain] })),
    ...customers.value.map((one) => ({ ...one, domains: one.domains ?? [] })),
  ];
  const found = new Map<string, { name?: string; because: Set<string> }>();
  for (const one of known) {
    if (one.accountKey === accountKey || one.accountKey === parentAccountKey) continue;
    const because = [
      ...(taxNumber !== undefined && plainTaxNumber(one.taxRegistrationNumber) === taxNumber
        ? ["the same tax registration number"]
        : []),
      ...(domain !== undefined && one.domains.some((other) => ownDomain(other) === domain)
        ? ["the same domain"]
        : []),
      ...(one.name !== undefined && namesAlike(one.name, name) ? ["a name that is alike"] : []),
    ];
    if (because.length === 0) continue;
    const candidate = found.get(one.accountKey) ?? { because: new Set<string>() };
    if (one.name !== undefined) candidate.name ??= one.name;
    for (const reason of because) candidate.because.add(reason);
    found.set(one.accountKey, candidate);
  }
  return succeed(
    [...found].map(([key, { because, ...rest }]) => ({ accountKey: key, ...rest, because: [...because] })),
  );
}

/** What only one account may hold at a time. */
export function claimsOf({ name, domain, taxRegistrationNumber }: ReadyAccount): readonly AccountClaim[] {
  const taxNumber = plainTaxNumber(taxRegistrationNumber);
  const own = ownDomain(domain);
  return [
    ...(taxNumber === undefined ? [] : [{ by: "tax-registration-number" as const, value: taxNumber }]),
    ...(own === undefined ? [] : [{ by: "domain" as const, value: own }]),
    { by: "name", value: plainName(name) },
  ];
}

function ownDomain(domain: string | undefined): string | undefined {
  const plain = domain?.toLowerCase().replace(/^www\./, "");
  return plain === undefined || publicDomains.has(plain) ? undefined : plain;
}

function plainTaxNumber(number: string | undefined): string | undefined {
  const plain = number?.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return plain === "" ? undefined : plain;
}
