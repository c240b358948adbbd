import type { Change, ChangeWitness, Direction } from "../change.ts";
import type { ComparisonOptions } from "../compare-schemas.ts";
import { ComparisonRun } from "../comparison-run.ts";
import { byKey, type Matched, matched } from "../matched.ts";
import { rules } from "../rules/registry.ts";
import type { Pair } from "../rules/rule.ts";
import type { Target } from "../schema/document.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { SchemaMeeting } from "../schema-changes.ts";
import { onTheWire } from "../wire/widen.ts";
import { wireText } from "../wire/wire-text.ts";
import { alignPaths } from "./align-paths.ts";
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
import { schemeIn, schemesInUse, withBaseNames } from "./security.ts";
import { type Server, serversOf } from "./servers.ts";
import { parameterText, type RefusedRequest, refusedRequests } from "./witness-request.ts";

/** Compares two releases of an HTTP contract, operation by operation. */
export function compareOpenApi(
  first: HttpContract,
  second: HttpContract,
  options: ComparisonOptions,
): Change[] {
  const [base, revision] = alignPaths(first, second);
  const dialects = { base: base.dialect, revision: revision.dialect };
  const run = new ComparisonRun(dialects, revision.place.document, options);
  const next = revision.operations.map((each) => withBaseNames(each, base, revision));
  const pairs = matched(byKey(base.operations, operationKey), byKey(next, operationKey));
  const everywhere = { base: base.servers, revision: revision.servers };
  const routes = { base: base.operations, revision: next };
  for (const pair of pairs) compareOperation(run, pair, everywhere, routes);

  for (const scheme of schemesInUse(base))
    run.apply(rules.securityScheme, {
      base: scheme,
      revision: schemeIn(revision, scheme, base),
      direction: "request",
      owner: "all operations",
    });
  if (pairs.length === 0 || !pairs.every(hasOwnServers))
    compareServers(run, base.servers, revision.servers, revision.place, "all operations");
  return run.changes();
}

function hasOwnServers({ base, revision }: Matched<HttpOperation>): boolean {
  return base?.servers !== undefined || revision?.servers !== undefined;
}

function compareOperation(
  run: ComparisonRun,
  { base, revision }: Matched<HttpOperation>,
  everywhere: Readonly<Record<"base" | "revision", readonly string[]>>,
  routes: Readonly<Record<"base" | "revision", readonly HttpOperation[]>>,
): void {
  const named = revision ?? base;
  if (named === undefined) return;
  const owner = operationName(named);
  let requests: readonly RefusedRequest[] | undefined;
  // Only a break is proved, so most operations never need it.
  const refused = () => {
    requests ??= base?.role === "operation" ? refusedRequests(base, routes.base, routes.revision) : [];
    return requests;
  };
  const proof = (keyword: RefusedRequest["keyword"], about?: string) => () =>
    refused().find((each) => each.keyword === keyword && (about === undefined || each.about === about))
      ?.witness;
  run.apply(rules.operation, { base, revision, direction: "both", owner }, proof("paths"));
  if (base === undefined || revision === undefined) return;

  // Who is called by a webhook is the client: its request travels as the provider's responses do.
  const asked: Direction = named.role === "operation" ? "request" : "response";
  const answered: Direction = asked === "request" ? "response" : "request";
  const secured = (operation: HttpOperation) => ({ ...operation, name: operationName(operation) });
  if (named.role === "operation")
    run.apply(
      rules.security,
      {
        base: secured(base),
        revision: secured(revision),
        direction: "request",
        owner,
      },
      ({ message }) =>
        refused().find(({ keyword, about }) => keyword === "security" && message.startsWith(`${about} `))
          ?.witness,
    );
  if (hasOwnServers({ base, revision }))
    compareServers(
      run,
      base.servers ?? everywhere.base,
      revision.servers ?? everywhere.revision,
      revision.place,
      owner,
    );
  const key = ({ location, key: name }: Parameter) => `${location} ${name}`;
  for (const pair of matched(byKey(base.parameters, key), byKey(revision.parameters, key)))
    compareParameter(run, { ...pair, direction: asked, owner }, (parameter) =>
      proof("parameters", parameterText(parameter)),
    );
  const bodies = { base: base.body, revision: revision.body, direction: asked, owner };
  run.apply(rules.body, bodies, proof("requestBody"));
  if (base.body !== undefined && revision.body !== undefined)
    compareContents(run, base.body.contents, revision.body.contents, asked, owner, ({ type }) =>
      proof("content", type),
    );
  for (const pair of matchStatuses(base.responses, revision.responses))
    compareResponse(run, { ...pair, direction: answered, owner });
}

type Prove = () => ChangeWitness | undefined;

function compareParameter(
  run: ComparisonRun,
  pair: Pair<Parameter>,
  proof: (parameter: Parameter) => Prove,
): void {
  const { base, revision, direction, owner } = pair;
  run.apply(rules.parameter, pair, revision === undefined ? undefined : proof(revision));
  if (base === undefined || revision === undefined) return;
  const { name, location, style } = revision;
  const print = (value: Parameters<typeof wireText>[2]) => wireText(name, location, value);
  const listsOfOne = style === "form" || style === "simple";
  const widen = (node: SchemaNode) => (revision.media === undefined ? onTheWire(node, listsOfOne) : node);
  const meeting = { direction, owner, part: `${location} parameter ${name}`, print };
  run.meet(base.schema, revision.schema, meeting, undefined, widen);
}

function compareResponse(run: ComparisonRun, pair: Pair<Response>): void {
  const { base, revision, direction, owner } = pair;
  run.apply(rules.response, pair);
  if (base === undefined || revision === undefined) return;
  const answer = `${owner} ${revision.status}`;
  const key = ({ key: name }: Header) => name;
  for (const headers of matched(byKey(base.headers, key), byKey(revision.headers, key)))
    compareHeader(run, { ...headers, direction, owner: answer });
  compareContents(run, base.contents, revision.contents, direction, answer);
}

function compareHeader(run: ComparisonRun, pair: Pair<Header>): void {
  run.apply(rules.header, pair);
  const { base, revision, direction, owner } = pair;
  if (base === undefined || revision === undefined) return;
  const print = (value: Parameters<typeof wireText>[2]) => wireText(revision.name, "header", value);
  const meeting: Omit<SchemaMeeting, "sender" | "receiver"> = {
    direction,
    owner,
    part: `header ${revision.name}`,
    print,
  };
  run.meet(base.schema, revision.schema, meeting, undefined, (node) => onTheWire(node, true));
}

function compareContents(
  run: ComparisonRun,
  base: readonly Media[],
  revision: readonly Media[],
  direction: Direction,
  owner: string,
  proof?: (media: Media) => Prove,
): void {
  for (const pair of matchMedia(base, revision)) {
    const prove = pair.base === undefined ? undefined : proof?.(pair.base);
    run.apply(rules.mediaType, { ...pair, direction, owner }, prove);
    if (pair.base === undefined || pair.revision === undefined) continue;
    run.meet(pair.base.schema, pair.revision.schema, { direction, owner, part: "body" });
  }
}

function compareServers(
  run: ComparisonRun,
  base: readonly string[],
  revision: readonly string[],
  place: Target,
  owner: string,
): void {
  const url = (server: Server) => server.url;
  for (const pair of matched(byKey(serversOf(base, place), url), byKey(serversOf(revision, place), url)))
    run.apply(rules.server, { ...pair, direction: "request", owner });
}
