import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { compareContracts } from "#contracts/compatibility/compare-contracts.ts";
import { type Document, documentsOf, targetIn } from "#contracts/compatibility/schema/document.ts";
import { type Mutation, mutated, mutationsOf, schemaPointers } from "./mutations.ts";
import { randomFrom } from "./random-value.ts";
import { Travels } from "./travels.ts";

const root = join(import.meta.dirname, "../../..");

/** One edit of a contract file, and what one contract that uses the file must be said to be after it. */
export interface Judged {
  readonly edit: string;
  readonly contract: string;
  readonly expected: "breaking" | "compatible";
  readonly got: "breaking" | "compatible" | "undecided";
  readonly because: readonly string[];
}

/** Edits schemas of our own contracts at random places, and compares the contracts that use them before and after. */
export function judgeMutations(seed: number, count: number): Judged[] {
  const roots = ownContracts();
  const before = documentsOf(roots);
  const contracts = [...roots.keys()].filter((file) => /\.(openapi|asyncapi)\.yaml$/.test(file));
  const travels = new Map(contracts.map((file) => [file, new Travels(before.get(file) as Document)]));
  const edits = allEdits(roots, before);
  const random = randomFrom(seed);
  const judged: Judged[] = [];
  while (judged.length < count) {
    const { file, pointer, mutation } = edits[Math.floor(random() * edits.length)] as Edit;
    const users = contracts.flatMap((contract) => {
      const ways = travels.get(contract)?.waysOf(file, pointer);
      return ways === undefined || !(ways.sent || ways.got) ? [] : [{ contract, ways }];
    });
    const user = users[Math.floor(random() * users.length)];
    if (user === undefined) continue;
    const { contract, ways } = user;
    const after = mutated(roots, file, pointer, mutation);
    const { verdict, changes } = compareContracts(
      before.get(contract) as Document,
      after.get(contract) as Document,
    );
    const breaks = (mutation.effect === "narrower" && ways.sent) || (mutation.effect === "wider" && ways.got);
    judged.push({
      edit: `${mutation.edit} (${mutation.effect}) at ${file}#${pointer}`,
      contract,
      expected: breaks ? "breaking" : "compatible",
      got: verdict,
      because: changes
        .filter(({ effect }) => effect === "breaking" || effect === "undecided")
        .map(({ rule, component, message }) => `${rule} ${component}: ${message}`),
    });
  }
  return judged;
}

interface Edit {
  readonly file: string;
  readonly pointer: string;
  readonly mutation: Mutation;
}

function allEdits(roots: ReadonlyMap<string, unknown>, documents: ReadonlyMap<string, Document>): Edit[] {
  return [...roots.keys()].flatMap((file) =>
    schemaPointers(roots.get(file)).flatMap((pointer) => {
      const schema = targetIn(documents.get(file) as Document, pointer)?.value;
      return mutationsOf(schema as Readonly<Record<string, unknown>>).map((mutation) => ({
        file,
        pointer,
        mutation,
      }));
    }),
  );
}

function ownContracts(): ReadonlyMap<string, unknown> {
  const files = ["canonical", "api", "events", "platforms"].flatMap((area) =>
    readdirSync(join(root, "contracts", area))
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => `contracts/${area}/${name}`),
  );
  return new Map(files.map((file) => [file, parse(readFileSync(join(root, file), "utf8"))]));
}
