import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { isCalendarDay } from "../behaviour/calendar-day.ts";

export interface Filter {
  matches(row: Readonly<Record<string, unknown>>): boolean;
  /** Of the conditions that all rows must meet, those of the kind `field eq 'value'`, which an index can answer. */
  readonly equalities: readonly { readonly field: string; readonly value: string }[];
}

type Operator = "eq" | "ne" | "gt" | "ge" | "lt" | "le";

type Expression =
  | {
      readonly kind: "comparison";
      readonly field: string;
      readonly operator: Operator;
      readonly value: Literal;
    }
  | {
      readonly kind: "match";
      readonly how: "contains" | "startswith" | "endswith";
      readonly field: string;
      readonly value: string;
    }
  | { readonly kind: "both" | "either" | "neither"; readonly parts: readonly Expression[] };

type Literal = string | number | boolean | null;

/** What a literal is, in the words of the contract's properties; `null` goes with all of them. */
type LiteralKind = "string" | "guid" | "date" | "timestamp" | "decimal" | "boolean" | "null";

interface Token {
  readonly text: string;
  readonly literal?: Literal;
  readonly kind?: LiteralKind;
}

const edmNames: Readonly<Record<string, string>> = {
  string: "Edm.String",
  guid: "Edm.Guid",
  date: "Edm.Date",
  timestamp: "Edm.DateTimeOffset",
  decimal: "Edm.Decimal",
  integer: "Edm.Int32",
  boolean: "Edm.Boolean",
};
const operatorNames: Readonly<Record<Operator, string>> = {
  eq: "Equal",
  ne: "NotEqual",
  gt: "GreaterThan",
  ge: "GreaterThanOrEqual",
  lt: "LessThan",
  le: "LessThanOrEqual",
};
/** Kinds that compare with each other though they differ. */
const akin = new Set(["integer decimal", "timestamp date", "date timestamp"]);

const tokenPattern = /\s*(?:('(?:[^']|'')*')|([(),])|([^\s(),']+))/y;

class FilterError extends Error {}

/**
 * Reads an OData `$filter`: comparisons, contains, startswith, endswith, and, or, not, parentheses. The failure is the message
 * that the ERP answers. `or` between different fields is refused, as the real one does; a condition on other records by `any` or `all` is passed over, as it does, too.
 * `fields` are the kinds of those that there are, by name.
 */
export function parseFilter(
  text: string,
  fields: ReadonlyMap<string, string>,
  typeName: string,
): Outcome<Filter, string> {
  try {
    const expression = new Parser(tokens(text), fields, typeName).whole();
    return succeed({ matches: (row) => holds(expression, row), equalities: equalitiesOf(expression) });
  } catch (error) {
    if (error instanceof FilterError) return fail(error.message);
    throw error;
  }
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #fields: ReadonlyMap<string, string>;
  readonly #typeName: string;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], fields: ReadonlyMap<string, string>, typeName: string) {
    this.#tokens = tokens;
    this.#fields = fields;
    this.#typeName = typeName;
  }

  whole(): Expression {
    const expression = this.#either();
    const rest = this.#tokens[this.#at];
    if (rest !== undefined) throw syntaxError(rest.text);
    return expression;
  }

  #either(): Expression {
    const parts = [this.#both()];
    while (this.#accept("or")) parts.push(this.#both());
    if (parts.length === 1) return parts[0] as Expression;
    if (new Set(parts.flatMap(fieldsOf)).size > 1) {
      throw new FilterError("An OR operation on two different fields is not supported in the filter.");
    }
    return { kind: "either", parts };
  }

  #both(): Expression {
    const parts = [this.#single()];
    while (this.#accept("and")) parts.push(this.#single());
    return parts.length === 1 ? (parts[0] as Expression) : { kind: "both", parts };
  }

  #single(): Expression {
    this.#depth += 1;
    if (this.#depth > 100) throw new FilterError("The filter is nested too deeply.");
    try {
      if (this.#accept("not")) return { kind: "neither", parts: [this.#single()] };
      if (this.#accept("(")) {
        const inner = this.#either();
        this.#expect(")");
        return inner;
      }
      const { text } = this.#take();
      if (/^\w+\/(?:any|all)$/.test(text)) return this.#passedOver();
      if (text === "contains" || text === "startswith" || text === "endswith") return this.#match(text);
      const field = this.#field(text);
      const operator = this.#take().text;
      if (!isOperator(operator)) throw syntaxError(operator);
      return { kind: "comparison", field, operator, value: this.#comparable(field, operator) };
    } finally {
      this.#depth -= 1;
    }
  }

  #passedOver(): Expression {
    this.#expect("(");
    for (let open = 1; open > 0; ) {
      const { text, literal } = this.#take();
      if (literal === undefined) open += text === "(" ? 1 : text === ")" ? -1 : 0;
    }
    return { kind: "both", parts: [] };
  }

  #match(how: "contains" | "startswith" | "endswith"): Expression {
    this.#expect("(");
    const field = this.#field(this.#take().text);
    this.#expect(",");
    const { literal, kind } = this.#literal();
    this.#expect(")");
    if (kind !== "string" || this.#fields.get(field) !== "string")
      throw new FilterError(
        `No function signature for the function with name '${how}' matches the specified arguments.`,
      );
    return { kind: "match", how, field, value: String(literal) };
  }

  #comparable(field: string, operator: Operator): Literal {
    const { literal, kind } = this.#literal();
    const own = this.#fields.get(field) ?? "string";
    if (kind !== "null" && kind !== own && !akin.has(`${own} ${kind}`))
      throw new FilterError(
        `A binary operator with incompatible types was detected. Found operand types '${edmNames[own]}' and '${edmNames[kind]}' for operator kind '${operatorNames[operator]}'.`,
      );
    return literal;
  }

  #field(name: string): string {
    if (!/^[A-Za-z_][\w]*$/.test(name)) throw syntaxError(name);
    if (!this.#fields.has(name)) {
      throw new FilterError(
        `Could not find a property named '${name}' on type 'Microsoft.NAV.${this.#typeName}'.`,
      );
    }
    return name;
  }

  #literal(): { readonly literal: Literal; readonly kind: LiteralKind } {
    const { text, literal, kind } = this.#take();
    if (literal === undefined || kind === undefined) throw syntaxError(text);
    return { literal, kind };
  }

  #take(): Token {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw syntaxError("end of the expression");
    return token;
  }

  #accept(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.text !== text || typeof token.literal === "string") return false;
    this.#at += 1;
    return true;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) throw syntaxError(this.#tokens[this.#at]?.text ?? "end of the expression");
  }
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.trimEnd().length) {
    const at = tokenPattern.lastIndex;
    const [, quoted, mark, word] = tokenPattern.exec(text) ?? [];
    if (quoted !== undefined)
      found.push({ text: quoted, literal: quoted.slice(1, -1).replaceAll("''", "'"), kind: "string" });
    else if (mark !== undefined) found.push({ text: mark });
    else if (word !== undefined) found.push(wordToken(word));
    else throw syntaxError(text.slice(at));
  }
  return found;
}

