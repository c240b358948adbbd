// Generated from contracts/platforms/support.openapi.yaml by `npm run generate`. Do not edit.

import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { OperationId } from "./types.ts";
import * as validators from "./validators.js";

/** Every call that the contract knows, by its operationId. */
export const operations: { readonly [Id in OperationId]: HttpOperation & { readonly operationId: Id } } = {
  requestToken: {
    operationId: "requestToken",
    method: "POST",
    path: "/oauth/tokens",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.TokenRequest,
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
          "application/json": validators.NamedError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.NamedError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.SupportError,
        },
        headers: {
          "Retry-After": {
            required: true,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "5XX": {
        contents: {
          "application/json": validators.SupportError,
          "text/html": validators.requestToken_response_5XX_text_html,
        },
      },
    },
  },
  listCustomObjectRecords: {
    operationId: "listCustomObjectRecords",
    method: "GET",
    path: "/custom_objects/{customObjectKey}/records",
    parameters: [
      {
        name: "customObjectKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomObjectKey,
      },
      {
        name: "filter[ids]",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listCustomObjectRecords_query_filter_ids_,
      },
      {
        name: "filter[external_ids]",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listCustomObjectRecords_query_filter_external_ids_,
      },
      {
        name: "page[size]",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PageSize,
      },
      {
        name: "page[after]",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_PageAfter,
      },
      {
        name: "page[before]",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_PageBefore,
      },
      {
        name: "sort",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listCustomObjectRecords_query_sort,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomObjectRecordPage,
        },
        headers: {
          "X-Rate-Limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "X-Rate-Limit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "ratelimit-remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-reset": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitReset,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "422": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.SupportError,
        },
        headers: {
          "Retry-After": {
            required: true,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "503": {
        contents: {
          "application/json": validators.SupportError,
          "text/html": validators.listCustomObjectRecords_response_503_text_html,
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
          "application/json": validators.SupportError,
          "text/html": validators.listCustomObjectRecords_response_5XX_text_html,
        },
      },
    },
  },
  upsertCustomObjectRecord: {
    operationId: "upsertCustomObjectRecord",
    method: "PATCH",
    path: "/custom_objects/{customObjectKey}/records",
    parameters: [
      {
        name: "customObjectKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomObjectKey,
      },
      {
        name: "external_id",
        in: "query",
        required: true,
        type: "string",
        validate: validators.upsertCustomObjectRecord_query_external_id,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CustomObjectRecordChange,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomObjectRecordEnvelope,
        },
        headers: {
          "X-Rate-Limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "X-Rate-Limit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "ratelimit-remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-reset": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitReset,
          },
        },
      },
      "201": {
        contents: {
          "application/json": validators.CustomObjectRecordEnvelope,
        },
        headers: {
          "X-Rate-Limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "X-Rate-Limit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "ratelimit-remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-reset": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitReset,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "422": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.SupportError,
        },
        headers: {
          "Retry-After": {
            required: true,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "503": {
        contents: {
          "application/json": validators.SupportError,
          "text/html": validators.upsertCustomObjectRecord_response_503_text_html,
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
          "application/json": validators.SupportError,
          "text/html": validators.upsertCustomObjectRecord_response_5XX_text_html,
        },
      },
    },
  },
  readCustomObjectRecord: {
    operationId: "readCustomObjectRecord",
    method: "GET",
    path: "/custom_objects/{customObjectKey}/records/{recordId}",
    parameters: [
      {
        name: "customObjectKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomObjectKey,
      },
      {
        name: "recordId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.readCustomObjectRecord_path_recordId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomObjectRecordEnvelope,
        },
        headers: {
          "X-Rate-Limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "X-Rate-Limit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "ratelimit-remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-reset": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitReset,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.SupportError,
        },
        headers: {
          "Retry-After": {
            required: true,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "503": {
        contents: {
          "application/json": validators.SupportError,
          "text/html": validators.readCustomObjectRecord_response_503_text_html,
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
          "application/json": validators.SupportError,
          "text/html": validators.readCustomObjectRecord_response_5XX_text_html,
        },
      },
    },
  },
  createOrUpdateOrganization: {
    operationId: "createOrUpdateOrganization",
    method: "POST",
    path: "/organizations/create_or_update",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.OrganizationChange,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.OrganizationEnvelope,
        },
        headers: {
          "X-Rate-Limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "X-Rate-Limit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "ratelimit-remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-reset": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitReset,
          },
        },
      },
      "201": {
        contents: {
          "application/json": validators.OrganizationEnvelope,
        },
        headers: {
          "X-Rate-Limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "X-Rate-Limit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "ratelimit-remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-reset": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitReset,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "409": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "413": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "415": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "422": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.SupportError,
        },
        headers: {
          "Retry-After": {
            required: true,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "503": {
        contents: {
          "application/json": validators.SupportError,
          "text/html": validators.createOrUpdateOrganization_response_503_text_html,
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
          "application/json": validators.SupportError,
          "text/html": validators.createOrUpdateOrganization_response_5XX_text_html,
        },
      },
    },
  },
  searchOrganizations: {
    operationId: "searchOrganizations",
    method: "GET",
    path: "/organizations/search",
    parameters: [
      {
        name: "external_id",
        in: "query",
        required: false,
        type: "string",
        validate: validators.searchOrganizations_query_external_id,
      },
      {
        name: "name",
        in: "query",
        required: false,
        type: "string",
        validate: validators.searchOrganizations_query_name,
      },
      {
        name: "page[size]",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PageSize,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.OrganizationMatches,
        },
        headers: {
          "X-Rate-Limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "X-Rate-Limit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "ratelimit-remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-reset": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitReset,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.SupportError,
        },
        headers: {
          "Retry-After": {
            required: true,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "503": {
        contents: {
          "application/json": validators.SupportError,
          "text/html": validators.searchOrganizations_response_503_text_html,
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
          "application/json": validators.SupportError,
          "text/html": validators.searchOrganizations_response_5XX_text_html,
        },
      },
    },
  },
  readOrganization: {
    operationId: "readOrganization",
    method: "GET",
    path: "/organizations/{organizationId}",
    parameters: [
      {
        name: "organizationId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.readOrganization_path_organizationId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.OrganizationEnvelope,
        },
        headers: {
          "X-Rate-Limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "X-Rate-Limit-Remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-limit": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimit,
          },
          "ratelimit-remaining": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitRemaining,
          },
          "ratelimit-reset": {
            required: false,
            type: "integer",
            validate: validators.headers_RateLimitReset,
          },
        },
      },
      "400": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "401": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "403": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "404": {
        contents: {
          "application/json": validators.SupportError,
        },
      },
      "429": {
        contents: {
          "application/json": validators.SupportError,
        },
        headers: {
          "Retry-After": {
            required: true,
            type: "integer",
            validate: validators.headers_Retry_After,
          },
        },
      },
      "503": {
        contents: {
          "application/json": validators.SupportError,
          "text/html": validators.readOrganization_response_503_text_html,
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
          "application/json": validators.SupportError,
          "text/html": validators.readOrganization_response_5XX_text_html,
        },
      },
    },
  },
};
