import { JetStreamApiError } from "@nats-io/jetstream";
import { RequestError, TimeoutError } from "@nats-io/transport-node";
import { expect, test } from "vitest";
import { CannotStart } from "#contracts/runtime/cannot-start.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { whenJetStreamIsReady } from "#contracts/runtime/jetstream-ready.ts";

/** Time passes only when somebody sleeps. */
function skippingClock(): Clock {
  let nowMs = 0;
  return {
    nowMs: () => nowMs,
    schedule(delayMs, action) {
      queueMicrotask(() => {
        nowMs += delayMs;
        action();
      });
      return () => {};
    },
  };
}

function failing(error: Error, times: number): () => Promise<string> {
  let left = times;
  return async () => {
    left -= 1;
    if (left >= 0) throw error;
    return "open";
  };
}

const apiError = (err_code: number, code: number) =>
  new JetStreamApiError({ err_code, code, description: `code ${err_code}` });

test.for([
  { when: "the cluster has no leader", error: apiError(10008, 503) },
  { when: "too few servers of the cluster are there", error: apiError(10005, 400) },
  { when: "nobody answers in time", error: new TimeoutError() },
  { when: "nobody listens", error: new RequestError("no responders") },
  {
    when: "the client says it in words of its own",
    error: new Error("no JetStream", { cause: new TimeoutError() }),
  },
])("while $when, it is asked again", async ({ error }) => {
  const met: unknown[] = [];
  const options = { clock: skippingClock(), onWait: (one: unknown) => met.push(one) };

  expect(await whenJetStreamIsReady(failing(error, 5), options)).toBe("open");
  expect(met).toHaveLength(5);
});

test.for([
  { when: "a stream has another configuration", error: apiError(10058, 400) },
  { when: "there is a bug", error: new TypeError("bug") },
])("when $when, waiting does not help", async ({ error }) => {
  await expect(whenJetStreamIsReady(failing(error, 1), { clock: skippingClock() })).rejects.toBe(error);
});

test("that JetStream is switched off is said at once, and how to switch it on", async () => {
  const clock = skippingClock();
  const refusal = whenJetStreamIsReady(failing(apiError(10076, 503), 1), { clock });

  await expect(refusal).rejects.toThrow(CannotStart);
  await expect(refusal).rejects.toThrow("Switch it on: `jetstream {}`");
  expect(clock.nowMs()).toBe(0);
});

test.for([
  {
    what: "what it met last",
    error: apiError(10008, 503),
    says: "JetStream was not ready within 3 s: code 10008. Nothing was started.",
  },
  {
    what: "how a cluster gets all its servers",
    error: apiError(10005, 400),
    says: "restart the one that the leader does not name",
  },
])("when its time is over, it says $what", async ({ error, says }) => {
  const clock = skippingClock();
  const refusal = whenJetStreamIsReady(failing(error, 1_000), { clock, withinMs: 3_000 });

  await expect(refusal).rejects.toThrow(CannotStart);
  await expect(refusal).rejects.toThrow(says);
  expect(clock.nowMs()).toBe(3_000);
});
