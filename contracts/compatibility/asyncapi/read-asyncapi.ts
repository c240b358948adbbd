import { child, follow, membersOf, recordAt, textAt } from "../openapi/read-openapi.ts";
import { normalUrl } from "../openapi/server-urls.ts";
import type { Document, Target } from "../schema/document.ts";
import { isRecord } from "../schema/json.ts";
import {
  addressKey,
  type EventChannel,
  type EventContract,
  type EventMessage,
  type EventParameter,
  type EventServer,
} from "./event-contract.ts";
import { securityAt } from "./event-security.ts";
import { bindingsOf, readMessage } from "./read-message.ts";

/** Reads an AsyncAPI 2.x or 3.x document. What is malformed is left out. */
export function readAsyncApi(document: Document): EventContract {
  const root: Target = { document, pointer: "", value: document.root };
  const modern = (textAt(root, "asyncapi") ?? "3.0.0").startsWith("3");
  return {
    place: root,
    dialect: "2020-12",
    version: textAt(child(root, "info"), "version"),
    channels: joined(modern ? channelsOf3(root) : channelsOf2(root)),
    servers: membersOf(child(root, "servers")).map(({ place: written }) => serverOf(follow(written), root)),
  };
}

function channelsOf3(root: Target): EventChannel[] {
  const contentType = textAt(root, "defaultContentType");
  const used = new Set<unknown>();
  const channels = membersOf(child(root, "operations")).flatMap(({ key, place: written }): EventChannel[] => {
    const place = follow(written);
    const action = textAt(place, "action");
    const channel = follow(child(place, "channel"));
    used.add(channel.value);
    if ((action !== "send" && action !== "receive") || !isRecord(channel.value)) return [];
    const layers = [
      place,
      ...membersOf(child(place, "traits")).map(({ place: trait }) => follow(trait)),
      channel,
    ];
    const reply = follow(child(place, "reply"));
    return [
      {
        ...baseOf(channel, key),
        action,
        place,
        operations: [key],
        messages: messagesOf(place, channel, contentType),
        bindings: bindingsOf(layers),
        security: securityOf(layers.slice(0, -1), root),
        reply: isRecord(reply.value) ? replyOf(reply, contentType) : undefined,
      },
    ];
  });
  // A contract may only list what flows through a channel: that is what its application sends.
  const idle = membersOf(child(root, "channels")).filter(
    ({ place }) => !used.has(follow(place).value) && addressOf(place) !== undefined,
  );
  return [
    ...channels,
    ...idle.map(({ key, place: written }): EventChannel => {
      const place = follow(written);
      const messages = messagesOf(place, place, contentType);
      return {
        ...baseOf(place, key),
        action: "send",
        place,
        operations: [],
        messages,
        bindings: bindingsOf([place]),
        security: [new Map()],
        reply: undefined,
      };
    }),
  ].filter(({ place, address }) => !isReplyOnly(place, address));
}

function isReplyOnly(place: Target, address: string): boolean {
  return address === "" && textAt(place, "action") === undefined;
}

function baseOf(channel: Target, key: string): Pick<EventChannel, "address" | "parameters"> {
  const address = addressOf(channel) ?? (recordAt(channel)["address"] === null ? "" : key);
  return { address, parameters: parametersOf(channel, address) };
}

function addressOf(channel: Target): string | undefined {
  return textAt(follow(channel), "address");
}

function replyOf(reply: Target, contentType: string | undefined): EventChannel["reply"] {
  const channel = follow(child(reply, "channel"));
  return {
    place: reply,
    address: textAt(follow(child(reply, "address")), "location") ?? addressOf(channel),
    messages: messagesOf(reply, channel, contentType),
  };
}

/** The messages that an operation names, else all of its channel. */
function messagesOf(operation: Target, channel: Target, contentType: string | undefined): EventMessage[] {
  const own = membersOf(child(operation, "messages"));
  const written = own.length > 0 ? own : membersOf(child(channel, "messages"));
  return written.map(({ key, place }) => readMessage(referredKey(place) ?? key, place, contentType));
}

