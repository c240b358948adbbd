// Compares two documents with api-smart-diff and prints how many differences it calls breaking.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(import.meta.dirname, "peers/package.json"));
const { apiDiff } = require("api-smart-diff");
const [base, revision] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
const breaking = apiDiff(base, revision).filter(({ type }) => type === "breaking");
console.log(JSON.stringify({ breaks: breaking.length }));
