import { asyncapiDocuments, channelsOf, type MessageModel } from "../asyncapi-model.ts";
import type { Finding } from "../finding.ts";
import { childOf, findingAt, isObject, type Place, placeId } from "../place.ts";
import type { Sources } from "../sources.ts";
import type { LintRule } from "./rule.ts";

const id = "events-are-cloudevents";

const mediaType = "application/cloudevents+json";
const demanded = [
  ...["specversion", "id", "source", "type", "subject", "time"],
  ...["datacontenttype", "correlationid", "data"],
];
const envelopeFile = "contracts/canonical/cloud-event.yaml";

export const eventsAreCloudEvents: LintRule = {
  id,
  demands:
    "Every business event is a CloudEvent 1.0 in structured JSON with our attributes, all of them required: a subscriber reads the envelope before it knows the event.",
  remedy: `Take the attributes from ${envelopeFile}#/$defs, require them all, state type as a const and set contentType to ${mediaType}.`,
  check(sources) {
    return asyncapiDocuments(sources).flatMap((document) =>
      channelsOf(sources, document)
        .filter(({ address }) => address.startsWith("concordat.evt."))
        .flatMap(({ messages }) => messages.flatMap((message) => checkMessage(sources, document, message))),
    );
  },
};

function checkMessage(sources: Sources, document: Place, { name, place, payload }: MessageModel): Finding[] {
  const contentType = childOf(place, "contentType").value ?? childOf(document, "defaultContentType").value;
  const envelope = sources.follow(payload);
  if (envelope === undefined) return [];
  const properties = childOf(envelope, "properties");
  const required = childOf(envelope, "required").value;
  const lacking = demanded.filter(
    (attribute) =>
      !(Array.isArray(required) && required.includes(attribute)) ||
      childOf(properties, attribute).value === undefined,
  );
  if (lacking.length > 0)
    return [findingAt(envelope, id, `event ${name} must have and require ${lacking.join(", ")}`)];
  const constants = { specversion: "1.0", type: undefined };
  return [
    ...(contentType === mediaType
      ? []
      : [findingAt(place, id, `the contentType of event ${name} must be ${mediaType}`)]),
    ...Object.entries(constants).flatMap(([attribute, value]) => {
      const at = childOf(properties, attribute);
      const said = childOf(sources.follow(at) ?? at, "const").value;
      const right = value === undefined ? typeof said === "string" : said === value;
      return right ? [] : [findingAt(at, id, `${attribute} of event ${name} must be a const`)];
    }),
    ...ownAttributes(sources, name, properties),
  ];
}

/** Attributes that are spelled out although the canonical envelope has them. */
function ownAttributes(sources: Sources, name: string, properties: Place): Finding[] {
  const envelope = sources.ofArea("canonical").find(({ path }) => path === envelopeFile);
  if (envelope === undefined || !isObject(properties.value)) return [];
  return Object.keys(properties.value).flatMap((attribute) => {
    const canonical = sources.resolve(envelope, `#/$defs/${attribute}`);
    const at = childOf(properties, attribute);
    const reference = childOf(at, "$ref").value;
    const target = typeof reference === "string" ? sources.resolve(at.file, reference) : undefined;
    if (canonical === undefined || (target !== undefined && placeId(target) === placeId(canonical)))
      return [];
    return [findingAt(at, id, `${attribute} of event ${name} must refer to ${placeId(canonical)}`)];
  });
}
