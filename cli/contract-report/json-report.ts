import type { CheckReport } from "#contracts/compatibility/check/check-request.ts";

/** The report for programs; `declared` is null when a version is not of the form MAJOR.MINOR.PATCH. */
export function jsonReport({ verdict, changes, semver }: CheckReport): string {
  const { required, declared = null } = semver;
  const listed = changes.map(({ change }) => {
    const { rule, effect, direction, at, component, affects, message, witness } = change;
    return {
      rule,
      effect,
      direction,
      at,
      component,
      affects,
      message,
      ...(witness === undefined ? {} : { witness }),
    };
  });
  return JSON.stringify({ verdict, changes: listed, semver: { required, declared } }, undefined, 2);
}
