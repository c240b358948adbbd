/** All stories by name, in the order in which `--all` plays them, with what each tells. Light: the help shows it. */
export const storyNames = {
  "customer-onboarding":
    "a company becomes a customer in all three platforms; entered twice, it gets no second account",
  "quote-to-cash": "a deal is won: customer, order, invoice and active entitlement follow, each once",
  "invoice-exception":
    "a customer disputes an invoice: support is held, finance owns it, and all is released when it is settled",
  "order-amendment":
    "an invoiced order is amended: its invoice is credited, it is written anew, and support goes on for what it is then",
  "payment-failure":
    "an invoice is not paid: support goes on for a grace period, is held, nothing is shipped; payment opens it all again",
  "credit-memo": "a paid invoice is credited: finance approves it and pays it back, support ends, each once",
  "case-escalation":
    "a case becomes urgent while an invoice is disputed: the agent sees contract state and risk, the account's owner is told, and the missed SLA becomes a credit",
  renewal:
    "a contract nears its end: the renewal deal is opened, won, and support goes on without a gap; the next one is lost, and support ends on its day",
  "reference-data":
    "a product that the ERP does not know is found, has an owner, and ends when its code is put right",
  "legacy-batch": "the old order system's file comes twice, with a bad row: each order is there once",
} as const;

export type ScenarioName = keyof typeof storyNames;

export const scenarioNames = Object.keys(storyNames) as ScenarioName[];
