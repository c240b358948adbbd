import { CsvError, type Info, parse } from "csv-parse/sync";
import type { LegacyOrderRow } from "#contracts/generated/canonical/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";

/** A row as it stands in the file. */
export interface FileRow {
  /** Of the file; the header is 1. */
  readonly line: number;
  /** Fields by column, without the empty ones. */
  readonly row: Readonly<Record<string, string>>;
}

export interface OrderFile {
  readonly encoding: "utf-8" | "windows-1252";
  readonly rows: readonly FileRow[];
}

/** Why a file as a whole cannot be read, in words for whoever sends it. */
export interface RefusedFile {
  readonly code: "too-large" | "too-many-rows" | "not-csv" | "columns-wrong" | "empty";
  readonly detail: string;
}

/** What a file may have at most; more is split by whoever sends it. */
export const fileLimits = { bytes: 10 * 1024 * 1024, rows: 10_000, bytesOfRow: 10_000 } as const;

/** The columns of the contract; one that is added or becomes required there does not compile here until it is said. */
const needs: {
  readonly [Column in keyof LegacyOrderRow]-?: Record<never, never> extends Pick<LegacyOrderRow, Column>
    ? "may-be-missing"
    : "needed";
} = {
  order_number: "needed",
  customer_number: "needed",
  product_code: "needed",
  quantity: "needed",
  unit_price: "needed",
  currency: "needed",
  description: "may-be-missing",
  ship_on: "may-be-missing",
};

/**
 * Reads a file of the old order system (contracts/canonical/legacy-order-row.yaml). A file that is no UTF-8 is taken for
 * Windows-1252, in which every byte is a letter. A row with too few or too many fields is passed on as it is: it is its
 * own exception, not the file's.
 */
export function readOrderFile(bytes: Uint8Array): Outcome<OrderFile, RefusedFile> {
  if (bytes.byteLength > fileLimits.bytes) {
    const detail = `The file has ${bytes.byteLength} bytes; ${fileLimits.bytes} are taken at most. Send it in parts.`;
    return fail({ code: "too-large", detail });
  }
  const { text, encoding } = decode(bytes);
  const [header = ""] = text.split(/\r?\n/, 1);
  if (header.trim() === "") return fail({ code: "empty", detail: "The file is empty: it has no header." });
  const delimiter = header.split(";").length > header.split(",").length ? ";" : ",";
  const columns = header.split(delimiter).map((column) => column.trim().replace(/^"(.*)"$/, "$1"));
  const wrong = wrongColumns(columns);
  if (wrong !== undefined) return fail({ code: "columns-wrong", detail: wrong });

  const parsed = parseRows(text, delimiter);
  if (!parsed.ok) return parsed;
  if (parsed.value.length > fileLimits.rows) {
    const detail = `The file has ${parsed.value.length} rows; ${fileLimits.rows} are taken at most. Send it in parts.`;
    return fail({ code: "too-many-rows", detail });
  }
  const rows = parsed.value.map(({ record, info }) => ({
    // The parser says where a row ends, and a quoted field may hold line breaks.
    line: info.lines - record.reduce((breaks, field) => breaks + (field.match(/\n/g)?.length ?? 0), 0),
    row: rowOf(columns, record),
  }));
  return succeed({ encoding, rows });
}

function decode(bytes: Uint8Array): { text: string; encoding: OrderFile["encoding"] } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}

function wrongColumns(columns: readonly string[]): string | undefined {
  const reasons = [
    ...Object.entries(needs)
      .filter(([column, need]) => need === "needed" && !columns.includes(column))
      .map(([column]) => `${column} is missing`),
    ...columns
      .filter((column) => !Object.hasOwn(needs, column))
      .map((column) => `"${column.slice(0, 40)}" is no column`),
    ...[...new Set(columns.filter((column, at) => columns.indexOf(column) !== at))].map(
      (column) => `${column.slice(0, 40)} is there twice`,
    ),
  ];
  if (reasons.length === 0) return undefined;
  return `The header does not fit: ${reasons.slice(0, 20).join("; ")}. The columns are ${Object.keys(needs).join(", ")}.`;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: Info;
}

function parseRows(text: string, delimiter: string): Outcome<readonly ParsedRow[], RefusedFile> {
  try {
    const rows = parse(text, {
      delimiter,
      from_line: 2,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: fileLimits.bytesOfRow,
    }) as unknown as ParsedRow[];
    return succeed(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const detail = `The file is no CSV: ${error.message.slice(0, 500)}`;
    return fail({ code: "not-csv", detail });
  }
}

/** A field without a column is kept under a name that no column has, so that its row is refused and says so. */
function rowOf(columns: readonly string[], record: readonly string[]): Record<string, string> {
  const fields = record.map((field, at) => [
    columns[at] ?? `more_${"x".repeat(at - columns.length + 1)}`.slice(0, 40),
    field.slice(0, 1_000),
  ]);
  return Object.fromEntries(fields.filter(([, field]) => field !== ""));
}
