import type { ReadyLine } from "./judge-readiness.ts";

/** What is delivered and invoiced together. */
export interface Shipment {
  /** When its day begins (UTC): Unix epoch, ms. Absent: at once. */
  readonly atMs?: number;
  /** Positions of its lines in the order, from 0. */
  readonly positions: readonly number[];
  readonly productCodes: readonly string[];
}

/** The shipments of an order, the first first: what is due already, then one for each later day. */
export function shipmentsOf(lines: readonly ReadyLine[], nowMs: number): readonly Shipment[] {
  const byDay = new Map<number | undefined, number[]>();
  for (const [position, { shipOn }] of lines.entries()) {
    const dayMs = shipOn === undefined ? undefined : Date.parse(`${shipOn}T00:00:00Z`);
    const atMs = dayMs !== undefined && dayMs > nowMs ? dayMs : undefined;
    byDay.set(atMs, [...(byDay.get(atMs) ?? []), position]);
  }
  return [...byDay]
    .sort(([one = 0], [other = 0]) => one - other)
    .map(([atMs, positions]) => ({
      ...(atMs === undefined ? {} : { atMs }),
      positions,
      productCodes: [...new Set(positions.flatMap((at) => lines[at]?.productCode ?? []))],
    }));
}
