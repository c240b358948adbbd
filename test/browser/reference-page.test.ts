import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RunningGateway, startRunningGateway } from "../gateway/running-gateway.ts";
import { launchBrowser } from "./chromium.ts";

const found = await launchBrowser();
const browser: Browser | undefined = "browser" in found ? found.browser : undefined;
const reason = "missing" in found ? ` (skipped: ${found.missing})` : "";

describe.skipIf(browser === undefined)(`the API reference page in a browser${reason}`, () => {
  let running: RunningGateway;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let elsewhere: string[];

  beforeAll(async () => {
    running = await startRunningGateway();
    running.bus.serve("list-workflows", async () => ({ ok: true, value: { workflows: [] } }));
    await running.bus.connection.flush();
  });
  afterAll(async () => {
    await running.stop();
    await browser?.close();
  });
  beforeEach(async () => {
    complaints = [];
    elsewhere = [];
    context = await browser!.newContext();
    page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    // No network but the gateway itself.
    await context.route("**/*", (route) => {
      const { origin } = new URL(route.request().url());
      if (origin === running.url || origin === "null") return route.continue();
      elsewhere.push(origin);
      return route.abort();
    });
    await page.goto(`${running.url}/docs`);
    return () => context.close();
  });

  test("shows every domain and operation, and asks no other host for anything", async () => {
    await page.getByText("List workflows").waitFor();

    const tags = await page.locator(".opblock-tag").allInnerTexts();

    expect(tags.map((tag) => tag.split("\n")[0])).toEqual([
      "cases",
      "credit memos",
      "customers",
      "entitlements",
      "invoices",
      "operations",
      "orders",
      "subscriptions",
    ]);
    expect(await page.locator(".opblock").count()).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  test("lets a reader try an operation with a token", async () => {
    await page.getByRole("button", { name: "Authorize" }).first().click();
    await page.locator(".modal-ux input[type=text]").fill(running.token);
    await page.locator(".modal-ux").getByRole("button", { name: "Apply credentials" }).click();
    await page.locator(".modal-ux").getByRole("button", { name: "Close", exact: true }).click();

    const operation = page.locator("#operations-operations-listWorkflows");
    await operation.locator(".opblock-summary").click();
    await operation.getByRole("button", { name: "Execute" }).click();
    await operation.locator(".live-responses-table .response").first().waitFor();

    expect(
      await operation.locator(".live-responses-table tbody .response-col_status").first().innerText(),
    ).toContain("200");
    expect(await operation.locator(".live-responses-table .microlight").first().innerText()).toContain(
      "workflows",
    );
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
