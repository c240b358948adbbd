import { asyncapiDocuments, channelsOf, eventsOf, requestRepliesOf } from "../asyncapi-model.ts";
import type { Finding } from "../finding.ts";
import { childOf, findingAt, type Place } from "../place.ts";
import type { Sources } from "../sources.ts";
import type { LintRule } from "./rule.ts";

const id = "subject-convention";

const word = "[a-z][a-z0-9-]*";
const eventSubject = new RegExp(`^concordat\\.evt\\.${word}\\.${word}\\.${word}\\.v[1-9]\\d*$`);
const operationSubject = new RegExp(`^concordat\\.op\\.${word}\\.${word}-${word}\\.v[1-9]\\d*$`);
const recordSubject =
  /^concordat\.(hook\.\{\w+\}\.v[1-9]\d*|trace(\.[a-z]+)?\.v[1-9]\d*\.\{\w+\}|dead\.\{\w+\}\.v[1-9]\d*)$/;

export const subjectConvention: LintRule = {
  id,
  demands:
    "Subjects are concordat.evt.<domain>.<object>.<past-fact>.v<N> for events (the same as their CloudEvents type), concordat.op.<domain>.<verb-object>.v<N> for operations, and concordat.hook, trace or dead for records; each belongs to one channel.",
  remedy: "Rename the address, and with it the CloudEvents type or the operation.",
  check(sources) {
    const documents = asyncapiDocuments(sources);
    const seen = new Set<string>();
    const twice = documents
      .flatMap((document) => channelsOf(sources, document))
      .filter(({ address }) => seen.size === seen.add(address).size)
      .map(({ place, address }) =>
        findingAt(childOf(place, "address"), id, `${address} is the address of another channel too`),
      );
    return [...twice, ...documents.flatMap((document) => checkDocument(sources, document))];
  },
};

function checkDocument(sources: Sources, document: Place): Finding[] {
  const events = new Map(eventsOf(sources, document).map((event) => [event.channel.address, event]));
  const operations = new Map(
    requestRepliesOf(sources, document).map((operation) => [operation.subject, operation]),
  );
  return channelsOf(sources, document).flatMap(({ address, place }) => {
    const at = childOf(place, "address");
    const event = events.get(address);
    if (event !== undefined) {
      if (!eventSubject.test(address))
        return [findingAt(at, id, `${address} must be concordat.evt.<domain>.<object>.<past-fact>.v<N>`)];
      return event.type === address
        ? []
        : [findingAt(at, id, `the CloudEvents type on ${address} must be the same, not ${event.type}`)];
    }
    const operation = operations.get(address);
    if (operation !== undefined) {
      if (!operationSubject.test(address))
        return [findingAt(at, id, `${address} must be concordat.op.<domain>.<verb-object>.v<N>`)];
      const name = address.split(".").at(-2);
      if (operation.queue === "")
        return [
          findingAt(
            operation.place,
            id,
            `${operation.name} must name its queue group in bindings.nats.queue`,
          ),
        ];
      return name === operation.name
        ? []
        : [findingAt(at, id, `the operation on ${address} must be called ${name}`)];
    }
    return recordSubject.test(address)
      ? []
      : [findingAt(at, id, `${address} follows no convention for subjects`)];
  });
}
