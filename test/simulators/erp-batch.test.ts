import { OData } from "@odata/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { frozenClock } from "./frozen-clock.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["erp"], clock: frozenClock });
});
afterEach(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

const part = (id: string, method: string, path: string, body?: unknown, more: Json = {}): Json => ({
  id,
  method,
  url: `${platforms.company.slice(1)}/${path}`,
  headers: { "content-type": "application/json" },
  ...(body === undefined ? {} : { body }),
  ...more,
});
const customer = (id: string, number: string, displayName = "A") =>
  part(id, "POST", "customers", { number, displayName });
const run = (requests: Json[], headers: Record<string, string> = {}) =>
  platforms.sendErp("POST", "/$batch", { requests }, headers);
const statuses = (body: Json) =>
  (body["responses"] as Json[]).map(({ id, status }) => `${String(id)}:${String(status)}`);
const customers = async () =>
  ((await platforms.sendErp("GET", "customers")).body["value"] as Json[]).map(({ number }) => number);

describe("batches of the ERP", () => {
  test("the calls are run one after the other, each with the answer that it would have got alone", async () => {
    const absolute = `${platforms.erp.baseUrl}${platforms.company}/customers?$filter=number eq 'ACC1'`;
    const { status, body } = await run([
      customer("1", "ACC1"),
      { id: "2", method: "GET", url: absolute },
      part("3", "GET", "nonsense"),
    ]);
    expect(status).toBe(200);
    expect(statuses(body)).toEqual(["1:201", "2:200", "3:404"]);
    const [created, found] = body["responses"] as { body: Json; headers: Json }[];
    expect(created?.headers).toMatchObject({ "odata-version": "4.0" });
    expect(found?.body["value"]).toMatchObject([{ number: "ACC1", id: created?.body["id"] }]);
  });

  test("a failure leaves out what follows, unless the caller asks to go on", async () => {
    const requests = () => [customer("1", "ACC1"), customer("2", "ACC2", ""), customer("3", "ACC3")];
    expect(statuses((await run(requests())).body)).toEqual(["1:201", "2:400"]);
    expect(await customers()).toEqual(["ACC1"]);
    await platforms.control("erp", "POST", "/reset");
    await platforms.fetchErpToken();
    const onward = await run(requests(), { Prefer: "odata.continue-on-error" });
    expect(statuses(onward.body)).toEqual(["1:201", "2:400", "3:201"]);
    expect(await customers()).toEqual(["ACC1", "ACC3"]);
  });

  test("a snapshot is one transaction: the failure of one undoes all", async () => {
    const snapshot = { Isolation: "snapshot" };
    const failed = await run([customer("1", "ACC1"), customer("2", "ACC2", "")], snapshot);
    expect(statuses(failed.body)).toEqual(["1:201", "2:400"]);
    expect(await customers()).toEqual([]);
    expect((await platforms.control("erp", "GET", "/ledger")).body["entries"]).toEqual([]);
    await run([customer("1", "ACC1"), customer("2", "ACC2")], snapshot);
    expect(await customers()).toEqual(["ACC1", "ACC2"]);
  });

  test("rows that were deleted and changed in a snapshot that failed are there again, in their old order", async () => {
    await run([customer("1", "ACC1"), customer("2", "ACC2"), customer("3", "ACC3")]);
    const list = (await platforms.sendErp("GET", "customers")).body["value"] as Json[];
    const failed = await run(
      [
        part("1", "DELETE", `customers(${list[0]?.["id"]})`),
        part(
          "2",
          "PATCH",
          `customers(${list[1]?.["id"]})`,
          { city: "Kiel" },
          { headers: { "If-Match": "*" } },
        ),
        customer("3", "ACC3"),
      ],
      { Isolation: "snapshot" },
    );
    expect(statuses(failed.body)).toEqual(["1:204", "2:200", "3:409"]);
    expect((await platforms.sendErp("GET", "customers")).body["value"]).toEqual(list);
  });

  test("what a posting and its mail have committed stays, whatever fails after it", async () => {
    await run([customer("1", "ACC1")]);
    const draft = await platforms.sendErp("POST", "salesInvoices", {
      customerNumber: "ACC1",
      email: "ap@nordlicht.example",
      salesInvoiceLines: [{ lineType: "Item", lineObjectNumber: "CC-ONBOARDING", quantity: 1 }],
    });
    const path = `salesInvoices(${draft.body["id"]})`;
    const failed = await run([part("1", "POST", `${path}/Microsoft.NAV.post`), customer("2", "ACC1")], {
      Isolation: "snapshot",
    });
    expect(statuses(failed.body)).toEqual(["1:204", "2:409"]);
    expect((await platforms.sendErp("GET", path)).body["status"]).toBe("Open");
  });

  test("a call whose forerunner failed is not run", async () => {
    const { body } = await run(
      [customer("1", "ACC1", ""), part("2", "GET", "customers", undefined, { dependsOn: ["1"] })],
      { Prefer: "odata.continue-on-error" },
    );
    expect(statuses(body)).toEqual(["1:400", "2:424"]);
  });

  test.for([
    { requests: [], why: "it is empty" },
    { requests: [{ id: "1", method: "GET" }], why: "a URL is missing" },
    { requests: [{ id: "1", method: "TRACE", url: "companies" }], why: "of a strange method" },
    {
      requests: Array.from({ length: 101 }, (_, id) => ({ id: `${id}`, method: "GET", url: "companies" })),
      why: "it has 101 calls",
    },
    {
      requests: [1, 2].map(() => ({ id: "1", method: "GET", url: "companies" })),
      why: "an id is there twice",
    },
  ])("a batch is refused because $why", async ({ requests }) => {
    expect((await run(requests)).status).toBe(400);
  });

  test("a batch of a hundred calls is run, but no batch within a batch", async () => {
    const many = Array.from({ length: 100 }, (_, id) => ({ id: `${id}`, method: "GET", url: "companies" }));
    expect(statuses((await run(many)).body)).toHaveLength(100);
    const nested = await run([{ id: "1", method: "POST", url: "$batch", body: { requests: many } }]);
    expect(statuses(nested.body)).toEqual(["1:400"]);
  });
});

describe("batches of the ERP in several parts, as OData 4.0 has them", () => {
  const client = () => {
    const { baseUrl, tokenUrl, clientId, clientSecret, scope } = platforms.erp;
    const credential = { tokenUrl, clientId, clientSecret, tokenRetrieveType: "form" as const, scope };
    return OData.New4({ serviceEndpoint: `${baseUrl}/`, credential });
  };
  const post = async (text: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${platforms.erp.baseUrl}/$batch`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${await platforms.fetchErpToken()}`,
        "content-type": 'multipart/mixed; boundary="b 1"',
        ...headers,
      },
      body: text,
    });
    return { response, text: await response.text() };
  };
  const http = (line: string, body?: Json) => [
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    "",
    `${line} HTTP/1.1`,
    "Content-Type: application/json",
    "",
    ...(body === undefined ? [""] : [JSON.stringify(body)]),
  ];
  const create = (number: string, displayName = "A") =>
    http(`POST ${platforms.company.slice(1)}/customers`, { number, displayName });
  const batch = (boundary: string, ...parts: string[][]) =>
    [...parts.flatMap((part) => [`--${boundary}`, ...part]), `--${boundary}--`, ""].join("\r\n");
  const changeSet = (...parts: string[][]) => [
    "Content-Type: multipart/mixed; boundary=c1",
    "",
    batch("c1", ...parts),
  ];
  const answered = (text: string) =>
    [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status));

  test("an OData client that knows no other form runs reads and writes", async () => {
    const odata = client();
    const collection = `${platforms.company.slice(1)}/customers`;
    const requests = [
      odata.newBatchRequest({
        collection,
        method: "POST",
        entity: { number: "ACC1", displayName: "Ä" },
      }),
      odata.newBatchRequest({
        collection,
        params: odata.newParam().filter("number eq 'ACC1'").select(["displayName"]),
      }),
      odata.newBatchRequest({ collection: "nonsense" }),
    ];
    const answers = (await odata.execBatchRequests(requests as never)) as unknown as Response[];
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 404]);
    expect(await answers[1]?.json()).toMatchObject({ value: [{ displayName: "Ä" }] });
    expect(await answers[2]?.json()).toMatchObject({ error: { code: "BadRequest_ResourceNotFound" } });
  });

  test("a change set stands or falls as one, and of one that fell there is only the failure", async () => {
    const named = ["Content-ID: 1", ...create("ACC2", "")];
    const text = batch("b 1", changeSet(create("ACC1"), named), create("ACC3"));
    const onward = await post(text, { Prefer: "odata.continue-on-error" });
    expect([onward.response.status, answered(onward.text)]).toEqual([200, [400, 201]]);
    expect(onward.text.match(/^Content-ID: .*$/gm)).toEqual(["Content-ID: 1"]);
    expect(await customers()).toEqual(["ACC3"]);

    const stands = await post(batch("b 1", changeSet(create("ACC4"), create("ACC5"))));
    expect(answered(stands.text)).toEqual([201, 201]);
    expect(stands.text).toMatch(/^--batchresponse_b_1\r\nContent-Type: multipart\/mixed; boundary=\S/);
    expect(await customers()).toEqual(["ACC3", "ACC4", "ACC5"]);
  });

  test("a failure leaves out what follows, and a snapshot undoes what went before", async () => {
    const text = batch("b 1", create("ACC1"), create("ACC2", ""), create("ACC3"));
    expect(answered((await post(text, { Isolation: "snapshot" })).text)).toEqual([201, 400]);
    expect(await customers()).toEqual([]);
    expect(answered((await post(text)).text)).toEqual([201, 400]);
    expect(await customers()).toEqual(["ACC1"]);
  });

  test.for([
    { text: "", why: "there is nothing" },
    { text: "--b 1--\r\n", why: "there is no part" },
    { text: "--b 1\r\nContent-Type: application/http\r\n\r\nGET companies HTTP/1.1", why: "it does not end" },
    { text: batch("b 1", ["Content-Type: text/plain", "", "hello"]), why: "a part is no request" },
    { text: batch("b 1", ["Content-Type: application/http", "", "hello"]), why: "a request has no URL" },
    { text: batch("b 1", ["Content-Type: multipart/mixed", "", "x"]), why: "a change set has no boundary" },
    { text: batch("b 1", changeSet(http("GET companies"))), why: "a change set reads" },
    {
      text: batch("b 1", ...Array.from({ length: 101 }, () => http("GET companies"))),
      why: "it has 101 calls",
    },
  ])("one is refused as a whole if $why", async ({ text }) => {
    const { response, text: answer } = await post(text);
    expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/json"]);
    expect(JSON.parse(answer)).toMatchObject({ error: { code: "BadRequest" } });
  });

  test("one whose content type names no boundary is refused", async () => {
    const { response } = await post(batch("b1", create("ACC1")), { "content-type": "multipart/mixed" });
    expect(response.status).toBe(400);
    expect(await customers()).toEqual([]);
  });
});
