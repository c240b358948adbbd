import type { Change, ChangeWitness } from "./change.ts";
import { ChangeLog } from "./change-log.ts";
import { type ComparisonOptions, SchemaComparison } from "./compare-schemas.ts";
import { rules } from "./rules/registry.ts";
import type { Finding, Pair, Rule } from "./rules/rule.ts";
import type { Dialect } from "./schema/dialect.ts";
import type { Document, Target } from "./schema/document.ts";
import { visitNotes } from "./schema/noted-schema.ts";
import { SchemaReader, type Side } from "./schema/read-schema.ts";
import type { SchemaNode } from "./schema/schema-node.ts";
import { type SchemaMeeting, schemaChanges } from "./schema-changes.ts";

/** What both kinds of contract need while two releases are compared: rules, schemas and a log of changes. */
export class ComparisonRun {
  readonly #log = new ChangeLog();
  readonly #schemas: SchemaComparison;
  readonly #readers: Readonly<Record<"base" | "revision", Readonly<Record<Side, SchemaReader>>>>;
  readonly #notesSeen: Readonly<Record<Side, Set<string>>> = {
    request: new Set(),
    response: new Set(),
    message: new Set(),
  };
  readonly #nowhere: Document;

  constructor(
    dialects: { readonly base: Dialect; readonly revision: Dialect },
    nowhere: Document,
    options: ComparisonOptions,
  ) {
    this.#schemas = new SchemaComparison(options);
    this.#readers = { base: readersOf(dialects.base), revision: readersOf(dialects.revision) };
    this.#nowhere = nowhere;
  }

  changes(): Change[] {
    return this.#log.sorted();
  }

  /** Asks every rule of a group about a pair. `prove` looks for a request that shows a break; else the rule's words do. */
  apply<Subject>(
    group: readonly Rule<Subject>[],
    pair: Pair<Subject>,
    prove: (finding: Finding) => ChangeWitness | undefined = () => undefined,
  ): void {
    for (const rule of group) {
      for (const finding of rule.check(pair)) {
        const { place, component, message, witness, effect } = finding;
        const breaks = (effect ?? rule.effect) === "breaking";
        const proved = breaks ? prove(finding) : undefined;
        const shown = proved ?? (witness === undefined ? undefined : { on: pair.owner, value: witness });
        this.#log.add({
          rule: rule.id,
          effect: effect ?? rule.effect,
          direction: pair.direction,
          at: `${place.document.path}#${place.pointer}`,
          component,
          affects: [pair.owner],
          message,
          ...(shown === undefined ? {} : { witness: shown }),
        });
      }
    }
  }

  /** Compares the schemas of one part of an exchange; a contract that gives none admits everything. */
  meet(
    base: Target | undefined,
    revision: Target | undefined,
    meeting: Omit<SchemaMeeting, "sender" | "receiver">,
    side: Side = meeting.direction === "request" ? "request" : "response",
    widen: (node: SchemaNode) => SchemaNode = (node) => node,
  ): void {
    if (base === undefined && revision === undefined) return;
    const absent: Target = { document: this.#nowhere, pointer: "", value: true };
    const before = this.#readers.base[side].read(base ?? absent);
    const after = this.#readers.revision[side].read(revision ?? absent);
    const [sender, receiver] = meeting.direction === "request" ? [before, after] : [after, before];
    // Equal schemas are equal on the wire too.
    if (sender.hash !== receiver.hash)
      for (const change of schemaChanges({ ...meeting, sender, receiver: widen(receiver) }, this.#schemas))
        this.#log.add(change);
    if (base === undefined || revision === undefined) return;
    visitNotes(base, revision, this.#notesSeen[side], (a, b) =>
      this.apply(rules.schemaNote, {
        base: a,
        revision: b,
        direction: meeting.direction,
        owner: meeting.owner,
      }),
    );
  }
}

function readersOf(dialect: Dialect): Readonly<Record<Side, SchemaReader>> {
  const reader = (side: Side) => new SchemaReader(dialect, side);
  return { request: reader("request"), response: reader("response"), message: reader("message") };
}
