import type { Direction, Effect } from "../change.ts";
import type { Target } from "../schema/document.ts";
import type { Json } from "../schema/json.ts";

/** What a rule looks at. */
export type Area =
  | "operation"
  | "parameter"
  | "body"
  | "media-type"
  | "response"
  | "header"
  | "security"
  | "security-scheme"
  | "server"
  | "schema-note"
  | "channel"
  | "channel-parameter"
  | "action"
  | "message"
  | "reply"
  | "binding";

/** What happened to it. Every kind but "changed" has an opposite, and so should have a rule. */
export type Kind = "added" | "removed" | "tightened" | "loosened" | "changed";

/**
 * One question about two contracts that schemas do not answer. Its id is its file's name and is published: waivers
 * and reports refer to it.
 */
export interface Rule<Subject> {
  readonly id: string;
  readonly area: Area;
  readonly kind: Kind;
  readonly direction: Direction;
  /** On the wire. A profile may raise it. */
  readonly effect: Effect;
  /** Breaks generated clients although nothing on the wire breaks. */
  readonly breaksClients?: true;
  /** The rule for the opposite change, or why there is none. */
  readonly mirror: { readonly rule: string } | { readonly none: string };
  check(pair: Pair<Subject>): readonly Finding[];
}

/** One thing as both contracts describe it; one of them is missing when it was added or removed. */
export interface Pair<Subject> {
  readonly base: Subject | undefined;
  readonly revision: Subject | undefined;
  /** Which way it travels: "request" towards the provider of the contract. */
  readonly direction: Direction;
  /** The operation, webhook or channel that it belongs to, as a report names it. */
  readonly owner: string;
}

export interface Finding {
  readonly place: Target;
  readonly component: string;
  readonly message: string;
  /** The request, response or event that shows it. */
  readonly witness?: Json;
  /** When one case of the rule weighs differently. */
  readonly effect?: Effect;
}
