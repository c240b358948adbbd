import { systemClock } from "#contracts/runtime/clock.ts";
import { createBatchReader } from "#orchestration/connectors/batch-reader.ts";
import type { CallOrigin } from "#orchestration/connectors/call-origin.ts";
import { connectPlatforms } from "#orchestration/connectors/connect-platforms.ts";
import { companiesAtMost, readCompanies } from "#orchestration/connectors/crm/read-companies.ts";
import { readCompany } from "#orchestration/connectors/crm/read-company.ts";
import { customersAtMost, findCustomers } from "#orchestration/connectors/erp/find-customers.ts";
import { startSimulators } from "#simulators/start.ts";
import { type BenchRow, rowOf } from "../bench.ts";

const customers = 1_000;

/** Reads a thousand customers by key for background work, put together and one by one, and counts the calls. */
export async function benchReadsByKey(
  report: (line: string) => void,
): Promise<{ readonly rows: readonly BenchRow[]; readonly customersPerCall: number }> {
  report(`reading ${customers} customers by key …`);
  const calls = { crm: 0, erp: 0, support: 0 };
  await using simulators = await startSimulators({
    limitsLifted: true,
    portfolio: { size: "medium", defectShare: 0 },
    watch: (platform, { operation }) => {
      if (operation?.operationId !== "requestToken") calls[platform] += 1;
    },
  });
  const connected = connectPlatforms(
    { ...simulators, timeoutMs: 10_000 },
    { clock: systemClock, record: () => {} },
  );
  const { crm, erp } = connected.platforms;
  const origin: CallOrigin = { correlationId: "bench", attempt: 1, callClass: "background" };
  const keys = await accountKeys(simulators.crm);

  const fromCrm = createBatchReader((some) => readCompanies(crm, origin, some), {
    clock: systemClock,
    keysAtMost: companiesAtMost,
  });
  const fromErp = createBatchReader((some) => findCustomers(erp, origin, some), {
    clock: systemClock,
    keysAtMost: customersAtMost,
  });
  const counted = async (platform: "crm" | "erp", read: () => Promise<unknown[]>) => {
    const before = calls[platform];
    const found = (await read()) as { ok: boolean; value?: unknown }[];
    if (found.some((one) => !one.ok || one.value === undefined)) throw new Error("a customer was not found");
    return calls[platform] - before;
  };
  const crmCalls = await counted("crm", () => Promise.all(keys.map((key) => fromCrm.read(key))));
  const erpCalls = await counted("erp", () => Promise.all(keys.map((key) => fromErp.read(key))));
  const oneByOne = await counted("crm", () =>
    Promise.all(keys.map((accountKey) => readCompany(crm, origin, { accountKey }))),
  );
  await connected.close();

  const title = `${keys.length} customers by key`;
  return {
    rows: [
      rowOf("concordat", `${title}, CRM`, "calls", [crmCalls], oneByOne),
      rowOf("concordat", `${title}, ERP`, "calls", [erpCalls], oneByOne),
      rowOf("one by one", title, "calls", [oneByOne]),
    ],
    customersPerCall: keys.length / Math.max(crmCalls, erpCalls),
  };
}

async function accountKeys({
  baseUrl,
  token,
}: {
  baseUrl: string;
  token: string;
}): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let after: string | undefined = "0"; after !== undefined && keys.length < customers; ) {
    const page = `${baseUrl}/crm/v3/objects/companies?limit=100&properties=concordat_account_key&after=${after}`;
    const response = await fetch(page, { headers: { authorization: `Bearer ${token}` } });
    const body = (await response.json()) as {
      results: { properties: Record<string, string | null> }[];
      paging?: { next?: { after: string } };
    };
    keys.push(...body.results.flatMap(({ properties }) => properties["concordat_account_key"] ?? []));
    after = body.paging?.next?.after;
  }
  return keys.slice(0, customers);
}
