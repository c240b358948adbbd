import { channelKey, channelName } from "../asyncapi/event-contract.ts";
import { readAsyncApi } from "../asyncapi/read-asyncapi.ts";
import { operationName } from "../openapi/http-contract.ts";
import { child, follow, readOpenApi } from "../openapi/read-openapi.ts";
import type { Document, Target } from "../schema/document.ts";
import { isRecord } from "../schema/json.ts";

/** What an operation promises about how long it stays. */
export interface Life {
  readonly deprecated: boolean;
  /** The day since or from which nobody should begin to use it, YYYY-MM-DD. */
  readonly since: string | undefined;
  /** The last day on which it is there, YYYY-MM-DD. */
  readonly sunset: string | undefined;
  readonly stability: string | undefined;
}

export interface DatedOperation {
  readonly name: string;
  /** `file#pointer`, as changes say where they are. */
  readonly at: string;
  readonly life: Life;
}

/**
 * The operations and webhooks of an OpenAPI document by method and path, where two templates that differ in names are
 * one; what an AsyncAPI document sends and receives, by address and direction.
 */
export function datedOperations(document: Document): ReadonlyMap<string, DatedOperation> {
  return isRecord(document.root) && document.root["asyncapi"] !== undefined
    ? datedChannels(document)
    : datedCalls(document);
}

function datedCalls(document: Document): ReadonlyMap<string, DatedOperation> {
  return new Map(
    readOpenApi(document).operations.map((operation) => {
      const { place, method, path, role } = operation;
      const key = `${role} ${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
      return [key, dated(operationName(operation), place, lifeOf([place.value, document.root]))];
    }),
  );
}

function datedChannels(document: Document): ReadonlyMap<string, DatedOperation> {
  return new Map(
    readAsyncApi(document).channels.map((channel) => {
      const { place } = channel;
      const life = lifeOf([place.value, follow(child(place, "channel")).value, document.root]);
      return [channelKey(channel), dated(channelName(channel), place, life)];
    }),
  );
}

function dated(name: string, { document, pointer }: Target, life: Life): DatedOperation {
  return { name, at: `${document.path}#${pointer}`, life };
}

/** The life of one message of a channel, which may end before the channel does. */
export function lifeOfMessage({ value }: Target, { root }: Document): Life {
  return lifeOf([value, root]);
}

/**
 * What the nearest of the layers says that says anything: the operation, its channel, the document. AsyncAPI has no
 * field for what is deprecated, so a day of deprecation says it too.
 */
function lifeOf(layers: readonly unknown[]): Life {
  const text = (key: string) => {
    const said = layers.map((layer) => (isRecord(layer) ? layer[key] : undefined));
    return said.find((value) => typeof value === "string");
  };
  // A date or a date-time: the day counts.
  const day = (key: string) => /^\d{4}-\d{2}-\d{2}/.exec(text(key) ?? "")?.[0];
  const since = day("x-deprecated-since");
  const deprecated = layers.slice(0, -1).some((layer) => isRecord(layer) && layer["deprecated"] === true);
  return {
    deprecated: deprecated || since !== undefined,
    since,
    sunset: day("x-sunset"),
    stability: text("x-stability"),
  };
}
