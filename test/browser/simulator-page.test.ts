import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Simulators, startSimulators } from "#simulators/start.ts";
import { launchBrowser } from "./chromium.ts";

const found = await launchBrowser();
const browser: Browser | undefined = "browser" in found ? found.browser : undefined;
const reason = "missing" in found ? ` (skipped: ${found.missing})` : "";

describe.skipIf(browser === undefined)(`the page of a simulator in a browser${reason}`, () => {
  let simulators: Simulators;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  afterAll(() => browser?.close());
  beforeEach(async () => {
    simulators = await startSimulators({ portfolio: { size: "small" }, seed: 7 });
    complaints = [];
    context = await browser!.newContext();
    page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    return async () => {
      await context.close();
      await simulators.stop();
    };
  });

  const openPage = (platform: "crm" | "erp" | "support") => page.goto(simulators[platform].controlUrl);
  const control = async (platform: "crm" | "erp" | "support", path: string) =>
    (await (await fetch(simulators[platform].controlUrl + path)).json()) as Record<string, unknown>;

  test.for([
    { platform: "crm", title: "CRM simulator", set: "companies 10" },
    { platform: "erp", title: "ERP simulator", set: "customers 10" },
    { platform: "support", title: "Support simulator", set: "organizations 10" },
  ] as const)("$platform says what it is and what it holds, and complains of nothing", async (row) => {
    await openPage(row.platform);
    await page.getByRole("heading", { name: row.title }).waitFor();
    await page.getByRole("button", { name: row.set }).click();
    await expect.poll(() => page.locator("#rows tbody tr").count()).toBe(10);
    expect(complaints).toEqual([]);
  });

  test("a request shows up with its verdict", async () => {
    await openPage("crm");
    await fetch(`${simulators.crm.baseUrl}/crm/v3/objects/deals`);
    await page.getByText("401 not signed in").waitFor();
    await page.getByRole("button", { name: "listDeals" }).click();
    expect(await page.locator("#exchange-text").innerText()).toContain("GET /crm/v3/objects/deals");
  });

  test("a fault is switched on, shown and switched off", async () => {
    await openPage("crm");
    await page.getByLabel("Call", { exact: true }).selectOption("listDeals");
    await page.getByLabel("goes wrong by").selectOption("throttled");
    await page.getByLabel("Times", { exact: true }).fill("3");
    await page.getByRole("button", { name: "Switch on" }).click();
    await page.getByText("listDeals, 3 ×").waitFor();
    expect(await control("crm", "/faults")).toMatchObject({
      faults: [{ call: "listDeals", remaining: 3, fault: { kind: "throttled" } }],
    });
    await page.getByRole("button", { name: "Switch off: too many requests, listDeals" }).click();
    await expect.poll(() => control("crm", "/faults")).toEqual({ faults: [] });
  });

  test("a fault that strikes every time, at one step of a call, is switched on with the fields that it has", async () => {
    await openPage("erp");
    await page.getByLabel("goes wrong by").selectOption("half-done");
    expect(await page.getByLabel("Status").isVisible()).toBe(false);
    await page.getByLabel("Call", { exact: true }).selectOption("cancelSalesInvoice");
    await page.getByLabel("After step").selectOption("credit-memo-created");
    await page.getByLabel("Times", { exact: true }).fill("");
    await page.getByRole("button", { name: "Switch on" }).click();
    await page.getByText("cancelSalesInvoice, every time").waitFor();
    expect(await control("erp", "/faults")).toMatchObject({
      faults: [{ probability: 1, fault: { kind: "half-done", breakOffAfter: "credit-memo-created" } }],
    });
  });

  test("answers drift as another version, which is shown and switched off", async () => {
    await openPage("erp");
    await page.getByLabel("Answer as version").selectOption("v1.0");
    await page.getByRole("button", { name: /^Switch off: drifted answers, as version v1\.0/ }).click();
    await expect.poll(() => control("erp", "/drift")).toMatchObject({ changes: [] });
  });

  test("a state is remembered and gone back to", async () => {
    await openPage("support");
    await page.getByRole("button", { name: "Remember this state" }).click();
    await page.getByText("Remembered as state-1.").waitFor();
    await page.getByRole("button", { name: "Write a ticket" }).click();
    await page.getByRole("button", { name: "tickets 6" }).waitFor();
    await page.getByRole("button", { name: "Go back to it" }).click();
    await page.getByRole("button", { name: "tickets 5" }).waitFor();
  });

  test("a salesperson makes a deal and wins it, and a webhook tells of it", async () => {
    const { baseUrl, appId, developerApiKey, controlUrl } = simulators.crm;
    const send = (method: string, path: string, body: object) =>
      fetch(`${baseUrl}/webhooks/v3/${appId}/${path}?hapikey=${developerApiKey}`, {
        method,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const targetUrl = new URL("/nobody-listens-here", controlUrl).href;
    await send("PUT", "settings", { targetUrl, throttling: { maxConcurrentRequests: 1 } });
    await send("POST", "subscriptions", {
      eventType: "deal.propertyChange",
      propertyName: "dealstage",
      active: true,
    });
    await openPage("crm");
    await page.getByText("None was sent yet.").waitFor();
    await page.getByLabel("Company").fill("Browser GmbH");
    await page.getByRole("button", { name: "Make a deal" }).click();
    await page.getByText("Done: dealId").waitFor();
    const { sets } = (await control("crm", "/objects?latest=1")) as {
      sets: { name: string; rows: { id: string }[] }[];
    };
    await page
      .getByRole("combobox", { name: "Deal" })
      .fill(sets.find(({ name }) => name === "deals")?.rows[0]?.id ?? "");
    await page.getByRole("button", { name: "Win it" }).click();
    await page.getByText("stage closedwon").waitFor();
    await page.getByText("1 attempt, last answer 404").first().waitFor();
  });

  test("time is frozen, stepped and let run at another pace", async () => {
    await openPage("support");
    await page.getByRole("button", { name: "Freeze" }).click();
    await page.getByText("frozen", { exact: true }).waitFor();
    const before = await control("support", "/clock");
    await page.getByRole("button", { name: "+1 day" }).click();
    await expect
      .poll(() => control("support", "/clock"))
      .toMatchObject({ nowMs: Number(before.nowMs) + 86_400_000, pace: 0 });
    await page.getByLabel("Pace").fill("60");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByText("60 × real time", { exact: true }).waitFor();
  });

  test("limits are gauges, and can be switched off", async () => {
    await openPage("erp");
    await page.locator("meter").first().waitFor();
    await page.getByLabel("enforced").uncheck();
    await expect.poll(() => control("erp", "/limits")).toMatchObject({ enabled: false });
  });

  test("a finance operator disputes an invoice, and a refused act is said", async () => {
    await openPage("erp");
    const invoice = page.getByRole("combobox", { name: "Invoice" });
    await expect.poll(() => invoice.inputValue()).toMatch(/^PS-INV/);
    const number = await invoice.inputValue();
    await page.getByRole("button", { name: "Dispute", exact: true }).click();
    await page.getByRole("button", { name: /^salesInvoices/ }).click();
    await page.getByRole("row", { name: new RegExp(`${number}.*DISPUTED`) }).waitFor();

    await invoice.fill("PS-INV0");
    await page.getByRole("button", { name: "Dispute", exact: true }).click();
    await expect.poll(() => page.getByRole("alert").innerText()).toContain("That was refused");
  });

  test.for(["light", "dark"] as const)(
    "on a narrow %s window nothing is wider than the window",
    async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 360, height: 740 });
      await openPage("erp");
      await page.getByRole("button", { name: "customers 10" }).waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    },
  );

  test("everything can be done with the keyboard, and a row of the journal opens with Enter", async () => {
    await openPage("crm");
    await fetch(`${simulators.crm.baseUrl}/crm/v3/objects/deals`);
    await page.getByRole("button", { name: "listDeals" }).focus();
    await page.keyboard.press("Enter");
    const chosen = page.locator("tr[aria-current]");
    await chosen.waitFor();
    // The page reads itself anew meanwhile; the focus stays.
    await fetch(`${simulators.crm.baseUrl}/crm/v3/objects/companies`);
    await page.getByRole("button", { name: "listCompanies" }).waitFor();

    expect(await page.evaluate("document.activeElement.textContent")).toBe("listDeals");
    expect(await page.locator("#exchange-text").innerText()).toContain("GET /crm/v3/objects/deals");
  });

  test("every field has a name for those who cannot see it", async () => {
    await openPage("erp");
    await page.getByRole("button", { name: "customers 10" }).waitFor();
    const nameless = await page.evaluate(
      "[...document.querySelectorAll('input, select, meter')].filter((field) => !field.labels?.length && !field.ariaLabel).map(({ id }) => id)",
    );
    expect(nameless).toEqual([]);
  });
});
