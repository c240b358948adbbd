import { isRecord } from "../schema/json.ts";
import type { HttpContract, HttpOperation, SecurityScheme } from "./http-contract.ts";

/** What a client has to know of a scheme, as text: names and descriptions do not count. */
export function schemeFacts({ value }: SecurityScheme): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const fact of ["type", "in", "name", "scheme", "openIdConnectUrl"]) {
    if (typeof value[fact] !== "string") continue;
    // Names of schemes are case-insensitive (RFC 9110), as are header names.
    const caseless = fact === "scheme" || (fact === "name" && value["in"] === "header");
    facts.set(fact, caseless ? value[fact].toLowerCase() : value[fact]);
  }
  for (const [flow, settings] of Object.entries(isRecord(value["flows"]) ? value["flows"] : {})) {
    if (!isRecord(settings)) continue;
    facts.set(`flow ${flow}`, "offered");
    for (const url of ["authorizationUrl", "tokenUrl", "refreshUrl"])
      if (typeof settings[url] === "string") facts.set(`${flow} ${url}`, settings[url]);
    for (const scope of Object.keys(isRecord(settings["scopes"]) ? settings["scopes"] : {}))
      facts.set(`${flow} scope ${scope}`, "offered");
  }
  return facts;
}

/** The revision's operation with the schemes that it only renamed called as in the base. */
export function withBaseNames(
  operation: HttpOperation,
  base: HttpContract,
  revision: HttpContract,
): HttpOperation {
  const renamed = (name: string): string => {
    const scheme = revision.securitySchemes.get(name);
    return (scheme === undefined ? undefined : twinIn(base, scheme, revision))?.name ?? name;
  };
  const security = operation.security.map(
    (each) => new Map([...each].map(([name, scopes]) => [renamed(name), scopes])),
  );
  return { ...operation, security };
}

/** The same scheme in the revision: whatever it is called there, or changed under its old name. */
export function schemeIn(
  revision: HttpContract,
  scheme: SecurityScheme,
  base: HttpContract,
): SecurityScheme | undefined {
  return twinIn(revision, scheme, base) ?? revision.securitySchemes.get(scheme.name);
}

/** The scheme with the same facts: of the same name, or one that is not already another scheme of `from`. */
function twinIn(
  { securitySchemes }: HttpContract,
  scheme: SecurityScheme,
  from: HttpContract,
): SecurityScheme | undefined {
  const named = securitySchemes.get(scheme.name);
  if (named !== undefined && sameFacts(named, scheme)) return named;
  return [...securitySchemes.values()].find((other) => {
    const namesake = from.securitySchemes.get(other.name);
    return sameFacts(other, scheme) && (namesake === undefined || !sameFacts(namesake, other));
  });
}

/** The schemes that some operation asks for. */
export function schemesInUse(contract: HttpContract): SecurityScheme[] {
  const used = new Set(
    contract.operations.flatMap(({ security }) => security.flatMap((each) => [...each.keys()])),
  );
  return [...contract.securitySchemes.values()].filter(({ name }) => used.has(name));
}

function sameFacts(a: SecurityScheme, b: SecurityScheme): boolean {
  const text = (scheme: SecurityScheme) => JSON.stringify([...schemeFacts(scheme)].sort());
  return text(a) === text(b);
}
