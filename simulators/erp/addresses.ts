import type { Target } from "../behaviour/dialect.ts";
import type { ErpPlace } from "./seed.ts";

/** Tells where a path aims: at both forms of the API root, with the tenant and without, or at the identity provider. */
export function createLocator({ tenant, tenantDomain, environment }: ErpPlace) {
  const usual = `/v2.0/${tenant}/${environment}/api/v2.0`;

  return (path: string, origin: string): Target | undefined => {
    if (path.endsWith("/oauth2/v2.0/token")) return { path, root: origin };
    if (path.startsWith(usual) && path[usual.length] === "/")
      return { path: plainPath(path.slice(usual.length)), root: origin + usual };
    const [, root = "", first, second, rest = ""] = rootPattern.exec(path) ?? [];
    const [givenTenant, givenEnvironment] = second === undefined ? [tenant, first] : [first, second];
    if (![tenant, tenantDomain].includes(givenTenant?.toLowerCase() ?? "")) return undefined;
    if (givenEnvironment?.toLowerCase() !== environment) return undefined;
    return { path: plainPath(rest), root: `${origin}${root}` };
  };
}

const rootPattern = /^(\/v2\.0\/([^/]+)(?:\/([^/]+))?\/api\/v2\.0)(\/.*)?$/;

/** One spelling of each address: GUID keys lose their quotes, and a line below its document stands by itself. */
function plainPath(path: string): string {
  let plain = path;
  if (plain.includes("%"))
    plain = plain.replaceAll("%28", "(").replaceAll("%29", ")").replaceAll("%27", "'").replaceAll("%24", "$");
  if (plain.includes("'")) plain = plain.replace(/\('([0-9a-fA-F-]{36})'\)/g, "($1)");
  if (plain.startsWith("/subscriptions("))
    plain = plain.replace(/^\/subscriptions\(([^')]+)\)/, "/subscriptions('$1')");
  if (plain.endsWith(")"))
    plain = plain.replace(/^(\/companies\([^)]*\))\/\w+\([^)]*\)\/(\w+\([^)]*\))$/, "$1/$2");
  if (plain.endsWith("s"))
    plain = plain.replace(/\/(customerFinancialDetail|agedAccountsReceivable)s$/, aliasOfOne);
  return plain.endsWith("/") ? plain.slice(0, -1) : plain;
}

/** The financial details of one customer are known by the name of their set, too. */
function aliasOfOne(whole: string, one: string, _at: number, path: string): string {
  return /\/customers\([^)]*\)\/\w+$/.test(path) ? `/${one}` : whole;
}
