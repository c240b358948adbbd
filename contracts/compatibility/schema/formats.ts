import { fullFormats } from "ajv-formats/dist/formats.js";

/** Whether the value has the format, as ajv-formats judges; a format that nobody knows admits everything. */
export function hasFormat(value: unknown, format: string): boolean {
  if (!Object.hasOwn(fullFormats, format)) return true;
  const definition = fullFormats[format as keyof typeof fullFormats] as unknown;
  if (definition === true) return true;
  if (definition instanceof RegExp) return typeof value !== "string" || definition.test(value);
  if (typeof definition === "function") return typeof value !== "string" || Boolean(definition(value));
  const { type = "string", validate } = definition as {
    type?: string;
    validate: RegExp | ((value: unknown) => boolean);
  };
  if (typeof value !== type) return true;
  return validate instanceof RegExp ? validate.test(value as string) : validate(value);
}

export function isKnownFormat(format: string): boolean {
  return Object.hasOwn(fullFormats, format);
}

/** Texts of which each known format admits at least one and, for most, refuses others that look like it. */
export const formatSamples: readonly string[] = [
  "a",
  "",
  "0",
  "2026-01-31T12:00:00Z",
  "2026-01-31T12:00:00.123+01:00",
  "2026-01-31T12:00:00",
  "2026-01-31 12:00:00Z",
  "2026-01-31",
  "2026-13-31",
  "12:00:00Z",
  "12:00:00",
  "P1D",
  "PT1H",
  "a@b.co",
  "someone@example.com",
  "example.com",
  "a_b.example.com",
  "127.0.0.1",
  "::1",
  "https://example.com/a",
  "http://a",
  "urn:a:b",
  "/a/b",
  "a/b?c=d",
  "https://example.com/ä",
  "https://example.com/{a}",
  "https://example.com/a b",
  "00000000-0000-4000-8000-000000000000",
  "00000000-0000-0000-0000-000000000000",
  "urn:uuid:00000000-0000-4000-8000-000000000000",
  "/a~1b",
  "/a~b",
  "#/a",
  "0/a",
  "1#",
  "^a$",
  "(",
  "YQ==",
  "YQ",
  "a b",
  "12",
  "-1",
  "1.5",
  "true",
  "null",
  "ä",
];

/** Pairs in which every text of the first format has the second. */
const contained: readonly (readonly [string, string])[] = [
  ["uri", "uri-reference"],
  ["date-time", "iso-date-time"],
  ["time", "iso-time"],
];

export function formatImplies(format: string, other: string): boolean {
  return format === other || contained.some(([inner, outer]) => inner === format && outer === other);
}
