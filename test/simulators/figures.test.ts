import { describe, expect, test } from "vitest";
import { limits as crm } from "#contracts/generated/platforms/crm/limits.ts";
import { operations as crmCalls } from "#contracts/generated/platforms/crm/operations.ts";
import { limits as erp } from "#contracts/generated/platforms/erp/limits.ts";
import { operations as erpCalls } from "#contracts/generated/platforms/erp/operations.ts";
import { limits as support } from "#contracts/generated/platforms/support/limits.ts";
import { operations as supportCalls } from "#contracts/generated/platforms/support/operations.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";

// A schema can only write a figure out. It is that of `x-limits`, which everything else takes it from.

const body = (operation: HttpOperation, value: unknown) => {
  const validate = operation.requestBody?.contents["application/json"];
  if (validate === undefined) throw new Error(`${operation.operationId} takes no JSON`);
  return violationsOf(validate, value).length === 0;
};
const parameter = ({ operationId, parameters }: HttpOperation, name: string, value: unknown) => {
  const found = parameters.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${operationId} has no ${name}`);
  return violationsOf(found.validate, value).length === 0;
};
const many = (count: number, one: unknown) => Array.from({ length: count }, () => one);
const text = (length: number) => "x".repeat(length);
const filter = { propertyName: "name", operator: "EQ", value: "x" };
const spec = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 3 };
const pair = { from: { id: "1" }, to: { id: "2" } };

const batches = [
  ["batchReadObjects", { id: "1" }],
  ["batchReadDeals", { id: "1" }],
  ["batchCreateObjects", { properties: {} }],
  ["batchUpdateObjects", { id: "1", properties: {} }],
  ["batchUpsertObjects", { id: "1", idProperty: "email", properties: {} }],
  ["batchUpsertDeals", { id: "1", idProperty: "concordat_contract_ref", properties: {} }],
  ["batchArchiveObjects", { id: "1" }],
] as const;
const lists = ["listObjects", "listDeals", "listCompanies"] as const;
const searches = ["searchObjects", "searchDeals"] as const;
const associationWrites = [
  ["batchAssociateByDefault", pair],
  ["batchAssociate", { ...pair, types: [spec] }],
  ["batchDissociate", { from: { id: "1" }, to: [{ id: "2" }] }],
] as const;

const figures: readonly (readonly [string, number, (figure: number) => boolean])[] = [
  ...batches.map(
    ([id, one]) =>
      [
        `inputs of ${id}`,
        crm.batch.maxInputs,
        (n: number) => body(crmCalls[id], { inputs: many(n, one) }),
      ] as const,
  ),
  ...lists.map(
    (id) =>
      [
        `rows of ${id}`,
        crm.list.maxResultsPerPage,
        (n: number) => parameter(crmCalls[id], "limit", n),
      ] as const,
  ),
  ...searches.flatMap((id) => {
    const search = (more: object) => body(crmCalls[id], more);
    const group = (n: number) => ({ filters: many(n, filter) });
    return [
      [`rows of ${id}`, crm.search.maxResultsPerPage, (n: number) => search({ limit: n })],
      [`query of ${id}`, crm.search.queryCharacters, (n: number) => search({ query: text(n) })],
      [
        `groups of ${id}`,
        crm.search.filterGroups,
        (n: number) => search({ filterGroups: many(n, group(1)) }),
      ],
      [`filters of ${id}`, crm.search.filtersPerGroup, (n: number) => search({ filterGroups: [group(n)] })],
    ] as const;
  }),
  [
    "rows of listAssociations",
    crm.associations.maxResultsPerPage,
    (n) => parameter(crmCalls.listAssociations, "limit", n),
  ],
  [
    "inputs of batchReadAssociations",
    crm.associations.maxReadInputs,
    (n) => body(crmCalls.batchReadAssociations, { inputs: many(n, { id: "1" }) }),
  ],
  ...associationWrites.map(
    ([id, one]) =>
      [
        `inputs of ${id}`,
        crm.associations.maxWriteInputs,
        (n: number) => body(crmCalls[id], { inputs: many(n, one) }),
      ] as const,
  ),
  [
    "client state of createSubscription",
    erp.webhooks.maxClientStateCharacters,
    (n) =>
      body(erpCalls.createSubscription, {
        notificationUrl: "https://a.example",
        resource: "customers",
        clientState: text(n),
      }),
  ],
  [
    "key of createTicket",
    support.idempotencyKey.maxCharacters,
    (n) => parameter(supportCalls.createTicket, "Idempotency-Key", text(n)),
  ],
  ["rows of listTickets", support.page.maxRows, (n) => parameter(supportCalls.listTickets, "page[size]", n)],
  [
    "rows of exportTicketsByCursor",
    support.incremental.maxRows,
    (n) => parameter(supportCalls.exportTicketsByCursor, "per_page", n),
  ],
  [
    "rows of exportSearchResults",
    support.search.exportRows,
    (n) => parameter(supportCalls.exportSearchResults, "page[size]", n),
  ],
  [
    "items of createCustomObjectRecordJob",
    support.jobs.maxItems,
    (n) =>
      body(supportCalls.createCustomObjectRecordJob, {
        job: { action: "create", items: many(n, { name: "A" }) },
      }),
  ],
];

describe("figures in schemas", () => {
  test.for(figures)("%s: %i, and not one more", ([, figure, accepts]) => {
    expect([accepts(figure), accepts(figure + 1)]).toEqual([true, false]);
  });
});
