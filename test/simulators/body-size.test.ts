import { type IncomingMessage, request } from "node:http";
import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { limits as crmLimits } from "#contracts/generated/platforms/crm/limits.ts";
import { limits as erpLimits } from "#contracts/generated/platforms/erp/limits.ts";
import { limits as supportLimits } from "#contracts/generated/platforms/support/limits.ts";
import { Body, createTurns } from "#simulators/behaviour/body.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeAll(async () => {
  platforms = await startSimulatedPlatforms();
});
afterAll(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

/** The body with so many blanks in front that it has this many bytes. */
const padded = (body: Json, bytes: number) => JSON.stringify(body).padStart(bytes);
const company = (name: string) => ({ properties: { name } });
const organization = (name: string) => ({ organization: { name } });

test.for([
  { platform: "crm" as const, maxBytes: crmLimits.body.maxBytes },
  { platform: "support" as const, maxBytes: supportLimits.body.maxBytes },
])("$platform takes $maxBytes bytes and not one more", async ({ platform, maxBytes }) => {
  const send = (name: string, bytes: number) =>
    platform === "crm"
      ? platforms.sendCrm("POST", "/crm/v3/objects/companies", padded(company(name), bytes))
      : platforms.sendSupport("POST", "/organizations", padded(organization(name), bytes));
  expect((await send("A", maxBytes)).status).toBe(201);
  const refused = await send("B", maxBytes + 1);
  expect(refused.status).toBe(413);
  const { body } = await platforms.control(platform, "GET", "/ledger");
  expect(body["entries"]).toHaveLength(1);
});

test("the ERP takes bodies that are larger than the others take, also several at once", async () => {
  const customer = (number: string) =>
    platforms.sendErp("POST", "customers", padded({ number, displayName: number }, 8 * 1024 * 1024));
  const answers = await Promise.all(["A1", "A2", "A3"].map(customer));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
});

test("the ERP refuses a body of more than 350 MB, and keeps nothing of it meanwhile", async () => {
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const token = await platforms.fetchErpToken();
  const bytes = erpLimits.body.maxBytes + 1;
  const answer = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request(`${platforms.erp.baseUrl}${platforms.company}/customers`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "content-length": bytes,
      },
    });
    sent.on("error", reject);
    sent.on("response", async (response) => {
      const chunks = await response.toArray();
      resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
    });
    const blanks = Buffer.alloc(1024 * 1024, " ");
    let left = bytes;
    const write = () => {
      for (let more = true; more && left > 0; left -= blanks.length)
        more = sent.write(blanks.subarray(0, left));
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      if (left <= 0) sent.end();
      else sent.once("drain", write);
    };
    write();
  });
  expect([answer.status, JSON.parse(answer.text)]).toEqual([
    413,
    { error: { code: "BadRequest", message: expect.stringContaining("too large") } },
  ]);
  expect(most).toBeLessThan(100 * 1024 * 1024);
});

test("of several large bodies one is held at a time, until it has been answered", async () => {
  const turns = createTurns();
  const large = () => {
    const blanks = Buffer.alloc(1024 * 1024, " ");
    const stream = Readable.from(Array.from({ length: 8 }, () => blanks));
    return new Body(
      Object.assign(stream, { headers: {} }) as unknown as IncomingMessage,
      Number.MAX_VALUE,
      turns,
    );
  };
  const [first, second] = [large(), large()];
  let held = 0;
  const texts = [first, second].map((body) =>
    body.read().then((text) => {
      held += 1;
      return text?.length;
    }),
  );
  expect(await texts[0]).toBe(8 * 1024 * 1024);
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
  expect(held).toBe(1);
  first.letGo();
  expect(await texts[1]).toBe(8 * 1024 * 1024);
});
