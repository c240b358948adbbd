import type { Change, Direction } from "./change.ts";
import type { SchemaComparison } from "./compare-schemas.ts";
import type { Json } from "./schema/json.ts";
import { componentName } from "./schema/noted-schema.ts";
import type { Origin, SchemaNode } from "./schema/schema-node.ts";
import type { Break, Witness } from "./verdict.ts";

/** Two schemas that meet on one exchange. */
export interface SchemaMeeting {
  readonly sender: SchemaNode;
  readonly receiver: SchemaNode;
  readonly direction: Direction;
  /** The operation or channel. */
  readonly owner: string;
  /** Which part of the exchange: `body`, `query parameter limit`, `200 application/json`. */
  readonly part: string;
  /** How a value of this part is printed; default as it is. */
  readonly print?: (value: Json) => Json;
}

/** What the comparison of two schemas means for whoever sends and receives them. */
export function schemaChanges(meeting: SchemaMeeting, comparison: SchemaComparison): Change[] {
  const { sender, receiver, direction, owner, part } = meeting;
  const verdict = comparison.compare(sender, receiver);
  // The revision is who receives a request and who sends a response.
  const revision = direction === "request" ? receiver : sender;
  const common = {
    direction,
    affects: [owner],
    at: placeText(revision.origin),
    component: nameOf(revision.origin, owner, part),
  };
  switch (verdict.kind) {
    case "same":
      return [];
    case "undecided": {
      const message = `${part}: could not be decided: ${verdict.reason}`;
      return [{ ...common, rule: `${direction}-schema-undecided`, effect: "undecided", message }];
    }
    case "proved": {
      const message = `${part}: every value that may be sent is accepted`;
      const change: Change = {
        ...common,
        rule: `${direction}-schema-compatible`,
        effect: "compatible",
        message,
      };
      if (verdict.openContent === undefined) return [change];
      const witness = printed(meeting, verdict.openContent);
      const hint = `${part}: refused only with a property that the sender's contract does not speak of`;
      return [
        change,
        { ...common, rule: `${direction}-open-content`, effect: "compatible", message: hint, witness },
      ];
    }
    case "broken":
      return comparison.breaks(sender, receiver).map((found) => breakChange(meeting, found));
  }
}

function breakChange(meeting: SchemaMeeting, { sender, receiver, witness, keyword, message }: Break): Change {
  const { direction, owner, part } = meeting;
  const place = (direction === "request" ? receiver : sender) ?? receiver ?? sender;
  const otherSide = direction === "request" ? "clients" : "the new contract";
  return {
    rule: `${direction}-schema-${kebab(keyword)}`,
    effect: "breaking",
    direction,
    at: placeText(place),
    component: nameOf(place, owner, part),
    affects: [owner],
    message: `${otherSide} may send what is refused: ${message}`,
    witness: printed(meeting, witness),
  };
}

function printed(
  { owner, part, print }: SchemaMeeting,
  { value, refusal }: Witness,
): NonNullable<Change["witness"]> {
  return {
    on: `${owner} ${part}`,
    value: print === undefined ? value : print(value),
    refusedBy: { keyword: refusal.keyword, pointer: refusal.at, message: refusal.message },
  };
}

function placeText(origin: Origin | undefined): string {
  return origin === undefined ? "" : `${origin.file}#${origin.pointer}`;
}

function nameOf(origin: Origin | undefined, owner: string, part: string): string {
  if (origin === undefined) return `${owner} ${part}`;
  return componentName({ document: { path: origin.file }, pointer: origin.pointer });
}

function kebab(keyword: string): string {
  return keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
