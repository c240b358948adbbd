// Generated from contracts/platforms/erp.openapi.yaml by `npm run generate`. Do not edit.

import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { OperationId } from "./types.ts";
import * as validators from "./validators.js";

/** Every call that the contract knows, by its operationId. */
export const operations: { readonly [Id in OperationId]: HttpOperation & { readonly operationId: Id } } = {
  requestToken: {
    operationId: "requestToken",
    method: "POST",
    path: "/{tenant}/oauth2/v2.0/token",
    parameters: [
      {
        name: "tenant",
        in: "path",
        required: true,
        type: "string",
        validate: validators.requestToken_path_tenant,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/x-www-form-urlencoded": validators.TokenRequest,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Token,
        },
      },
      "400": {
        contents: {
          "application/json": validators.TokenError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.TokenError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.requestToken_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  listCompanies: {
    operationId: "listCompanies",
    method: "GET",
    path: "/companies",
    parameters: [
      {
        name: "$filter",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Filter,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
      {
        name: "$orderby",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_OrderBy,
      },
      {
        name: "$top",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Top,
      },
      {
        name: "$skip",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Skip,
      },
      {
        name: "$skiptoken",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_SkipToken,
      },
      {
        name: "$count",
        in: "query",
        required: false,
        type: "boolean",
        validate: validators.parameters_Count,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CompanyPage,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.listCompanies_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  listCustomers: {
    operationId: "listCustomers",
    method: "GET",
    path: "/companies({companyId})/customers",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "$filter",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Filter,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
      {
        name: "$orderby",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_OrderBy,
      },
      {
        name: "$top",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Top,
      },
      {
        name: "$skip",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Skip,
      },
      {
        name: "$skiptoken",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_SkipToken,
      },
      {
        name: "$count",
        in: "query",
        required: false,
        type: "boolean",
        validate: validators.parameters_Count,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerPage,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.listCustomers_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  createCustomer: {
    operationId: "createCustomer",
    method: "POST",
    path: "/companies({companyId})/customers",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CustomerCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Customer,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.createCustomer_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  readCustomer: {
    operationId: "readCustomer",
    method: "GET",
    path: "/companies({companyId})/customers({customerId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "customerId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomerId,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Customer,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          ETag: {
            required: false,
            type: "string",
            validate: validators.headers_ETag,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.readCustomer_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  updateCustomer: {
    operationId: "updateCustomer",
    method: "PATCH",
    path: "/companies({companyId})/customers({customerId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "customerId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomerId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CustomerUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Customer,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          ETag: {
            required: false,
            type: "string",
            validate: validators.headers_ETag,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "412": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.updateCustomer_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  listItems: {
    operationId: "listItems",
    method: "GET",
    path: "/companies({companyId})/items",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "$filter",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Filter,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
      {
        name: "$orderby",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_OrderBy,
      },
      {
        name: "$top",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Top,
      },
      {
        name: "$skip",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Skip,
      },
      {
        name: "$skiptoken",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_SkipToken,
      },
      {
        name: "$count",
        in: "query",
        required: false,
        type: "boolean",
        validate: validators.parameters_Count,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.ItemPage,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.listItems_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  readItem: {
    operationId: "readItem",
    method: "GET",
    path: "/companies({companyId})/items({itemId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "itemId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ItemId,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Item,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          ETag: {
            required: false,
            type: "string",
            validate: validators.headers_ETag,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.readItem_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  listTaxAreas: {
    operationId: "listTaxAreas",
    method: "GET",
    path: "/companies({companyId})/taxAreas",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "$filter",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Filter,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
      {
        name: "$orderby",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_OrderBy,
      },
      {
        name: "$top",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Top,
      },
      {
        name: "$skip",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Skip,
      },
      {
        name: "$skiptoken",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_SkipToken,
      },
      {
        name: "$count",
        in: "query",
        required: false,
        type: "boolean",
        validate: validators.parameters_Count,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.TaxAreaPage,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.listTaxAreas_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  listPaymentTerms: {
    operationId: "listPaymentTerms",
    method: "GET",
    path: "/companies({companyId})/paymentTerms",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "$filter",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Filter,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
      {
        name: "$orderby",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_OrderBy,
      },
      {
        name: "$top",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Top,
      },
      {
        name: "$skip",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Skip,
      },
      {
        name: "$skiptoken",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_SkipToken,
      },
      {
        name: "$count",
        in: "query",
        required: false,
        type: "boolean",
        validate: validators.parameters_Count,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.PaymentTermPage,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.listPaymentTerms_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  listCurrencies: {
    operationId: "listCurrencies",
    method: "GET",
    path: "/companies({companyId})/currencies",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "$filter",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Filter,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
      {
        name: "$orderby",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_OrderBy,
      },
      {
        name: "$top",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Top,
      },
      {
        name: "$skip",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Skip,
      },
      {
        name: "$skiptoken",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_SkipToken,
      },
      {
        name: "$count",
        in: "query",
        required: false,
        type: "boolean",
        validate: validators.parameters_Count,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CurrencyPage,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.listCurrencies_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  listSalesOrders: {
    operationId: "listSalesOrders",
    method: "GET",
    path: "/companies({companyId})/salesOrders",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "$filter",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Filter,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
      {
        name: "$orderby",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_OrderBy,
      },
      {
        name: "$top",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Top,
      },
      {
        name: "$skip",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Skip,
      },
      {
        name: "$skiptoken",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_SkipToken,
      },
      {
        name: "$count",
        in: "query",
        required: false,
        type: "boolean",
        validate: validators.parameters_Count,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesOrderPage,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.listSalesOrders_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  createSalesOrder: {
    operationId: "createSalesOrder",
    method: "POST",
    path: "/companies({companyId})/salesOrders",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesOrderCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.SalesOrder,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.createSalesOrder_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  readSalesOrder: {
    operationId: "readSalesOrder",
    method: "GET",
    path: "/companies({companyId})/salesOrders({salesOrderId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesOrderId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesOrderId,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesOrder,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          ETag: {
            required: false,
            type: "string",
            validate: validators.headers_ETag,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.readSalesOrder_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  deleteSalesOrder: {
    operationId: "deleteSalesOrder",
    method: "DELETE",
    path: "/companies({companyId})/salesOrders({salesOrderId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesOrderId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesOrderId,
      },
      {
        name: "If-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_OptionalIfMatch,
      },
    ],
    responses: {
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.deleteSalesOrder_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  updateSalesOrder: {
    operationId: "updateSalesOrder",
    method: "PATCH",
    path: "/companies({companyId})/salesOrders({salesOrderId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesOrderId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesOrderId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesOrderUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesOrder,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          ETag: {
            required: false,
            type: "string",
            validate: validators.headers_ETag,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "412": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.updateSalesOrder_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  listSalesOrderLines: {
    operationId: "listSalesOrderLines",
    method: "GET",
    path: "/companies({companyId})/salesOrders({salesOrderId})/salesOrderLines",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesOrderId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesOrderId,
      },
      {
        name: "$filter",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Filter,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
      {
        name: "$orderby",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_OrderBy,
      },
      {
        name: "$top",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Top,
      },
      {
        name: "$skip",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Skip,
      },
      {
        name: "$skiptoken",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_SkipToken,
      },
      {
        name: "$count",
        in: "query",
        required: false,
        type: "boolean",
        validate: validators.parameters_Count,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesOrderLinePage,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.listSalesOrderLines_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  shipAndInvoiceSalesOrder: {
    operationId: "shipAndInvoiceSalesOrder",
    method: "POST",
    path: "/companies({companyId})/salesOrders({salesOrderId})/Microsoft.NAV.shipAndInvoice",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesOrderId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesOrderId,
      },
      {
        name: "If-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_OptionalIfMatch,
      },
    ],
    responses: {
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.shipAndInvoiceSalesOrder_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  listSalesInvoices: {
    operationId: "listSalesInvoices",
    method: "GET",
    path: "/companies({companyId})/salesInvoices",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "$filter",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Filter,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
      {
        name: "$orderby",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_OrderBy,
      },
      {
        name: "$top",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Top,
      },
      {
        name: "$skip",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Skip,
      },
      {
        name: "$skiptoken",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_SkipToken,
      },
      {
        name: "$count",
        in: "query",
        required: false,
        type: "boolean",
        validate: validators.parameters_Count,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesInvoicePage,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.listSalesInvoices_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  readSalesInvoice: {
    operationId: "readSalesInvoice",
    method: "GET",
    path: "/companies({companyId})/salesInvoices({salesInvoiceId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesInvoiceId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesInvoiceId,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesInvoice,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          ETag: {
            required: false,
            type: "string",
            validate: validators.headers_ETag,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.readSalesInvoice_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  listSalesInvoiceLines: {
    operationId: "listSalesInvoiceLines",
    method: "GET",
    path: "/companies({companyId})/salesInvoices({salesInvoiceId})/salesInvoiceLines",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesInvoiceId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesInvoiceId,
      },
      {
        name: "$filter",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Filter,
      },
      {
        name: "$select",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Select,
      },
      {
        name: "$expand",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Expand,
      },
      {
        name: "$orderby",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_OrderBy,
      },
      {
        name: "$top",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Top,
      },
      {
        name: "$skip",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Skip,
      },
      {
        name: "$skiptoken",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_SkipToken,
      },
      {
        name: "$count",
        in: "query",
        required: false,
        type: "boolean",
        validate: validators.parameters_Count,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesInvoiceLinePage,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.listSalesInvoiceLines_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  listSubscriptions: {
    operationId: "listSubscriptions",
    method: "GET",
    path: "/subscriptions",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SubscriptionPage,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.listSubscriptions_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  createSubscription: {
    operationId: "createSubscription",
    method: "POST",
    path: "/subscriptions",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SubscriptionCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Subscription,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.createSubscription_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  readSubscription: {
    operationId: "readSubscription",
    method: "GET",
    path: "/subscriptions('{subscriptionId}')",
    parameters: [
      {
        name: "subscriptionId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.readSubscription_path_subscriptionId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Subscription,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          ETag: {
            required: false,
            type: "string",
            validate: validators.headers_ETag,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.readSubscription_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  deleteSubscription: {
    operationId: "deleteSubscription",
    method: "DELETE",
    path: "/subscriptions('{subscriptionId}')",
    parameters: [
      {
        name: "subscriptionId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.deleteSubscription_path_subscriptionId,
      },
      {
        name: "If-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_OptionalIfMatch,
      },
    ],
    responses: {
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.deleteSubscription_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
  renewSubscription: {
    operationId: "renewSubscription",
    method: "PATCH",
    path: "/subscriptions('{subscriptionId}')",
    parameters: [
      {
        name: "subscriptionId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.renewSubscription_path_subscriptionId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SubscriptionRenewal,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Subscription,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          ETag: {
            required: false,
            type: "string",
            validate: validators.headers_ETag,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "408": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "412": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.ODataError,
          "text/html": validators.renewSubscription_response_5XX_text_html,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
    },
  },
};
