// Generated from contracts/platforms/crm.openapi.yaml by `npm run generate`. Do not edit.

import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { OperationId } from "./types.ts";
import * as validators from "./validators.js";

/** Every call that the contract knows, by its operationId. */
export const operations: { readonly [Id in OperationId]: HttpOperation & { readonly operationId: Id } } = {
  listCompanies: {
    operationId: "listCompanies",
    method: "GET",
    path: "/crm/v3/objects/companies",
    parameters: [
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 10,
        validate: validators.parameters_Limit,
      },
      {
        name: "after",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_After,
      },
      {
        name: "properties",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Properties,
      },
      {
        name: "propertiesWithHistory",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_PropertiesWithHistory,
      },
      {
        name: "associations",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Associations,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CompanyPage,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.listCompanies_response_5XX_text_html,
        },
      },
    },
  },
  createCompany: {
    operationId: "createCompany",
    method: "POST",
    path: "/crm/v3/objects/companies",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CompanyCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Company,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.createCompany_response_5XX_text_html,
        },
      },
    },
  },
  readCompany: {
    operationId: "readCompany",
    method: "GET",
    path: "/crm/v3/objects/companies/{objectId}",
    parameters: [
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
      {
        name: "properties",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Properties,
      },
      {
        name: "propertiesWithHistory",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_PropertiesWithHistory,
      },
      {
        name: "associations",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Associations,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_IdProperty,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Company,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readCompany_response_5XX_text_html,
        },
      },
    },
  },
  updateCompany: {
    operationId: "updateCompany",
    method: "PATCH",
    path: "/crm/v3/objects/companies/{objectId}",
    parameters: [
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_IdProperty,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CompanyUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Company,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.updateCompany_response_5XX_text_html,
        },
      },
    },
    partialUpdate: {
      members: [
        "properties",
      ],
      caller: [
        "objectWriteTraceId",
      ],
    },
  },
  batchReadCompanies: {
    operationId: "batchReadCompanies",
    method: "POST",
    path: "/crm/v3/objects/companies/batch/read",
    parameters: [
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.BatchRead,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CompanyBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.CompanyPartialBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchReadCompanies_response_5XX_text_html,
        },
      },
    },
  },
  batchUpsertCompanies: {
    operationId: "batchUpsertCompanies",
    method: "POST",
    path: "/crm/v3/objects/companies/batch/upsert",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CompanyBatchUpsert,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CompanyUpsertBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.CompanyPartialUpsertBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchUpsertCompanies_response_5XX_text_html,
        },
      },
    },
  },
  searchCompanies: {
    operationId: "searchCompanies",
    method: "POST",
    path: "/crm/v3/objects/companies/search",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.Search,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CompanyMatches,
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.searchCompanies_response_5XX_text_html,
        },
      },
    },
  },
  listContacts: {
    operationId: "listContacts",
    method: "GET",
    path: "/crm/v3/objects/contacts",
    parameters: [
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 10,
        validate: validators.parameters_Limit,
      },
      {
        name: "after",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_After,
      },
      {
        name: "properties",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Properties,
      },
      {
        name: "propertiesWithHistory",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_PropertiesWithHistory,
      },
      {
        name: "associations",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Associations,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.ContactPage,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.listContacts_response_5XX_text_html,
        },
      },
    },
  },
  createContact: {
    operationId: "createContact",
    method: "POST",
    path: "/crm/v3/objects/contacts",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ContactCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Contact,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.createContact_response_5XX_text_html,
        },
      },
    },
  },
  readContact: {
    operationId: "readContact",
    method: "GET",
    path: "/crm/v3/objects/contacts/{objectId}",
    parameters: [
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
      {
        name: "properties",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Properties,
      },
      {
        name: "propertiesWithHistory",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_PropertiesWithHistory,
      },
      {
        name: "associations",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Associations,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_IdProperty,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Contact,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readContact_response_5XX_text_html,
        },
      },
    },
  },
  updateContact: {
    operationId: "updateContact",
    method: "PATCH",
    path: "/crm/v3/objects/contacts/{objectId}",
    parameters: [
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_IdProperty,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ContactUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Contact,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.updateContact_response_5XX_text_html,
        },
      },
    },
    partialUpdate: {
      members: [
        "properties",
      ],
      caller: [
        "objectWriteTraceId",
      ],
    },
  },
  batchReadContacts: {
    operationId: "batchReadContacts",
    method: "POST",
    path: "/crm/v3/objects/contacts/batch/read",
    parameters: [
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.BatchRead,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.ContactBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.ContactPartialBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchReadContacts_response_5XX_text_html,
        },
      },
    },
  },
  batchUpsertContacts: {
    operationId: "batchUpsertContacts",
    method: "POST",
    path: "/crm/v3/objects/contacts/batch/upsert",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ContactBatchUpsert,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.ContactUpsertBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.ContactPartialUpsertBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchUpsertContacts_response_5XX_text_html,
        },
      },
    },
  },
  searchContacts: {
    operationId: "searchContacts",
    method: "POST",
    path: "/crm/v3/objects/contacts/search",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.Search,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.ContactMatches,
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.searchContacts_response_5XX_text_html,
        },
      },
    },
  },
  listDeals: {
    operationId: "listDeals",
    method: "GET",
    path: "/crm/v3/objects/deals",
    parameters: [
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 10,
        validate: validators.parameters_Limit,
      },
      {
        name: "after",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_After,
      },
      {
        name: "properties",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Properties,
      },
      {
        name: "propertiesWithHistory",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_PropertiesWithHistory,
      },
      {
        name: "associations",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Associations,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.DealPage,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.listDeals_response_5XX_text_html,
        },
      },
    },
  },
  createDeal: {
    operationId: "createDeal",
    method: "POST",
    path: "/crm/v3/objects/deals",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.DealCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Deal,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.createDeal_response_5XX_text_html,
        },
      },
    },
  },
  readDeal: {
    operationId: "readDeal",
    method: "GET",
    path: "/crm/v3/objects/deals/{objectId}",
    parameters: [
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
      {
        name: "properties",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Properties,
      },
      {
        name: "propertiesWithHistory",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_PropertiesWithHistory,
      },
      {
        name: "associations",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Associations,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_IdProperty,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Deal,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readDeal_response_5XX_text_html,
        },
      },
    },
  },
  updateDeal: {
    operationId: "updateDeal",
    method: "PATCH",
    path: "/crm/v3/objects/deals/{objectId}",
    parameters: [
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_IdProperty,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.DealUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Deal,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.updateDeal_response_5XX_text_html,
        },
      },
    },
    partialUpdate: {
      members: [
        "properties",
      ],
      caller: [
        "objectWriteTraceId",
      ],
    },
  },
  batchReadDeals: {
    operationId: "batchReadDeals",
    method: "POST",
    path: "/crm/v3/objects/deals/batch/read",
    parameters: [
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.BatchRead,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.DealBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.DealPartialBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchReadDeals_response_5XX_text_html,
        },
      },
    },
  },
  batchUpsertDeals: {
    operationId: "batchUpsertDeals",
    method: "POST",
    path: "/crm/v3/objects/deals/batch/upsert",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.DealBatchUpsert,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.DealUpsertBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.DealPartialUpsertBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchUpsertDeals_response_5XX_text_html,
        },
      },
    },
  },
  searchDeals: {
    operationId: "searchDeals",
    method: "POST",
    path: "/crm/v3/objects/deals/search",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.Search,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.DealMatches,
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.searchDeals_response_5XX_text_html,
        },
      },
    },
  },
  listLineItems: {
    operationId: "listLineItems",
    method: "GET",
    path: "/crm/v3/objects/line_items",
    parameters: [
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 10,
        validate: validators.parameters_Limit,
      },
      {
        name: "after",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_After,
      },
      {
        name: "properties",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Properties,
      },
      {
        name: "propertiesWithHistory",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_PropertiesWithHistory,
      },
      {
        name: "associations",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Associations,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.LineItemPage,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.listLineItems_response_5XX_text_html,
        },
      },
    },
  },
  createLineItem: {
    operationId: "createLineItem",
    method: "POST",
    path: "/crm/v3/objects/line_items",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.LineItemCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.LineItem,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.createLineItem_response_5XX_text_html,
        },
      },
    },
  },
  readLineItem: {
    operationId: "readLineItem",
    method: "GET",
    path: "/crm/v3/objects/line_items/{objectId}",
    parameters: [
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
      {
        name: "properties",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Properties,
      },
      {
        name: "propertiesWithHistory",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_PropertiesWithHistory,
      },
      {
        name: "associations",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Associations,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_IdProperty,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.LineItem,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readLineItem_response_5XX_text_html,
        },
      },
    },
  },
  updateLineItem: {
    operationId: "updateLineItem",
    method: "PATCH",
    path: "/crm/v3/objects/line_items/{objectId}",
    parameters: [
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_IdProperty,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.LineItemUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.LineItem,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.updateLineItem_response_5XX_text_html,
        },
      },
    },
    partialUpdate: {
      members: [
        "properties",
      ],
      caller: [
        "objectWriteTraceId",
      ],
    },
  },
  batchReadLineItems: {
    operationId: "batchReadLineItems",
    method: "POST",
    path: "/crm/v3/objects/line_items/batch/read",
    parameters: [
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.BatchRead,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.LineItemBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.LineItemPartialBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchReadLineItems_response_5XX_text_html,
        },
      },
    },
  },
  batchUpsertLineItems: {
    operationId: "batchUpsertLineItems",
    method: "POST",
    path: "/crm/v3/objects/line_items/batch/upsert",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.LineItemBatchUpsert,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.LineItemUpsertBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.LineItemPartialUpsertBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchUpsertLineItems_response_5XX_text_html,
        },
      },
    },
  },
  searchLineItems: {
    operationId: "searchLineItems",
    method: "POST",
    path: "/crm/v3/objects/line_items/search",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.Search,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.LineItemMatches,
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.searchLineItems_response_5XX_text_html,
        },
      },
    },
  },
  listProducts: {
    operationId: "listProducts",
    method: "GET",
    path: "/crm/v3/objects/products",
    parameters: [
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 10,
        validate: validators.parameters_Limit,
      },
      {
        name: "after",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_After,
      },
      {
        name: "properties",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Properties,
      },
      {
        name: "propertiesWithHistory",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_PropertiesWithHistory,
      },
      {
        name: "associations",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Associations,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.ProductPage,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.listProducts_response_5XX_text_html,
        },
      },
    },
  },
  createProduct: {
    operationId: "createProduct",
    method: "POST",
    path: "/crm/v3/objects/products",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ProductCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Product,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.createProduct_response_5XX_text_html,
        },
      },
    },
  },
  readProduct: {
    operationId: "readProduct",
    method: "GET",
    path: "/crm/v3/objects/products/{objectId}",
    parameters: [
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
      {
        name: "properties",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Properties,
      },
      {
        name: "propertiesWithHistory",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_PropertiesWithHistory,
      },
      {
        name: "associations",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Associations,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_IdProperty,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Product,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readProduct_response_5XX_text_html,
        },
      },
    },
  },
  updateProduct: {
    operationId: "updateProduct",
    method: "PATCH",
    path: "/crm/v3/objects/products/{objectId}",
    parameters: [
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_IdProperty,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ProductUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Product,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.updateProduct_response_5XX_text_html,
        },
      },
    },
    partialUpdate: {
      members: [
        "properties",
      ],
      caller: [
        "objectWriteTraceId",
      ],
    },
  },
  batchReadProducts: {
    operationId: "batchReadProducts",
    method: "POST",
    path: "/crm/v3/objects/products/batch/read",
    parameters: [
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.BatchRead,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.ProductBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.ProductPartialBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchReadProducts_response_5XX_text_html,
        },
      },
    },
  },
  batchUpsertProducts: {
    operationId: "batchUpsertProducts",
    method: "POST",
    path: "/crm/v3/objects/products/batch/upsert",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ProductBatchUpsert,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.ProductUpsertBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.ProductPartialUpsertBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchUpsertProducts_response_5XX_text_html,
        },
      },
    },
  },
  searchProducts: {
    operationId: "searchProducts",
    method: "POST",
    path: "/crm/v3/objects/products/search",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.Search,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.ProductMatches,
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.searchProducts_response_5XX_text_html,
        },
      },
    },
  },
  listObjects: {
    operationId: "listObjects",
    method: "GET",
    path: "/crm/v3/objects/{objectType}",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 10,
        validate: validators.parameters_Limit,
      },
      {
        name: "after",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_After,
      },
      {
        name: "properties",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Properties,
      },
      {
        name: "propertiesWithHistory",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_PropertiesWithHistory,
      },
      {
        name: "associations",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Associations,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CrmObjectPage,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.listObjects_response_5XX_text_html,
        },
      },
    },
  },
  createObject: {
    operationId: "createObject",
    method: "POST",
    path: "/crm/v3/objects/{objectType}",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CrmObjectCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.CrmObject,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.createObject_response_5XX_text_html,
        },
      },
    },
  },
  readObject: {
    operationId: "readObject",
    method: "GET",
    path: "/crm/v3/objects/{objectType}/{objectId}",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
      {
        name: "properties",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Properties,
      },
      {
        name: "propertiesWithHistory",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_PropertiesWithHistory,
      },
      {
        name: "associations",
        in: "query",
        required: false,
        type: "array",
        itemType: "string",
        explode: true,
        validate: validators.parameters_Associations,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_IdProperty,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CrmObject,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readObject_response_5XX_text_html,
        },
      },
    },
  },
  archiveObject: {
    operationId: "archiveObject",
    method: "DELETE",
    path: "/crm/v3/objects/{objectType}/{objectId}",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
    ],
    responses: {
      "204": {
        contents: {},
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.archiveObject_response_5XX_text_html,
        },
      },
    },
  },
  updateObject: {
    operationId: "updateObject",
    method: "PATCH",
    path: "/crm/v3/objects/{objectType}/{objectId}",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
      {
        name: "objectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectId,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_IdProperty,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CrmObjectUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CrmObject,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.updateObject_response_5XX_text_html,
        },
      },
    },
    partialUpdate: {
      members: [
        "properties",
      ],
      caller: [
        "objectWriteTraceId",
      ],
    },
  },
  batchReadObjects: {
    operationId: "batchReadObjects",
    method: "POST",
    path: "/crm/v3/objects/{objectType}/batch/read",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.BatchRead,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CrmObjectBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.CrmObjectPartialBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchReadObjects_response_5XX_text_html,
        },
      },
    },
  },
  batchCreateObjects: {
    operationId: "batchCreateObjects",
    method: "POST",
    path: "/crm/v3/objects/{objectType}/batch/create",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CrmObjectBatchCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.CrmObjectBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.CrmObjectPartialBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchCreateObjects_response_5XX_text_html,
        },
      },
    },
  },
  batchUpdateObjects: {
    operationId: "batchUpdateObjects",
    method: "POST",
    path: "/crm/v3/objects/{objectType}/batch/update",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CrmObjectBatchUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CrmObjectBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.CrmObjectPartialBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchUpdateObjects_response_5XX_text_html,
        },
      },
    },
  },
  batchUpsertObjects: {
    operationId: "batchUpsertObjects",
    method: "POST",
    path: "/crm/v3/objects/{objectType}/batch/upsert",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CrmObjectBatchUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CrmObjectUpsertBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.CrmObjectPartialUpsertBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchUpsertObjects_response_5XX_text_html,
        },
      },
    },
  },
  batchArchiveObjects: {
    operationId: "batchArchiveObjects",
    method: "POST",
    path: "/crm/v3/objects/{objectType}/batch/archive",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.BatchArchive,
      },
    },
    responses: {
      "204": {
        contents: {},
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchArchiveObjects_response_5XX_text_html,
        },
      },
    },
  },
  searchObjects: {
    operationId: "searchObjects",
    method: "POST",
    path: "/crm/v3/objects/{objectType}/search",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.Search,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CrmObjectMatches,
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.searchObjects_response_5XX_text_html,
        },
      },
    },
  },
  mergeObjects: {
    operationId: "mergeObjects",
    method: "POST",
    path: "/crm/v3/objects/{objectType}/merge",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.Merge,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CrmObject,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.mergeObjects_response_5XX_text_html,
        },
      },
    },
  },
  listAssociations: {
    operationId: "listAssociations",
    method: "GET",
    path: "/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/{toObjectType}",
    parameters: [
      {
        name: "fromObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_FromObjectType,
      },
      {
        name: "fromObjectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_FromObjectId,
      },
      {
        name: "toObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ToObjectType,
      },
      {
        name: "after",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_After,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 500,
        validate: validators.listAssociations_query_limit,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.AssociationPage,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.listAssociations_response_5XX_text_html,
        },
      },
    },
  },
  associateByDefault: {
    operationId: "associateByDefault",
    method: "PUT",
    path: "/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
    parameters: [
      {
        name: "fromObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_FromObjectType,
      },
      {
        name: "fromObjectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_FromObjectId,
      },
      {
        name: "toObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ToObjectType,
      },
      {
        name: "toObjectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ToObjectId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.DefaultAssociationBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.associateByDefault_response_5XX_text_html,
        },
      },
    },
  },
  listProperties: {
    operationId: "listProperties",
    method: "GET",
    path: "/crm/v3/properties/{objectType}",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.PropertyList,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.listProperties_response_5XX_text_html,
        },
      },
    },
  },
  createProperty: {
    operationId: "createProperty",
    method: "POST",
    path: "/crm/v3/properties/{objectType}",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.PropertyCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Property,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.createProperty_response_5XX_text_html,
        },
      },
    },
  },
  associate: {
    operationId: "associate",
    method: "PUT",
    path: "/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/{toObjectType}/{toObjectId}",
    parameters: [
      {
        name: "fromObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_FromObjectType,
      },
      {
        name: "fromObjectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_FromObjectId,
      },
      {
        name: "toObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ToObjectType,
      },
      {
        name: "toObjectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ToObjectId,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.AssociationTypes,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.LabelledAssociation,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "201": {
        contents: {
          "application/json": validators.LabelledAssociation,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.associate_response_5XX_text_html,
        },
      },
    },
  },
  dissociate: {
    operationId: "dissociate",
    method: "DELETE",
    path: "/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/{toObjectType}/{toObjectId}",
    parameters: [
      {
        name: "fromObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_FromObjectType,
      },
      {
        name: "fromObjectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_FromObjectId,
      },
      {
        name: "toObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ToObjectType,
      },
      {
        name: "toObjectId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ToObjectId,
      },
    ],
    responses: {
      "204": {
        contents: {},
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.dissociate_response_5XX_text_html,
        },
      },
    },
  },
  batchReadAssociations: {
    operationId: "batchReadAssociations",
    method: "POST",
    path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/read",
    parameters: [
      {
        name: "fromObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_FromObjectType,
      },
      {
        name: "toObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ToObjectType,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.BatchReadAssociations,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.AssociationBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.AssociationPartialBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchReadAssociations_response_5XX_text_html,
        },
      },
    },
  },
  batchAssociateByDefault: {
    operationId: "batchAssociateByDefault",
    method: "POST",
    path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/associate/default",
    parameters: [
      {
        name: "fromObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_FromObjectType,
      },
      {
        name: "toObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ToObjectType,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.BatchAssociateByDefault,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.DefaultAssociationBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.DefaultAssociationPartialBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchAssociateByDefault_response_5XX_text_html,
        },
      },
    },
  },
  batchAssociate: {
    operationId: "batchAssociate",
    method: "POST",
    path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/create",
    parameters: [
      {
        name: "fromObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_FromObjectType,
      },
      {
        name: "toObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ToObjectType,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.BatchAssociate,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.LabelledAssociationBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "207": {
        contents: {
          "application/json": validators.LabelledAssociationPartialBatch,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchAssociate_response_5XX_text_html,
        },
      },
    },
  },
  batchDissociate: {
    operationId: "batchDissociate",
    method: "POST",
    path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/archive",
    parameters: [
      {
        name: "fromObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_FromObjectType,
      },
      {
        name: "toObjectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ToObjectType,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.BatchDissociate,
      },
    },
    responses: {
      "204": {
        contents: {},
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.batchDissociate_response_5XX_text_html,
        },
      },
    },
  },
  readProperty: {
    operationId: "readProperty",
    method: "GET",
    path: "/crm/v3/properties/{objectType}/{propertyName}",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
      {
        name: "propertyName",
        in: "path",
        required: true,
        type: "string",
        validate: validators.readProperty_path_propertyName,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Property,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readProperty_response_5XX_text_html,
        },
      },
    },
  },
  listPipelines: {
    operationId: "listPipelines",
    method: "GET",
    path: "/crm/v3/pipelines/{objectType}",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.PipelineList,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.listPipelines_response_5XX_text_html,
        },
      },
    },
  },
  readPipeline: {
    operationId: "readPipeline",
    method: "GET",
    path: "/crm/v3/pipelines/{objectType}/{pipelineId}",
    parameters: [
      {
        name: "objectType",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ObjectType,
      },
      {
        name: "pipelineId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.readPipeline_path_pipelineId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Pipeline,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readPipeline_response_5XX_text_html,
        },
      },
    },
  },
  listOwners: {
    operationId: "listOwners",
    method: "GET",
    path: "/crm/v3/owners",
    parameters: [
      {
        name: "email",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listOwners_query_email,
      },
      {
        name: "after",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_After,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 100,
        validate: validators.listOwners_query_limit,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.OwnerPage,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.listOwners_response_5XX_text_html,
        },
      },
    },
  },
  readOwner: {
    operationId: "readOwner",
    method: "GET",
    path: "/crm/v3/owners/{ownerId}",
    parameters: [
      {
        name: "ownerId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.readOwner_path_ownerId,
      },
      {
        name: "idProperty",
        in: "query",
        required: false,
        type: "string",
        default: "id",
        validate: validators.readOwner_query_idProperty,
      },
      {
        name: "archived",
        in: "query",
        required: false,
        type: "boolean",
        default: false,
        validate: validators.parameters_Archived,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Owner,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readOwner_response_5XX_text_html,
        },
      },
    },
  },
  createToken: {
    operationId: "createToken",
    method: "POST",
    path: "/oauth/v1/token",
    parameters: [],
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
          "application/json": validators.OAuthError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.createToken_response_5XX_text_html,
        },
      },
    },
  },
  createDatedToken: {
    operationId: "createDatedToken",
    method: "POST",
    path: "/oauth/2026-03/token",
    parameters: [],
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
          "application/json": validators.OAuthError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.createDatedToken_response_5XX_text_html,
        },
      },
    },
  },
  readAccessToken: {
    operationId: "readAccessToken",
    method: "GET",
    path: "/oauth/v1/access-tokens/{token}",
    parameters: [
      {
        name: "token",
        in: "path",
        required: true,
        type: "string",
        validate: validators.readAccessToken_path_token,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.AccessTokenInfo,
        },
      },
      "400": {
        contents: {
          "application/json": validators.OAuthError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readAccessToken_response_5XX_text_html,
        },
      },
    },
  },
  readWebhookSettings: {
    operationId: "readWebhookSettings",
    method: "GET",
    path: "/webhooks/v3/{appId}/settings",
    parameters: [
      {
        name: "appId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_AppId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.WebhookSettings,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readWebhookSettings_response_5XX_text_html,
        },
      },
    },
  },
  updateWebhookSettings: {
    operationId: "updateWebhookSettings",
    method: "PUT",
    path: "/webhooks/v3/{appId}/settings",
    parameters: [
      {
        name: "appId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_AppId,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.WebhookSettingsChange,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.WebhookSettings,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.updateWebhookSettings_response_5XX_text_html,
        },
      },
    },
  },
  deleteWebhookSettings: {
    operationId: "deleteWebhookSettings",
    method: "DELETE",
    path: "/webhooks/v3/{appId}/settings",
    parameters: [
      {
        name: "appId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_AppId,
      },
    ],
    responses: {
      "204": {
        contents: {},
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.deleteWebhookSettings_response_5XX_text_html,
        },
      },
    },
  },
  listWebhookSubscriptions: {
    operationId: "listWebhookSubscriptions",
    method: "GET",
    path: "/webhooks/v3/{appId}/subscriptions",
    parameters: [
      {
        name: "appId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_AppId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.WebhookSubscriptionList,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.listWebhookSubscriptions_response_5XX_text_html,
        },
      },
    },
  },
  createWebhookSubscription: {
    operationId: "createWebhookSubscription",
    method: "POST",
    path: "/webhooks/v3/{appId}/subscriptions",
    parameters: [
      {
        name: "appId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_AppId,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.WebhookSubscriptionCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.WebhookSubscription,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.createWebhookSubscription_response_5XX_text_html,
        },
      },
    },
  },
  readWebhookSubscription: {
    operationId: "readWebhookSubscription",
    method: "GET",
    path: "/webhooks/v3/{appId}/subscriptions/{subscriptionId}",
    parameters: [
      {
        name: "appId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_AppId,
      },
      {
        name: "subscriptionId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.readWebhookSubscription_path_subscriptionId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.WebhookSubscription,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readWebhookSubscription_response_5XX_text_html,
        },
      },
    },
  },
  deleteWebhookSubscription: {
    operationId: "deleteWebhookSubscription",
    method: "DELETE",
    path: "/webhooks/v3/{appId}/subscriptions/{subscriptionId}",
    parameters: [
      {
        name: "appId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_AppId,
      },
      {
        name: "subscriptionId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.deleteWebhookSubscription_path_subscriptionId,
      },
    ],
    responses: {
      "204": {
        contents: {},
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.deleteWebhookSubscription_response_5XX_text_html,
        },
      },
    },
  },
  updateWebhookSubscription: {
    operationId: "updateWebhookSubscription",
    method: "PATCH",
    path: "/webhooks/v3/{appId}/subscriptions/{subscriptionId}",
    parameters: [
      {
        name: "appId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_AppId,
      },
      {
        name: "subscriptionId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.updateWebhookSubscription_path_subscriptionId,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.WebhookSubscriptionChange,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.WebhookSubscription,
        },
        headers: {
          "X-HubSpot-RateLimit-Max": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitMax,
          },
          "X-HubSpot-RateLimit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "X-HubSpot-RateLimit-Interval-Milliseconds": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitIntervalMilliseconds,
          },
          "X-HubSpot-RateLimit-Daily": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDaily,
          },
          "X-HubSpot-RateLimit-Daily-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitDailyRemaining,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.updateWebhookSubscription_response_5XX_text_html,
        },
      },
    },
  },
  listJournalSubscriptions: {
    operationId: "listJournalSubscriptions",
    method: "GET",
    path: "/webhooks-journal/subscriptions/2026-03",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.JournalSubscriptions,
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.listJournalSubscriptions_response_5XX_text_html,
        },
      },
    },
  },
  createJournalSubscription: {
    operationId: "createJournalSubscription",
    method: "POST",
    path: "/webhooks-journal/subscriptions/2026-03",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.JournalSubscriptionRequest,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.JournalSubscription,
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.createJournalSubscription_response_5XX_text_html,
        },
      },
    },
  },
  deleteJournalSubscription: {
    operationId: "deleteJournalSubscription",
    method: "DELETE",
    path: "/webhooks-journal/subscriptions/2026-03/{subscriptionId}",
    parameters: [
      {
        name: "subscriptionId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.deleteJournalSubscription_path_subscriptionId,
      },
    ],
    responses: {
      "204": {
        contents: {},
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.deleteJournalSubscription_response_5XX_text_html,
        },
      },
    },
  },
  readEarliestJournalEntry: {
    operationId: "readEarliestJournalEntry",
    method: "GET",
    path: "/webhooks-journal/journal/2026-03/earliest",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.JournalPointer,
        },
      },
      "204": {
        contents: {},
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readEarliestJournalEntry_response_5XX_text_html,
        },
      },
    },
  },
  readLatestJournalEntry: {
    operationId: "readLatestJournalEntry",
    method: "GET",
    path: "/webhooks-journal/journal/2026-03/latest",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.JournalPointer,
        },
      },
      "204": {
        contents: {},
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readLatestJournalEntry_response_5XX_text_html,
        },
      },
    },
  },
  readNextJournalEntry: {
    operationId: "readNextJournalEntry",
    method: "GET",
    path: "/webhooks-journal/journal/2026-03/offset/{offset}/next",
    parameters: [
      {
        name: "offset",
        in: "path",
        required: true,
        type: "string",
        validate: validators.readNextJournalEntry_path_offset,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.JournalPointer,
        },
      },
      "204": {
        contents: {},
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readNextJournalEntry_response_5XX_text_html,
        },
      },
    },
  },
  readJournalFile: {
    operationId: "readJournalFile",
    method: "GET",
    path: "/webhooks-journal/files/{offset}",
    parameters: [
      {
        name: "offset",
        in: "path",
        required: true,
        type: "string",
        validate: validators.readJournalFile_path_offset,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.JournalFile,
        },
      },
      "400": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "414": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "423": {
        contents: {
          "application/json": validators.StandardError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.RateLimitError,
        },
      },
      "477": {
        contents: {
          "application/json": validators.StandardError,
        },
        headers: {
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.StandardError,
          "text/html": validators.readJournalFile_response_5XX_text_html,
        },
      },
    },
  },
};
