import type { Dialect } from "../schema/dialect.ts";
import type { Target } from "../schema/document.ts";
import type { Json } from "../schema/json.ts";
import type { Requirement } from "../secured.ts";

/** What an AsyncAPI 2.6 or 3.0 document says, in one form: 2.x operations are read as 3.0 ones. */
export interface EventContract {
  readonly place: Target;
  readonly dialect: Dialect;
  /** `info.version`. */
  readonly version: string | undefined;
  readonly channels: readonly EventChannel[];
  readonly servers: readonly EventServer[];
}

export interface EventServer {
  readonly url: string;
  readonly place: Target;
  /** What it asks of whoever connects; one of them is enough. */
  readonly security: readonly Requirement[];
}

/** All that an application does at one address in one direction. */
export interface EventChannel {
  /** Where messages go: a subject or topic, with `{parameters}`. */
  readonly address: string;
  /** "send": the application that the contract describes sends; "receive": it receives. */
  readonly action: "send" | "receive";
  readonly place: Target;
  /** Keys or ids of the operations. */
  readonly operations: readonly string[];
  readonly messages: readonly EventMessage[];
  readonly parameters: readonly EventParameter[];
  readonly bindings: ReadonlyMap<string, Json>;
  /** What is asked for beyond what the server asks; one of them is enough. */
  readonly security: readonly Requirement[];
  readonly reply: EventReply | undefined;
}

export interface EventReply {
  readonly place: Target;
  /** Runtime expression that says where the answer goes, or the address of the reply's channel. */
  readonly address: string | undefined;
  readonly messages: readonly EventMessage[];
}

export interface EventMessage {
  readonly key: string;
  readonly name: string | undefined;
  /** A constant in the payload or the headers by which receivers tell messages apart: the CloudEvents type. */
  readonly constant: string | undefined;
  readonly place: Target;
  readonly contentType: string | undefined;
  readonly payload: Target | undefined;
  readonly headers: readonly Target[];
  /** Where the correlation id is. */
  readonly correlation: string | undefined;
  readonly deprecated: boolean;
  readonly bindings: ReadonlyMap<string, Json>;
}

export interface EventParameter {
  readonly name: string;
  /** Its position in the address. */
  readonly key: string;
  readonly place: Target;
  readonly schema: Target | undefined;
  readonly location: string | undefined;
}

/** `send orders.{}`: two addresses that differ in parameter names alone are one. */
export function channelKey({ action, address }: EventChannel): string {
  return `${action} ${addressKey(address)}`;
}

export function addressKey(address: string): string {
  return address.replaceAll(/\{[^}]*\}/g, "{}");
}

export function channelName({ action, address }: EventChannel): string {
  return `${action} ${address}`;
}

export function messageName({ name, key }: EventMessage): string {
  return `message ${name ?? key}`;
}
