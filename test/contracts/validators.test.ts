import { join } from "node:path";
import { registerSchema, setShouldValidateFormat, validate } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/formats";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { emitAll } from "#contracts/generate/generate.ts";
import { isObject, type Place } from "#contracts/generate/place.ts";
import { readSources } from "#contracts/generate/sources.ts";
import type { CompiledValidator } from "#contracts/runtime/validation.ts";
import { mutationsOf } from "./payload-mutations.ts";
import { type Fill, payloadsOf } from "./schema-payloads.ts";

const root = join(import.meta.dirname, "../..");
const seed = Number(process.env.CONCORDAT_SEED ?? Math.floor(Math.random() * 2 ** 31));
const payloadsPerSchema = Number(process.env.CONCORDAT_PAYLOADS ?? 2);
// Each schema is changed in this many places, others in each run; the independent validator is slow on large pages.
const mutationsPerSchema = 6 * payloadsPerSchema;

const { sources } = await readSources(root);
const { areas } = emitAll(sources);

type Judge = (payload: unknown) => boolean;

beforeAll(() => {
  console.info(`payloads are made with CONCORDAT_SEED=${seed}`);
  setShouldValidateFormat(true);
  // The other validator gets the contract files as they are written, so that it checks our $ref resolver as well.
  for (const file of sources.all()) {
    const schema = isObject(file.json) && file.area !== "canonical" ? asSchema(file.json) : file.json;
    registerSchema(schema as never, addressOf(file.path), "https://json-schema.org/draft/2020-12/schema");
  }
});

describe.each([...areas])("the validators generated for %s", (folder, area) => {
  const places = [...area.validatorPlaces()].map(([name, place]) => ({ name, place }));

  test("exist for every schema of the contracts", async () => {
    expect(
      Object.keys(await validatorsIn(folder))
        .filter((name) => name !== "anything")
        .sort(),
    ).toEqual(places.map(({ name }) => name).sort());
  });

  test("judge every payload as an independent validator does", { timeout: 300_000 }, async () => {
    const validators = await validatorsIn(folder);
    const verdicts = { valid: 0, invalid: 0 };
    for (const { name, place } of places) {
      const ours = validators[name] as CompiledValidator;
      const theirs = await judgeAt(`${addressOf(place.file.path)}#${encodeURI(place.pointer)}`);
      for (const payload of samples(place, ours)) {
        const verdict = ours(payload);
        verdicts[verdict ? "valid" : "invalid"] += 1;
        expect(
          { name, payload, valid: verdict },
          `our verdict on ${name} (CONCORDAT_SEED=${seed}): ${JSON.stringify(ours.errors?.slice(0, 3))}`,
        ).toEqual({ name, payload, valid: theirs(payload) });
      }
    }
    console.info(
      `${folder}: ${places.length} schemas, ${verdicts.valid} valid and ${verdicts.invalid} invalid payloads`,
    );
    expect(verdicts.valid).toBeGreaterThan(places.length);
    expect(verdicts.invalid).toBeGreaterThan(places.length);
  });
});

/** Payloads made from the schema, and one with everything in it changed at each edge that the schema draws. */
function samples(schema: Place, validate: CompiledValidator): unknown[] {
  const made = (fill: Fill, numRuns: number) =>
    fc.sample(payloadsOf(sources, schema, fill), { seed, numRuns }).map(throughJson);
  const full = made("all", 3);
  // Only in a payload that is right otherwise does one change decide the verdict.
  const right = full.find((payload) => validate(payload)) ?? full[0];
  const mutations = mutationsOf(schema, right).map(throughJson);
  return [...made("some", payloadsPerSchema), ...full, ...someOf(mutations, mutationsPerSchema)];
}

/** As many of `values` as `most`, drawn with the seed. */
function someOf(values: readonly unknown[], most: number): readonly unknown[] {
  if (values.length <= most) return values;
  const subset = fc.shuffledSubarray([...values], { minLength: most, maxLength: most });
  return fc.sample(subset, { seed, numRuns: 1 })[0] ?? [];
}

/** What a receiver would see: -0 and odd prototypes do not survive the wire. */
function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function addressOf(path: string): string {
  return `https://concordat.test/${path}`;
}

/** A document of another kind, so that only the places that are referred to are read as schemas. */
function asSchema(document: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [key === "required" ? "x-required" : key, value]),
  );
}

async function validatorsIn(folder: string): Promise<Record<string, CompiledValidator>> {
  return import(join(root, "contracts/generated", folder, "validators.js"));
}

async function judgeAt(address: string): Promise<Judge> {
  const judge = await validate(address);
  return (payload) => judge(payload as never).valid;
}
