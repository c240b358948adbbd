import type { LegacyOrderRow } from "#contracts/generated/canonical/types.ts";
import { LegacyOrderRow as validate } from "#contracts/generated/canonical/validators.js";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import { readLegacyRow } from "../legacy/legacy-order.ts";
import type { ExceptionToRaise, ResolutionData } from "../workflow/exception.ts";
import { ChildLost } from "../workflow/workflow.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { type QuoteToCashResult, quoteToCash } from "./quote-to-cash.ts";
import { tracedRun } from "./traced-run.ts";

/** One row of a file, as it stands there. */
export interface LegacyBatchInput {
  readonly fileName: string;
  readonly line: number;
  readonly row: Readonly<Record<string, string>>;
  /** Its order number came before, with another content. */
  readonly changed?: boolean;
  /** Why the file as a whole could not be read; then there is no row. */
  readonly refused?: string;
}

export interface LegacyBatchResult {
  /** `left-out`: a person decided that the row is no order of its own. */
  readonly ended: "ordered" | "left-out";
  readonly order?: QuoteToCashResult;
}

export const legacyBatchName = "legacy-batch";
export const legacyRowInvalid = "legacy-row-invalid";
export const legacyFileRefused = "legacy-file-refused";
export const legacyOrderChanged = "legacy-order-changed";

/** The file is nightly: what is wrong in it is known before the next one comes. */
const dueInMs = 24 * 60 * 60 * 1_000;

/** With this a row that cannot be read becomes an order all the same. */
export const correctedRow: ResolutionData<LegacyOrderRow> = {
  contract: "LegacyOrderRow",
  read(data) {
    const violation = violationsOf(validate, data)[0];
    return violation === undefined ? succeed(data as LegacyOrderRow) : fail(violation);
  },
};

export const legacyBatchProcess: Process = {
  name: legacyBatchName,
  does: "A row of the old order system's file becomes an order in the same way as a won deal, or an exception that names its line.",
  owner: "sales-operations",
  triggers: [
    { kind: "file", name: "CONCORDAT_LEGACY_FOLDER" },
    { kind: "api", name: "import-legacy-order" },
  ],
  states: ["received", "ordered"],
  promise: { withinMs: 120_000, says: "support is open two minutes after the row was taken" },
  steps: [
    {
      name: "quote-to-cash",
      does: "takes the order through quote to cash, as a process of its own",
      undoneBy: "nothing here: that process is canceled, and undoes what it did",
    },
  ],
  compensation: "None of its own: the process of its order is canceled, and this one ends with it.",
  exceptions: [
    { code: legacyFileRefused, owner: "sales-operations", dueInMs, blocks: "all orders of the file" },
    { code: legacyRowInvalid, owner: "sales-operations", dueInMs, blocks: "the order of the row" },
    {
      code: legacyOrderChanged,
      owner: "sales-operations",
      dueInMs,
      blocks: "the change of an order that the old system has sent before",
    },
  ],
  // The order's own process is the one that is canceled.
  decisions: { skippable: [], noReturnAfter: "none", tooLate: [] },
};

export function legacyBatch(d: FlowDependencies): BusinessWorkflow<LegacyBatchInput, LegacyBatchResult> {
  const options = { version: 1, accepts: [correctedRow] };
  const order = quoteToCash(d);
  return businessWorkflow(legacyBatchProcess, options, async (engineRun, input) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    if (input.refused !== undefined) {
      await run.raise(fileRefused(input.fileName, input.refused));
      return { ended: "left-out" };
    }
    if (input.changed === true) {
      // The order of the number is on its way, or done: it is changed where it is now, not by a file.
      await run.raise(changed(input));
      return { ended: "left-out" };
    }
    let legacyOrder: LegacyOrderRow | undefined;
    while (legacyOrder === undefined) {
      const read = readLegacyRow(input.row);
      if (read.ok) legacyOrder = read.value;
      else {
        const { action, data } = await run.raise(invalid(input, read.failure), correctedRow);
        if (action === "resolve" && data !== undefined) legacyOrder = data;
        else if (action === "skip") return { ended: "left-out" };
      }
    }
    const key = legacyOrder.customer_number;
    try {
      return { ended: "ordered", order: await run.child(order, { legacyOrder }, { key }) };
    } catch (error) {
      if (error instanceof ChildLost) return { ended: "left-out" };
      throw error;
    }
  });
}

function invalid({ fileName, line, row }: LegacyBatchInput, reasons: readonly string[]): ExceptionToRaise {
  const number = row["order_number"]?.slice(0, 40) ?? "without a number";
  return {
    code: legacyRowInvalid,
    detail: `Line ${line} of ${fileName} (order ${number}) is no order: ${reasons.join("; ").slice(0, 3_000)}. The other rows go on. Resolve with data of the contract LegacyOrderRow to order it as it should be, or with 'skip' if it is corrected in the old system and comes again.`,
    owner: "sales-operations",
    dueInMs,
    blocks: [`order of line ${line} of ${fileName}`.slice(0, 200)],
    subject: `${fileName}:${line}`.slice(0, 200),
  };
}

function fileRefused(fileName: string, why: string): ExceptionToRaise {
  return {
    code: legacyFileRefused,
    detail: `The file ${fileName} cannot be read, and none of its orders was taken. ${why} Have it sent again as it should be, then resolve with 'skip'.`,
    owner: "sales-operations",
    dueInMs,
    blocks: [`orders of ${fileName}`.slice(0, 200)],
    subject: fileName.slice(0, 200),
  };
}

function changed({ fileName, line, row }: LegacyBatchInput): ExceptionToRaise {
  const number = row["order_number"]?.slice(0, 40);
  return {
    code: legacyOrderChanged,
    detail: `Line ${line} of ${fileName} has the order ${number}, which came before with another content. The first one stands, and nothing was ordered twice. If the change is meant, amend the order ${number}-LO; then resolve with 'skip' and say so.`,
    owner: "sales-operations",
    dueInMs,
    blocks: [`change of order ${number}`],
    subject: `${fileName}:${line}`.slice(0, 200),
  };
}
