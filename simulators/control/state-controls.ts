import type {
  SeedOrder,
  State,
  Verification,
} from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Answer, Call } from "../behaviour/call.ts";
import type { JournalSearch } from "../behaviour/journal.ts";
import { textOf } from "../behaviour/state-part.ts";
import { sourceOf, verify } from "../behaviour/verification.ts";
import type { Controlled } from "./controlled.ts";
import { type ControlError, problem } from "./problem.ts";

/** A state of several times the large portfolio. */
const tooLong = problem(409, "State too large", "the state is longer than one document can be");
const everything = Number.MAX_SAFE_INTEGER;

/** What there is, how it came about, and how it is put back. */
export function stateControls(controlled: Controlled) {
  const { name, clock, ledger, journal, deliveries, snapshots, state } = controlled;
  const done = (found: boolean): Answer =>
    found ? { status: 204 } : problem(404, "No such snapshot", "nothing was remembered under this name");

  return {
    reset: (): Answer => {
      controlled.reset();
      return { status: 204 };
    },
    seed: async ({ body }: Call): Promise<Answer> => ({
      status: 200,
      body: await controlled.seed(body as SeedOrder),
    }),
    readState: (): Answer => {
      const text = textOf(state);
      if (text === undefined) return tooLong;
      const head = JSON.stringify({ version: 2, platform: name, atMs: Math.floor(clock.nowMs()) });
      const headers = { "content-type": "application/json" };
      return { status: 200, headers, body: `${head.slice(0, -1)},"state":${text}}` };
    },
    writeState: ({ body }: Call): Answer => {
      const given = body as State;
      if (given.platform !== name)
        return problem(422, "Invalid request", `this is the state of another platform`, [
          { pointer: "/platform", rule: "known", detail: `must be ${name}`, given: "string" },
        ]);
      const before = state.save();
      try {
        state.load(given.state);
      } catch {
        // What nobody has written down so may break off anywhere; then nothing of it shall stay.
        state.load(before);
        return problem(422, "Invalid request", "the state is not one that a simulator has given out", [
          { pointer: "/state", rule: "state", detail: "cannot be read", given: "object" },
        ]);
      }
      clock.advance(Math.max(0, given.atMs - clock.nowMs()));
      return { status: 204 };
    },
    listObjects: ({ query }: Call): Answer => ({
      status: 200,
      body: { sets: controlled.inventory((query as { latest: number }).latest) },
    }),
    listSnapshots: (): Answer => ({ status: 200, body: { snapshots: snapshots.list() } }),
    takeSnapshot: ({ body }: Call): Answer => {
      const summary = snapshots.take((body as { name: string }).name);
      return summary === undefined ? tooLong : { status: 201, body: summary };
    },
    restoreSnapshot: ({ path }: Call) => done(snapshots.restore(String(path.name))),
    forgetSnapshot: ({ path }: Call) => done(snapshots.forget(String(path.name))),

    readLedger: ({ query }: Call): Answer => ({
      status: 200,
      body: ledger.report(query as { key?: string; object?: string }),
    }),
    listRequests: ({ query }: Call): Answer => ({
      status: 200,
      body: { requests: journal.read(query as JournalSearch & { limit?: number }) },
    }),
    listDeliveries: (): Answer => ({ status: 200, body: { deliveries: deliveries.list() } }),
    verify: ({ body }: Call): Answer => {
      const { expectations } = body as Verification;
      const errors = mixedSources(expectations);
      if (errors.length > 0)
        return problem(422, "Invalid request", "an occurrence is of the ledger or of the journal", errors);
      const evidence = { effects: ledger.report({}).entries, calls: journal.read({ limit: everything }) };
      return { status: 200, body: verify(expectations, evidence) };
    },
  };
}

function mixedSources(expectations: Verification["expectations"]): ControlError[] {
  return expectations.flatMap(({ kind, of }, index) => {
    const sources = of.map(sourceOf);
    const [first] = sources;
    return sources.flatMap((source, place) =>
      source !== undefined && (kind !== "in-order" || source === first)
        ? []
        : [
            {
              pointer: `/expectations/${index}/of/${place}`,
              rule: "one-source",
              detail: "speaks of effects and of calls; in one order there must be one of them",
              given: "object",
            },
          ],
    );
  });
}
