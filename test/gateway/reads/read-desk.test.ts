import { expect, test } from "vitest";
import { operations } from "#contracts/generated/api/operations.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { createAnswerCache } from "#gateway/reads/answer-cache.ts";
import { createReadDesk } from "#gateway/reads/read-desk.ts";
import type { Refusal } from "#gateway/refusal.ts";

const away: Refusal = { kind: "platform-unavailable", happened: "The ERP is away." };
const unknown: Refusal = { kind: "not-found", happened: "There is none." };

// The check's contract: 30 s, and 300 s while a platform cannot answer.
test.for([
  { afterSeconds: 290, answer: away, says: "what was read", wanted: {} },
  { afterSeconds: 310, answer: away, says: "the outage", wanted: {} },
  { afterSeconds: 290, answer: away, says: "the outage", wanted: { maxAgeSeconds: 60 } },
  { afterSeconds: 290, answer: away, says: "the outage", wanted: { maxAgeSeconds: 0 } },
  { afterSeconds: 290, answer: unknown, says: "that there is none", wanted: {} },
] as const)(
  "after $afterSeconds s, with $answer.kind, whoever wants $wanted is told $says",
  async (given) => {
    let nowMs = 0;
    const clock = { ...systemClock, nowMs: () => nowMs };
    const desk = createReadDesk({ cache: createAnswerCache({ clock }), clock });
    const reply = { status: 200, headers: {}, body: "{}" };
    const payload = { accountKey: "A1", productCode: "P1" };
    const read = (answer: typeof reply | Refusal) =>
      desk.read(operations.checkEntitlement, payload, { noStore: false, ...given.wanted }, async () => ({
        reply: answer,
        value: {},
        effect: "decided",
      }));
    await read(reply);
    nowMs += given.afterSeconds * 1_000;
    const answered = await read(given.answer);

    const said = {
      "what was read": { body: "{}", readAtMs: 0 },
      "the outage": away,
      "that there is none": unknown,
    };
    expect(answered).toMatchObject(said[given.says]);
  },
);
