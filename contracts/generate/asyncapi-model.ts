import { childOf, childrenOf, isObject, type Place, rootOf } from "./place.ts";
import type { Sources } from "./sources.ts";

/** One message with the subject on which it travels. */
export interface MessageModel {
  /** The key in the channel. */
  readonly name: string;
  readonly payload: Place;
  readonly place: Place;
}

/** One channel that has an address (reply channels have none). */
export interface ChannelModel {
  readonly key: string;
  /** The NATS subject; `{…}` stands for one token. */
  readonly address: string;
  readonly messages: readonly MessageModel[];
  readonly place: Place;
}

/** A request that is answered. */
export interface RequestReplyModel {
  readonly name: string;
  readonly summary: string;
  readonly subject: string;
  readonly queue: string;
  readonly request: Place;
  readonly reply: Place;
  readonly place: Place;
}

export function channelsOf(sources: Sources, document: Place): ChannelModel[] {
  return childrenOf(childOf(document, "channels")).flatMap(({ key, place }) => {
    const address = childOf(place, "address").value;
    return typeof address === "string" ? [{ key, address, messages: messagesOf(sources, place), place }] : [];
  });
}

/** The operations that wait for requests and answer them, in the order in which they are written. */
export function requestRepliesOf(sources: Sources, document: Place): RequestReplyModel[] {
  return childrenOf(childOf(document, "operations")).flatMap(({ key, place }) => {
    const { reply } = isObject(place.value) ? place.value : {};
    if (!isObject(reply)) return [];
    const channel = sources.follow(childOf(place, "channel"));
    const replyChannel = sources.follow(childOf(childOf(place, "reply"), "channel"));
    const request = channel && payloadIn(sources, channel);
    const answer = replyChannel && payloadIn(sources, replyChannel);
    const subject = channel && childOf(channel, "address").value;
    if (request === undefined || answer === undefined || typeof subject !== "string") return [];

    const queue = childOf(childOf(childOf(place, "bindings"), "nats"), "queue").value;
    return [
      {
        name: key,
        summary: String(childOf(place, "summary").value ?? ""),
        subject,
        queue: typeof queue === "string" ? queue : "",
        request,
        reply: answer,
        place,
      },
    ];
  });
}

/** What a business event is, read from the CloudEvents envelope that its message's payload describes. */
export interface EventModel {
  readonly type: string;
  readonly channel: ChannelModel;
  readonly envelope: Place;
  readonly data: Place;
}

/** The CloudEvents of the document: messages whose payload states a constant `type` and a `data`. */
export function eventsOf(sources: Sources, document: Place): EventModel[] {
  return channelsOf(sources, document).flatMap((channel) =>
    channel.messages.flatMap(({ payload }) => {
      const envelope = sources.follow(payload);
      if (envelope === undefined) return [];
      const properties = childOf(envelope, "properties");
      const type = childOf(childOf(properties, "type"), "const").value;
      const data = childOf(properties, "data");
      const isEvent = typeof type === "string" && data.value !== undefined && isCloudEvent(properties);
      return isEvent ? [{ type, channel, envelope: payload, data }] : [];
    }),
  );
}

/** The documents of the events area, by path. */
export function asyncapiDocuments(sources: Sources): Place[] {
  return sources
    .ofArea("events")
    .map(rootOf)
    .filter(({ value }) => isObject(value) && value.asyncapi !== undefined);
}

function isCloudEvent(properties: Place): boolean {
  return childOf(properties, "specversion").value !== undefined;
}

function messagesOf(sources: Sources, channel: Place): MessageModel[] {
  return childrenOf(childOf(channel, "messages")).flatMap(({ key, place }) => {
    const message = sources.follow(place);
    return message === undefined ? [] : [{ name: key, payload: payloadOf(message), place: message }];
  });
}

function payloadIn(sources: Sources, channel: Place): Place | undefined {
  const [first] = messagesOf(sources, channel);
  return first?.payload;
}

/** A payload may be wrapped with the name of its schema language. */
function payloadOf(message: Place): Place {
  const payload = childOf(message, "payload");
  const wrapped = isObject(payload.value) && payload.value.schemaFormat !== undefined;
  return wrapped ? childOf(payload, "schema") : payload;
}
