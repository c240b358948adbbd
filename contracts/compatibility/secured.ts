import type { Target } from "./schema/document.ts";

/** Schemes with the scopes asked for of each; all are needed. The empty one asks for nothing. */
export type Requirement = ReadonlyMap<string, readonly string[]>;

/** What may ask for credentials: an HTTP operation, a channel, a server of events. */
export interface Secured {
  readonly name: string;
  readonly place: Target;
  /** One of them is enough. */
  readonly security: readonly Requirement[];
}

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
