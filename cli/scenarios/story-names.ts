/** All stories by name, in the order in which `--all` plays them, with what each tells. Light: the help shows it. */
export const storyNames = {
  "quote-to-cash": "a deal is won: customer, order, invoice and active entitlement follow, each once",
  "invoice-exception":
    "a customer disputes an invoice: support is held, finance owns it, and all is released when it is settled",
} as const;

export type ScenarioName = keyof typeof storyNames;

export const scenarioNames = Object.keys(storyNames) as ScenarioName[];
