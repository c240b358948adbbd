import type { Change, Direction } from "../change.ts";
import { ChangeLog } from "../change-log.ts";
import { type ComparisonOptions, SchemaComparison } from "../compare-schemas.ts";
import { rules } from "../rules/registry.ts";
import type { Pair, Rule } from "../rules/rule.ts";
import type { Target } from "../schema/document.ts";
import { visitNotes } from "../schema/noted-schema.ts";
import { SchemaReader, type Side } from "../schema/read-schema.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { type SchemaMeeting, schemaChanges } from "../schema-changes.ts";
import { onTheWire } from "../wire/widen.ts";
import { wireText } from "../wire/wire-text.ts";
import {
  type Header,
  type HttpContract,
  type HttpOperation,
  type Media,
  operationKey,
  operationName,
  type Parameter,
  type Response,
} from "./http-contract.ts";
import { matchMedia } from "./match-media.ts";
import { matchStatuses } from "./match-statuses.ts";
import { schemesInUse, withBaseNames } from "./security.ts";
import { type Server, serversOf } from "./servers.ts";

/** Compares two releases of an HTTP contract. */
export function compareOpenApi(
  base: HttpContract,
  revision: HttpContract,
  options: ComparisonOptions,
): Change[] {
  const comparison = new OpenApiComparison(base, revision, options);
  return comparison.run();
}

class OpenApiComparison {
  readonly #base: HttpContract;
  readonly #revision: HttpContract;
  readonly #log = new ChangeLog();
  readonly #schemas: SchemaComparison;
  readonly #readers: Readonly<Record<"base" | "revision", Readonly<Record<Side, SchemaReader>>>>;
  readonly #notesSeen = { request: new Set<string>(), response: new Set<string>() };

  constructor(base: HttpContract, revision: HttpContract, options: ComparisonOptions) {
    this.#base = base;
    this.#revision = revision;
    this.#schemas = new SchemaComparison(options);
    this.#readers = { base: readersOf(base), revision: readersOf(revision) };
  }

