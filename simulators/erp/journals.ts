import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer } from "../behaviour/call.ts";
import type { ActionResult, Body, EntityRules } from "./entity-rules.ts";
import type { Row } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";
import { roundedAmount } from "./money.ts";
import { owe } from "./posting.ts";
import { readCustomer } from "./related-records.ts";
import type { ErpStore, RowOf } from "./state.ts";
import { given, names, textOf } from "./written-fields.ts";

/** The distance of the numbers of lines. */
const lineStep = 10_000;

const ledgerAccount = "G_x002F_L_x0020_Account";

/** Entries that wait in a journal. Their accounts must exist: those of the ledger, and customers. */
export function journalLineRules(store: ErpStore, errors: ErpErrors): EntityRules {
  const { journalLines } = store;
  return {
    create(body, parent) {
      const journal = parent as RowOf<"journals">;
      const account = readAccount(store, errors, body, textOf(body, "accountType") || ledgerAccount);
      if (!account.ok) return account;
      const lines = journalLines.findBy("journalId", journal.id);
      return succeed(
        journalLines.add(store.newId(), {
          ...journalLines.blank,
          postingDate: store.today(),
          balancingAccountId: journal.balancingAccountId,
          balancingAccountNumber: journal.balancingAccountNumber,
          lineNumber: Math.max(0, ...lines.map(({ lineNumber }) => lineNumber)) + lineStep,
          ...given("journalLines", body),
          ...account.value,
          journalId: journal.id,
          journalDisplayName: journal.code,
        }),
      );
    },
    update(row, body) {
      const line = row as RowOf<"journalLines">;
      const type = textOf(body, "accountType") || line.accountType;
      const account = readAccount(store, errors, body, type);
      if (!account.ok) return account;
      return succeed(journalLines.change(line.id, { ...given("journalLines", body), ...account.value }));
    },
    remove(row) {
      journalLines.remove(row.id);
      return undefined;
    },
  };
}

/** Posts the lines of a journal if they balance: what customers owe changes, and the journal is empty. */
export function postJournal(store: ErpStore, errors: ErpErrors, row: Row): Outcome<ActionResult, Answer> {
  const lines = store.journalLines.findBy("journalId", row.id);
  if (lines.length === 0) return fail(errors.refused("There is nothing to post."));
  const balance = roundedAmount(
    lines
      .filter(({ balancingAccountNumber }) => balancingAccountNumber === "")
      .reduce((sum, { amount }) => sum + amount, 0),
  );
  if (balance !== 0)
    return fail(errors.refused(`The lines in the journal are out of balance by ${balance}.`));
  const bare = lines.find(({ accountNumber }) => accountNumber === "");
  if (bare !== undefined)
    return fail(errors.refused(`Account No. must have a value in line ${bare.lineNumber}.`));
  for (const { id, accountType, accountNumber, amount } of lines) {
    const [customer] = accountType === "Customer" ? store.customers.findBy("number", accountNumber) : [];
    if (customer !== undefined) owe(store, customer.id, amount);
    store.journalLines.remove(id);
  }
  store.work.commit();
  return succeed({ set: "journals", id: row.id });
}

/** Payments of customers. That they are posted is the act of a person. */
export function customerPaymentRules(store: ErpStore, errors: ErpErrors): EntityRules {
  const { customerPayments } = store;
  return {
    create(body, parent) {
      const journal = parent as RowOf<"customerPaymentJournals">;
      const related = readPayment(store, errors, body);
      if (!related.ok) return related;
      const payments = customerPayments.findBy("journalId", journal.id);
      return succeed(
        customerPayments.add(store.newId(), {
          ...customerPayments.blank,
          postingDate: store.today(),
          lineNumber: Math.max(0, ...payments.map(({ lineNumber }) => lineNumber)) + lineStep,
          ...given("customerPayments", body),
          ...related.value,
          journalId: journal.id,
          journalDisplayName: journal.code,
        }),
      );
    },
    update(row, body) {
      const related = readPayment(store, errors, body);
      if (!related.ok) return related;
      return succeed(
        customerPayments.change(row.id, { ...given("customerPayments", body), ...related.value }),
      );
    },
    remove(row) {
      customerPayments.remove(row.id);
      return undefined;
    },
  };
}

function readAccount(
  store: ErpStore,
  errors: ErpErrors,
  body: Body,
  accountType: string,
): Outcome<Record<string, unknown>, Answer> {
  if (!names(body, "accountId") && !names(body, "accountNumber")) return succeed({ accountType });
  const number = textOf(body, "accountNumber").toUpperCase();
  const set =
    accountType === "Customer" ? store.customers : accountType === ledgerAccount ? store.accounts : undefined;
  const account = names(body, "accountId")
    ? set?.get(textOf(body, "accountId"))
    : set?.findBy("number", number)[0];
  if (account === undefined || (number !== "" && account.number !== number))
    return fail(errors.refused("The account values do not match to a specific Account."));
  return succeed({ accountType, accountId: account.id, accountNumber: account.number });
}

function readPayment(
  store: ErpStore,
  errors: ErpErrors,
  body: Body,
): Outcome<Record<string, unknown>, Answer> {
  const customer = readCustomer(store, errors, body);
  if (!customer.ok) return customer;
  const number = textOf(body, "appliesToInvoiceNumber").toUpperCase();
  const applied = names(body, "appliesToInvoiceId") || number !== "";
  const invoice = names(body, "appliesToInvoiceId")
    ? store.salesInvoices.get(textOf(body, "appliesToInvoiceId"))
    : store.salesInvoices.findBy("number", number)[0];
  if (applied && (invoice === undefined || invoice.status === "Draft"))
    return fail(errors.refused("The invoice cannot be found."));
  if (applied && number !== "" && invoice?.number !== number)
    return fail(errors.refused("The invoice values do not match to a specific Invoice."));
  return succeed({
    ...(customer.value === undefined
      ? {}
      : { customerId: customer.value.id, customerNumber: customer.value.number }),
    ...(invoice === undefined || !applied
      ? {}
      : { appliesToInvoiceId: invoice.id, appliesToInvoiceNumber: invoice.number }),
  });
}
