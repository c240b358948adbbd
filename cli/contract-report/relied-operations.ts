/** The operations of each platform that our connectors call; a test reads the connectors and compares. */
export const reliedOperations: Readonly<Record<"crm" | "erp" | "support", readonly string[]>> = {
  crm: [
    "batchReadCompanies",
    "batchReadLineItems",
    "listAssociations",
    "readCompany",
    "readDeal",
    "updateCompany",
    "updateDeal",
  ],
  erp: [
    "createCustomer",
    "createSalesOrder",
    "createSubscription",
    "deleteSalesOrder",
    "listCurrencies",
    "listCustomers",
    "listItems",
    "listSalesInvoices",
    "listSalesOrders",
    "listSubscriptions",
    "listTaxAreas",
    "readSalesInvoice",
    "renewSubscription",
    "shipAndInvoiceSalesOrder",
  ],
  support: ["listCustomObjectRecords", "upsertCustomObjectRecord"],
};
