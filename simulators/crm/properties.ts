import { type ObjectType, objectTypes } from "./object-types.ts";

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

const dealStages = options({
  appointmentscheduled: "Appointment scheduled",
  qualifiedtobuy: "Qualified to buy",
  presentationscheduled: "Presentation scheduled",
  decisionmakerboughtin: "Decision maker bought in",
  contractsent: "Contract sent",
  closedwon: "Closed won",
  closedlost: "Closed lost",
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
  ],
  contacts: [
    text("email", "Email"),
    text("firstname", "First name"),
    text("lastname", "Last name"),
    text("phone", "Phone number"),
    text("company", "Company name"),
    text("jobtitle", "Job title"),
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
    unique("concordat_contract_ref", "Contract reference"),
    custom("concordat_state", "Transaction state"),
    custom("erp_order_no", "ERP order number"),
    custom("erp_invoice_no", "ERP invoice number"),
  ],
  line_items: [
    text("name", "Name"),
    text("hs_sku", "SKU"),
    text("description", "Description"),
    amount("quantity", "Quantity"),
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
  return {
    companies: byName("companies"),
    contacts: byName("contacts"),
    deals: byName("deals"),
    line_items: byName("line_items"),
    products: byName("products"),
  };
}
