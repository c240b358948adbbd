import type { Clock } from "#contracts/runtime/clock.ts";
import type { Act } from "./report.ts";
import { closeDeal, prepareSale, type Sale } from "./salesperson.ts";
import type { Stage } from "./stage.ts";

/** A story so far: what is known of it even when it breaks off. */
export interface Telling {
  readonly acts: readonly Act[];
  readonly sale: Sale | undefined;
  /** Notes what a person has just done. */
  note(who: Act["who"], did: string): void;
  /**
   * What most stories begin with: a salesperson enters a deal and wins it. `companyProperties`: what is known of the
   * company; if it is not said, it pays within 30 days.
   */
  sell(companyProperties?: Readonly<Record<string, string>>): Promise<Sale>;
}

export function beginTelling(clock: Clock, stage: Stage): Telling {
  const acts: Act[] = [];
  let sale: Sale | undefined;
  const note = (who: Act["who"], did: string) => {
    acts.push({ at: new Date(clock.nowMs()).toISOString(), who, did });
  };
  return {
    acts,
    get sale() {
      return sale;
    },
    note,
    // An invoice that is due on its own day would be overdue in a story that goes beyond midnight.
    async sell(companyProperties = { payment_terms: "30 DAYS" }) {
      const { crm } = stage.simulators;
      const entered = await prepareSale(crm, companyProperties);
      sale = entered;
      const { companyName, companyId, dealId, productCodes } = entered;
      note(
        "salesperson",
        `entered ${companyName} (company ${companyId}) and a deal (${dealId}) for ${productCodes.join(", ")}`,
      );
      await closeDeal(crm, dealId);
      note("salesperson", `set deal ${dealId} to closedwon`);
      return entered;
    },
  };
}
