import { asyncapiDocuments, channelsOf, requestRepliesOf } from "../asyncapi-model.ts";
import { childOf, findingAt } from "../place.ts";
import { streamFor, streamsOf } from "../streams.ts";
import type { LintRule } from "./rule.ts";

const id = "streams-cover-subjects";

export const streamsCoverSubjects: LintRule = {
  id,
  demands: "Everything that is published is kept by a stream of x-jetstream; requests and replies by none.",
  remedy: "Add the subject to a stream of x-jetstream, or give the channel a reply if it is a request.",
  check(sources) {
    const documents = asyncapiDocuments(sources);
    const streams = documents.flatMap(streamsOf);
    return documents.flatMap((document) => {
      const requests = new Set(requestRepliesOf(sources, document).map(({ subject }) => subject));
      return channelsOf(sources, document).flatMap(({ address, place }) => {
        const stream = streamFor(streams, address);
        const at = childOf(place, "address");
        if (requests.has(address))
          return stream === undefined
            ? []
            : [findingAt(at, id, `${stream.name} would store the requests on ${address}`)];
        return stream === undefined
          ? [findingAt(at, id, `no stream keeps what is published on ${address}`)]
          : [];
      });
    });
  },
};
