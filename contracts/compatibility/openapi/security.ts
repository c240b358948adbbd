import { isRecord } from "../schema/json.ts";
import type { HttpContract, HttpOperation, SecurityScheme } from "./http-contract.ts";

type Requirement = ReadonlyMap<string, readonly string[]>;

/** Whether whoever meets `old` meets `next` too: it asks for no other scheme and no other scope. */
export function impliedBy(next: Requirement, old: Requirement): boolean {
  return [...next].every(([name, scopes]) => {
    const granted = old.get(name);
    return granted !== undefined && scopes.every((scope) => granted.includes(scope));
  });
}

export function requirementText(requirement: Requirement): string {
  if (requirement.size === 0) return "no credentials";
  return [...requirement]
    .map(([name, scopes]) => (scopes.length === 0 ? name : `${name} (${scopes.join(", ")})`))
    .join(" and ");
}

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
    if (scheme === undefined || base.securitySchemes.has(name)) return name;
    const twin = [...base.securitySchemes.values()].find((other) => sameFacts(other, scheme));
    return twin?.name ?? name;
  };
  const security = operation.security.map(
    (each) => new Map([...each].map(([name, scopes]) => [renamed(name), scopes])),
  );
  return { ...operation, security };
}

/** The same scheme in the revision: of the same name, or renamed with the same facts. */
export function schemeIn(revision: HttpContract, scheme: SecurityScheme): SecurityScheme | undefined {
  const named = revision.securitySchemes.get(scheme.name);
  return named ?? [...revision.securitySchemes.values()].find((other) => sameFacts(other, scheme));
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