  run(): Change[] {
    const { operations } = this.#revision;
    const next = byKey(
      operations.map((each) => withBaseNames(each, this.#base, this.#revision)),
      operationKey,
    );
    for (const pair of pairs(byKey(this.#base.operations, operationKey), next)) this.#operation(pair);

    const schemes = byKey([...this.#revision.securitySchemes.values()], ({ name }) => name);
    for (const base of schemesInUse(this.#base))
      this.#apply(rules.securityScheme, { base, revision: schemes.get(base.name), ...everywhere });
    this.#servers(this.#base.servers, this.#revision.servers, this.#revision.place, "all operations");
    return this.#log.sorted();
  }

  #operation({ base, revision }: Matched<HttpOperation>): void {
    const named = revision ?? base;
    if (named === undefined) return;
    const owner = operationName(named);
    this.#apply(rules.operation, { base, revision, direction: "both", owner });
    if (base === undefined || revision === undefined) return;

    const asked: Direction = named.role === "operation" ? "request" : "response";
    const answered: Direction = asked === "request" ? "response" : "request";
    if (named.role === "operation")
      this.#apply(rules.security, { base, revision, direction: "request", owner });
    if (base.servers !== undefined && revision.servers !== undefined)
      this.#servers(base.servers, revision.servers, revision.place, owner);
    const key = ({ location, key: name }: Parameter) => `${location} ${name}`;
    for (const pair of pairs(byKey(base.parameters, key), byKey(revision.parameters, key)))
      this.#parameter({ ...pair, direction: asked, owner });
    this.#apply(rules.body, { base: base.body, revision: revision.body, direction: asked, owner });
    if (base.body !== undefined && revision.body !== undefined)
      this.#contents(base.body.contents, revision.body.contents, asked, owner, "body");
    for (const pair of matchStatuses(base.responses, revision.responses))
      this.#response({ ...pair, direction: answered, owner });
  }

  #parameter(pair: Pair<Parameter>): void {
    this.#apply(rules.parameter, pair);
    const { base, revision } = pair;
    if (base === undefined || revision === undefined) return;
    const { name, location } = revision;
    const print: SchemaMeeting["print"] = (value) => wireText(name, location, value);
    this.#onTheWire(
      base,
      revision,
      pair,
      `${location} parameter ${name}`,
      print,
      revision.media === undefined,
    );
  }

  #header(pair: Pair<Header>): void {
    this.#apply(rules.header, pair);
    const { base, revision } = pair;
    if (base === undefined || revision === undefined) return;
    const print: SchemaMeeting["print"] = (value) => wireText(revision.name, "header", value);
    this.#onTheWire(base, revision, pair, `header ${revision.name}`, print, true);
  }

  #response(pair: Pair<Response>): void {
    const { base, revision, direction, owner } = pair;
    this.#apply(rules.response, pair);
    if (base === undefined || revision === undefined) return;
    const answer = `${owner} ${revision.status}`;
    const key = ({ key: name }: Header) => name;
    for (const headers of pairs(byKey(base.headers, key), byKey(revision.headers, key)))
      this.#header({ ...headers, direction, owner: answer });
    this.#contents(base.contents, revision.contents, direction, answer, "body");
  }

  #contents(
    base: readonly Media[],
    revision: readonly Media[],
    direction: Direction,
    owner: string,
    part: string,
  ): void {
    for (const pair of matchMedia(base, revision)) {
      this.#apply(rules.mediaType, { ...pair, direction, owner });
      if (pair.base === undefined || pair.revision === undefined) continue;
      this.#meet(pair.base.schema, pair.revision.schema, { direction, owner, part });
    }
  }

  #onTheWire(
    base: Parameter | Header,
    revision: Parameter | Header,
    { direction, owner }: Pair<unknown>,
    part: string,
    print: SchemaMeeting["print"],
    asText: boolean,
  ): void {
    const lists = "style" in revision ? ["form", "simple"].includes(revision.style) : true;
    const widen = asText ? (node: SchemaNode) => onTheWire(node, lists) : undefined;
    this.#meet(
      base.schema,
      revision.schema,
      { direction, owner, part, ...(print === undefined ? {} : { print }) },
      widen,
    );
  }

  /** Compares the schemas of one part of an exchange, if both contracts describe it. */
  #meet(
    base: Target | undefined,
    revision: Target | undefined,
    meeting: Omit<SchemaMeeting, "sender" | "receiver">,
    widen: (node: SchemaNode) => SchemaNode = (node) => node,
  ): void {
    if (base === undefined && revision === undefined) return;
    const side: Side = meeting.direction === "request" ? "request" : "response";
    const absent: Target = { document: this.#revision.place.document, pointer: "", value: true };
    const before = this.#readers.base[side].read(base ?? absent);
    const after = this.#readers.revision[side].read(revision ?? absent);
    const [sender, receiver] = side === "request" ? [before, after] : [after, before];
    // Equal schemas are equal on the wire too.
    if (sender.hash !== receiver.hash)
      for (const change of schemaChanges({ ...meeting, sender, receiver: widen(receiver) }, this.#schemas))
        this.#log.add(change);
    if (base === undefined || revision === undefined) return;
    visitNotes(base, revision, this.#notesSeen[side], (a, b) =>
      this.#apply(rules.schemaNote, {
        base: a,
        revision: b,
        direction: meeting.direction,
        owner: meeting.owner,
      }),
    );
  }

  #servers(base: readonly string[], revision: readonly string[], place: Target, owner: string): void {
    const url = (server: Server) => server.url;
    for (const pair of pairs(byKey(serversOf(base, place), url), byKey(serversOf(revision, place), url)))
      this.#apply(rules.server, { ...pair, direction: "request", owner });
  }

  #apply<Subject>(group: readonly Rule<Subject>[], pair: Pair<Subject>): void {
    for (const rule of group) {
      for (const { place, component, message, witness, effect } of rule.check(pair)) {
        this.#log.add({
          rule: rule.id,
          effect: effect ?? rule.effect,
          direction: pair.direction,
          at: `${place.document.path}#${place.pointer}`,
          component,
          affects: [pair.owner],
          message,
          ...(witness === undefined ? {} : { witness: { on: pair.owner, value: witness } }),
        });
      }
    }
  }
}

const everywhere = { direction: "request", owner: "all operations" } as const;

export interface Matched<Subject> {
  readonly base: Subject | undefined;
  readonly revision: Subject | undefined;
}

function byKey<Subject>(
  subjects: readonly Subject[],
  key: (subject: Subject) => string,
): ReadonlyMap<string, Subject> {
  return new Map(subjects.map((subject) => [key(subject), subject]));
}

function pairs<Subject>(
  base: ReadonlyMap<string, Subject>,
  revision: ReadonlyMap<string, Subject>,
): Matched<Subject>[] {
  const keys = new Set([...base.keys(), ...revision.keys()]);
  return [...keys].map((key) => ({ base: base.get(key), revision: revision.get(key) }));
}

function readersOf({ dialect }: HttpContract): Readonly<Record<Side, SchemaReader>> {
  const reader = (side: Side) => new SchemaReader(dialect, side);
  return { request: reader("request"), response: reader("response"), message: reader("message") };
}
