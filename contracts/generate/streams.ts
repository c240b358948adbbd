import { childOf, childrenOf, isObject, type Place } from "./place.ts";

/** One stream of `x-jetstream`, in the contract's own words, with its name. */
export interface StreamModel {
  readonly name: string;
  readonly subjects: readonly string[];
}

/** The streams that an AsyncAPI document states. */
export function streamsOf(document: Place): StreamModel[] {
  return childrenOf(childOf(childOf(document, "x-jetstream"), "streams")).map(({ key, place }) => {
    const settings = isObject(place.value) ? place.value : {};
    const { subjects } = settings;
    return { name: key, ...settings, subjects: Array.isArray(subjects) ? subjects.map(String) : [] };
  });
}

/** The stream that keeps what is published on the address. */
export function streamFor(streams: readonly StreamModel[], address: string): StreamModel | undefined {
  return streams.find(({ subjects }) => subjects.some((subject) => covers(subject, address)));
}

/** Whether a NATS subject with wildcards covers an address; `{…}` in the address is any token. */
function covers(subject: string, address: string): boolean {
  const pattern = subject.split(".");
  const tokens = address.split(".");
  for (const [index, part] of pattern.entries()) {
    if (part === ">") return tokens.length > index;
    if (tokens[index] === undefined || (part !== "*" && part !== tokens[index])) return false;
  }
  return pattern.length === tokens.length;
}
