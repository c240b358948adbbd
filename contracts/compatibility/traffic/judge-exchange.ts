import type { Change, ChangeWitness } from "../change.ts";
import type { HttpContract, HttpOperation, Parameter, Response } from "../openapi/http-contract.ts";
import type { Target } from "../schema/document.ts";
import type { Json } from "../schema/json.ts";
import { type PartFault, PartJudge } from "./judge-part.ts";
import { masked, shown } from "./mask.ts";
import type { MatchedCall } from "./match-exchange.ts";
import type { RecordedAnswer, RecordedExchange } from "./recorded-exchange.ts";

/** A change without those it affects, or why a part could not be judged. */
export type Judged = Omit<Change, "affects"> | { readonly unjudged: string };

/** Headers that every client sends; a contract does not speak of them (OpenAPI 3.1, section 4.8.12). */
const ownHeaders = new Set(["accept", "authorization", "content-type"]);

/** Judges the request of an exchange by the contract of who gets it. */
export class RequestJudge {
  readonly #parts: PartJudge;

  constructor({ dialect }: HttpContract) {
    this.#parts = new PartJudge(dialect, "request");
  }

  judge(exchange: RecordedExchange, { operation, path }: MatchedCall): Judged[] {
    const { query, requestBody } = exchange;
    const found = operation.parameters.flatMap((parameter) =>
      this.#parameter(operation, parameter, givenTo(parameter, exchange, path)),
    );
    const known = new Set(
      operation.parameters.filter(({ location }) => location === "query").map(({ name }) => name),
    );
    const isKnown = (name: string) => known.has(name) || [...known].some((one) => name.startsWith(`${one}[`));
    for (const name of new Set([...query.keys()].filter((each) => !isKnown(each))))
      found.push({
        ...common("traffic-parameter-undocumented", operation.place, `parameter ${name}`),
        effect: "policy",
        message: `we send the query parameter ${name}, of which the contract says nothing`,
      });

    const name = nameOf(operation);
    if (requestBody !== undefined && operation.body !== undefined) {
      const fault = this.#parts.body(requestBody, operation.body);
      found.push(...bodyChange(fault, operation.body.place, `${name} body`, "request"));
    } else if (requestBody === undefined && operation.body?.required === true)
      found.push({
        ...common("traffic-request-refused", operation.body.place, `${name} body`),
        message: "we send no body, and one is required",
        witness: { on: name, value: name },
      });
    return found;
  }

  #parameter(operation: HttpOperation, parameter: Parameter, given: readonly string[] | undefined): Judged[] {
    if (given === undefined) return [];
    const { name, location, required, place } = parameter;
    const component = `${nameOf(operation)} ${location} ${name}`;
    const told = common("traffic-request-refused", place, component);
    if (given.length === 0)
      return required
        ? [
            {
              ...told,
              message: `we do not send ${name}, which is required`,
              witness: { on: nameOf(operation), value: nameOf(operation) },
            },
          ]
        : [];
    const fault = this.#parts.onWire(given, parameter);
    if (fault?.kind !== "refused") return [];
    const value = given.map((text) => shown(name, text)).join(",");
    return [
      {
        ...told,
        message: `what we send is refused: ${fault.refusal.message}`,
        witness: witnessOf(`${nameOf(operation)} ${location} ${name}`, value, fault),
      },
    ];
  }
}

/** Judges the answer of an exchange by the contract that the caller was written for. */
export class AnswerJudge {
  readonly #parts: PartJudge;

  constructor({ dialect }: HttpContract) {
    this.#parts = new PartJudge(dialect, "response");
  }

  judge(answer: RecordedAnswer, { operation }: MatchedCall): Judged[] {
    const status = String(answer.status);
    const on = `${nameOf(operation)} ${status}`;
    const response = responseFor(operation, status);
    if (response === undefined)
      return [
        {
          ...common("traffic-status-undocumented", operation.place, on, "response"),
          effect: status.startsWith("2") ? "breaking" : "policy",
          message: `the platform answers ${status}, of which our contract says nothing`,
          witness: { on, value: on },
        },
      ];
    if (answer.body === undefined) return [];
    const fault = this.#parts.body(answer.body, response);
    return bodyChange(fault, response.place, on, "response");
  }
}

function responseFor({ responses }: HttpOperation, status: string): Response | undefined {
  return responses.get(status) ?? responses.get(`${status[0]}XX`) ?? responses.get("DEFAULT");
}

/** [] if it was not sent; undefined if the recording could not know. */
function givenTo(
  { name, location, key, explode }: Parameter,
  { query, requestHeaders }: RecordedExchange,
  path: MatchedCall["path"],
): readonly string[] | undefined {
  if (location === "path") return [path.get(name) ?? ""];
  if (location === "query") return explode ? query.getAll(name) : query.getAll(name).slice(0, 1);
  if (location !== "header" || requestHeaders === undefined || ownHeaders.has(key)) return undefined;
  const value = requestHeaders.get(key);
  return value === undefined ? [] : [value];
}

function bodyChange(
  fault: PartFault | undefined,
  place: Target,
  on: string,
  direction: "request" | "response",
): Judged[] {
  if (fault === undefined) return [];
  if (fault.kind === "unjudged") return [{ unjudged: `${on}: ${fault.reason}` }];
  const rule = direction === "request" ? "traffic-request-refused" : "traffic-answer-refused";
  const subject = direction === "request" ? "what we send is refused" : "what we are sent is refused";
  if (fault.kind === "media-type")
    return [
      {
        ...common(rule, place, on, direction),
        message: `${subject}: it is ${fault.given}, and must be ${fault.known.join(" or ")}`,
        witness: { on, value: `Content-Type: ${fault.given}` },
      },
    ];
  const { at } = fault.refusal;
  return [
    {
      ...common(rule, fault.place, `${on}${at.replaceAll(/\/\d+(?=\/|$)/g, "/*")}`, direction),
      message: `${subject}: ${fault.refusal.message}`,
      witness: witnessOf(on, masked(fault.value, at), fault),
    },
  ];
}

function witnessOf(on: string, value: Json, { refusal }: PartFault & { kind: "refused" }): ChangeWitness {
  const { keyword, at: pointer, message } = refusal;
  return { on, value, refusedBy: { keyword, pointer, message } };
}

function common(
  rule: string,
  { document, pointer }: Target,
  component: string,
  direction: Change["direction"] = "request",
) {
  return {
    rule,
    effect: "breaking" as Change["effect"],
    direction,
    at: `${document.path}#${pointer}`,
    component,
  };
}

function nameOf({ method, path }: HttpOperation): string {
  return `${method} ${path}`;
}
