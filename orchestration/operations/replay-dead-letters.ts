import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { conflict, notFound } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** As many as one request brings again; its answer says where to go on. */
const replayedAtMost = 200;

/** Brings one dead letter again. */
export function replayDeadLetter({
  deadLetters,
}: OperationDependencies): OperationHandler<"replay-dead-letter"> {
  return async ({ deadLetterId, reason }, { principal }) => {
    const replayed = await deadLetters.replay(Number(deadLetterId), principal ?? "unknown", reason);
    if (replayed.ok) return { ok: true, value: replayed.value };
    if (replayed.failure === "not-found") return notFound(`There is no dead letter ${deadLetterId}.`);
    const why =
      replayed.failure === "truncated" ? "was kept only in part" : "came on a subject of no stream of ours";
    return conflict(`Dead letter ${deadLetterId} ${why} and cannot be replayed.`, "not-replayable");
  };
}

/** Brings all dead letters of a kind again, the oldest first, so that what depends on an order finds it. */
export function replayDeadLetters({
  deadLetters,
}: OperationDependencies): OperationHandler<"replay-dead-letters"> {
  return async ({ after, upTo, reason, ...filter }, { principal }) => {
    const open = { ...filter, state: "open" as const };
    const span = { after: Number(after ?? 0), upTo: Number(upTo ?? Number.POSITIVE_INFINITY) };
    const page = await deadLetters.listBetween(open, replayedAtMost, span);
    const replayed: string[] = [];
    const passedOver: string[] = [];
    for (const { deadLetterId } of page.letters) {
      const { ok } = await deadLetters.replay(Number(deadLetterId), principal ?? "unknown", reason);
      (ok ? replayed : passedOver).push(deadLetterId);
    }
    const next = page.next === undefined ? {} : { next: String(page.next) };
    return { ok: true, value: { replayed, passedOver, ...next } };
  };
}
