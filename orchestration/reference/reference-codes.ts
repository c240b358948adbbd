import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { listProducts } from "../connectors/crm/list-products.ts";
import { type ErpCodeKind, listErpCodes } from "../connectors/erp/list-codes.ts";
import type { Platforms } from "../connectors/platforms.ts";
import type { StepFailure } from "../workflow/failure.ts";

export type CodeKind = ErpCodeKind | "product";

/** Every code by its kind, with what its platform says of it. */
export type ReferenceCodes = Readonly<Record<CodeKind, Readonly<Record<string, string>>>>;

export const codeKinds: readonly CodeKind[] = ["item", "tax-area", "payment-terms", "currency", "product"];

/** Which platform owns a kind. */
export function systemOf(kind: CodeKind): "crm" | "erp" {
  return kind === "product" ? "crm" : "erp";
}

/** One code that is not what it was. */
export interface CodeChange {
  readonly kind: CodeKind;
  readonly code: string;
  readonly change: "added" | "changed" | "removed";
}

/** Reads all codes as they are now, behind everything that somebody waits for. */
export async function readReferenceCodes(
  { crm, erp }: Pick<Platforms, "crm" | "erp">,
  origin: CallOrigin,
): Promise<Outcome<ReferenceCodes, StepFailure>> {
  const background = { ...origin, callClass: "background" as const };
  const codes: Partial<Record<CodeKind, Readonly<Record<string, string>>>> = {};
  for (const kind of codeKinds) {
    const listed =
      kind === "product" ? await listProducts(crm, background) : await listErpCodes(erp, background, kind);
    if (!listed.ok) return listed;
    codes[kind] = Object.fromEntries(listed.value.map(({ code, says }) => [code, says]));
  }
  return succeed(codes as ReferenceCodes);
}

/** What has become different, kind by kind and code by code in their order. */
export function changesBetween(before: ReferenceCodes, after: ReferenceCodes): readonly CodeChange[] {
  return codeKinds.flatMap((kind) => {
    const [was, is] = [before[kind] ?? {}, after[kind]];
    const codes = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    return codes.flatMap((code): CodeChange[] => {
      if (was[code] === is[code]) return [];
      const change = was[code] === undefined ? "added" : is[code] === undefined ? "removed" : "changed";
      return [{ kind, code, change }];
    });
  });
}
