import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readOpenApi } from "#contracts/compatibility/openapi/read-openapi.ts";
import { singleDocument } from "#contracts/compatibility/schema/document.ts";
import { readTraffic } from "#contracts/compatibility/traffic/read-traffic.ts";
import { trafficChanges } from "#contracts/compatibility/traffic/traffic-changes.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "concordat-traffic-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const deal = {
  type: "object",
  required: ["properties"],
  properties: {
    id: { type: "string" },
    properties: {
      type: "object",
      properties: {
        amount: { type: "string", pattern: "^\\d+$" },
        apiToken: { type: "string", maxLength: 4 },
      },
    },
  },
};
interface PathItem {
  readonly patch: { parameters: { name: string }[] } & Readonly<Record<string, unknown>>;
}
const contract = (change: (paths: Record<string, PathItem>) => void = () => undefined) => {
  const content = { "application/json": { schema: deal } };
  const parameters = [
    { name: "dealId", in: "path", required: true, schema: { type: "integer" } },
    { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } },
    { name: "kinds", in: "query", explode: false, schema: { type: "array", items: { enum: ["a", "b"] } } },
    { name: "X-Api-Key", in: "header", required: true, schema: { type: "string", maxLength: 8 } },
  ];
  const paths: Record<string, PathItem> = {
    "/deals/{dealId}": {
      patch: {
        parameters,
        requestBody: { required: true, content },
        responses: { "200": { description: "The deal", content }, "4XX": { description: "Refused" } },
      },
    },
    "/deals/{dealId}/lines": { patch: { parameters: parameters.slice(0, 1), responses: {} } },
  };
  change(paths);
  return readOpenApi(singleDocument("vendor.yaml", { openapi: "3.1.0", info: {}, paths }));
};
type Entry = Readonly<Record<string, unknown>>;
const call = (change: Entry = {}): Entry => ({
  method: "PATCH",
  path: "/crm/v3/deals/7?limit=5",
  status: 200,
  requestBody: '{"properties":{"amount":"12"}}',
  responseBody: '{"id":"7","properties":{"amount":"12"}}',
  ...change,
});

async function traffic(content: unknown, name = "journal.json") {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return readTraffic(path, name);
}

/** What is found in one call of the journal, or in several. */
async function judged(entries: readonly Entry[], theirs = contract(), ours = contract()) {
  const { exchanges, findings } = await traffic({ requests: entries });
  expect(findings).toEqual([]);
  return trafficChanges(ours, theirs, exchanges, "journal.json");
}

