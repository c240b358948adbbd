import { Judge } from "#contracts/compatibility/judge.ts";
import type { Json } from "#contracts/compatibility/schema/json.ts";
import type { SchemaNode } from "#contracts/compatibility/schema/schema-node.ts";
import { writeSchema } from "#contracts/compatibility/schema/write-schema.ts";
import { randomFrom, randomValue } from "./random-value.ts";

/** Payloads that the sender's schema admits and the receiver's refuses: one is enough to disprove a proof. */
export function counterExamples(
  sender: SchemaNode,
  receiver: SchemaNode,
  options: { readonly payloads: number; readonly seed: number },
): { readonly admitted: number; readonly found: readonly Json[] } {
  const judge = new Judge(true);
  const random = randomFrom(options.seed);
  const schemas = [writeSchema(sender), writeSchema(receiver)];
  const found: Json[] = [];
  let admitted = 0;
  for (let tried = 0; tried < options.payloads; tried++) {
    const schema = schemas[tried % 2];
    const value = randomValue(schema, schema, random);
    if (judge.admits(sender, value) !== true) continue;
    admitted++;
    if (judge.admits(receiver, value) === false) found.push(value);
  }
  return { admitted, found };
}
