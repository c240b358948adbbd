import type { TicketField, User } from "./rows.ts";

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
      start_date: { type: "date" },
      end_date: { type: "date" },
    },
  },
];

/** Ids of the people and fields that every account has from the beginning. */
export const seedIds = { integrationUser: 1, agent: 2, firstField: 101, accountId: 9_000_001 } as const;

const systemFields = [
  ["subject", "Subject"],
  ["description", "Description"],
  ["status", "Status"],
  ["tickettype", "Type"],
  ["priority", "Priority"],
  ["group", "Group"],
  ["assignee", "Assignee"],
] as const;

/** The fields that tickets have before anybody adds one. */
export function seedTicketFields(now: string): TicketField[] {
  return systemFields.map(([type, title], index) => ({
    id: seedIds.firstField + index,
    type,
    key: null,
    title,
    description: "",
    active: true,
    required: type === "subject" || type === "description",
    removable: false,
    tag: null,
    custom_field_options: [],
    created_at: now,
    updated_at: now,
  }));
}

/** The user that the integration's credentials belong to. */
export function seedUser(email: string): Omit<User, "id" | "created_at" | "updated_at"> {
  return {
    name: "Integration",
    email,
    external_id: null,
    organization_id: null,
    role: "admin",
    phone: null,
    tags: [],
    user_fields: {},
  };
}

/** A person who works with tickets in the platform's own pages. */
export function seedAgent(): Omit<User, "id" | "created_at" | "updated_at"> {
  return { ...seedUser("agent@example.com"), name: "Support agent", role: "agent" };
}
