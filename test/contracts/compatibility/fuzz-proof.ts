import { Judge } from "#contracts/compatibility/judge.ts";
import type { Json } from "#contracts/compatibility/schema/json.ts";
import { SchemaLibrary } from "#contracts/compatibility/schema/schema-library.ts";
import type { SchemaNode } from "#contracts/compatibility/schema/schema-node.ts";
import { randomFrom, randomValue } from "./random-value.ts";

/** Payloads that the sender's schema admits and the receiver's refuses: one is enough to disprove a proof. */
export function counterExamples(
  sender: SchemaNode,
  receiver: SchemaNode,
  options: { readonly payloads: number; readonly seed: number },
): { readonly admitted: number; readonly found: readonly Json[] } {
  const judge = new Judge(true);
  const random = randomFrom(options.seed);
  const schemas = [written(sender), written(receiver)];
  const found: Json[] = [];
  let admitted = 0;
  for (let tried = 0; tried < options.payloads; tried++) {
    const { schema, root } = schemas[tried % 2] as Written;
    const value = randomValue(schema, root, random);
    if (judge.admits(sender, value) !== true) continue;
    admitted++;
    if (judge.admits(receiver, value) === false) found.push(value);
  }
  return { admitted, found };
}

interface Written {
  readonly schema: unknown;
  readonly root: { readonly $defs: Readonly<Record<string, unknown>> };
}

function written(node: SchemaNode): Written {
  const $defs: Record<string, unknown> = {};
  const library = new SchemaLibrary("", true, (key, schema) => {
    $defs[key] = schema;
  });
  return { schema: library.write(node), root: { $defs } };
}
