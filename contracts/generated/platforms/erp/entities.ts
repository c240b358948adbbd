// Generated from contracts/platforms/erp.openapi.yaml by `npm run generate`. Do not edit.

/** The entity types of the platform, by the name of their entity set. */
export const entities = {
  companies: {
    type: "company",
    schema: "Company",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      systemVersion: {
        kind: "string",
      },
      name: {
        kind: "string",
      },
      displayName: {
        kind: "string",
      },
      businessProfileId: {
        kind: "string",
      },
      timestamp: {
        kind: "integer",
      },
    },
    navigations: {},
    creation: [],
    update: [],
    actions: [],
  },
  customers: {
    type: "customer",
    schema: "Customer",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      number: {
        kind: "string",
        maxLength: 20,
      },
      displayName: {
        kind: "string",
        maxLength: 100,
      },
      type: {
        kind: "string",
      },
      addressLine1: {
        kind: "string",
        maxLength: 100,
      },
      addressLine2: {
        kind: "string",
        maxLength: 50,
      },
      city: {
        kind: "string",
        maxLength: 30,
      },
      state: {
        kind: "string",
        maxLength: 30,
      },
      country: {
        kind: "string",
        maxLength: 10,
      },
      postalCode: {
        kind: "string",
        maxLength: 20,
      },
      phoneNumber: {
        kind: "string",
        maxLength: 30,
      },
      email: {
        kind: "string",
        maxLength: 80,
      },
      website: {
        kind: "string",
        maxLength: 80,
      },
      salespersonCode: {
        kind: "string",
        maxLength: 20,
      },
      taxLiable: {
        kind: "boolean",
      },
      taxAreaId: {
        kind: "guid",
      },
      taxAreaDisplayName: {
        kind: "string",
      },
      taxRegistrationNumber: {
        kind: "string",
        maxLength: 20,
      },
      currencyId: {
        kind: "guid",
      },
      currencyCode: {
        kind: "string",
        maxLength: 10,
      },
      paymentTermsId: {
        kind: "guid",
      },
      shipmentMethodId: {
        kind: "guid",
      },
      paymentMethodId: {
        kind: "guid",
      },
      creditLimit: {
        kind: "decimal",
      },
      balanceDue: {
        kind: "decimal",
      },
      blocked: {
        kind: "string",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {
      currency: {
        set: "currencies",
        many: false,
        key: "currencyId",
      },
      paymentTerm: {
        set: "paymentTerms",
        many: false,
        key: "paymentTermsId",
      },
      taxArea: {
        set: "taxAreas",
        many: false,
        key: "taxAreaId",
      },
      customerFinancialDetail: {
        set: "customerFinancialDetails",
        many: false,
        key: "id",
      },
      agedAccountsReceivable: {
        set: "agedAccountsReceivables",
        many: false,
        key: "id",
      },
      salesInvoices: {
        set: "salesInvoices",
        many: true,
        key: "customerId",
      },
    },
    creation: [
      "number",
      "displayName",
      "type",
      "addressLine1",
      "addressLine2",
      "city",
      "state",
      "country",
      "postalCode",
      "phoneNumber",
      "email",
      "website",
      "salespersonCode",
      "taxLiable",
      "taxAreaId",
      "taxRegistrationNumber",
      "currencyId",
      "currencyCode",
      "paymentTermsId",
      "shipmentMethodId",
      "paymentMethodId",
      "creditLimit",
      "blocked",
    ],
    update: [
      "number",
      "displayName",
      "type",
      "addressLine1",
      "addressLine2",
      "city",
      "state",
      "country",
      "postalCode",
      "phoneNumber",
      "email",
      "website",
      "salespersonCode",
      "taxLiable",
      "taxAreaId",
      "taxRegistrationNumber",
      "currencyId",
      "currencyCode",
      "paymentTermsId",
      "shipmentMethodId",
      "paymentMethodId",
      "creditLimit",
      "blocked",
    ],
    actions: [],
  },
  customerFinancialDetails: {
    type: "customerFinancialDetail",
    schema: "CustomerFinancialDetail",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      number: {
        kind: "string",
        maxLength: 20,
      },
      balance: {
        kind: "decimal",
      },
      totalSalesExcludingTax: {
        kind: "decimal",
      },
      overdueAmount: {
        kind: "decimal",
      },
    },
    navigations: {},
    creation: [],
    update: [],
    actions: [],
  },
  agedAccountsReceivables: {
    type: "agedAccountsReceivable",
    schema: "AgedAccountsReceivable",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      customerNumber: {
        kind: "string",
        maxLength: 20,
      },
      name: {
        kind: "string",
        maxLength: 100,
      },
      currencyCode: {
        kind: "string",
        maxLength: 10,
      },
      balanceDue: {
        kind: "decimal",
      },
      currentAmount: {
        kind: "decimal",
      },
      period1Amount: {
        kind: "decimal",
      },
      period2Amount: {
        kind: "decimal",
      },
      period3Amount: {
        kind: "decimal",
      },
      agedAsOfDate: {
        kind: "date",
      },
      periodLengthFilter: {
        kind: "string",
      },
    },
    navigations: {},
    creation: [],
    update: [],
    actions: [],
  },
  items: {
    type: "item",
    schema: "Item",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      number: {
        kind: "string",
        maxLength: 20,
      },
      displayName: {
        kind: "string",
        maxLength: 100,
      },
      displayName2: {
        kind: "string",
        maxLength: 50,
      },
      type: {
        kind: "string",
      },
      itemCategoryCode: {
        kind: "string",
        maxLength: 20,
      },
      blocked: {
        kind: "boolean",
      },
      gtin: {
        kind: "string",
        maxLength: 14,
      },
      inventory: {
        kind: "decimal",
      },
      unitPrice: {
        kind: "decimal",
      },
      priceIncludesTax: {
        kind: "boolean",
      },
      unitCost: {
        kind: "decimal",
      },
      taxGroupCode: {
        kind: "string",
        maxLength: 20,
      },
      baseUnitOfMeasureId: {
        kind: "guid",
      },
      baseUnitOfMeasureCode: {
        kind: "string",
        maxLength: 10,
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {
      unitOfMeasure: {
        set: "unitsOfMeasure",
        many: false,
        key: "baseUnitOfMeasureId",
      },
    },
    creation: [
      "number",
      "displayName",
      "displayName2",
      "type",
      "itemCategoryCode",
      "blocked",
      "gtin",
      "unitPrice",
      "priceIncludesTax",
      "unitCost",
      "taxGroupCode",
      "baseUnitOfMeasureId",
      "baseUnitOfMeasureCode",
    ],
    update: [
      "number",
      "displayName",
      "displayName2",
      "type",
      "itemCategoryCode",
      "blocked",
      "gtin",
      "inventory",
      "unitPrice",
      "priceIncludesTax",
      "unitCost",
      "taxGroupCode",
      "baseUnitOfMeasureId",
      "baseUnitOfMeasureCode",
    ],
    actions: [],
  },
  taxAreas: {
    type: "taxArea",
    schema: "TaxArea",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      code: {
        kind: "string",
        maxLength: 20,
      },
      displayName: {
        kind: "string",
        maxLength: 100,
      },
      taxType: {
        kind: "string",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {},
    creation: [
      "code",
      "displayName",
    ],
    update: [
      "code",
      "displayName",
    ],
    actions: [],
  },
  paymentTerms: {
    type: "paymentTerm",
    schema: "PaymentTerm",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      code: {
        kind: "string",
        maxLength: 10,
      },
      displayName: {
        kind: "string",
        maxLength: 100,
      },
      dueDateCalculation: {
        kind: "string",
      },
      discountDateCalculation: {
        kind: "string",
      },
      discountPercent: {
        kind: "decimal",
      },
      calculateDiscountOnCreditMemos: {
        kind: "boolean",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {},
    creation: [
      "code",
      "displayName",
      "dueDateCalculation",
      "discountDateCalculation",
      "discountPercent",
      "calculateDiscountOnCreditMemos",
    ],
    update: [
      "code",
      "displayName",
      "dueDateCalculation",
      "discountDateCalculation",
      "discountPercent",
      "calculateDiscountOnCreditMemos",
    ],
    actions: [],
  },
  currencies: {
    type: "currency",
    schema: "Currency",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      code: {
        kind: "string",
        maxLength: 10,
      },
      displayName: {
        kind: "string",
        maxLength: 30,
      },
      symbol: {
        kind: "string",
        maxLength: 10,
      },
      amountDecimalPlaces: {
        kind: "string",
        maxLength: 5,
      },
      amountRoundingPrecision: {
        kind: "decimal",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {},
    creation: [
      "code",
      "displayName",
      "symbol",
      "amountDecimalPlaces",
      "amountRoundingPrecision",
    ],
    update: [
      "code",
      "displayName",
      "symbol",
      "amountDecimalPlaces",
      "amountRoundingPrecision",
    ],
    actions: [],
  },
  unitsOfMeasure: {
    type: "unitOfMeasure",
    schema: "UnitOfMeasure",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      code: {
        kind: "string",
        maxLength: 10,
      },
      displayName: {
        kind: "string",
        maxLength: 50,
      },
      internationalStandardCode: {
        kind: "string",
        maxLength: 10,
      },
      symbol: {
        kind: "string",
        maxLength: 10,
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {},
    creation: [
      "code",
      "displayName",
      "internationalStandardCode",
      "symbol",
    ],
    update: [
      "code",
      "displayName",
      "internationalStandardCode",
      "symbol",
    ],
    actions: [],
  },
  disputeStatus: {
    type: "disputeStatus",
    schema: "DisputeStatus",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      code: {
        kind: "string",
        maxLength: 10,
      },
      displayName: {
        kind: "string",
        maxLength: 100,
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {},
    creation: [
      "code",
      "displayName",
    ],
    update: [
      "code",
      "displayName",
    ],
    actions: [],
  },
  accounts: {
    type: "account",
    schema: "Account",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      number: {
        kind: "string",
        maxLength: 20,
      },
      displayName: {
        kind: "string",
        maxLength: 100,
      },
      category: {
        kind: "string",
      },
      blocked: {
        kind: "boolean",
      },
      accountType: {
        kind: "string",
      },
      directPosting: {
        kind: "boolean",
      },
      netChange: {
        kind: "decimal",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {},
    creation: [],
    update: [],
    actions: [],
  },
  salesOrders: {
    type: "salesOrder",
    schema: "SalesOrder",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      number: {
        kind: "string",
        maxLength: 20,
      },
      externalDocumentNumber: {
        kind: "string",
        maxLength: 35,
      },
      orderDate: {
        kind: "date",
      },
      postingDate: {
        kind: "date",
      },
      customerId: {
        kind: "guid",
      },
      customerNumber: {
        kind: "string",
        maxLength: 20,
      },
      customerName: {
        kind: "string",
        maxLength: 100,
      },
      billToName: {
        kind: "string",
        maxLength: 100,
      },
      billToCustomerId: {
        kind: "guid",
      },
      billToCustomerNumber: {
        kind: "string",
        maxLength: 20,
      },
      shipToName: {
        kind: "string",
        maxLength: 100,
      },
      shipToContact: {
        kind: "string",
        maxLength: 100,
      },
      sellToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      sellToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      sellToCity: {
        kind: "string",
        maxLength: 30,
      },
      sellToCountry: {
        kind: "string",
        maxLength: 10,
      },
      sellToState: {
        kind: "string",
        maxLength: 30,
      },
      sellToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      billToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      billToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      billToCity: {
        kind: "string",
        maxLength: 30,
      },
      billToCountry: {
        kind: "string",
        maxLength: 10,
      },
      billToState: {
        kind: "string",
        maxLength: 30,
      },
      billToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      shipToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      shipToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      shipToCity: {
        kind: "string",
        maxLength: 30,
      },
      shipToCountry: {
        kind: "string",
        maxLength: 10,
      },
      shipToState: {
        kind: "string",
        maxLength: 30,
      },
      shipToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      shortcutDimension1Code: {
        kind: "string",
        maxLength: 20,
      },
      shortcutDimension2Code: {
        kind: "string",
        maxLength: 20,
      },
      currencyId: {
        kind: "guid",
      },
      currencyCode: {
        kind: "string",
        maxLength: 10,
      },
      paymentTermsId: {
        kind: "guid",
      },
      shipmentMethodId: {
        kind: "guid",
      },
      salesperson: {
        kind: "string",
        maxLength: 20,
      },
      pricesIncludeTax: {
        kind: "boolean",
      },
      partialShipping: {
        kind: "boolean",
      },
      requestedDeliveryDate: {
        kind: "date",
      },
      discountAmount: {
        kind: "decimal",
      },
      discountAppliedBeforeTax: {
        kind: "boolean",
      },
      totalAmountExcludingTax: {
        kind: "decimal",
      },
      totalTaxAmount: {
        kind: "decimal",
      },
      totalAmountIncludingTax: {
        kind: "decimal",
      },
      fullyShipped: {
        kind: "boolean",
      },
      status: {
        kind: "string",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
      phoneNumber: {
        kind: "string",
        maxLength: 30,
      },
      email: {
        kind: "string",
        maxLength: 80,
      },
    },
    navigations: {
      customer: {
        set: "customers",
        many: false,
        key: "customerId",
      },
      currency: {
        set: "currencies",
        many: false,
        key: "currencyId",
      },
      paymentTerm: {
        set: "paymentTerms",
        many: false,
        key: "paymentTermsId",
      },
      salesOrderLines: {
        set: "salesOrderLines",
        many: true,
        key: "documentId",
      },
    },
    creation: [
      "externalDocumentNumber",
      "orderDate",
      "postingDate",
      "customerId",
      "customerNumber",
      "billToCustomerId",
      "billToCustomerNumber",
      "shipToName",
      "shipToContact",
      "sellToAddressLine1",
      "sellToAddressLine2",
      "sellToCity",
      "sellToCountry",
      "sellToState",
      "sellToPostCode",
      "shipToAddressLine1",
      "shipToAddressLine2",
      "shipToCity",
      "shipToCountry",
      "shipToState",
      "shipToPostCode",
      "shortcutDimension1Code",
      "shortcutDimension2Code",
      "currencyId",
      "currencyCode",
      "paymentTermsId",
      "shipmentMethodId",
      "salesperson",
      "pricesIncludeTax",
      "partialShipping",
      "requestedDeliveryDate",
      "discountAmount",
      "phoneNumber",
      "email",
      "salesOrderLines",
    ],
    update: [
      "externalDocumentNumber",
      "orderDate",
      "postingDate",
      "customerId",
      "customerNumber",
      "billToCustomerId",
      "billToCustomerNumber",
      "shipToName",
      "shipToContact",
      "sellToAddressLine1",
      "sellToAddressLine2",
      "sellToCity",
      "sellToCountry",
      "sellToState",
      "sellToPostCode",
      "shipToAddressLine1",
      "shipToAddressLine2",
      "shipToCity",
      "shipToCountry",
      "shipToState",
      "shipToPostCode",
      "shortcutDimension1Code",
      "shortcutDimension2Code",
      "currencyId",
      "currencyCode",
      "paymentTermsId",
      "shipmentMethodId",
      "salesperson",
      "pricesIncludeTax",
      "partialShipping",
      "requestedDeliveryDate",
      "discountAmount",
      "phoneNumber",
      "email",
    ],
    actions: [
      "shipAndInvoice",
    ],
  },
  salesOrderLines: {
    type: "salesOrderLine",
    schema: "SalesOrderLine",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      documentId: {
        kind: "guid",
      },
      sequence: {
        kind: "integer",
      },
      itemId: {
        kind: "guid",
      },
      accountId: {
        kind: "guid",
      },
      lineType: {
        kind: "string",
      },
      lineObjectNumber: {
        kind: "string",
      },
      description: {
        kind: "string",
        maxLength: 100,
      },
      description2: {
        kind: "string",
        maxLength: 50,
      },
      unitOfMeasureId: {
        kind: "guid",
      },
      unitOfMeasureCode: {
        kind: "string",
        maxLength: 10,
      },
      quantity: {
        kind: "decimal",
      },
      unitPrice: {
        kind: "decimal",
      },
      discountAmount: {
        kind: "decimal",
      },
      discountPercent: {
        kind: "decimal",
      },
      discountAppliedBeforeTax: {
        kind: "boolean",
      },
      amountExcludingTax: {
        kind: "decimal",
      },
      taxCode: {
        kind: "string",
        maxLength: 20,
      },
      taxPercent: {
        kind: "decimal",
      },
      totalTaxAmount: {
        kind: "decimal",
      },
      amountIncludingTax: {
        kind: "decimal",
      },
      invoiceDiscountAllocation: {
        kind: "decimal",
      },
      netAmount: {
        kind: "decimal",
      },
      netTaxAmount: {
        kind: "decimal",
      },
      netAmountIncludingTax: {
        kind: "decimal",
      },
      shipmentDate: {
        kind: "date",
      },
      shippedQuantity: {
        kind: "decimal",
      },
      invoicedQuantity: {
        kind: "decimal",
      },
      invoiceQuantity: {
        kind: "decimal",
      },
      shipQuantity: {
        kind: "decimal",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {
      item: {
        set: "items",
        many: false,
        key: "itemId",
      },
      account: {
        set: "accounts",
        many: false,
        key: "accountId",
      },
      unitOfMeasure: {
        set: "unitsOfMeasure",
        many: false,
        key: "unitOfMeasureId",
      },
      salesOrder: {
        set: "salesOrders",
        many: false,
        key: "documentId",
      },
    },
    creation: [
      "sequence",
      "itemId",
      "accountId",
      "lineType",
      "lineObjectNumber",
      "description",
      "description2",
      "unitOfMeasureId",
      "unitOfMeasureCode",
      "quantity",
      "unitPrice",
      "discountAmount",
      "discountPercent",
      "taxCode",
      "shipmentDate",
      "invoiceQuantity",
      "shipQuantity",
    ],
    update: [
      "itemId",
      "accountId",
      "lineType",
      "lineObjectNumber",
      "description",
      "description2",
      "unitOfMeasureId",
      "unitOfMeasureCode",
      "quantity",
      "unitPrice",
      "discountAmount",
      "discountPercent",
      "taxCode",
      "shipmentDate",
      "invoiceQuantity",
      "shipQuantity",
    ],
    actions: [],
  },
  salesInvoices: {
    type: "salesInvoice",
    schema: "SalesInvoice",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      number: {
        kind: "string",
        maxLength: 20,
      },
      externalDocumentNumber: {
        kind: "string",
        maxLength: 35,
      },
      invoiceDate: {
        kind: "date",
      },
      postingDate: {
        kind: "date",
      },
      dueDate: {
        kind: "date",
      },
      promisedPayDate: {
        kind: "date",
      },
      customerPurchaseOrderReference: {
        kind: "string",
        maxLength: 35,
      },
      customerId: {
        kind: "guid",
      },
      customerNumber: {
        kind: "string",
        maxLength: 20,
      },
      customerName: {
        kind: "string",
        maxLength: 100,
      },
      billToName: {
        kind: "string",
        maxLength: 100,
      },
      billToCustomerId: {
        kind: "guid",
      },
      billToCustomerNumber: {
        kind: "string",
        maxLength: 20,
      },
      shipToName: {
        kind: "string",
        maxLength: 100,
      },
      shipToContact: {
        kind: "string",
        maxLength: 100,
      },
      sellToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      sellToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      sellToCity: {
        kind: "string",
        maxLength: 30,
      },
      sellToCountry: {
        kind: "string",
        maxLength: 10,
      },
      sellToState: {
        kind: "string",
        maxLength: 30,
      },
      sellToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      billToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      billToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      billToCity: {
        kind: "string",
        maxLength: 30,
      },
      billToCountry: {
        kind: "string",
        maxLength: 10,
      },
      billToState: {
        kind: "string",
        maxLength: 30,
      },
      billToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      shipToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      shipToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      shipToCity: {
        kind: "string",
        maxLength: 30,
      },
      shipToCountry: {
        kind: "string",
        maxLength: 10,
      },
      shipToState: {
        kind: "string",
        maxLength: 30,
      },
      shipToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      shortcutDimension1Code: {
        kind: "string",
        maxLength: 20,
      },
      shortcutDimension2Code: {
        kind: "string",
        maxLength: 20,
      },
      currencyId: {
        kind: "guid",
      },
      currencyCode: {
        kind: "string",
        maxLength: 10,
      },
      paymentTermsId: {
        kind: "guid",
      },
      shipmentMethodId: {
        kind: "guid",
      },
      salesperson: {
        kind: "string",
        maxLength: 20,
      },
      orderId: {
        kind: "guid",
      },
      orderNumber: {
        kind: "string",
        maxLength: 20,
      },
      disputeStatusId: {
        kind: "guid",
      },
      disputeStatus: {
        kind: "string",
        maxLength: 10,
      },
      pricesIncludeTax: {
        kind: "boolean",
      },
      remainingAmount: {
        kind: "decimal",
      },
      discountAmount: {
        kind: "decimal",
      },
      discountAppliedBeforeTax: {
        kind: "boolean",
      },
      totalAmountExcludingTax: {
        kind: "decimal",
      },
      totalTaxAmount: {
        kind: "decimal",
      },
      totalAmountIncludingTax: {
        kind: "decimal",
      },
      status: {
        kind: "string",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
      phoneNumber: {
        kind: "string",
        maxLength: 30,
      },
      email: {
        kind: "string",
        maxLength: 80,
      },
    },
    navigations: {
      customer: {
        set: "customers",
        many: false,
        key: "customerId",
      },
      currency: {
        set: "currencies",
        many: false,
        key: "currencyId",
      },
      paymentTerm: {
        set: "paymentTerms",
        many: false,
        key: "paymentTermsId",
      },
      salesInvoiceLines: {
        set: "salesInvoiceLines",
        many: true,
        key: "documentId",
      },
    },
    creation: [
      "externalDocumentNumber",
      "invoiceDate",
      "postingDate",
      "dueDate",
      "promisedPayDate",
      "customerPurchaseOrderReference",
      "customerId",
      "customerNumber",
      "billToCustomerId",
      "billToCustomerNumber",
      "shipToName",
      "shipToContact",
      "sellToAddressLine1",
      "sellToAddressLine2",
      "sellToCity",
      "sellToCountry",
      "sellToState",
      "sellToPostCode",
      "shipToAddressLine1",
      "shipToAddressLine2",
      "shipToCity",
      "shipToCountry",
      "shipToState",
      "shipToPostCode",
      "shortcutDimension1Code",
      "shortcutDimension2Code",
      "currencyId",
      "currencyCode",
      "paymentTermsId",
      "shipmentMethodId",
      "salesperson",
      "disputeStatusId",
      "disputeStatus",
      "pricesIncludeTax",
      "discountAmount",
      "phoneNumber",
      "email",
      "salesInvoiceLines",
    ],
    update: [
      "externalDocumentNumber",
      "invoiceDate",
      "postingDate",
      "dueDate",
      "promisedPayDate",
      "customerPurchaseOrderReference",
      "customerId",
      "customerNumber",
      "billToCustomerId",
      "billToCustomerNumber",
      "shipToName",
      "shipToContact",
      "sellToAddressLine1",
      "sellToAddressLine2",
      "sellToCity",
      "sellToCountry",
      "sellToState",
      "sellToPostCode",
      "shipToAddressLine1",
      "shipToAddressLine2",
      "shipToCity",
      "shipToCountry",
      "shipToState",
      "shipToPostCode",
      "shortcutDimension1Code",
      "shortcutDimension2Code",
      "currencyId",
      "currencyCode",
      "paymentTermsId",
      "shipmentMethodId",
      "salesperson",
      "disputeStatusId",
      "disputeStatus",
      "pricesIncludeTax",
      "discountAmount",
      "phoneNumber",
      "email",
    ],
    actions: [
      "post",
      "postAndSend",
      "send",
      "cancel",
      "cancelAndSend",
      "makeCorrectiveCreditMemo",
    ],
  },
  salesInvoiceLines: {
    type: "salesInvoiceLine",
    schema: "SalesInvoiceLine",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      documentId: {
        kind: "guid",
      },
      sequence: {
        kind: "integer",
      },
      itemId: {
        kind: "guid",
      },
      accountId: {
        kind: "guid",
      },
      lineType: {
        kind: "string",
      },
      lineObjectNumber: {
        kind: "string",
      },
      description: {
        kind: "string",
        maxLength: 100,
      },
      description2: {
        kind: "string",
        maxLength: 50,
      },
      unitOfMeasureId: {
        kind: "guid",
      },
      unitOfMeasureCode: {
        kind: "string",
        maxLength: 10,
      },
      quantity: {
        kind: "decimal",
      },
      unitPrice: {
        kind: "decimal",
      },
      discountAmount: {
        kind: "decimal",
      },
      discountPercent: {
        kind: "decimal",
      },
      discountAppliedBeforeTax: {
        kind: "boolean",
      },
      amountExcludingTax: {
        kind: "decimal",
      },
      taxCode: {
        kind: "string",
        maxLength: 20,
      },
      taxPercent: {
        kind: "decimal",
      },
      totalTaxAmount: {
        kind: "decimal",
      },
      amountIncludingTax: {
        kind: "decimal",
      },
      invoiceDiscountAllocation: {
        kind: "decimal",
      },
      netAmount: {
        kind: "decimal",
      },
      netTaxAmount: {
        kind: "decimal",
      },
      netAmountIncludingTax: {
        kind: "decimal",
      },
      shipmentDate: {
        kind: "date",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {
      item: {
        set: "items",
        many: false,
        key: "itemId",
      },
      account: {
        set: "accounts",
        many: false,
        key: "accountId",
      },
      unitOfMeasure: {
        set: "unitsOfMeasure",
        many: false,
        key: "unitOfMeasureId",
      },
      salesInvoice: {
        set: "salesInvoices",
        many: false,
        key: "documentId",
      },
    },
    creation: [
      "sequence",
      "itemId",
      "accountId",
      "lineType",
      "lineObjectNumber",
      "description",
      "description2",
      "unitOfMeasureId",
      "unitOfMeasureCode",
      "quantity",
      "unitPrice",
      "discountAmount",
      "discountPercent",
      "taxCode",
      "shipmentDate",
    ],
    update: [
      "itemId",
      "accountId",
      "lineType",
      "lineObjectNumber",
      "description",
      "description2",
      "unitOfMeasureId",
      "unitOfMeasureCode",
      "quantity",
      "unitPrice",
      "discountAmount",
      "discountPercent",
      "taxCode",
      "shipmentDate",
    ],
    actions: [],
  },
  salesCreditMemos: {
    type: "salesCreditMemo",
    schema: "SalesCreditMemo",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      number: {
        kind: "string",
        maxLength: 20,
      },
      externalDocumentNumber: {
        kind: "string",
        maxLength: 35,
      },
      creditMemoDate: {
        kind: "date",
      },
      postingDate: {
        kind: "date",
      },
      dueDate: {
        kind: "date",
      },
      customerId: {
        kind: "guid",
      },
      customerNumber: {
        kind: "string",
        maxLength: 20,
      },
      customerName: {
        kind: "string",
        maxLength: 100,
      },
      billToName: {
        kind: "string",
        maxLength: 100,
      },
      billToCustomerId: {
        kind: "guid",
      },
      billToCustomerNumber: {
        kind: "string",
        maxLength: 20,
      },
      sellToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      sellToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      sellToCity: {
        kind: "string",
        maxLength: 30,
      },
      sellToCountry: {
        kind: "string",
        maxLength: 10,
      },
      sellToState: {
        kind: "string",
        maxLength: 30,
      },
      sellToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      billToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      billToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      billToCity: {
        kind: "string",
        maxLength: 30,
      },
      billToCountry: {
        kind: "string",
        maxLength: 10,
      },
      billToState: {
        kind: "string",
        maxLength: 30,
      },
      billToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      shortcutDimension1Code: {
        kind: "string",
        maxLength: 20,
      },
      shortcutDimension2Code: {
        kind: "string",
        maxLength: 20,
      },
      currencyId: {
        kind: "guid",
      },
      currencyCode: {
        kind: "string",
        maxLength: 10,
      },
      paymentTermsId: {
        kind: "guid",
      },
      shipmentMethodId: {
        kind: "guid",
      },
      salesperson: {
        kind: "string",
        maxLength: 20,
      },
      pricesIncludeTax: {
        kind: "boolean",
      },
      discountAmount: {
        kind: "decimal",
      },
      discountAppliedBeforeTax: {
        kind: "boolean",
      },
      totalAmountExcludingTax: {
        kind: "decimal",
      },
      totalTaxAmount: {
        kind: "decimal",
      },
      totalAmountIncludingTax: {
        kind: "decimal",
      },
      status: {
        kind: "string",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
      invoiceId: {
        kind: "guid",
      },
      invoiceNumber: {
        kind: "string",
        maxLength: 20,
      },
      phoneNumber: {
        kind: "string",
        maxLength: 30,
      },
      email: {
        kind: "string",
        maxLength: 80,
      },
      customerReturnReasonId: {
        kind: "guid",
      },
    },
    navigations: {
      customer: {
        set: "customers",
        many: false,
        key: "customerId",
      },
      currency: {
        set: "currencies",
        many: false,
        key: "currencyId",
      },
      paymentTerm: {
        set: "paymentTerms",
        many: false,
        key: "paymentTermsId",
      },
      salesInvoice: {
        set: "salesInvoices",
        many: false,
        key: "invoiceId",
      },
      salesCreditMemoLines: {
        set: "salesCreditMemoLines",
        many: true,
        key: "documentId",
      },
    },
    creation: [
      "externalDocumentNumber",
      "creditMemoDate",
      "postingDate",
      "dueDate",
      "customerId",
      "customerNumber",
      "billToCustomerId",
      "billToCustomerNumber",
      "sellToAddressLine1",
      "sellToAddressLine2",
      "sellToCity",
      "sellToCountry",
      "sellToState",
      "sellToPostCode",
      "shortcutDimension1Code",
      "shortcutDimension2Code",
      "currencyId",
      "currencyCode",
      "paymentTermsId",
      "shipmentMethodId",
      "salesperson",
      "pricesIncludeTax",
      "discountAmount",
      "invoiceId",
      "invoiceNumber",
      "phoneNumber",
      "email",
      "customerReturnReasonId",
      "salesCreditMemoLines",
    ],
    update: [
      "externalDocumentNumber",
      "creditMemoDate",
      "postingDate",
      "dueDate",
      "customerId",
      "customerNumber",
      "billToCustomerId",
      "billToCustomerNumber",
      "sellToAddressLine1",
      "sellToAddressLine2",
      "sellToCity",
      "sellToCountry",
      "sellToState",
      "sellToPostCode",
      "shortcutDimension1Code",
      "shortcutDimension2Code",
      "currencyId",
      "currencyCode",
      "paymentTermsId",
      "shipmentMethodId",
      "salesperson",
      "pricesIncludeTax",
      "discountAmount",
      "invoiceId",
      "invoiceNumber",
      "phoneNumber",
      "email",
      "customerReturnReasonId",
    ],
    actions: [
      "post",
      "postAndSend",
      "send",
      "cancel",
      "cancelAndSend",
    ],
  },
  salesCreditMemoLines: {
    type: "salesCreditMemoLine",
    schema: "SalesCreditMemoLine",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      documentId: {
        kind: "guid",
      },
      sequence: {
        kind: "integer",
      },
      itemId: {
        kind: "guid",
      },
      accountId: {
        kind: "guid",
      },
      lineType: {
        kind: "string",
      },
      lineObjectNumber: {
        kind: "string",
      },
      description: {
        kind: "string",
        maxLength: 100,
      },
      description2: {
        kind: "string",
        maxLength: 50,
      },
      unitOfMeasureId: {
        kind: "guid",
      },
      unitOfMeasureCode: {
        kind: "string",
        maxLength: 10,
      },
      quantity: {
        kind: "decimal",
      },
      unitPrice: {
        kind: "decimal",
      },
      discountAmount: {
        kind: "decimal",
      },
      discountPercent: {
        kind: "decimal",
      },
      discountAppliedBeforeTax: {
        kind: "boolean",
      },
      amountExcludingTax: {
        kind: "decimal",
      },
      taxCode: {
        kind: "string",
        maxLength: 20,
      },
      taxPercent: {
        kind: "decimal",
      },
      totalTaxAmount: {
        kind: "decimal",
      },
      amountIncludingTax: {
        kind: "decimal",
      },
      invoiceDiscountAllocation: {
        kind: "decimal",
      },
      netAmount: {
        kind: "decimal",
      },
      netTaxAmount: {
        kind: "decimal",
      },
      netAmountIncludingTax: {
        kind: "decimal",
      },
      shipmentDate: {
        kind: "date",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {
      item: {
        set: "items",
        many: false,
        key: "itemId",
      },
      account: {
        set: "accounts",
        many: false,
        key: "accountId",
      },
      unitOfMeasure: {
        set: "unitsOfMeasure",
        many: false,
        key: "unitOfMeasureId",
      },
      salesCreditMemo: {
        set: "salesCreditMemos",
        many: false,
        key: "documentId",
      },
    },
    creation: [
      "sequence",
      "itemId",
      "accountId",
      "lineType",
      "lineObjectNumber",
      "description",
      "description2",
      "unitOfMeasureId",
      "unitOfMeasureCode",
      "quantity",
      "unitPrice",
      "discountAmount",
      "discountPercent",
      "taxCode",
      "shipmentDate",
    ],
    update: [
      "itemId",
      "accountId",
      "lineType",
      "lineObjectNumber",
      "description",
      "description2",
      "unitOfMeasureId",
      "unitOfMeasureCode",
      "quantity",
      "unitPrice",
      "discountAmount",
      "discountPercent",
      "taxCode",
      "shipmentDate",
    ],
    actions: [],
  },
  salesShipments: {
    type: "salesShipment",
    schema: "SalesShipment",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      number: {
        kind: "string",
        maxLength: 20,
      },
      externalDocumentNumber: {
        kind: "string",
        maxLength: 35,
      },
      invoiceDate: {
        kind: "date",
      },
      postingDate: {
        kind: "date",
      },
      dueDate: {
        kind: "date",
      },
      customerPurchaseOrderReference: {
        kind: "string",
        maxLength: 35,
      },
      customerNumber: {
        kind: "string",
        maxLength: 20,
      },
      customerName: {
        kind: "string",
        maxLength: 100,
      },
      billToName: {
        kind: "string",
        maxLength: 100,
      },
      billToCustomerNumber: {
        kind: "string",
        maxLength: 20,
      },
      shipToName: {
        kind: "string",
        maxLength: 100,
      },
      shipToContact: {
        kind: "string",
        maxLength: 100,
      },
      sellToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      sellToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      sellToCity: {
        kind: "string",
        maxLength: 30,
      },
      sellToCountry: {
        kind: "string",
        maxLength: 10,
      },
      sellToState: {
        kind: "string",
        maxLength: 30,
      },
      sellToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      billToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      billToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      billToCity: {
        kind: "string",
        maxLength: 30,
      },
      billToCountry: {
        kind: "string",
        maxLength: 10,
      },
      billToState: {
        kind: "string",
        maxLength: 30,
      },
      billToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      shipToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      shipToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      shipToCity: {
        kind: "string",
        maxLength: 30,
      },
      shipToCountry: {
        kind: "string",
        maxLength: 10,
      },
      shipToState: {
        kind: "string",
        maxLength: 30,
      },
      shipToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      currencyCode: {
        kind: "string",
        maxLength: 10,
      },
      orderNumber: {
        kind: "string",
        maxLength: 20,
      },
      paymentTermsCode: {
        kind: "string",
        maxLength: 10,
      },
      shipmentMethodCode: {
        kind: "string",
        maxLength: 10,
      },
      salesperson: {
        kind: "string",
        maxLength: 20,
      },
      pricesIncludeTax: {
        kind: "boolean",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
      phoneNumber: {
        kind: "string",
        maxLength: 30,
      },
      email: {
        kind: "string",
        maxLength: 80,
      },
    },
    navigations: {
      salesShipmentLines: {
        set: "salesShipmentLines",
        many: true,
        key: "documentId",
      },
    },
    creation: [],
    update: [],
    actions: [],
  },
  salesShipmentLines: {
    type: "salesShipmentLine",
    schema: "SalesShipmentLine",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      documentId: {
        kind: "guid",
      },
      documentNumber: {
        kind: "string",
        maxLength: 20,
      },
      sequence: {
        kind: "integer",
      },
      lineType: {
        kind: "string",
      },
      lineObjectNumber: {
        kind: "string",
      },
      description: {
        kind: "string",
        maxLength: 100,
      },
      description2: {
        kind: "string",
        maxLength: 50,
      },
      unitOfMeasureCode: {
        kind: "string",
        maxLength: 10,
      },
      unitPrice: {
        kind: "decimal",
      },
      quantity: {
        kind: "decimal",
      },
      discountPercent: {
        kind: "decimal",
      },
      taxPercent: {
        kind: "decimal",
      },
      shipmentDate: {
        kind: "date",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {},
    creation: [],
    update: [],
    actions: [],
  },
  salesQuotes: {
    type: "salesQuote",
    schema: "SalesQuote",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      number: {
        kind: "string",
        maxLength: 20,
      },
      externalDocumentNumber: {
        kind: "string",
        maxLength: 35,
      },
      documentDate: {
        kind: "date",
      },
      postingDate: {
        kind: "date",
      },
      dueDate: {
        kind: "date",
      },
      customerId: {
        kind: "guid",
      },
      customerNumber: {
        kind: "string",
        maxLength: 20,
      },
      customerName: {
        kind: "string",
        maxLength: 100,
      },
      billToName: {
        kind: "string",
        maxLength: 100,
      },
      billToCustomerId: {
        kind: "guid",
      },
      billToCustomerNumber: {
        kind: "string",
        maxLength: 20,
      },
      shipToName: {
        kind: "string",
        maxLength: 100,
      },
      shipToContact: {
        kind: "string",
        maxLength: 100,
      },
      sellToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      sellToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      sellToCity: {
        kind: "string",
        maxLength: 30,
      },
      sellToCountry: {
        kind: "string",
        maxLength: 10,
      },
      sellToState: {
        kind: "string",
        maxLength: 30,
      },
      sellToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      billToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      billToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      billToCity: {
        kind: "string",
        maxLength: 30,
      },
      billToCountry: {
        kind: "string",
        maxLength: 10,
      },
      billToState: {
        kind: "string",
        maxLength: 30,
      },
      billToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      shipToAddressLine1: {
        kind: "string",
        maxLength: 100,
      },
      shipToAddressLine2: {
        kind: "string",
        maxLength: 50,
      },
      shipToCity: {
        kind: "string",
        maxLength: 30,
      },
      shipToCountry: {
        kind: "string",
        maxLength: 10,
      },
      shipToState: {
        kind: "string",
        maxLength: 30,
      },
      shipToPostCode: {
        kind: "string",
        maxLength: 20,
      },
      shortcutDimension1Code: {
        kind: "string",
        maxLength: 20,
      },
      shortcutDimension2Code: {
        kind: "string",
        maxLength: 20,
      },
      currencyId: {
        kind: "guid",
      },
      currencyCode: {
        kind: "string",
        maxLength: 10,
      },
      paymentTermsId: {
        kind: "guid",
      },
      shipmentMethodId: {
        kind: "guid",
      },
      salesperson: {
        kind: "string",
        maxLength: 20,
      },
      pricesIncludeTax: {
        kind: "boolean",
      },
      discountAmount: {
        kind: "decimal",
      },
      discountAppliedBeforeTax: {
        kind: "boolean",
      },
      totalAmountExcludingTax: {
        kind: "decimal",
      },
      totalTaxAmount: {
        kind: "decimal",
      },
      totalAmountIncludingTax: {
        kind: "decimal",
      },
      status: {
        kind: "string",
      },
      sentDate: {
        kind: "timestamp",
      },
      validUntilDate: {
        kind: "date",
      },
      acceptedDate: {
        kind: "date",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
      phoneNumber: {
        kind: "string",
        maxLength: 30,
      },
      email: {
        kind: "string",
        maxLength: 80,
      },
    },
    navigations: {
      customer: {
        set: "customers",
        many: false,
        key: "customerId",
      },
      currency: {
        set: "currencies",
        many: false,
        key: "currencyId",
      },
      paymentTerm: {
        set: "paymentTerms",
        many: false,
        key: "paymentTermsId",
      },
      salesQuoteLines: {
        set: "salesQuoteLines",
        many: true,
        key: "documentId",
      },
    },
    creation: [
      "externalDocumentNumber",
      "documentDate",
      "postingDate",
      "dueDate",
      "customerId",
      "customerNumber",
      "billToCustomerId",
      "billToCustomerNumber",
      "shipToName",
      "shipToContact",
      "sellToAddressLine1",
      "sellToAddressLine2",
      "sellToCity",
      "sellToCountry",
      "sellToState",
      "sellToPostCode",
      "shipToAddressLine1",
      "shipToAddressLine2",
      "shipToCity",
      "shipToCountry",
      "shipToState",
      "shipToPostCode",
      "shortcutDimension1Code",
      "shortcutDimension2Code",
      "currencyId",
      "currencyCode",
      "paymentTermsId",
      "shipmentMethodId",
      "salesperson",
      "pricesIncludeTax",
      "discountAmount",
      "validUntilDate",
      "phoneNumber",
      "email",
      "salesQuoteLines",
    ],
    update: [
      "externalDocumentNumber",
      "documentDate",
      "postingDate",
      "dueDate",
      "customerId",
      "customerNumber",
      "billToCustomerId",
      "billToCustomerNumber",
      "shipToName",
      "shipToContact",
      "sellToAddressLine1",
      "sellToAddressLine2",
      "sellToCity",
      "sellToCountry",
      "sellToState",
      "sellToPostCode",
      "shipToAddressLine1",
      "shipToAddressLine2",
      "shipToCity",
      "shipToCountry",
      "shipToState",
      "shipToPostCode",
      "shortcutDimension1Code",
      "shortcutDimension2Code",
      "currencyId",
      "currencyCode",
      "paymentTermsId",
      "shipmentMethodId",
      "salesperson",
      "pricesIncludeTax",
      "discountAmount",
      "validUntilDate",
      "phoneNumber",
      "email",
    ],
    actions: [
      "makeInvoice",
      "makeOrder",
      "send",
    ],
  },
  salesQuoteLines: {
    type: "salesQuoteLine",
    schema: "SalesQuoteLine",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      documentId: {
        kind: "guid",
      },
      sequence: {
        kind: "integer",
      },
      itemId: {
        kind: "guid",
      },
      accountId: {
        kind: "guid",
      },
      lineType: {
        kind: "string",
      },
      lineObjectNumber: {
        kind: "string",
      },
      description: {
        kind: "string",
        maxLength: 100,
      },
      description2: {
        kind: "string",
        maxLength: 50,
      },
      unitOfMeasureId: {
        kind: "guid",
      },
      unitOfMeasureCode: {
        kind: "string",
        maxLength: 10,
      },
      quantity: {
        kind: "decimal",
      },
      unitPrice: {
        kind: "decimal",
      },
      discountAmount: {
        kind: "decimal",
      },
      discountPercent: {
        kind: "decimal",
      },
      discountAppliedBeforeTax: {
        kind: "boolean",
      },
      amountExcludingTax: {
        kind: "decimal",
      },
      taxCode: {
        kind: "string",
        maxLength: 20,
      },
      taxPercent: {
        kind: "decimal",
      },
      totalTaxAmount: {
        kind: "decimal",
      },
      amountIncludingTax: {
        kind: "decimal",
      },
      invoiceDiscountAllocation: {
        kind: "decimal",
      },
      netAmount: {
        kind: "decimal",
      },
      netTaxAmount: {
        kind: "decimal",
      },
      netAmountIncludingTax: {
        kind: "decimal",
      },
      shipmentDate: {
        kind: "date",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {
      item: {
        set: "items",
        many: false,
        key: "itemId",
      },
      account: {
        set: "accounts",
        many: false,
        key: "accountId",
      },
      unitOfMeasure: {
        set: "unitsOfMeasure",
        many: false,
        key: "unitOfMeasureId",
      },
      salesQuote: {
        set: "salesQuotes",
        many: false,
        key: "documentId",
      },
    },
    creation: [
      "sequence",
      "itemId",
      "accountId",
      "lineType",
      "lineObjectNumber",
      "description",
      "description2",
      "unitOfMeasureId",
      "unitOfMeasureCode",
      "quantity",
      "unitPrice",
      "discountAmount",
      "discountPercent",
      "taxCode",
      "shipmentDate",
    ],
    update: [
      "itemId",
      "accountId",
      "lineType",
      "lineObjectNumber",
      "description",
      "description2",
      "unitOfMeasureId",
      "unitOfMeasureCode",
      "quantity",
      "unitPrice",
      "discountAmount",
      "discountPercent",
      "taxCode",
      "shipmentDate",
    ],
    actions: [],
  },
  journals: {
    type: "journal",
    schema: "Journal",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      code: {
        kind: "string",
        maxLength: 10,
      },
      displayName: {
        kind: "string",
        maxLength: 100,
      },
      templateDisplayName: {
        kind: "string",
        maxLength: 10,
      },
      balancingAccountId: {
        kind: "guid",
      },
      balancingAccountNumber: {
        kind: "string",
        maxLength: 20,
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {
      account: {
        set: "accounts",
        many: false,
        key: "balancingAccountId",
      },
      journalLines: {
        set: "journalLines",
        many: true,
        key: "journalId",
      },
    },
    creation: [
      "code",
      "displayName",
      "balancingAccountId",
      "balancingAccountNumber",
      "journalLines",
    ],
    update: [
      "code",
      "displayName",
      "balancingAccountId",
      "balancingAccountNumber",
    ],
    actions: [
      "post",
    ],
  },
  journalLines: {
    type: "journalLine",
    schema: "JournalLine",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      journalId: {
        kind: "guid",
      },
      journalDisplayName: {
        kind: "string",
        maxLength: 100,
      },
      lineNumber: {
        kind: "integer",
      },
      accountType: {
        kind: "string",
      },
      accountId: {
        kind: "guid",
      },
      accountNumber: {
        kind: "string",
        maxLength: 20,
      },
      postingDate: {
        kind: "date",
      },
      documentNumber: {
        kind: "string",
        maxLength: 20,
      },
      externalDocumentNumber: {
        kind: "string",
        maxLength: 35,
      },
      amount: {
        kind: "decimal",
      },
      description: {
        kind: "string",
        maxLength: 100,
      },
      comment: {
        kind: "string",
        maxLength: 250,
      },
      taxCode: {
        kind: "string",
        maxLength: 20,
      },
      balanceAccountType: {
        kind: "string",
      },
      balancingAccountId: {
        kind: "guid",
      },
      balancingAccountNumber: {
        kind: "string",
        maxLength: 20,
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {},
    creation: [
      "lineNumber",
      "accountType",
      "accountId",
      "accountNumber",
      "postingDate",
      "documentNumber",
      "externalDocumentNumber",
      "amount",
      "description",
      "comment",
      "taxCode",
      "balanceAccountType",
      "balancingAccountId",
      "balancingAccountNumber",
    ],
    update: [
      "accountType",
      "accountId",
      "accountNumber",
      "postingDate",
      "documentNumber",
      "externalDocumentNumber",
      "amount",
      "description",
      "comment",
      "taxCode",
      "balanceAccountType",
      "balancingAccountId",
      "balancingAccountNumber",
    ],
    actions: [],
  },
  customerPaymentJournals: {
    type: "customerPaymentJournal",
    schema: "CustomerPaymentJournal",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      code: {
        kind: "string",
        maxLength: 10,
      },
      displayName: {
        kind: "string",
        maxLength: 100,
      },
      balancingAccountId: {
        kind: "guid",
      },
      balancingAccountNumber: {
        kind: "string",
        maxLength: 20,
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {
      account: {
        set: "accounts",
        many: false,
        key: "balancingAccountId",
      },
      customerPayments: {
        set: "customerPayments",
        many: true,
        key: "journalId",
      },
    },
    creation: [
      "code",
      "displayName",
      "balancingAccountId",
      "balancingAccountNumber",
      "customerPayments",
    ],
    update: [
      "code",
      "displayName",
      "balancingAccountId",
      "balancingAccountNumber",
    ],
    actions: [],
  },
  customerPayments: {
    type: "customerPayment",
    schema: "CustomerPayment",
    key: "id",
    properties: {
      id: {
        kind: "guid",
      },
      journalId: {
        kind: "guid",
      },
      journalDisplayName: {
        kind: "string",
        maxLength: 100,
      },
      lineNumber: {
        kind: "integer",
      },
      customerId: {
        kind: "guid",
      },
      customerNumber: {
        kind: "string",
        maxLength: 20,
      },
      contactId: {
        kind: "string",
      },
      postingDate: {
        kind: "date",
      },
      documentNumber: {
        kind: "string",
        maxLength: 20,
      },
      externalDocumentNumber: {
        kind: "string",
        maxLength: 35,
      },
      amount: {
        kind: "decimal",
      },
      appliesToInvoiceId: {
        kind: "guid",
      },
      appliesToInvoiceNumber: {
        kind: "string",
        maxLength: 20,
      },
      description: {
        kind: "string",
        maxLength: 100,
      },
      comment: {
        kind: "string",
        maxLength: 250,
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {
      customer: {
        set: "customers",
        many: false,
        key: "customerId",
      },
      salesInvoice: {
        set: "salesInvoices",
        many: false,
        key: "appliesToInvoiceId",
      },
    },
    creation: [
      "lineNumber",
      "customerId",
      "customerNumber",
      "postingDate",
      "documentNumber",
      "externalDocumentNumber",
      "amount",
      "appliesToInvoiceId",
      "appliesToInvoiceNumber",
      "description",
      "comment",
    ],
    update: [
      "customerId",
      "customerNumber",
      "postingDate",
      "documentNumber",
      "externalDocumentNumber",
      "amount",
      "appliesToInvoiceId",
      "appliesToInvoiceNumber",
      "description",
      "comment",
    ],
    actions: [],
  },
  subscriptions: {
    type: "subscription",
    schema: "Subscription",
    key: "subscriptionId",
    properties: {
      subscriptionId: {
        kind: "string",
      },
      notificationUrl: {
        kind: "string",
      },
      resource: {
        kind: "string",
      },
      clientState: {
        kind: "string",
        maxLength: 2048,
      },
      userId: {
        kind: "guid",
      },
      lastModifiedDateTime: {
        kind: "timestamp",
      },
      systemCreatedAt: {
        kind: "timestamp",
      },
      expirationDateTime: {
        kind: "timestamp",
      },
    },
    navigations: {},
    creation: [
      "notificationUrl",
      "resource",
      "clientState",
    ],
    update: [],
    actions: [],
  },
} as const;
