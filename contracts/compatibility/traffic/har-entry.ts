import { z } from "zod";
import type { RecordedBody, RecordedExchange } from "./recorded-exchange.ts";

const pairs = z.array(z.looseObject({ name: z.string(), value: z.string().default("") })).default([]);

/** What is read of an entry of HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/). */
export const HarEntry = z.looseObject({
  request: z.looseObject({
    method: z.string().min(1),
    url: z.string().min(1),
    headers: pairs,
    postData: z
      .looseObject({ mimeType: z.string().default(""), text: z.string().optional(), params: pairs })
      .optional(),
  }),
  response: z
    .looseObject({
      status: z.number(),
      headers: pairs,
      content: z
        .looseObject({
          mimeType: z.string().optional(),
          text: z.string().optional(),
          encoding: z.string().optional(),
        })
        .optional(),
    })
    .optional(),
});

/** The exchange of one entry; undefined when its address is none. */
export function exchangeOfHar(entry: z.output<typeof HarEntry>, at: string): RecordedExchange | undefined {
  const { request, response } = entry;
  const url = URL.parse(request.url, "http://platform.invalid");
  if (url === null) return undefined;
  // Browsers write 0 for a call that was never answered.
  const answered = response !== undefined && response.status > 0;
  return {
    at,
    method: request.method.toUpperCase(),
    path: url.pathname,
    query: url.searchParams,
    requestHeaders: headerMap(request.headers),
    requestBody: postedBody(request.postData),
    answer: answered
      ? {
          status: response.status,
          headers: headerMap(response.headers),
          body: answeredBody(response.content),
        }
      : undefined,
  };
}

function postedBody(posted: z.output<typeof HarEntry>["request"]["postData"]): RecordedBody | undefined {
  if (posted === undefined) return undefined;
  const form = new URLSearchParams(posted.params.map(({ name, value }): [string, string] => [name, value]));
  return { mediaType: essence(posted.mimeType), text: posted.text ?? form.toString(), cut: false };
}

function answeredBody(
  content: NonNullable<z.output<typeof HarEntry>["response"]>["content"],
): RecordedBody | undefined {
  if (content?.text === undefined || content.text === "") return undefined;
  const text =
    content.encoding === "base64" ? Buffer.from(content.text, "base64").toString("utf8") : content.text;
  return { mediaType: essence(content.mimeType ?? ""), text, cut: false };
}

function headerMap(headers: readonly { readonly name: string; readonly value: string }[]) {
  return headers.length === 0
    ? undefined
    : new Map(headers.map(({ name, value }) => [name.toLowerCase(), value]));
}

function essence(mediaType: string): string | undefined {
  const [name = ""] = mediaType.toLowerCase().split(";");
  return name.trim() === "" ? undefined : name.trim();
}
