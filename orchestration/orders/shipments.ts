import type { CrmLineItem } from "../connectors/crm/map.ts";
import { isShipDate, type ReadyLine } from "./judge-readiness.ts";

/** What of a line says when it is delivered. */
export type DatedLine = Pick<ReadyLine, "productCode" | "shipOn">;

/** A line of an order by what stays of it when lines before it come or go: the `nth` of its product, from 0. */
export interface LineName {
  readonly productCode: string;
  readonly nth: number;
}

/** What is delivered and invoiced together. */
export interface Shipment {
  /** When its day begins (UTC): Unix epoch, ms. Absent: at once. */
  readonly atMs?: number;
  readonly lines: readonly LineName[];
  readonly productCodes: readonly string[];
}

/** The shipments of an order, the first first: what is due already, then one for each later day. */
export function shipmentsOf(lines: readonly DatedLine[], nowMs: number): readonly Shipment[] {
  const byDay = new Map<number | undefined, LineName[]>();
  const names = namesOf(lines);
  for (const [position, { shipOn }] of lines.entries()) {
    const dayMs = shipOn === undefined ? undefined : Date.parse(`${shipOn}T00:00:00Z`);
    const atMs = dayMs !== undefined && dayMs > nowMs ? dayMs : undefined;
    byDay.set(atMs, [...(byDay.get(atMs) ?? []), ...names.slice(position, position + 1)]);
  }
  return [...byDay]
    .sort(([one = 0], [other = 0]) => one - other)
    .map(([atMs, named]) => ({
      ...(atMs === undefined ? {} : { atMs }),
      lines: named,
      productCodes: [...new Set(named.map(({ productCode }) => productCode))],
    }));
}

/** The lines of a deal with their days as they are now; `undefined` if one of them has none that could be planned by. */
export function datedLinesOf(lineItems: readonly CrmLineItem[]): readonly DatedLine[] | undefined {
  const lines: DatedLine[] = [];
  for (const { productCode, shipOn } of lineItems) {
    if (productCode === undefined || (shipOn !== undefined && !isShipDate(shipOn))) return undefined;
    lines.push({ productCode, ...(shipOn === undefined ? {} : { shipOn }) });
  }
  return lines;
}

/** The names of lines, in their order. */
export function namesOf(lines: readonly { readonly productCode: string }[]): LineName[] {
  const counts = new Map<string, number>();
  return lines.map(({ productCode }) => {
    const nth = counts.get(productCode) ?? 0;
    counts.set(productCode, nth + 1);
    return { productCode, nth };
  });
}
