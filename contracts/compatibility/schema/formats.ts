import { fullFormats } from "ajv-formats/dist/formats.js";

const time = "\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}(:?\\d{2})?)";

/**
 * Patterns that every text of a format matches. They let the search reason about formats, and they keep out what
 * ajv-formats takes beyond the RFCs: a blank for the T of a date-time (RFC 3339), `urn:uuid:` (RFC 4122).
 */
const formatPatterns: Readonly<Record<string, string>> = {
  date: "^\\d{4}-\\d{2}-\\d{2}$",
  time: `^${time}$`,
  "date-time": `^\\d{4}-\\d{2}-\\d{2}[Tt]${time}$`,
  uuid: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
  ipv4: "^\\d{1,3}(\\.\\d{1,3}){3}$",
  email: "^[^@\\s]+@[A-Za-z0-9.-]+$",
  hostname: "^[A-Za-z0-9.-]+$",
};

/** A pattern that every text of the format matches, where one is known. */
export function patternOfFormat(format: string): string | undefined {
  return Object.hasOwn(formatPatterns, format) ? formatPatterns[format] : undefined;
}

/** The formats on which we are stricter than ajv-formats. */
export const patternedFormats: readonly string[] = Object.keys(formatPatterns);

/** Whether the value has the format; a format that nobody knows admits everything. */
export function hasFormat(value: unknown, format: string): boolean {
  const pattern = patternOfFormat(format);
  if (pattern !== undefined && typeof value === "string" && !new RegExp(pattern, "u").test(value))
    return false;
  return isAdmittedByAjv(value, format);
}

function isAdmittedByAjv(value: unknown, format: string): boolean {
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

/** Whether a text can be refused for its format. */
export function isKnownFormat(format: string): boolean {
  return Object.hasOwn(fullFormats, format) && fullFormats[format as keyof typeof fullFormats] !== true;
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
