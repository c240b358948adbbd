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
          "text/html": validators.Html,
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
  deleteCustomer: {
    operationId: "deleteCustomer",
    method: "DELETE",
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
          "text/html": validators.Html,
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
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  readFinancialDetailOfCustomer: {
    operationId: "readFinancialDetailOfCustomer",
    method: "GET",
    path: "/companies({companyId})/customers({customerId})/customerFinancialDetail",
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerFinancialDetail,
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
          "text/html": validators.Html,
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
  readAgedAccountsReceivableOfCustomer: {
    operationId: "readAgedAccountsReceivableOfCustomer",
    method: "GET",
    path: "/companies({companyId})/customers({customerId})/agedAccountsReceivable",
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.AgedAccountsReceivable,
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
          "text/html": validators.Html,
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
  listCustomerFinancialDetails: {
    operationId: "listCustomerFinancialDetails",
    method: "GET",
    path: "/companies({companyId})/customerFinancialDetails",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerFinancialDetailPage,
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
          "text/html": validators.Html,
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
  readCustomerFinancialDetail: {
    operationId: "readCustomerFinancialDetail",
    method: "GET",
    path: "/companies({companyId})/customerFinancialDetails({customerFinancialDetailId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "customerFinancialDetailId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomerFinancialDetailId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerFinancialDetail,
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
          "text/html": validators.Html,
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
  listAgedAccountsReceivables: {
    operationId: "listAgedAccountsReceivables",
    method: "GET",
    path: "/companies({companyId})/agedAccountsReceivables",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.AgedAccountsReceivablePage,
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
          "text/html": validators.Html,
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
  readAgedAccountsReceivable: {
    operationId: "readAgedAccountsReceivable",
    method: "GET",
    path: "/companies({companyId})/agedAccountsReceivables({agedAccountsReceivableId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "agedAccountsReceivableId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_AgedAccountsReceivableId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.AgedAccountsReceivable,
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
  createItem: {
    operationId: "createItem",
    method: "POST",
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
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ItemCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Item,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
  deleteItem: {
    operationId: "deleteItem",
    method: "DELETE",
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
          "text/html": validators.Html,
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
  updateItem: {
    operationId: "updateItem",
    method: "PATCH",
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
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ItemUpdate,
      },
    },
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
  createTaxArea: {
    operationId: "createTaxArea",
    method: "POST",
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
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.TaxAreaCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.TaxArea,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  readTaxArea: {
    operationId: "readTaxArea",
    method: "GET",
    path: "/companies({companyId})/taxAreas({taxAreaId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "taxAreaId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_TaxAreaId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.TaxArea,
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
          "text/html": validators.Html,
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
  deleteTaxArea: {
    operationId: "deleteTaxArea",
    method: "DELETE",
    path: "/companies({companyId})/taxAreas({taxAreaId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "taxAreaId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_TaxAreaId,
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
          "text/html": validators.Html,
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
  updateTaxArea: {
    operationId: "updateTaxArea",
    method: "PATCH",
    path: "/companies({companyId})/taxAreas({taxAreaId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "taxAreaId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_TaxAreaId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.TaxAreaUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.TaxArea,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
  createPaymentTerm: {
    operationId: "createPaymentTerm",
    method: "POST",
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
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.PaymentTermCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.PaymentTerm,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  readPaymentTerm: {
    operationId: "readPaymentTerm",
    method: "GET",
    path: "/companies({companyId})/paymentTerms({paymentTermId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "paymentTermId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_PaymentTermId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.PaymentTerm,
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
          "text/html": validators.Html,
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
  deletePaymentTerm: {
    operationId: "deletePaymentTerm",
    method: "DELETE",
    path: "/companies({companyId})/paymentTerms({paymentTermId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "paymentTermId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_PaymentTermId,
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
          "text/html": validators.Html,
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
  updatePaymentTerm: {
    operationId: "updatePaymentTerm",
    method: "PATCH",
    path: "/companies({companyId})/paymentTerms({paymentTermId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "paymentTermId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_PaymentTermId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.PaymentTermUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.PaymentTerm,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
  createCurrency: {
    operationId: "createCurrency",
    method: "POST",
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
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CurrencyCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Currency,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  readCurrency: {
    operationId: "readCurrency",
    method: "GET",
    path: "/companies({companyId})/currencies({currencyId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "currencyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CurrencyId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Currency,
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
          "text/html": validators.Html,
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
  deleteCurrency: {
    operationId: "deleteCurrency",
    method: "DELETE",
    path: "/companies({companyId})/currencies({currencyId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "currencyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CurrencyId,
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
          "text/html": validators.Html,
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
  updateCurrency: {
    operationId: "updateCurrency",
    method: "PATCH",
    path: "/companies({companyId})/currencies({currencyId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "currencyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CurrencyId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CurrencyUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Currency,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  listUnitsOfMeasure: {
    operationId: "listUnitsOfMeasure",
    method: "GET",
    path: "/companies({companyId})/unitsOfMeasure",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.UnitOfMeasurePage,
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
          "text/html": validators.Html,
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
  createUnitOfMeasure: {
    operationId: "createUnitOfMeasure",
    method: "POST",
    path: "/companies({companyId})/unitsOfMeasure",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.UnitOfMeasureCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.UnitOfMeasure,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  readUnitOfMeasure: {
    operationId: "readUnitOfMeasure",
    method: "GET",
    path: "/companies({companyId})/unitsOfMeasure({unitOfMeasureId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "unitOfMeasureId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_UnitOfMeasureId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.UnitOfMeasure,
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
          "text/html": validators.Html,
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
  deleteUnitOfMeasure: {
    operationId: "deleteUnitOfMeasure",
    method: "DELETE",
    path: "/companies({companyId})/unitsOfMeasure({unitOfMeasureId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "unitOfMeasureId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_UnitOfMeasureId,
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
          "text/html": validators.Html,
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
  updateUnitOfMeasure: {
    operationId: "updateUnitOfMeasure",
    method: "PATCH",
    path: "/companies({companyId})/unitsOfMeasure({unitOfMeasureId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "unitOfMeasureId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_UnitOfMeasureId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.UnitOfMeasureUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.UnitOfMeasure,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  listDisputeStatuses: {
    operationId: "listDisputeStatuses",
    method: "GET",
    path: "/companies({companyId})/disputeStatus",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.DisputeStatusPage,
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
          "text/html": validators.Html,
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
  createDisputeStatus: {
    operationId: "createDisputeStatus",
    method: "POST",
    path: "/companies({companyId})/disputeStatus",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.DisputeStatusCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.DisputeStatus,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  readDisputeStatus: {
    operationId: "readDisputeStatus",
    method: "GET",
    path: "/companies({companyId})/disputeStatus({disputeStatusId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "disputeStatusId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_DisputeStatusId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.DisputeStatus,
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
          "text/html": validators.Html,
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
  deleteDisputeStatus: {
    operationId: "deleteDisputeStatus",
    method: "DELETE",
    path: "/companies({companyId})/disputeStatus({disputeStatusId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "disputeStatusId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_DisputeStatusId,
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
          "text/html": validators.Html,
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
  updateDisputeStatus: {
    operationId: "updateDisputeStatus",
    method: "PATCH",
    path: "/companies({companyId})/disputeStatus({disputeStatusId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "disputeStatusId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_DisputeStatusId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.DisputeStatusUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.DisputeStatus,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  listAccounts: {
    operationId: "listAccounts",
    method: "GET",
    path: "/companies({companyId})/accounts",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.AccountPage,
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
          "text/html": validators.Html,
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
  readAccount: {
    operationId: "readAccount",
    method: "GET",
    path: "/companies({companyId})/accounts({accountId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "accountId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_AccountId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Account,
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
          "text/html": validators.Html,
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
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
  createSalesOrderLine: {
    operationId: "createSalesOrderLine",
    method: "POST",
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
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesOrderLineCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.SalesOrderLine,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  findSalesOrderLines: {
    operationId: "findSalesOrderLines",
    method: "GET",
    path: "/companies({companyId})/salesOrderLines",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
  readSalesOrderLine: {
    operationId: "readSalesOrderLine",
    method: "GET",
    path: "/companies({companyId})/salesOrderLines({salesOrderLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesOrderLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesOrderLineId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesOrderLine,
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
          "text/html": validators.Html,
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
  deleteSalesOrderLine: {
    operationId: "deleteSalesOrderLine",
    method: "DELETE",
    path: "/companies({companyId})/salesOrderLines({salesOrderLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesOrderLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesOrderLineId,
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
          "text/html": validators.Html,
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
  updateSalesOrderLine: {
    operationId: "updateSalesOrderLine",
    method: "PATCH",
    path: "/companies({companyId})/salesOrderLines({salesOrderLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesOrderLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesOrderLineId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesOrderLineUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesOrderLine,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
  createSalesInvoice: {
    operationId: "createSalesInvoice",
    method: "POST",
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
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesInvoiceCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.SalesInvoice,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
  deleteSalesInvoice: {
    operationId: "deleteSalesInvoice",
    method: "DELETE",
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
          "text/html": validators.Html,
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
  updateSalesInvoice: {
    operationId: "updateSalesInvoice",
    method: "PATCH",
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
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesInvoiceUpdate,
      },
    },
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  postSalesInvoice: {
    operationId: "postSalesInvoice",
    method: "POST",
    path: "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.post",
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
          "text/html": validators.Html,
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
  postAndSendSalesInvoice: {
    operationId: "postAndSendSalesInvoice",
    method: "POST",
    path: "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.postAndSend",
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
          "text/html": validators.Html,
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
  sendSalesInvoice: {
    operationId: "sendSalesInvoice",
    method: "POST",
    path: "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.send",
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
          "text/html": validators.Html,
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
  cancelSalesInvoice: {
    operationId: "cancelSalesInvoice",
    method: "POST",
    path: "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.cancel",
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
          "text/html": validators.Html,
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
  cancelAndSendSalesInvoice: {
    operationId: "cancelAndSendSalesInvoice",
    method: "POST",
    path: "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.cancelAndSend",
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
          "text/html": validators.Html,
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
  makeCorrectiveCreditMemo: {
    operationId: "makeCorrectiveCreditMemo",
    method: "POST",
    path: "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.makeCorrectiveCreditMemo",
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
          "text/html": validators.Html,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
  createSalesInvoiceLine: {
    operationId: "createSalesInvoiceLine",
    method: "POST",
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
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesInvoiceLineCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.SalesInvoiceLine,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  findSalesInvoiceLines: {
    operationId: "findSalesInvoiceLines",
    method: "GET",
    path: "/companies({companyId})/salesInvoiceLines",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
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
          "text/html": validators.Html,
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
  readSalesInvoiceLine: {
    operationId: "readSalesInvoiceLine",
    method: "GET",
    path: "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesInvoiceLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesInvoiceLineId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesInvoiceLine,
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
          "text/html": validators.Html,
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
  deleteSalesInvoiceLine: {
    operationId: "deleteSalesInvoiceLine",
    method: "DELETE",
    path: "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesInvoiceLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesInvoiceLineId,
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
          "text/html": validators.Html,
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
  updateSalesInvoiceLine: {
    operationId: "updateSalesInvoiceLine",
    method: "PATCH",
    path: "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesInvoiceLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesInvoiceLineId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesInvoiceLineUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesInvoiceLine,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  listSalesCreditMemos: {
    operationId: "listSalesCreditMemos",
    method: "GET",
    path: "/companies({companyId})/salesCreditMemos",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesCreditMemoPage,
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
          "text/html": validators.Html,
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
  createSalesCreditMemo: {
    operationId: "createSalesCreditMemo",
    method: "POST",
    path: "/companies({companyId})/salesCreditMemos",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesCreditMemoCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.SalesCreditMemo,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  readSalesCreditMemo: {
    operationId: "readSalesCreditMemo",
    method: "GET",
    path: "/companies({companyId})/salesCreditMemos({salesCreditMemoId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesCreditMemo,
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
          "text/html": validators.Html,
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
  deleteSalesCreditMemo: {
    operationId: "deleteSalesCreditMemo",
    method: "DELETE",
    path: "/companies({companyId})/salesCreditMemos({salesCreditMemoId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoId,
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
          "text/html": validators.Html,
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
  updateSalesCreditMemo: {
    operationId: "updateSalesCreditMemo",
    method: "PATCH",
    path: "/companies({companyId})/salesCreditMemos({salesCreditMemoId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesCreditMemoUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesCreditMemo,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  postSalesCreditMemo: {
    operationId: "postSalesCreditMemo",
    method: "POST",
    path: "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.post",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoId,
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
          "text/html": validators.Html,
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
  postAndSendSalesCreditMemo: {
    operationId: "postAndSendSalesCreditMemo",
    method: "POST",
    path: "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.postAndSend",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoId,
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
          "text/html": validators.Html,
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
  sendSalesCreditMemo: {
    operationId: "sendSalesCreditMemo",
    method: "POST",
    path: "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.send",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoId,
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
          "text/html": validators.Html,
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
  cancelSalesCreditMemo: {
    operationId: "cancelSalesCreditMemo",
    method: "POST",
    path: "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.cancel",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoId,
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
          "text/html": validators.Html,
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
  cancelAndSendSalesCreditMemo: {
    operationId: "cancelAndSendSalesCreditMemo",
    method: "POST",
    path: "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.cancelAndSend",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoId,
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
          "text/html": validators.Html,
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
  listSalesCreditMemoLines: {
    operationId: "listSalesCreditMemoLines",
    method: "GET",
    path: "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/salesCreditMemoLines",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoId,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesCreditMemoLinePage,
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
          "text/html": validators.Html,
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
  createSalesCreditMemoLine: {
    operationId: "createSalesCreditMemoLine",
    method: "POST",
    path: "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/salesCreditMemoLines",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoId,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesCreditMemoLineCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.SalesCreditMemoLine,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  findSalesCreditMemoLines: {
    operationId: "findSalesCreditMemoLines",
    method: "GET",
    path: "/companies({companyId})/salesCreditMemoLines",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesCreditMemoLinePage,
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
          "text/html": validators.Html,
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
  readSalesCreditMemoLine: {
    operationId: "readSalesCreditMemoLine",
    method: "GET",
    path: "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoLineId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesCreditMemoLine,
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
          "text/html": validators.Html,
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
  deleteSalesCreditMemoLine: {
    operationId: "deleteSalesCreditMemoLine",
    method: "DELETE",
    path: "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoLineId,
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
          "text/html": validators.Html,
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
  updateSalesCreditMemoLine: {
    operationId: "updateSalesCreditMemoLine",
    method: "PATCH",
    path: "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesCreditMemoLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesCreditMemoLineId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesCreditMemoLineUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesCreditMemoLine,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  listSalesShipments: {
    operationId: "listSalesShipments",
    method: "GET",
    path: "/companies({companyId})/salesShipments",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesShipmentPage,
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
          "text/html": validators.Html,
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
  readSalesShipment: {
    operationId: "readSalesShipment",
    method: "GET",
    path: "/companies({companyId})/salesShipments({salesShipmentId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesShipmentId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesShipmentId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesShipment,
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
          "text/html": validators.Html,
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
  listSalesShipmentLines: {
    operationId: "listSalesShipmentLines",
    method: "GET",
    path: "/companies({companyId})/salesShipments({salesShipmentId})/salesShipmentLines",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesShipmentId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesShipmentId,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesShipmentLinePage,
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
          "text/html": validators.Html,
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
  findSalesShipmentLines: {
    operationId: "findSalesShipmentLines",
    method: "GET",
    path: "/companies({companyId})/salesShipmentLines",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesShipmentLinePage,
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
          "text/html": validators.Html,
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
  readSalesShipmentLine: {
    operationId: "readSalesShipmentLine",
    method: "GET",
    path: "/companies({companyId})/salesShipmentLines({salesShipmentLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesShipmentLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesShipmentLineId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesShipmentLine,
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
          "text/html": validators.Html,
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
  listSalesQuotes: {
    operationId: "listSalesQuotes",
    method: "GET",
    path: "/companies({companyId})/salesQuotes",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesQuotePage,
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
          "text/html": validators.Html,
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
  createSalesQuote: {
    operationId: "createSalesQuote",
    method: "POST",
    path: "/companies({companyId})/salesQuotes",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesQuoteCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.SalesQuote,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  readSalesQuote: {
    operationId: "readSalesQuote",
    method: "GET",
    path: "/companies({companyId})/salesQuotes({salesQuoteId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesQuoteId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesQuoteId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesQuote,
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
          "text/html": validators.Html,
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
  deleteSalesQuote: {
    operationId: "deleteSalesQuote",
    method: "DELETE",
    path: "/companies({companyId})/salesQuotes({salesQuoteId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesQuoteId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesQuoteId,
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
          "text/html": validators.Html,
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
  updateSalesQuote: {
    operationId: "updateSalesQuote",
    method: "PATCH",
    path: "/companies({companyId})/salesQuotes({salesQuoteId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesQuoteId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesQuoteId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesQuoteUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesQuote,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  makeInvoiceFromSalesQuote: {
    operationId: "makeInvoiceFromSalesQuote",
    method: "POST",
    path: "/companies({companyId})/salesQuotes({salesQuoteId})/Microsoft.NAV.makeInvoice",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesQuoteId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesQuoteId,
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
          "text/html": validators.Html,
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
  makeOrderFromSalesQuote: {
    operationId: "makeOrderFromSalesQuote",
    method: "POST",
    path: "/companies({companyId})/salesQuotes({salesQuoteId})/Microsoft.NAV.makeOrder",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesQuoteId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesQuoteId,
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
          "text/html": validators.Html,
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
  sendSalesQuote: {
    operationId: "sendSalesQuote",
    method: "POST",
    path: "/companies({companyId})/salesQuotes({salesQuoteId})/Microsoft.NAV.send",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesQuoteId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesQuoteId,
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
          "text/html": validators.Html,
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
  listSalesQuoteLines: {
    operationId: "listSalesQuoteLines",
    method: "GET",
    path: "/companies({companyId})/salesQuotes({salesQuoteId})/salesQuoteLines",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesQuoteId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesQuoteId,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesQuoteLinePage,
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
          "text/html": validators.Html,
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
  createSalesQuoteLine: {
    operationId: "createSalesQuoteLine",
    method: "POST",
    path: "/companies({companyId})/salesQuotes({salesQuoteId})/salesQuoteLines",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesQuoteId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesQuoteId,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesQuoteLineCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.SalesQuoteLine,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  findSalesQuoteLines: {
    operationId: "findSalesQuoteLines",
    method: "GET",
    path: "/companies({companyId})/salesQuoteLines",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesQuoteLinePage,
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
          "text/html": validators.Html,
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
  readSalesQuoteLine: {
    operationId: "readSalesQuoteLine",
    method: "GET",
    path: "/companies({companyId})/salesQuoteLines({salesQuoteLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesQuoteLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesQuoteLineId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesQuoteLine,
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
          "text/html": validators.Html,
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
  deleteSalesQuoteLine: {
    operationId: "deleteSalesQuoteLine",
    method: "DELETE",
    path: "/companies({companyId})/salesQuoteLines({salesQuoteLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesQuoteLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesQuoteLineId,
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
          "text/html": validators.Html,
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
  updateSalesQuoteLine: {
    operationId: "updateSalesQuoteLine",
    method: "PATCH",
    path: "/companies({companyId})/salesQuoteLines({salesQuoteLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "salesQuoteLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SalesQuoteLineId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SalesQuoteLineUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.SalesQuoteLine,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  listJournals: {
    operationId: "listJournals",
    method: "GET",
    path: "/companies({companyId})/journals",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.JournalPage,
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
          "text/html": validators.Html,
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
  createJournal: {
    operationId: "createJournal",
    method: "POST",
    path: "/companies({companyId})/journals",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.JournalCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Journal,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  readJournal: {
    operationId: "readJournal",
    method: "GET",
    path: "/companies({companyId})/journals({journalId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "journalId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_JournalId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Journal,
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
          "text/html": validators.Html,
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
  deleteJournal: {
    operationId: "deleteJournal",
    method: "DELETE",
    path: "/companies({companyId})/journals({journalId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "journalId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_JournalId,
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
          "text/html": validators.Html,
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
  updateJournal: {
    operationId: "updateJournal",
    method: "PATCH",
    path: "/companies({companyId})/journals({journalId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "journalId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_JournalId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.JournalUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Journal,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  postJournal: {
    operationId: "postJournal",
    method: "POST",
    path: "/companies({companyId})/journals({journalId})/Microsoft.NAV.post",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "journalId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_JournalId,
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
          "text/html": validators.Html,
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
  listJournalLines: {
    operationId: "listJournalLines",
    method: "GET",
    path: "/companies({companyId})/journals({journalId})/journalLines",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "journalId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_JournalId,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.JournalLinePage,
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
          "text/html": validators.Html,
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
  createJournalLine: {
    operationId: "createJournalLine",
    method: "POST",
    path: "/companies({companyId})/journals({journalId})/journalLines",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "journalId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_JournalId,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.JournalLineCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.JournalLine,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  findJournalLines: {
    operationId: "findJournalLines",
    method: "GET",
    path: "/companies({companyId})/journalLines",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.JournalLinePage,
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
          "text/html": validators.Html,
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
  readJournalLine: {
    operationId: "readJournalLine",
    method: "GET",
    path: "/companies({companyId})/journalLines({journalLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "journalLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_JournalLineId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.JournalLine,
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
          "text/html": validators.Html,
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
  deleteJournalLine: {
    operationId: "deleteJournalLine",
    method: "DELETE",
    path: "/companies({companyId})/journalLines({journalLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "journalLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_JournalLineId,
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
          "text/html": validators.Html,
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
  updateJournalLine: {
    operationId: "updateJournalLine",
    method: "PATCH",
    path: "/companies({companyId})/journalLines({journalLineId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "journalLineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_JournalLineId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.JournalLineUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.JournalLine,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  listCustomerPaymentJournals: {
    operationId: "listCustomerPaymentJournals",
    method: "GET",
    path: "/companies({companyId})/customerPaymentJournals",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerPaymentJournalPage,
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
          "text/html": validators.Html,
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
  createCustomerPaymentJournal: {
    operationId: "createCustomerPaymentJournal",
    method: "POST",
    path: "/companies({companyId})/customerPaymentJournals",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CustomerPaymentJournalCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.CustomerPaymentJournal,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  readCustomerPaymentJournal: {
    operationId: "readCustomerPaymentJournal",
    method: "GET",
    path: "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "customerPaymentJournalId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomerPaymentJournalId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerPaymentJournal,
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
          "text/html": validators.Html,
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
  deleteCustomerPaymentJournal: {
    operationId: "deleteCustomerPaymentJournal",
    method: "DELETE",
    path: "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "customerPaymentJournalId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomerPaymentJournalId,
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
          "text/html": validators.Html,
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
  updateCustomerPaymentJournal: {
    operationId: "updateCustomerPaymentJournal",
    method: "PATCH",
    path: "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "customerPaymentJournalId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomerPaymentJournalId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CustomerPaymentJournalUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerPaymentJournal,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  listCustomerPayments: {
    operationId: "listCustomerPayments",
    method: "GET",
    path: "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})/customerPayments",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "customerPaymentJournalId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomerPaymentJournalId,
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerPaymentPage,
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
          "text/html": validators.Html,
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
  createCustomerPayment: {
    operationId: "createCustomerPayment",
    method: "POST",
    path: "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})/customerPayments",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "customerPaymentJournalId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomerPaymentJournalId,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CustomerPaymentCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.CustomerPayment,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  findCustomerPayments: {
    operationId: "findCustomerPayments",
    method: "GET",
    path: "/companies({companyId})/customerPayments",
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
      {
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerPaymentPage,
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
          "text/html": validators.Html,
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
  readCustomerPayment: {
    operationId: "readCustomerPayment",
    method: "GET",
    path: "/companies({companyId})/customerPayments({customerPaymentId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "customerPaymentId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomerPaymentId,
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
        name: "Data-Access-Intent",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_DataAccessIntent,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerPayment,
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
          "text/html": validators.Html,
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
  deleteCustomerPayment: {
    operationId: "deleteCustomerPayment",
    method: "DELETE",
    path: "/companies({companyId})/customerPayments({customerPaymentId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "customerPaymentId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomerPaymentId,
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
          "text/html": validators.Html,
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
  updateCustomerPayment: {
    operationId: "updateCustomerPayment",
    method: "PATCH",
    path: "/companies({companyId})/customerPayments({customerPaymentId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
      },
      {
        name: "customerPaymentId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomerPaymentId,
      },
      {
        name: "If-Match",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IfMatch,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CustomerPaymentUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerPayment,
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
      "204": {
        contents: {},
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
          "Preference-Applied": {
            required: false,
            type: "string",
            validate: validators.headers_Preference_Applied,
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
          "text/html": validators.Html,
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
  readCompany: {
    operationId: "readCompany",
    method: "GET",
    path: "/companies({companyId})",
    parameters: [
      {
        name: "companyId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CompanyId,
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
          "application/json": validators.Company,
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
          "text/html": validators.Html,
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
  readMetadata: {
    operationId: "readMetadata",
    method: "GET",
    path: "/$metadata",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/xml": validators.readMetadata_response_200_application_xml,
        },
        headers: {
          "OData-Version": {
            required: false,
            type: "string",
            validate: validators.headers_ODataVersion,
          },
        },
      },
      "401": {
        contents: {
          "application/json": validators.ODataError,
        },
      },
      "404": {
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
          "text/html": validators.Html,
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
  runBatch: {
    operationId: "runBatch",
    method: "POST",
    path: "/$batch",
    parameters: [
      {
        name: "Isolation",
        in: "header",
        required: false,
        type: "string",
        validate: validators.runBatch_header_Isolation,
      },
      {
        name: "Prefer",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_Prefer,
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_AcceptLanguage,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.Batch,
        "multipart/mixed": validators.MultipartBatch,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.BatchAnswer,
          "multipart/mixed": validators.MultipartBatch,
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
          "text/html": validators.Html,
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
          "text/html": validators.Html,
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
          "text/html": validators.Html,
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
          "text/html": validators.Html,
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
          "text/html": validators.Html,
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
          "text/html": validators.Html,
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
