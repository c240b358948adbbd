import { forEachType, type ObjectType, objectTypes } from "./object-types.ts";
import { owners } from "./owners.ts";

export interface Property {
  readonly name: string;
  readonly label: string;
  readonly type: "string" | "number" | "datetime" | "enumeration" | "bool" | "date";
  readonly fieldType: string;
  readonly groupName: string;
  readonly hasUniqueValue: boolean;
  readonly readOnly?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

const text = (name: string, label: string, more: Partial<Property> = {}): Property => ({
  name,
  label,
  type: "string",
  fieldType: "text",
  groupName: "general",
  hasUniqueValue: false,
  ...more,
});
const amount = (name: string, label: string) => text(name, label, { type: "number", fieldType: "number" });
const unique = (name: string, label: string) =>
  text(name, label, { groupName: "concordat", hasUniqueValue: true });
const custom = (name: string, label: string) => text(name, label, { groupName: "concordat" });
const options = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([value, label]) => ({ value, label }));

const owner = text("hubspot_owner_id", "Owner", {
  type: "enumeration",
  fieldType: "select",
  options: owners.map(({ id, email }) => ({ value: id, label: email })),
});
const timestamp = text("hs_timestamp", "Time", { type: "datetime", fieldType: "date" });

export const dealStages = options({
  appointmentscheduled: "Appointment scheduled",
  qualifiedtobuy: "Qualified to buy",
  presentationscheduled: "Presentation scheduled",
  decisionmakerboughtin: "Decision maker bought in",
  contractsent: "Contract sent",
  closedwon: "Closed won",
  closedlost: "Closed lost",
});

export const ticketStages = options({
  "1": "New",
  "2": "Waiting on contact",
  "3": "Waiting on us",
  "4": "Closed",
});

const ofType: Readonly<Record<ObjectType, readonly Property[]>> = {
  companies: [
    text("name", "Name"),
    text("domain", "Domain"),
    text("country", "Country"),
    text("address", "Street address"),
    text("address2", "Street address 2"),
    text("city", "City"),
    text("state", "State or region"),
    text("zip", "Postal code"),
    text("phone", "Phone number"),
    text("industry", "Industry"),
    text("description", "Description"),
    text("website", "Website"),
    unique("concordat_account_key", "Account key"),
    custom("erp_customer_no", "ERP customer number"),
    custom("support_org_id", "Support organization"),
    custom("payment_state", "Payment state"),
    custom("tax_registration_no", "Tax registration number"),
    custom("payment_terms", "Payment terms"),
    custom("bill_to", "Invoices go to"),
    text("hs_parent_company_id", "Parent company"),
    owner,
  ],
  contacts: [
    text("email", "Email"),
    text("firstname", "First name"),
    text("lastname", "Last name"),
    text("phone", "Phone number"),
    text("company", "Company name"),
    text("jobtitle", "Job title"),
    owner,
  ],
  deals: [
    text("dealname", "Deal name"),
    text("pipeline", "Pipeline", {
      type: "enumeration",
      fieldType: "select",
      options: options({ default: "Sales pipeline" }),
    }),
    text("dealstage", "Deal stage", { type: "enumeration", fieldType: "radio", options: dealStages }),
    amount("amount", "Amount"),
    text("deal_currency_code", "Currency"),
    text("closedate", "Close date", { type: "datetime", fieldType: "date" }),
    text("description", "Description"),
    text("dealtype", "Deal type"),
    owner,
    unique("concordat_contract_ref", "Contract reference"),
    custom("concordat_state", "Transaction state"),
    custom("erp_order_no", "ERP order number"),
    custom("erp_invoice_no", "ERP invoice number"),
    text("concordat_contract_end", "Contract ends on", {
      type: "date",
      fieldType: "date",
      groupName: "concordat",
    }),
    text("concordat_sla_penalty_percent", "SLA penalty, % of the invoice", {
      type: "number",
      fieldType: "number",
      groupName: "concordat",
    }),
  ],
  line_items: [
    text("name", "Name"),
    text("hs_sku", "SKU"),
    text("description", "Description"),
    amount("quantity", "Quantity"),
    custom("ship_on", "Deliver from"),
    amount("price", "Unit price"),
    amount("amount", "Net price"),
    text("hs_product_id", "Product"),
    text("hs_line_item_currency_code", "Currency"),
    amount("discount", "Unit discount"),
    amount("hs_discount_percentage", "Discount percentage"),
    text("recurringbillingfrequency", "Billing frequency"),
  ],
  products: [
    text("name", "Name"),
    text("hs_sku", "SKU"),
    text("description", "Description"),
    amount("price", "Unit price"),
  ],
  quotes: [
    text("hs_title", "Title"),
    text("hs_status", "Status"),
    text("hs_currency", "Currency"),
    text("hs_expiration_date", "Expiration date", { type: "datetime", fieldType: "date" }),
    amount("hs_quote_amount", "Amount"),
    text("hs_quote_number", "Quote number"),
    owner,
  ],
  tickets: [
    text("subject", "Subject"),
    text("content", "Content"),
    text("hs_pipeline", "Pipeline", {
      type: "enumeration",
      fieldType: "select",
      options: options({ "0": "Support pipeline" }),
    }),
    text("hs_pipeline_stage", "Stage", { type: "enumeration", fieldType: "select", options: ticketStages }),
    text("hs_ticket_priority", "Priority", {
      type: "enumeration",
      fieldType: "select",
      options: options({ LOW: "Low", MEDIUM: "Medium", HIGH: "High", URGENT: "Urgent" }),
    }),
    owner,
    unique("concordat_case_ref", "Case reference"),
  ],
  notes: [timestamp, text("hs_note_body", "Body", { fieldType: "html" }), owner],
  tasks: [
    timestamp,
    text("hs_task_subject", "Subject"),
    text("hs_task_body", "Body", { fieldType: "html" }),
    text("hs_task_status", "Status", {
      type: "enumeration",
      fieldType: "select",
      options: options({
        NOT_STARTED: "Not started",
        IN_PROGRESS: "In progress",
        WAITING: "Waiting",
        DEFERRED: "Deferred",
        COMPLETED: "Completed",
      }),
    }),
    text("hs_task_priority", "Priority", {
      type: "enumeration",
      fieldType: "select",
      options: options({ NONE: "None", LOW: "Low", MEDIUM: "Medium", HIGH: "High" }),
    }),
    text("hs_task_type", "Type"),
    owner,
  ],
};

/** The properties of each object type in a portal that is set up for the integration. */
export function seedProperties(): Record<ObjectType, Map<string, Property>> {
  const kept = (type: ObjectType): Property[] => [
    text("hs_object_id", "Record ID", { type: "number", fieldType: "number", readOnly: true }),
    text("createdate", "Create date", { type: "datetime", fieldType: "date", readOnly: true }),
    text(objectTypes[type].modified, "Last modified", {
      type: "datetime",
      fieldType: "date",
      readOnly: true,
    }),
  ];
  const byName = (type: ObjectType) =>
    new Map([...kept(type), ...ofType[type]].map((property) => [property.name, property]));
  return forEachType(byName);
}