describe("a recorded call", () => {
  test("that fits says nothing, under whatever server it was sent", async () => {
    const { changes, notes } = await judged([call(), call({ path: "/deals/7" })]);

    expect(changes).toEqual([]);
    expect(notes).toEqual(["journal.json: 2 of 2 calls are of operations that we rely on"]);
  });

  test("of another operation is not judged", async () => {
    const others = [call({ method: "DELETE" }), call({ path: "/deals/7/owners" }), call({ path: "/" })];

    expect(await judged(others)).toEqual({
      changes: [],
      notes: ["journal.json: 0 of 3 calls are of operations that we rely on"],
    });
  });

  test.for([
    {
      fault: "a body that the vendor refuses now",
      call: call({ requestBody: '{"properties":{"amount":"12,50","name":"Jane"}}' }),
      component: "PATCH /deals/{dealId} body/properties/amount",
      witness: { properties: { amount: "12,50" } },
      keyword: "pattern",
    },
    {
      fault: "a body that lacks what is required",
      call: call({ requestBody: '{"id":"7"}' }),
      component: "PATCH /deals/{dealId} body",
      witness: { id: "…" },
      keyword: "required",
    },
    {
      fault: "a parameter beyond its bound",
      call: call({ path: "/deals/7?limit=101" }),
      component: "PATCH /deals/{dealId} query limit",
      witness: "101",
      keyword: "maximum",
    },
    {
      fault: "a list with a stranger in it",
      call: call({ path: "/deals/7?kinds=a,c" }),
      component: "PATCH /deals/{dealId} query kinds",
      witness: "a,c",
      keyword: "enum",
    },
    {
      fault: "a path parameter of another type",
      call: call({ path: "/deals/seven" }),
      component: "PATCH /deals/{dealId} path dealId",
      witness: "seven",
      keyword: "type",
    },
  ])("with $fault is shown with no more than what is refused", async ({ call: sent, component, ...why }) => {
    const { changes } = await judged([sent]);

    expect(changes.filter(({ effect }) => effect === "breaking")).toMatchObject([
      {
        rule: "traffic-request-refused",
        direction: "request",
        component,
        witness: {
          value: why.witness,
          refusedBy: { keyword: why.keyword },
        },
        message: expect.stringContaining("(once in journal.json, first at /requests/0)"),
      },
    ]);
    expect(JSON.stringify(changes)).not.toContain("Jane");
  });

  test("that has no body where one is required, or calls what is gone, is shown by the call", async () => {
    const { requestBody: _, ...without } = call();
    const gone = contract((paths) => delete paths["/deals/{dealId}"]);

    expect((await judged([without])).changes).toMatchObject([
      { message: expect.stringContaining("no body") },
    ]);
    expect((await judged([call()], gone)).changes).toMatchObject([
      { rule: "traffic-operation-unknown", effect: "breaking", witness: { value: "PATCH /deals/{dealId}" } },
    ]);
  });

  test("that sends a parameter of which the contract says nothing is no break", async () => {
    const { changes } = await judged([call({ path: "/deals/7?trace=1" })]);

    expect(changes).toMatchObject([{ rule: "traffic-parameter-undocumented", effect: "policy" }]);
  });

  test("is judged by the names of the vendor's path parameters", async () => {
    const renamed = contract((paths) => {
      const { "/deals/{dealId}": item } = paths;
      if (item === undefined) throw new Error("the contract has no such path");
      item.patch.parameters[0] = { ...item.patch.parameters[0], name: "id" };
      paths["/deals/{id}"] = item;
      delete paths["/deals/{dealId}"];
    });

    expect((await judged([call()], renamed)).changes).toEqual([]);
    expect((await judged([call({ path: "/deals/x" })], renamed)).changes).toHaveLength(1);
  });
});

describe("a recorded answer", () => {
  test("that our contract refuses is a break towards us, told once for all calls of its kind", async () => {
    const odd = call({ responseBody: '{"properties":{"amount":12,"owner":"Jane"}}' });
    const { changes } = await judged([call(), odd, odd]);

    expect(changes).toMatchObject([
      {
        rule: "traffic-answer-refused",
        direction: "response",
        component: "PATCH /deals/{dealId} 200/properties/amount",
        witness: { value: { properties: { amount: 12 } }, refusedBy: { keyword: "type" } },
        message: expect.stringContaining("(2 times in journal.json, first at /requests/1)"),
      },
    ]);
    expect(JSON.stringify(changes)).not.toContain("Jane");
  });

  test("with a success that nobody documented is a break, with such a failure it is not", async () => {
    const { changes } = await judged([call({ status: 202 }), call({ status: 503 }), call({ status: 404 })]);

    expect(changes.map(({ rule, effect, component }) => [rule, effect, component])).toEqual([
      ["traffic-status-undocumented", "breaking", "PATCH /deals/{dealId} 202"],
      ["traffic-status-undocumented", "policy", "PATCH /deals/{dealId} 503"],
    ]);
  });

  test("that never came, was cut or is no JSON is not judged, and that is said", async () => {
    const { status: _, responseBody: __, ...unanswered } = call();
    const cut = call({ responseBody: `{"properties":{"x":"${"y".repeat(10_000)}` });
    const { changes, notes } = await judged([unanswered, cut, call({ responseBody: "<html>" })]);

    expect(changes).toEqual([]);
    expect(notes.slice(1)).toEqual([
      expect.stringMatching(/^cannot be judged, once: .* 200: the recording holds only the beginning/),
      expect.stringMatching(/^cannot be judged, once: .* 200: the body cannot be read as application\/json/),
    ]);
  });
});

