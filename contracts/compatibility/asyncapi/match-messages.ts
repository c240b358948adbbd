import type { Matched } from "../matched.ts";
import type { EventMessage } from "./event-contract.ts";

/**
 * Messages that receivers take for the same: by the constant that tells them apart, else by name, else by key;
 * a single message left over on each side is the same one, only renamed.
 */
export function matchMessages(
  base: readonly EventMessage[],
  revision: readonly EventMessage[],
): Matched<EventMessage>[] {
  const left = new Set(revision);
  const open = new Set(base);
  const matched: Matched<EventMessage>[] = [];
  const take = (same: (a: EventMessage, b: EventMessage) => boolean) => {
    for (const a of open) {
      const b = [...left].find((each) => same(a, each));
      if (b === undefined) continue;
      matched.push({ base: a, revision: b });
      open.delete(a);
      left.delete(b);
    }
  };
  take((a, b) => a.constant !== undefined && a.constant === b.constant);
  const mayBeSame = (a: EventMessage, b: EventMessage) =>
    a.constant === undefined || b.constant === undefined;
  take((a, b) => a.name !== undefined && a.name === b.name && mayBeSame(a, b));
  take((a, b) => a.key === b.key && mayBeSame(a, b));
  take((a, b) => (a.name ?? a.key) === (b.name ?? b.key));
  if (open.size === 1 && left.size === 1) take(mayBeSame);
  return [
    ...matched,
    ...[...open].map((message) => ({ base: message, revision: undefined })),
    ...[...left].map((message) => ({ base: undefined, revision: message })),
  ];
}
