export interface CustomObjectField {
  readonly type: "text" | "dropdown" | "date";
  readonly options?: readonly string[];
}

export interface CustomObject {
  readonly key: string;
  /** What the ledger calls several of them. */
  readonly plural: string;
  readonly fields: Readonly<Record<string, CustomObjectField>>;
}

/** The custom objects of an account that is set up for the integration. */
export const customObjects: readonly CustomObject[] = [
  {
    key: "entitlement",
    plural: "entitlements",
    fields: {
      state: { type: "dropdown", options: ["provisional", "active", "held", "revoked"] },
      account_key: { type: "text" },
      contract_ref: { type: "text" },
      order_no: { type: "text" },
      invoice_no: { type: "text" },
      product_codes: { type: "text" },
      hold_reason: { type: "text" },
      end_date: { type: "date" },
    },
  },
];
