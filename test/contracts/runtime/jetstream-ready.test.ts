import { JetStreamApiError } from "@nats-io/jetstream";
import { RequestError, TimeoutError } from "@nats-io/transport-node";
import { expect, test } from "vitest";
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
  { when: "JetStream is switched off", error: apiError(10076, 503) },
  { when: "a stream has another configuration", error: apiError(10058, 400) },
  { when: "there is a bug", error: new TypeError("bug") },
])("when $when, waiting does not help", async ({ error }) => {
  await expect(whenJetStreamIsReady(failing(error, 1), { clock: skippingClock() })).rejects.toBe(error);
});

test("when its time is over, it says what it met last", async () => {
  const clock = skippingClock();
  const error = apiError(10008, 503);

  await expect(whenJetStreamIsReady(failing(error, 1_000), { clock, withinMs: 3_000 })).rejects.toBe(error);
  expect(clock.nowMs()).toBe(3_000);
});
