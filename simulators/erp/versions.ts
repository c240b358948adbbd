import type { DriftChange } from "#contracts/generated/platforms/simulator-control/types.ts";

const customerAddress = {
  addressLine1: "street",
  city: "city",
  state: "state",
  country: "countryLetterCode",
  postalCode: "postalCode",
};
const rows = ["", "/value/*"];
const inAnswers = (calls: readonly string[], change: (at: string) => DriftChange): DriftChange[] =>
  calls.flatMap((call) => rows.map((at) => ({ ...change(at), call })));
const customerCalls = ["listCustomers", "readCustomer", "createCustomer", "updateCustomer"];
const invoiceCalls = ["listSalesInvoices", "readSalesInvoice"];

/** Other versions of the ERP's API, as far as their answers differ from those of the contract. */
export const erpVersions: Readonly<Record<string, readonly DriftChange[]>> = {
  "v2.0": [],
  /** A customer's address was an object, and invoices knew of no dispute. */
  "v1.0": [
    ...inAnswers(customerCalls, (at) => ({
      kind: "nest",
      at: at === "" ? "/" : at,
      name: "address",
      members: customerAddress,
    })),
    ...["disputeStatus", "disputeStatusId", "promisedPayDate"].flatMap((field) =>
      inAnswers(invoiceCalls, (at) => ({ kind: "remove", at: `${at}/${field}` })),
    ),
  ],
  /** The next wave adds dimensions and a status that nobody has seen. */
  "next-wave": [
    ...inAnswers([...customerCalls, ...invoiceCalls], (at) => ({
      kind: "add",
      at: `${at}/shortcutDimension1Code`,
      value: "",
    })),
    ...inAnswers(["readSalesInvoice"], (at) => ({
      kind: "value",
      at: `${at}/status`,
      value: "On_x0020_Hold",
    })),
  ],
};
