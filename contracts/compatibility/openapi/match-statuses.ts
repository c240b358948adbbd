import type { Response } from "./http-contract.ts";

interface Matched {
  readonly base: Response | undefined;
  readonly revision: Response | undefined;
}

type Responses = ReadonlyMap<string, Response>;

/** Answers that a client takes for the same: by status, else by the range (`4XX`) or `default` that covers it. */
export function matchStatuses(base: Responses, revision: Responses): Matched[] {
  const matched: Matched[] = [...base].map(([status, response]) => ({
    base: response,
    revision: find(status, revision),
  }));
  const fresh = [...revision].filter(([status]) => !base.has(status));
  return [
    ...matched,
    ...fresh
      .map(([status, response]) => ({ base: find(status, base), revision: response }))
      .filter(
        (pair) => pair.base !== undefined || !matched.some(({ revision: taken }) => taken === pair.revision),
      ),
  ];
}

function find(status: string, among: Responses): Response | undefined {
  return among.get(status) ?? among.get(`${status[0]}XX`) ?? among.get("DEFAULT");
}
