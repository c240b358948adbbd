import type { ReportedChange } from "../check/check-request.ts";
import type { Waiver } from "./waiver.ts";

/** Breaks that a living waiver excuses become policy; what is wrong with the other waivers is said. */
export function applyWaivers(
  changes: readonly ReportedChange[],
  waivers: readonly Waiver[],
  asOf: string,
): { readonly changes: readonly ReportedChange[]; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const living = waivers.filter((waiver) => {
    const about = changes.filter(
      ({ change }) => change.rule === waiver.rule && change.component === waiver.component,
    );
    const name = `the waiver of ${waiver.rule} for ${waiver.component} (${waiver.owner})`;
    if (waiver.expires < asOf) notes.push(`${name} expired on ${waiver.expires}`);
    else if (about.length === 0) notes.push(`${name} excuses nothing any more`);
    else if (!about.some(({ hash }) => hash === waiver.witness))
      notes.push(
        `${name} does not hold: its witness was ${waiver.witness}, now ${about.map(({ hash }) => hash).join(", ")}`,
      );
    return waiver.expires >= asOf;
  });
  const excused = changes.map((reported) => {
    const { change, hash } = reported;
    const waiver = living.find(
      ({ rule, component, witness }) =>
        rule === change.rule && component === change.component && witness === hash,
    );
    if (waiver === undefined || change.effect !== "breaking") return reported;
    const message = `${change.message} (waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason})`;
    return { ...reported, change: { ...change, effect: "policy" as const, message } };
  });
  return { changes: excused, notes };
}
