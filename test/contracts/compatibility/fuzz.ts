// Looks for counter-examples to every proof: npm run fuzz-proofs -- [payloads per proof] [corpus folder]
// The folder is one with pairs of schemas; without it the project's own cases are taken. Exit 1 on a counter-example.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SchemaComparison } from "#contracts/compatibility/compare-schemas.ts";
import { dialectOf } from "#contracts/compatibility/schema/dialect.ts";
import { singleDocument } from "#contracts/compatibility/schema/document.ts";
import type { Json } from "#contracts/compatibility/schema/json.ts";
import { readSchema } from "#contracts/compatibility/schema/read-schema.ts";
import { rewritings } from "./cases/rewritten-schemas.ts";
import { schemaCases } from "./cases/schema-cases.ts";
import { counterExamples } from "./fuzz-proof.ts";

const payloads = Number(process.argv[2] ?? 2_000);
const folder = process.argv[3];
const pairs: readonly (readonly [Json, Json])[] =
  folder === undefined
    ? [...schemaCases, ...rewritings].map(({ before, after }) => [before, after])
    : (
        JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as { cases: { a: Json; b: Json }[] }
      ).cases.map(({ a, b }) => [a, b]);

const dialect = folder === undefined ? "2020-12" : "draft-4";
const read = (schema: Json) => readSchema(singleDocument("schema", schema), "", dialectOf(schema, dialect));
let proofs = 0;
let admitted = 0;
let disproved = 0;
for (const [index, pair] of pairs.entries()) {
  for (const [a, b] of [pair, [pair[1], pair[0]]] as const) {
    const sender = read(a);
    const receiver = read(b);
    if (new SchemaComparison({ content: "any" }).compare(sender, receiver).kind !== "proved") continue;
    proofs++;
    const result = counterExamples(sender, receiver, { payloads, seed: index + 1 });
    admitted += result.admitted;
    if (result.found.length === 0) continue;
    disproved++;
    console.log(
      `pair ${index}: ${JSON.stringify(result.found[0])}\n  a ${JSON.stringify(a)}\n  b ${JSON.stringify(b)}`,
    );
  }
}
console.log(`${proofs} proofs, ${admitted} payloads that the sender admits, ${disproved} disproved`);
process.exitCode = disproved > 0 ? 1 : 0;
