import { readFile, stat } from "node:fs/promises";
import type { ZodError } from "zod";
import type { Finding } from "../../generate/finding.ts";
import { isRecord } from "../schema/json.ts";
import { exchangeOfHar, HarEntry } from "./har-entry.ts";
import { exchangeOfJournal, JournalEntry } from "./journal-entry.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";

/** A recording longer than this is refused unread. */
const longestRecordingBytes = 256 * 1024 * 1024;
const mostFindings = 20;

export interface Traffic {
  readonly exchanges: readonly RecordedExchange[];
  readonly findings: readonly Finding[];
}

/**
 * Reads recorded traffic: a HAR 1.2 file, a journal of the simulators (`{"requests": [...]}`), or JSON lines with an
 * entry of either in each. `name` is what findings call the file.
 */
export async function readTraffic(path: string, name: string): Promise<Traffic> {
  const fault = (message: string, line = 1, pointer = ""): Finding => {
    return { file: name, line, column: 1, pointer, rule: "traffic", message };
  };
  const refused = (finding: Finding): Traffic => ({ exchanges: [], findings: [finding] });
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return refused(fault("there is no such file"));
  if (found.size > longestRecordingBytes)
    return refused(fault(`is larger than ${longestRecordingBytes / 1024 / 1024} MB`));

  const text = (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  const whole = parsed(text);
  if (whole.ok) {
    const entries = entriesOf(whole.value);
    if (entries !== undefined)
      return collect(
        entries.list.map((entry, index) => ({ entry, at: `${entries.at}/${index}`, line: 1 })),
        fault,
      );
  }
  // One line of JSON lines is JSON too, so only what is neither list nor entry gets here.
  const lines = text.split("\n").map((line, index) => ({ line, number: index + 1 }));
  const written = lines.filter(({ line }) => line.trim() !== "");
  const broken = written.find(({ line }) => !parsed(line).ok);
  if (written.length === 0) return refused(fault("is empty"));
  if (broken !== undefined)
    return refused(
      fault(
        whole.ok || written.length > 1
          ? "is no JSON, and no list of JSON lines"
          : `is no JSON: ${whole.reason}`,
        broken.number,
      ),
    );
  return collect(
    written.map(({ line, number }) => {
      const value = parsed(line);
      return { entry: value.ok ? value.value : undefined, at: `line ${number}`, line: number };
    }),
    fault,
  );
}

interface Written {
  readonly entry: unknown;
  readonly at: string;
  readonly line: number;
}

function collect(
  written: readonly Written[],
  fault: (message: string, line: number, pointer: string) => Finding,
): Traffic {
  const exchanges: RecordedExchange[] = [];
  const findings: Finding[] = [];
  for (const { entry, at, line } of written) {
    const read = exchangeOf(entry, at);
    if (typeof read !== "string") exchanges.push(read);
    else if (findings.length < mostFindings) findings.push(fault(read, line, at.startsWith("/") ? at : ""));
  }
  return { exchanges, findings };
}

function exchangeOf(entry: unknown, at: string): RecordedExchange | string {
  const isHar = isRecord(entry) && entry["request"] !== undefined;
  const read = isHar ? HarEntry.safeParse(entry) : JournalEntry.safeParse(entry);
  if (!read.success)
    return `is no ${isHar ? "entry of a HAR file" : "recorded call"}: ${firstIssue(read.error)}`;
  const exchange = isHar
    ? exchangeOfHar(HarEntry.parse(entry), at)
    : exchangeOfJournal(JournalEntry.parse(entry), at);
  return exchange ?? "has no address that could be read";
}

function firstIssue({ issues: [issue] }: ZodError): string {
  return issue === undefined ? "" : `${issue.path.join(".") || "it"}: ${issue.message}`;
}

function entriesOf(value: unknown): { readonly list: readonly unknown[]; readonly at: string } | undefined {
  if (Array.isArray(value)) return { list: value, at: "" };
  if (!isRecord(value)) return undefined;
  const { log, requests } = value;
  if (isRecord(log) && Array.isArray(log["entries"])) return { list: log["entries"], at: "/log/entries" };
  return Array.isArray(requests) ? { list: requests, at: "/requests" } : undefined;
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

function parsed(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // The parser quotes what it stumbled over, which may be anything that was sent.
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    return { ok: false, reason: position === undefined ? "it ends too early" : `at character ${position}` };
  }
}
