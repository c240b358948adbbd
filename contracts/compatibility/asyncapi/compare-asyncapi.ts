import type { Change, Direction } from "../change.ts";
import type { ComparisonOptions } from "../compare-schemas.ts";
import { ComparisonRun } from "../comparison-run.ts";
import { byKey, type Matched, matched } from "../matched.ts";
import { rules } from "../rules/registry.ts";
import type { Pair } from "../rules/rule.ts";
import type { Target } from "../schema/document.ts";
import type { Secured } from "../secured.ts";
import {
  addressKey,
  channelKey,
  channelName,
  type EventChannel,
  type EventContract,
  type EventMessage,
  messageName,
} from "./event-contract.ts";
import { matchMessages } from "./match-messages.ts";

/** Compares two releases of an event contract, address by address. */
export function compareAsyncApi(
  base: EventContract,
  revision: EventContract,
  options: ComparisonOptions,
): Change[] {
  const run = new ComparisonRun(
    { base: base.dialect, revision: revision.dialect },
    revision.place.document,
    options,
  );
  for (const pair of matched(byKey(base.channels, keyOf), byKey(revision.channels, keyOf)))
    compareChannel(run, pair, base, revision);

  const servers = (contract: EventContract) => byKey(contract.servers, ({ url }) => url);
  for (const pair of matched(servers(base), servers(revision))) {
    run.apply(rules.server, { ...pair, direction: "request", owner: "all channels" });
    compareSecurity(run, pair, (server) => `server ${server.url}`);
  }
  return run.changes();
}

function compareSecurity<Subject extends Omit<Secured, "name">>(
  run: ComparisonRun,
  { base, revision }: Matched<Subject>,
  nameOf: (subject: Subject) => string,
): void {
  if (base === undefined || revision === undefined) return;
  const secured = (subject: Subject): Secured => ({
    name: nameOf(subject),
    place: subject.place,
    security: subject.security,
  });
  const owner = nameOf(revision);
  run.apply(rules.security, {
    base: secured(base),
    revision: secured(revision),
    direction: "request",
    owner,
  });
}

/** Channels without an address (where a reply goes) are told apart by their operation. */
function keyOf(channel: EventChannel): string {
  return channel.address === "" ? `${channelKey(channel)} ${channel.operations.join()}` : channelKey(channel);
}

function compareChannel(
  run: ComparisonRun,
  { base, revision }: Matched<EventChannel>,
  before: EventContract,
  after: EventContract,
): void {
  const named = revision ?? base;
  if (named === undefined) return;
  const owner = channelName(named);
  const direction: Direction = named.action === "receive" ? "request" : "response";
  const others = (revision === undefined ? after : before).channels;
  const flipped = others.find(
    (other) => addressKey(other.address) === addressKey(named.address) && other.action !== named.action,
  );
  const known = (revision === undefined ? before : after).channels;
  const turned = flipped !== undefined && !known.some((other) => channelKey(other) === channelKey(flipped));
  if ((base === undefined || revision === undefined) && turned && flipped !== undefined) {
    const pair = base === undefined ? { base: flipped, revision } : { base, revision: flipped };
    run.apply(rules.action, { ...pair, direction, owner: `channel ${named.address}` });
    return;
  }
  run.apply(rules.channel, { base, revision, direction, owner });
  if (base === undefined || revision === undefined) return;

  compareSecurity(run, { base, revision }, channelName);
  run.apply(rules.binding, {
    base: { bindings: base.bindings, place: base.place, name: owner },
    revision: { bindings: revision.bindings, place: revision.place, name: owner },
    direction,
    owner,
  });
  const key = ({ key: position }: { readonly key: string }) => position;
  for (const pair of matched(byKey(base.parameters, key), byKey(revision.parameters, key))) {
    run.apply(rules.channelParameter, { ...pair, direction: "request", owner });
    const part = `parameter ${pair.revision?.name ?? ""}`;
    if (pair.base !== undefined && pair.revision !== undefined)
      run.meet(pair.base.schema, pair.revision.schema, { direction, owner, part }, "message");
  }
  for (const pair of matchMessages(base.messages, revision.messages))
    compareMessage(run, { ...pair, direction, owner });
  compareReply(run, { base, revision, direction, owner });
}

function compareReply(run: ComparisonRun, { base, revision, direction, owner }: Pair<EventChannel>): void {
  run.apply(rules.reply, { base: base?.reply, revision: revision?.reply, direction, owner });
  if (base?.reply === undefined || revision?.reply === undefined) return;
  const back: Direction = direction === "request" ? "response" : "request";
  for (const pair of matchMessages(base.reply.messages, revision.reply.messages))
    compareMessage(run, { ...pair, direction: back, owner: `${owner} reply` });
}

function compareMessage(run: ComparisonRun, pair: Pair<EventMessage>): void {
  run.apply(rules.message, pair);
  const { base, revision, direction, owner } = pair;
  if (base === undefined || revision === undefined) return;
  const name = messageName(revision);
  run.apply(rules.binding, {
    base: { bindings: base.bindings, place: base.place, name },
    revision: { bindings: revision.bindings, place: revision.place, name },
    direction,
    owner,
  });
  run.meet(base.payload, revision.payload, { direction, owner, part: name }, "message");
  const headers = (message: EventMessage) => together(message.headers);
  run.meet(headers(base), headers(revision), { direction, owner, part: `${name} headers` }, "message");
}

/** The headers of a message and of its traits, which hold together. */
function together(headers: readonly Target[]): Target | undefined {
  const [first, ...others] = headers;
  if (first === undefined || others.length === 0) return first;
  return { ...first, value: { allOf: headers.map(({ value }) => value) } };
}