function wordToken(text: string): Token {
  if (text === "true" || text === "false") return { text, literal: text === "true", kind: "boolean" };
  if (text === "null") return { text, literal: null, kind: "null" };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { text, literal: Number(text), kind: "decimal" };
  // Dates, times and GUIDs stand without quotes.
  if (/^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/.test(text))
    return { text, literal: text.toLowerCase(), kind: "guid" };
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? [];
  if (day === undefined || !isCalendarDay(day) || Number.isNaN(Date.parse(text))) return { text };
  return { text, literal: text, kind: time === undefined ? "date" : "timestamp" };
}

function isOperator(text: string): text is Operator {
  return Object.hasOwn(operatorNames, text);
}

function syntaxError(near: string): FilterError {
  return new FilterError(`Syntax error in the filter at '${near}'.`);
}

function fieldsOf(expression: Expression): string[] {
  return "parts" in expression ? expression.parts.flatMap(fieldsOf) : [expression.field];
}

function equalitiesOf(expression: Expression): { field: string; value: string }[] {
  if (expression.kind === "both") return expression.parts.flatMap(equalitiesOf);
  if (expression.kind !== "comparison" || expression.operator !== "eq") return [];
  const { field, value } = expression;
  return typeof value === "string" ? [{ field, value }] : [];
}

function holds(expression: Expression, row: Readonly<Record<string, unknown>>): boolean {
  switch (expression.kind) {
    case "both":
      return expression.parts.every((part) => holds(part, row));
    case "either":
      return expression.parts.some((part) => holds(part, row));
    case "neither":
      return !expression.parts.some((part) => holds(part, row));
    case "match": {
      const text = String(row[expression.field] ?? "").toLowerCase();
      const value = expression.value.toLowerCase();
      if (expression.how === "contains") return text.includes(value);
      return expression.how === "startswith" ? text.startsWith(value) : text.endsWith(value);
    }
    case "comparison":
      return compares(expression.operator, compare(row[expression.field], expression.value));
  }
}

function compares(operator: Operator, order: number): boolean {
  switch (operator) {
    case "eq":
      return order === 0;
    case "ne":
      return order !== 0;
    case "gt":
      return order > 0;
    case "ge":
      return order >= 0;
    case "lt":
      return order < 0;
    case "le":
      return order <= 0;
  }
}

/** NaN, which satisfies only `ne`, where the two cannot be compared. */
function compare(actual: unknown, expected: Literal): number {
  if (typeof actual === "number" && typeof expected === "number") return actual - expected;
  if (typeof actual === "boolean") return actual === expected ? 0 : Number.NaN;
  if (typeof actual !== "string" || typeof expected !== "string") return Number.NaN;
  if (actual === expected) return 0;
  // A date is compared with a point in time as its first moment.
  if (/^\d{4}-\d{2}-\d{2}T/.test(actual.length === 10 ? expected : actual))
    return Date.parse(actual) - Date.parse(expected);
  return actual < expected ? -1 : 1;
}
