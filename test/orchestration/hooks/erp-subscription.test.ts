import pino from "pino";
import { expect, test } from "vitest";
import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import type { SendToPlatform } from "#orchestration/connectors/platform-call.ts";
import { keepErpSubscription } from "#orchestration/hooks/erp-subscription.ts";

const hourMs = 3_600_000;
const wanted = {
  notificationUrl: "https://gateway.example/webhooks/erp",
  resource: "api/v2.0/companies(1)/salesInvoices",
  clientState: "s",
};

/** Time that passes only as far as the next thing that is scheduled, when told to. */
function heldClock() {
  const due: { atMs: number; action: () => void }[] = [];
  const time = { nowMs: 0 };
  const clock: Clock = {
    nowMs: () => time.nowMs,
    schedule(delayMs, action) {
      const entry = { atMs: time.nowMs + delayMs, action };
      due.push(entry);
      return () => void (due.includes(entry) && due.splice(due.indexOf(entry), 1));
    },
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  async function passUntil(untilMs: number): Promise<void> {
    for (await settle(); ; await settle()) {
      const next = due.sort((a, b) => a.atMs - b.atMs)[0];
      if (next === undefined || next.atMs > untilMs) break;
      due.shift();
      time.nowMs = next.atMs;
      next.action();
    }
    time.nowMs = untilMs;
  }
  return { clock, passUntil };
}

/** An ERP with at most one subscription, which lives for three days. */
function erpWith(clock: Clock, gateway: { answers: boolean }) {
  const state: { row: Record<string, unknown> | undefined; did: string[] } = { row: undefined, did: [] };
  const row = () => ({
    "@odata.etag": 'W/"1"',
    subscriptionId: "1",
    ...wanted,
    expirationDateTime: new Date(clock.nowMs() + 72 * hourMs).toISOString(),
  });
  const send: SendToPlatform = async ({ operation: { operationId } }) => {
    const answer = (body: unknown, absent = false) =>
      succeed({ status: 200, absent, atMs: clock.nowMs(), body });
    if (operationId === "listSubscriptions")
      return answer({ value: state.row === undefined ? [] : [state.row] });
    state.did.push(`${operationId} at ${clock.nowMs() / hourMs} h`);
    if (!gateway.answers) return fail({ kind: "rejected", detail: "the handshake was not answered" });
    state.row = row();
    return answer(state.row);
  };
  return { send, state };
}

test("the ERP is asked to report until the gateway answers its handshake, and then no more", async () => {
  const { clock, passUntil } = heldClock();
  const gateway = { answers: false };
  const { send, state } = erpWith(clock, gateway);
  const kept = keepErpSubscription({ erp: send, clock, logger: pino({ level: "silent" }) }, wanted);

  await passUntil(10_000);
  expect(state.did.length).toBeGreaterThan(3);
  expect(state.row).toBeUndefined();
  gateway.answers = true;
  await passUntil(60_000);
  const asked = state.did.length;
  expect(state.row).toBeDefined();
  await passUntil(12 * hourMs);
  expect(state.did).toHaveLength(asked);
  await kept.stop();
});

test("a subscription is renewed at half its life, and made anew when the ERP has dropped it", async () => {
  const { clock, passUntil } = heldClock();
  const { send, state } = erpWith(clock, { answers: true });
  const kept = keepErpSubscription({ erp: send, clock, logger: pino({ level: "silent" }) }, wanted);

  await passUntil(40 * hourMs);
  expect(state.did.map((line) => line.split(" ")[0])).toEqual(["createSubscription", "renewSubscription"]);
  state.row = undefined;
  await passUntil(41 * hourMs);
  expect(state.did.map((line) => line.split(" ")[0])).toEqual([
    "createSubscription",
    "renewSubscription",
    "createSubscription",
  ]);
  await kept.stop();
});
