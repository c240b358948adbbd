import type { Target } from "../behaviour/dialect.ts";
import type { ErpPlace } from "./seed.ts";

/** Both forms of the API root, with the tenant and without; and the identity provider's path. */
export function locate(
  path: string,
  origin: string,
  { tenant, tenantDomain, environment }: ErpPlace,
): Target | undefined {
  if (path.endsWith("/oauth2/v2.0/token")) return { path, root: origin };
  const usual = `/v2.0/${tenant}/${environment}/api/v2.0`;
  if (path.startsWith(`${usual}/`))
    return { path: plainPath(path.slice(usual.length)), root: origin + usual };
  const [, root = "", first, second, rest = ""] = rootPattern.exec(path) ?? [];
  const [givenTenant, givenEnvironment] = second === undefined ? [tenant, first] : [first, second];
  if (![tenant, tenantDomain].includes(givenTenant?.toLowerCase() ?? "")) return undefined;
  if (givenEnvironment?.toLowerCase() !== environment) return undefined;
  return { path: plainPath(rest), root: `${origin}${root}` };
}

const rootPattern = /^(\/v2\.0\/([^/]+)(?:\/([^/]+))?\/api\/v2\.0)(\/.*)?$/;

/** One spelling of each address: GUID keys lose their quotes, and a line below its document stands by itself. */
function plainPath(path: string): string {
  const plain = path.includes("%")
    ? path.replaceAll("%28", "(").replaceAll("%29", ")").replaceAll("%27", "'").replaceAll("%24", "$")
    : path;
  const unquoted = plain.includes("'") ? plain.replace(/\('([0-9a-fA-F-]{36})'\)/g, "($1)") : plain;
  return unquoted
    .replace(/^\/subscriptions\(([^')]+)\)/, "/subscriptions('$1')")
    .replace(/^(\/companies\([^)]*\))\/\w+\([^)]*\)\/(\w+\([^)]*\))$/, "$1/$2")
    .replace(/\/(customerFinancialDetail|agedAccountsReceivable)s$/, aliasOfOne)
    .replace(/\/$/, "");
}

/** The financial details of one customer are known by the name of their set, too. */
function aliasOfOne(whole: string, one: string, _at: number, path: string): string {
  return /\/customers\([^)]*\)\/\w+$/.test(path) ? `/${one}` : whole;
}
