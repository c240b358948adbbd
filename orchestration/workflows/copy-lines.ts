import { succeed } from "#contracts/runtime/outcome.ts";
import { copyLineItem } from "../connectors/crm/copy-line-item.ts";
import type { CrmDeal, CrmLineItem } from "../connectors/crm/map.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import { readLineItems } from "../connectors/crm/read-line-items.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { TracedCall, TracedRun } from "./traced-run.ts";

/** Enters the lines of a deal on another one, each once. */
export async function copyLines(
  { platforms: { crm } }: FlowDependencies,
  run: TracedRun,
  { from, dealId }: { readonly from: CrmDeal; readonly dealId: string },
): Promise<void> {
  const lines = await run.read("read-lines", (origin) => readLineItems(crm, origin, from.lineItemIds));
  for (const [at, line] of lines.entries()) {
    const earlier = lines.slice(0, at).filter((one) => same(one, line)).length;
    const find: TracedCall<{ lineItemId: string } | undefined> = async (origin) => {
      const deal = await readDeal(crm, origin, { dealId });
      if (!deal.ok) return deal;
      const present = await readLineItems(crm, origin, deal.value?.lineItemIds ?? []);
      if (!present.ok) return present;
      // Lines that are alike are counted.
      const copy = present.value.filter((one) => same(one, line))[earlier];
      return succeed(copy && { lineItemId: copy.lineItemId });
    };
    await run.ensure<{ lineItemId: string }>(`copy-line-${at + 1}`, find, (origin) =>
      copyLineItem(crm, origin, { line, dealId }),
    );
  }
}

function same(one: CrmLineItem, other: CrmLineItem): boolean {
  return (
    one.productCode === other.productCode &&
    Number(one.quantity) === Number(other.quantity) &&
    Number(one.unitPrice) === Number(other.unitPrice) &&
    Number(one.discountPercent ?? 0) === Number(other.discountPercent ?? 0) &&
    Number(one.unitDiscount ?? 0) === Number(other.unitDiscount ?? 0)
  );
}
