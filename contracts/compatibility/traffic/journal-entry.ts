import { z } from "zod";
import type { RecordedBody, RecordedExchange } from "./recorded-exchange.ts";

/** The journal of the simulators keeps so many characters of a body. Contract: contracts/platforms/simulator-control.openapi.yaml#/components/schemas/JournalEntry */
const keptCharacters = 10_000;

/** What is read of an entry of a journal: a call with its bodies as text. */
export const JournalEntry = z.looseObject({
  method: z.string().min(1),
  path: z.string().min(1),
  status: z.number().optional(),
  requestBody: z.string().optional(),
  responseBody: z.string().optional(),
});

/** The exchange of one entry; undefined when its path is none. */
export function exchangeOfJournal(
  entry: z.output<typeof JournalEntry>,
  at: string,
): RecordedExchange | undefined {
  const url = URL.parse(entry.path, "http://platform.invalid");
  if (url === null) return undefined;
  return {
    at,
    method: entry.method.toUpperCase(),
    path: url.pathname,
    query: url.searchParams,
    requestHeaders: undefined,
    requestBody: bodyOf(entry.requestBody),
    answer:
      entry.status === undefined
        ? undefined
        : { status: entry.status, headers: undefined, body: bodyOf(entry.responseBody) },
  };
}

function bodyOf(text: string | undefined): RecordedBody | undefined {
  return text === undefined || text === ""
    ? undefined
    : { mediaType: undefined, text, cut: text.length >= keptCharacters };
}
