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
  createCustomObjectRecord: {
    operationId: "createCustomObjectRecord",
    method: "POST",
    path: "/custom_objects/{customObjectKey}/records",
    parameters: [
      {
        name: "customObjectKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomObjectKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CustomObjectRecordChange,
      },
    },
    responses: {
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
          "text/html": validators.createCustomObjectRecord_response_503_text_html,
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
          "text/html": validators.createCustomObjectRecord_response_5XX_text_html,
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
    partialUpdate: {
      members: [
        "custom_object_record",
        "custom_object_fields",
      ],
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
        validate: validators.parameters_RecordId,
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
  deleteCustomObjectRecord: {
    operationId: "deleteCustomObjectRecord",
    method: "DELETE",
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
        validate: validators.parameters_RecordId,
      },
    ],
    responses: {
      "204": {
        contents: {},
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
          "text/html": validators.deleteCustomObjectRecord_response_503_text_html,
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
          "text/html": validators.deleteCustomObjectRecord_response_5XX_text_html,
        },
      },
    },
  },
  updateCustomObjectRecord: {
    operationId: "updateCustomObjectRecord",
    method: "PATCH",
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
        validate: validators.parameters_RecordId,
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
          "text/html": validators.updateCustomObjectRecord_response_503_text_html,
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
          "text/html": validators.updateCustomObjectRecord_response_5XX_text_html,
        },
      },
    },
    partialUpdate: {
      members: [
        "custom_object_record",
        "custom_object_fields",
      ],
    },
  },
  createCustomObjectRecordJob: {
    operationId: "createCustomObjectRecordJob",
    method: "POST",
    path: "/custom_objects/{customObjectKey}/jobs",
    parameters: [
      {
        name: "customObjectKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_CustomObjectKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CustomObjectRecordJob,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.JobStatusEnvelope,
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
          "text/html": validators.createCustomObjectRecordJob_response_503_text_html,
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
          "text/html": validators.createCustomObjectRecordJob_response_5XX_text_html,
        },
      },
    },
  },
  listOrganizations: {
    operationId: "listOrganizations",
    method: "GET",
    path: "/organizations",
    parameters: [
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
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Page,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PerPage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.OrganizationPage,
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
          "text/html": validators.listOrganizations_response_503_text_html,
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
          "text/html": validators.listOrganizations_response_5XX_text_html,
        },
      },
    },
  },
  createOrganization: {
    operationId: "createOrganization",
    method: "POST",
    path: "/organizations",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.OrganizationChange,
      },
    },
    responses: {
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
          "text/html": validators.createOrganization_response_503_text_html,
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
          "text/html": validators.createOrganization_response_5XX_text_html,
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
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Page,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PerPage,
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
  updateOrganization: {
    operationId: "updateOrganization",
    method: "PUT",
    path: "/organizations/{organizationId}",
    parameters: [
      {
        name: "organizationId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.updateOrganization_path_organizationId,
      },
    ],
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
          "text/html": validators.updateOrganization_response_503_text_html,
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
          "text/html": validators.updateOrganization_response_5XX_text_html,
        },
      },
    },
    partialUpdate: {
      members: [
        "organization",
      ],
    },
  },
  listUsers: {
    operationId: "listUsers",
    method: "GET",
    path: "/users",
    parameters: [
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
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Page,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PerPage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.UserPage,
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
          "text/html": validators.listUsers_response_503_text_html,
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
          "text/html": validators.listUsers_response_5XX_text_html,
        },
      },
    },
  },
  createOrUpdateUser: {
    operationId: "createOrUpdateUser",
    method: "POST",
    path: "/users/create_or_update",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.UserChange,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.UserEnvelope,
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
          "zendesk-ratelimit-create-update-user": {
            required: false,
            type: "string",
            validate: validators.headers_EndpointLimit,
          },
        },
      },
      "201": {
        contents: {
          "application/json": validators.UserEnvelope,
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
          "zendesk-ratelimit-create-update-user": {
            required: false,
            type: "string",
            validate: validators.headers_EndpointLimit,
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
          "text/html": validators.createOrUpdateUser_response_503_text_html,
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
          "text/html": validators.createOrUpdateUser_response_5XX_text_html,
        },
      },
    },
  },
  readCurrentUser: {
    operationId: "readCurrentUser",
    method: "GET",
    path: "/users/me",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.UserEnvelope,
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
          "text/html": validators.readCurrentUser_response_503_text_html,
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
          "text/html": validators.readCurrentUser_response_5XX_text_html,
        },
      },
    },
  },
  searchUsers: {
    operationId: "searchUsers",
    method: "GET",
    path: "/users/search",
    parameters: [
      {
        name: "query",
        in: "query",
        required: false,
        type: "string",
        validate: validators.searchUsers_query_query,
      },
      {
        name: "external_id",
        in: "query",
        required: false,
        type: "string",
        validate: validators.searchUsers_query_external_id,
      },
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Page,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PerPage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.UserPage,
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
          "text/html": validators.searchUsers_response_503_text_html,
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
          "text/html": validators.searchUsers_response_5XX_text_html,
        },
      },
    },
  },
  readUser: {
    operationId: "readUser",
    method: "GET",
    path: "/users/{userId}",
    parameters: [
      {
        name: "userId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_UserId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.UserEnvelope,
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
          "text/html": validators.readUser_response_503_text_html,
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
          "text/html": validators.readUser_response_5XX_text_html,
        },
      },
    },
  },
  updateUser: {
    operationId: "updateUser",
    method: "PUT",
    path: "/users/{userId}",
    parameters: [
      {
        name: "userId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_UserId,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.UserChange,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.UserEnvelope,
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
          "zendesk-ratelimit-create-update-user": {
            required: false,
            type: "string",
            validate: validators.headers_EndpointLimit,
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
          "text/html": validators.updateUser_response_503_text_html,
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
          "text/html": validators.updateUser_response_5XX_text_html,
        },
      },
    },
  },
  listTickets: {
    operationId: "listTickets",
    method: "GET",
    path: "/tickets",
    parameters: [
      {
        name: "external_id",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listTickets_query_external_id,
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
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Page,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PerPage,
      },
      {
        name: "sort",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listTickets_query_sort,
      },
      {
        name: "sort_by",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listTickets_query_sort_by,
      },
      {
        name: "sort_order",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listTickets_query_sort_order,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.TicketPage,
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
          "text/html": validators.listTickets_response_503_text_html,
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
          "text/html": validators.listTickets_response_5XX_text_html,
        },
      },
    },
  },
  createTicket: {
    operationId: "createTicket",
    method: "POST",
    path: "/tickets",
    parameters: [
      {
        name: "Idempotency-Key",
        in: "header",
        required: false,
        type: "string",
        validate: validators.createTicket_header_Idempotency_Key,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.TicketCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.TicketWithAudit,
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
          Location: {
            required: true,
            type: "string",
            validate: validators.createTicket_201_header_Location,
          },
          "x-idempotency-lookup": {
            required: false,
            type: "string",
            validate: validators.headers_IdempotencyLookup,
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
          "text/html": validators.createTicket_response_503_text_html,
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
          "text/html": validators.createTicket_response_5XX_text_html,
        },
      },
    },
  },
  createManyTickets: {
    operationId: "createManyTickets",
    method: "POST",
    path: "/tickets/create_many",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.TicketCreations,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.JobStatusEnvelope,
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
          "text/html": validators.createManyTickets_response_503_text_html,
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
          "text/html": validators.createManyTickets_response_5XX_text_html,
        },
      },
    },
  },
  updateManyTickets: {
    operationId: "updateManyTickets",
    method: "PUT",
    path: "/tickets/update_many",
    parameters: [
      {
        name: "ids",
        in: "query",
        required: false,
        type: "string",
        validate: validators.updateManyTickets_query_ids,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.TicketUpdates,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.JobStatusEnvelope,
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
          "text/html": validators.updateManyTickets_response_503_text_html,
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
          "text/html": validators.updateManyTickets_response_5XX_text_html,
        },
      },
    },
  },
  readManyTickets: {
    operationId: "readManyTickets",
    method: "GET",
    path: "/tickets/show_many",
    parameters: [
      {
        name: "ids",
        in: "query",
        required: true,
        type: "string",
        validate: validators.readManyTickets_query_ids,
      },
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Page,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PerPage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.TicketPage,
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
          "text/html": validators.readManyTickets_response_503_text_html,
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
          "text/html": validators.readManyTickets_response_5XX_text_html,
        },
      },
    },
  },
  readTicket: {
    operationId: "readTicket",
    method: "GET",
    path: "/tickets/{ticketId}",
    parameters: [
      {
        name: "ticketId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_TicketId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.TicketEnvelope,
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
          "text/html": validators.readTicket_response_503_text_html,
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
          "text/html": validators.readTicket_response_5XX_text_html,
        },
      },
    },
  },
  updateTicket: {
    operationId: "updateTicket",
    method: "PUT",
    path: "/tickets/{ticketId}",
    parameters: [
      {
        name: "ticketId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_TicketId,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.TicketUpdate,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.TicketWithAudit,
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
          "text/html": validators.updateTicket_response_503_text_html,
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
          "text/html": validators.updateTicket_response_5XX_text_html,
        },
      },
    },
    partialUpdate: {
      members: [
        "ticket",
      ],
      alone: [
        "comment",
        "safe_update",
        "updated_stamp",
      ],
    },
  },
  listTicketComments: {
    operationId: "listTicketComments",
    method: "GET",
    path: "/tickets/{ticketId}/comments",
    parameters: [
      {
        name: "ticketId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_TicketId,
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
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Page,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PerPage,
      },
      {
        name: "sort_order",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listTicketComments_query_sort_order,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CommentPage,
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
          "text/html": validators.listTicketComments_response_503_text_html,
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
          "text/html": validators.listTicketComments_response_5XX_text_html,
        },
      },
    },
  },
  listTicketAudits: {
    operationId: "listTicketAudits",
    method: "GET",
    path: "/tickets/{ticketId}/audits",
    parameters: [
      {
        name: "ticketId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_TicketId,
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
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Page,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PerPage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.AuditPage,
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
          "text/html": validators.listTicketAudits_response_503_text_html,
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
          "text/html": validators.listTicketAudits_response_5XX_text_html,
        },
      },
    },
  },
  exportTickets: {
    operationId: "exportTickets",
    method: "GET",
    path: "/incremental/tickets",
    parameters: [
      {
        name: "start_time",
        in: "query",
        required: true,
        type: "integer",
        validate: validators.exportTickets_query_start_time,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.exportTickets_query_per_page,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.TicketExport,
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
          "zendesk-ratelimit-incremental-exports": {
            required: false,
            type: "string",
            validate: validators.headers_EndpointLimit,
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
          "text/html": validators.exportTickets_response_503_text_html,
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
          "text/html": validators.exportTickets_response_5XX_text_html,
        },
      },
    },
  },
  exportTicketsByCursor: {
    operationId: "exportTicketsByCursor",
    method: "GET",
    path: "/incremental/tickets/cursor",
    parameters: [
      {
        name: "start_time",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.exportTicketsByCursor_query_start_time,
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        type: "string",
        validate: validators.exportTicketsByCursor_query_cursor,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.exportTicketsByCursor_query_per_page,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.TicketCursorExport,
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
          "zendesk-ratelimit-incremental-exports": {
            required: false,
            type: "string",
            validate: validators.headers_EndpointLimit,
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
          "text/html": validators.exportTicketsByCursor_response_503_text_html,
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
          "text/html": validators.exportTicketsByCursor_response_5XX_text_html,
        },
      },
    },
  },
  listJobStatuses: {
    operationId: "listJobStatuses",
    method: "GET",
    path: "/job_statuses",
    parameters: [
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
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Page,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PerPage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.JobStatusPage,
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
          "text/html": validators.listJobStatuses_response_503_text_html,
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
          "text/html": validators.listJobStatuses_response_5XX_text_html,
        },
      },
    },
  },
  readManyJobStatuses: {
    operationId: "readManyJobStatuses",
    method: "GET",
    path: "/job_statuses/show_many",
    parameters: [
      {
        name: "ids",
        in: "query",
        required: true,
        type: "string",
        validate: validators.readManyJobStatuses_query_ids,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.JobStatusPage,
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
          "text/html": validators.readManyJobStatuses_response_503_text_html,
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
          "text/html": validators.readManyJobStatuses_response_5XX_text_html,
        },
      },
    },
  },
  readJobStatus: {
    operationId: "readJobStatus",
    method: "GET",
    path: "/job_statuses/{jobId}",
    parameters: [
      {
        name: "jobId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_JobId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.JobStatusEnvelope,
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
          "text/html": validators.readJobStatus_response_503_text_html,
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
          "text/html": validators.readJobStatus_response_5XX_text_html,
        },
      },
    },
  },
  search: {
    operationId: "search",
    method: "GET",
    path: "/search",
    parameters: [
      {
        name: "query",
        in: "query",
        required: true,
        type: "string",
        validate: validators.search_query_query,
      },
      {
        name: "sort_by",
        in: "query",
        required: false,
        type: "string",
        validate: validators.search_query_sort_by,
      },
      {
        name: "sort_order",
        in: "query",
        required: false,
        type: "string",
        validate: validators.search_query_sort_order,
      },
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Page,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PerPage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SearchResults,
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
          "text/html": validators.search_response_503_text_html,
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
          "text/html": validators.search_response_5XX_text_html,
        },
      },
    },
  },
  exportSearchResults: {
    operationId: "exportSearchResults",
    method: "GET",
    path: "/search/export",
    parameters: [
      {
        name: "query",
        in: "query",
        required: true,
        type: "string",
        validate: validators.exportSearchResults_query_query,
      },
      {
        name: "filter[type]",
        in: "query",
        required: true,
        type: "string",
        validate: validators.exportSearchResults_query_filter_type_,
      },
      {
        name: "page[size]",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.exportSearchResults_query_page_size_,
      },
      {
        name: "page[after]",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_PageAfter,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SearchExport,
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
          "zendesk-ratelimit-search-export": {
            required: false,
            type: "string",
            validate: validators.headers_EndpointLimit,
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
          "text/html": validators.exportSearchResults_response_503_text_html,
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
          "text/html": validators.exportSearchResults_response_5XX_text_html,
        },
      },
    },
  },
  listTicketFields: {
    operationId: "listTicketFields",
    method: "GET",
    path: "/ticket_fields",
    parameters: [
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
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_Page,
      },
      {
        name: "per_page",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PerPage,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.TicketFieldPage,
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
          "text/html": validators.listTicketFields_response_503_text_html,
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
          "text/html": validators.listTicketFields_response_5XX_text_html,
        },
      },
    },
  },
  createTicketField: {
    operationId: "createTicketField",
    method: "POST",
    path: "/ticket_fields",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.TicketFieldCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.TicketFieldEnvelope,
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
          "text/html": validators.createTicketField_response_503_text_html,
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
          "text/html": validators.createTicketField_response_5XX_text_html,
        },
      },
    },
  },
  readTicketField: {
    operationId: "readTicketField",
    method: "GET",
    path: "/ticket_fields/{ticketFieldId}",
    parameters: [
      {
        name: "ticketFieldId",
        in: "path",
        required: true,
        type: "integer",
        validate: validators.parameters_TicketFieldId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.TicketFieldEnvelope,
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
          "text/html": validators.readTicketField_response_503_text_html,
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
          "text/html": validators.readTicketField_response_5XX_text_html,
        },
      },
    },
  },
  listWebhooks: {
    operationId: "listWebhooks",
    method: "GET",
    path: "/webhooks",
    parameters: [
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
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.WebhookPage,
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
          "text/html": validators.listWebhooks_response_503_text_html,
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
          "text/html": validators.listWebhooks_response_5XX_text_html,
        },
      },
    },
  },
  createWebhook: {
    operationId: "createWebhook",
    method: "POST",
    path: "/webhooks",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.WebhookCreation,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.WebhookEnvelope,
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
          "text/html": validators.createWebhook_response_503_text_html,
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
          "text/html": validators.createWebhook_response_5XX_text_html,
        },
      },
    },
  },
  readWebhook: {
    operationId: "readWebhook",
    method: "GET",
    path: "/webhooks/{webhookId}",
    parameters: [
      {
        name: "webhookId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_WebhookId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.WebhookEnvelope,
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
          "text/html": validators.readWebhook_response_503_text_html,
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
          "text/html": validators.readWebhook_response_5XX_text_html,
        },
      },
    },
  },
  replaceWebhook: {
    operationId: "replaceWebhook",
    method: "PUT",
    path: "/webhooks/{webhookId}",
    parameters: [
      {
        name: "webhookId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_WebhookId,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.WebhookCreation,
      },
    },
    responses: {
      "204": {
        contents: {},
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
          "text/html": validators.replaceWebhook_response_503_text_html,
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
          "text/html": validators.replaceWebhook_response_5XX_text_html,
        },
      },
    },
  },
  deleteWebhook: {
    operationId: "deleteWebhook",
    method: "DELETE",
    path: "/webhooks/{webhookId}",
    parameters: [
      {
        name: "webhookId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_WebhookId,
      },
    ],
    responses: {
      "204": {
        contents: {},
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
          "text/html": validators.deleteWebhook_response_503_text_html,
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
          "text/html": validators.deleteWebhook_response_5XX_text_html,
        },
      },
    },
  },
  updateWebhook: {
    operationId: "updateWebhook",
    method: "PATCH",
    path: "/webhooks/{webhookId}",
    parameters: [
      {
        name: "webhookId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_WebhookId,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.WebhookChange,
      },
    },
    responses: {
      "204": {
        contents: {},
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
          "text/html": validators.updateWebhook_response_503_text_html,
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
          "text/html": validators.updateWebhook_response_5XX_text_html,
        },
      },
    },
  },
  readWebhookSigningSecret: {
    operationId: "readWebhookSigningSecret",
    method: "GET",
    path: "/webhooks/{webhookId}/signing_secret",
    parameters: [
      {
        name: "webhookId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_WebhookId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SigningSecretEnvelope,
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
          "text/html": validators.readWebhookSigningSecret_response_503_text_html,
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
          "text/html": validators.readWebhookSigningSecret_response_5XX_text_html,
        },
      },
    },
  },
  resetWebhookSigningSecret: {
    operationId: "resetWebhookSigningSecret",
    method: "POST",
    path: "/webhooks/{webhookId}/signing_secret",
    parameters: [
      {
        name: "webhookId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_WebhookId,
      },
    ],
    responses: {
      "201": {
        contents: {
          "application/json": validators.SigningSecretEnvelope,
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
          "text/html": validators.resetWebhookSigningSecret_response_503_text_html,
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
          "text/html": validators.resetWebhookSigningSecret_response_5XX_text_html,
        },
      },
    },
  },
  listWebhookInvocations: {
    operationId: "listWebhookInvocations",
    method: "GET",
    path: "/webhooks/{webhookId}/invocations",
    parameters: [
      {
        name: "webhookId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_WebhookId,
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
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.WebhookInvocationPage,
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
          "text/html": validators.listWebhookInvocations_response_503_text_html,
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
          "text/html": validators.listWebhookInvocations_response_5XX_text_html,
        },
      },
    },
  },
  listWebhookInvocationAttempts: {
    operationId: "listWebhookInvocationAttempts",
    method: "GET",
    path: "/webhooks/{webhookId}/invocations/{invocationId}/attempts",
    parameters: [
      {
        name: "webhookId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_WebhookId,
      },
      {
        name: "invocationId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_InvocationId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.WebhookAttempts,
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
          "text/html": validators.listWebhookInvocationAttempts_response_503_text_html,
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
          "text/html": validators.listWebhookInvocationAttempts_response_5XX_text_html,
        },
      },
    },
  },
};