function channelsOf2(root: Target): EventChannel[] {
  const contentType = textAt(root, "defaultContentType");
  return membersOf(child(root, "channels")).flatMap(({ key: address, place: written }) => {
    const channel = follow(written);
    // In 2.x the words are those of the client: where it publishes, the application receives.
    const actions = [
      ["publish", "receive"],
      ["subscribe", "send"],
    ] as const;
    return actions.flatMap(([word, action]): EventChannel[] => {
      const place = child(channel, word);
      if (!isRecord(place.value)) return [];
      const message = follow(child(place, "message"));
      const several = child(message, "oneOf");
      const written = Array.isArray(several.value)
        ? membersOf(several).map((each) => ({ key: referredKey(each.place) ?? each.key, place: each.place }))
        : [{ key: referredKey(child(place, "message")) ?? "message", place: child(place, "message") }];
      const layers = [
        place,
        ...membersOf(child(place, "traits")).map(({ place: trait }) => follow(trait)),
        channel,
      ];
      return [
        {
          address,
          action,
          place,
          operations: [textAt(place, "operationId") ?? `${word} ${address}`],
          messages: isRecord(message.value)
            ? written.map((each) => readMessage(each.key, each.place, contentType))
            : [],
          parameters: parametersOf(channel, address),
          bindings: bindingsOf(layers),
          security: securityOf(layers.slice(0, -1), root),
          reply: undefined,
        },
      ];
    });
  });
}

function parametersOf(channel: Target, address: string): EventParameter[] {
  const names = [...address.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
  return membersOf(child(channel, "parameters")).map(({ key: name, place: written }) => {
    const place = follow(written);
    const schema = child(place, "schema");
    // In 3.0 a parameter is a text, perhaps of a few.
    const values = recordAt(place)["enum"];
    const own: Target = {
      ...place,
      value: Array.isArray(values) ? { type: "string", enum: values } : { type: "string" },
    };
    return {
      name,
      key: String(names.indexOf(name)),
      place,
      schema: schema.value === undefined ? own : schema,
      location: textAt(place, "location"),
    };
  });
}

/** Operations of the same direction at the same address do the same for who is at the other end. */
function joined(channels: readonly EventChannel[]): EventChannel[] {
  const byKey = new Map<string, EventChannel>();
  for (const channel of channels) {
    const reply = channel.reply === undefined || channel.address !== "" ? "" : channel.operations.join();
    const key = `${channel.action} ${addressKey(channel.address)} ${reply}`;
    const known = byKey.get(key);
    byKey.set(
      key,
      known === undefined
        ? channel
        : {
            ...known,
            operations: [...known.operations, ...channel.operations],
            messages: [...known.messages, ...channel.messages],
            security: [...known.security, ...channel.security],
            reply: known.reply ?? channel.reply,
          },
    );
  }
  return [...byKey.values()];
}

function referredKey(place: Target): string | undefined {
  const reference = isRecord(place.value) ? place.value["$ref"] : undefined;
  return typeof reference === "string" ? reference.split("/").at(-1) : undefined;
}

/** What the operation asks for, else its traits. */
function securityOf(layers: readonly Target[], root: Target): EventChannel["security"] {
  const [layer] = layers.filter((each) => child(each, "security").value !== undefined);
  return layer === undefined ? [new Map()] : securityAt(layer, root);
}

function serverOf(place: Target, root: Target): EventServer {
  return { url: serverText(place), place, security: securityAt(place, root) };
}

function serverText(place: Target): string {
  const { url, protocol, host, pathname } = recordAt(place);
  const written = [protocol ?? "", "://", url ?? host ?? "", pathname ?? ""]
    .join("")
    .replace(/^(\w+):\/\/\1:\/\//, "$1://");
  return normalUrl(written);
}
