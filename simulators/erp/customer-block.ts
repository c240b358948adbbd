import type { Answer } from "../behaviour/call.ts";
import type { ErpErrors } from "./errors.ts";
import type { SalesKind } from "./sales-kinds.ts";
import type { CustomerRow } from "./state.ts";

/** The refusal of a document of a customer who is blocked for it, or `undefined`. A credit is only refused to those blocked for all. */
export function blockRefusal(
  errors: ErpErrors,
  { blocked, number }: CustomerRow,
  kind: SalesKind,
  deed: "create" | "post",
): Answer | undefined {
  const stops: Readonly<Record<string, readonly SalesKind["noun"][]>> = {
    All: ["order", "invoice", "credit memo", "quote"],
    Invoice: ["order", "invoice", "quote"],
    Ship: deed === "create" ? ["order", "quote"] : ["order", "invoice"],
  };
  if (!(stops[blocked] ?? []).includes(kind.noun)) return undefined;
  return errors.refused(
    `You cannot ${deed} this type of document when Customer ${number} is blocked with type ${blocked}.`,
  );
}