describe("a HAR file", () => {
  const har = (headers: readonly object[], text: string, mimeType = "application/json; charset=utf-8") => ({
    log: {
      version: "1.2",
      entries: [
        {
          request: {
            method: "patch",
            url: "https://api.example.com/crm/v3/deals/7?limit=5",
            headers,
            postData: { mimeType, text },
          },
          response: {
            status: 200,
            headers: [],
            content: { mimeType: "application/json", encoding: "base64", text: btoa('{"properties":[]}') },
          },
        },
      ],
    },
  });
  const key = { name: "x-api-key", value: "k-123" };

  test("is read with its headers, media types and encoded bodies", async () => {
    const { exchanges } = await traffic(har([key], '{"properties":{}}'));
    const { changes } = trafficChanges(contract(), contract(), exchanges, "a.har");

    expect(changes).toMatchObject([
      { component: "PATCH /deals/{dealId} 200/properties", witness: { value: { properties: [] } } },
    ]);
  });

  test("with a header missing or a media type that is not taken is refused", async () => {
    const { exchanges } = await traffic(har([{ name: "accept", value: "*/*" }], "<x/>", "application/xml"));
    const { changes } = trafficChanges(contract(), contract(), exchanges, "a.har");

    expect(changes.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining("we do not send X-Api-Key, which is required"),
        expect.stringContaining("it is application/xml, and must be application/json"),
      ]),
    );
  });

  test("never gives a secret away, not even one that is refused", async () => {
    const headers = [
      { name: "Authorization", value: "Bearer s3cret-bearer" },
      { name: "X-Api-Key", value: "s3cret-api-key-too-long" },
    ];
    const { exchanges } = await traffic(
      har(headers, '{"properties":{"apiToken":"s3cret-token","amount":"x"}}'),
    );
    const { changes, notes } = trafficChanges(contract(), contract(), exchanges, "a.har");

    expect(changes.map(({ component }) => component)).toEqual(
      expect.arrayContaining([
        "PATCH /deals/{dealId} header X-Api-Key",
        expect.stringMatching(/body\/properties\/(apiToken|amount)$/),
      ]),
    );
    expect(JSON.stringify([changes, notes])).not.toContain("s3cret");
  });
});

describe("a recording", () => {
  test("of JSON lines may hold entries of both forms", async () => {
    const harEntry = { request: { method: "GET", url: "https://x/deals/1" }, response: { status: 200 } };
    const { exchanges, findings } = await traffic(
      `${JSON.stringify(call())}\n\n${JSON.stringify(harEntry)}\n`,
      "calls.jsonl",
    );

    expect(findings).toEqual([]);
    expect(exchanges.map(({ method, path, at }) => [method, path, at])).toEqual([
      ["PATCH", "/crm/v3/deals/7", "line 1"],
      ["GET", "/deals/1", "line 3"],
    ]);
  });

  test.for([
    { fault: "that is not there", content: undefined, says: "there is no such file" },
    { fault: "that is empty", content: "", says: "is empty" },
    { fault: "that is no JSON", content: "method=GET&secret=1", says: "is no JSON" },
    { fault: "that ends too early", content: '{"log":{"entries":[', says: "is no JSON: it ends too early" },
    { fault: "of something else", content: '{"openapi":"3.1.0"}', says: "is no recorded call: method" },
    { fault: "with a broken line", content: `${JSON.stringify(call())}\n{"a":`, says: "list of JSON lines" },
    { fault: "with an entry that is none", content: { requests: [call(), 7] }, says: "is no recorded call" },
    {
      fault: "with an address that is none",
      content: { log: { entries: [{ request: { method: "GET", url: "http://[" } }] } },
      says: "has no address",
    },
  ])("$fault is refused with its place, and nothing of it is quoted", async ({ content, says }) => {
    const { findings } =
      content === undefined
        ? await readTraffic(join(folder, "none.json"), "none.json")
        : await traffic(content);

    expect(findings).toMatchObject([{ rule: "traffic", message: expect.stringContaining(says) }]);
    expect(JSON.stringify(findings)).not.toContain("secret");
  });
});
