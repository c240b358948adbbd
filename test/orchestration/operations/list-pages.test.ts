import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { systemClock } from "#contracts/runtime/clock.ts";
import { listDeadLetters } from "#orchestration/operations/list-dead-letters.ts";
import { listExceptions } from "#orchestration/operations/list-exceptions.ts";
import { listInvoices } from "#orchestration/operations/list-invoices.ts";
import { listWorkflows } from "#orchestration/operations/list-workflows.ts";
import type { OperationDependencies } from "#orchestration/operations/operation-dependencies.ts";

const context = { correlationId: "c" };
const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString();

/** What is stored: the id and the day by which lists sort. Many have the same day. */
type Stored = ReadonlyMap<string, number>;

/** One page of a list over what is stored. */
type ReadPage = (
  stored: Stored,
  cursor: string | undefined,
  limit: number,
) => Promise<{ readonly ids: readonly string[]; readonly nextCursor: string | undefined }>;

const workflowPage: ReadPage = async (stored, cursor, limit) => {
  const rows = [...stored].map(
    ([id, at]) => [id, { state: "running", type: "t", startedAt: day(at) }] as const,
  );
  const records = {
    workflows: { rows: async () => new Map(rows) },
    readWorkflow: async (id: string) => ({ id }),
  };
  const answer = await listWorkflows({ records } as unknown as OperationDependencies)(
    asked(cursor, limit),
    context,
  );
  return pageIn(answer, "workflows");
};

const exceptionPage: ReadPage = async (stored, cursor, limit) => {
  const rows = [...stored].map(
    ([id, at]) => [id, { state: "open", owner: "finance", dueAt: day(at) }] as const,
  );
  const records = {
    exceptions: { rows: async () => new Map(rows) },
    readException: async (id: string) => ({ id }),
  };
  const desk = { notes: async () => new Map(), read: async () => undefined };
  const dependencies = { records, desk, clock: systemClock } as unknown as OperationDependencies;
  return pageIn(await listExceptions(dependencies)(asked(cursor, limit), context), "exceptions");
};

const asked = (cursor: string | undefined, limit: number) => ({
  limit,
  ...(cursor === undefined ? {} : { cursor }),
});

function pageIn(answer: unknown, member: string) {
  const { reply, nextCursor } = answer as {
    reply: { value: Record<string, { id: string }[]> };
    nextCursor: string | undefined;
  };
  return { ids: (reply.value[member] ?? []).map(({ id }) => id), nextCursor };
}

async function readAll(read: ReadPage, pages: (number: number) => Stored, limit: number): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | undefined;
  for (let number = 0; ; number++) {
    const { ids, nextCursor } = await read(pages(number), cursor, limit);
    expect(ids.length).toBeLessThanOrEqual(limit);
    seen.push(...ids);
    if (nextCursor === undefined) return seen;
    cursor = nextCursor;
  }
}

describe.for([
  { what: "workflows", read: workflowPage },
  { what: "exceptions", read: exceptionPage },
])("$what that are listed page by page", ({ read }) => {
  const some = fc.array(fc.tuple(fc.stringMatching(/^[a-d]{1,3}$/), fc.integer({ min: 0, max: 4 })), {
    maxLength: 25,
    size: "max",
  });

  test("come once each, whatever is added between two pages", async () => {
    await fc.assert(
      fc.asyncProperty(some, some, fc.integer({ min: 1, max: 5 }), async (first, added, limit) => {
        const before = new Map(first);
        const after = new Map([...added, ...before]);
        const seen = await readAll(read, (number) => (number === 0 ? before : after), limit);

        expect(new Set(seen).size).toBe(seen.length);
        expect(new Set(seen).isSupersetOf(new Set(before.keys()))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

const invoices = (query: object) => {
  const platforms = { erp: () => Promise.reject(new Error("the ERP was asked")) };
  const dependencies = { platforms, clock: systemClock } as unknown as OperationDependencies;
  return listInvoices(dependencies)(query, context);
};

test.for([
  { query: {}, pointer: "/query/contractRef" },
  { query: { contractRef: "C1", orderNumber: "O1" }, pointer: "/query/orderNumber" },
  { query: { orderNumber: "O1", accountKey: "A1" }, pointer: "/query/accountKey" },
  { query: { contractRef: "C1", cursor: "bm9uZQ" }, pointer: "/query/cursor" },
])("invoices by $query are refused at $pointer before the ERP is asked", async ({ query, pointer }) => {
  expect(await invoices(query)).toMatchObject({
    ok: false,
    failure: { kind: "rejected", code: "parameter-invalid", pointer },
  });
});

test("dead letters go on below where the page before ended, whatever before says", async () => {
  const asks: unknown[] = [];
  const deadLetters = {
    async listBefore(filter: object, limit: number, before?: number) {
      asks.push({ filter, limit, before });
      return { letters: [], next: 7 };
    },
  };
  const list = listDeadLetters({ deadLetters } as unknown as OperationDependencies);
  const first = await list({ limit: 2, before: "90", source: "crm" }, context);
  expect(first).toMatchObject({ reply: { value: { next: "7" } } });
  const { nextCursor: cursor = "" } = first as { nextCursor?: string };
  await list({ limit: 2, before: "90", source: "crm", cursor }, context);

  expect(asks).toEqual([
    { filter: { source: "crm" }, limit: 2, before: 90 },
    { filter: { source: "crm" }, limit: 2, before: 7 },
  ]);
  expect(await list({ limit: 2, cursor: "bm9uZQ" }, context)).toMatchObject({
    ok: false,
    failure: { pointer: "/query/cursor" },
  });
});
