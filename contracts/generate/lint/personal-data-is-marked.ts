import { childOf, childrenOf, findingAt, isObject, type Place } from "../place.ts";
import type { Sources } from "../sources.ts";
import { schemasIn } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "personal-data-is-marked";

/** Words of a name in lower case and without separators, that speak of a person. */
const personal = new RegExp(
  `^(${[
    "e?mail(address)?",
    "(tele|mobile)?phone(number)?|mobile|fax",
    "(first|last|middle|given|family|full|display|user|contact|person|customer|company|account)name",
    "(date)?of?birth(day|date)?|age|gender|nationality",
    "(home|postal|street|mailing|billing|shipping|delivery)?address(line[0-9])?|street|(post|postal|zip)code|zip|city",
    "contact|person|assignee|requester|author|(assigned|created|updated|resolved|submitted)(by|to)|actor",
    "ip(address)?|deviceid|taxid|vat(number|id)|iban|ssn|passport(number)?",
  ].join("|")})$`,
);
/** A name is a person's or a customer's where it is said of one. */
const bearers = /customer|company|account|contact|person|people|user|agent|lead/i;
const personalFormats = new Set(["email", "idn-email"]);

export const personalDataIsMarked: LintRule = {
  id,
  demands:
    "A field that may hold personal data says so in x-data-class: redaction, minimisation and the region where it may travel follow from it, and what is not marked ends in a log.",
  remedy: "Write x-data-class: personal beside the field; financial or internal if it is not about a person.",
  check(sources) {
    return schemasIn(sources, ["canonical", "api", "events"]).flatMap((schema) =>
      childrenOf(childOf(schema, "properties"))
        .filter(({ key, place }) => {
          const name = key === "name" && isBearer(schema) ? "personname" : key;
          return looksPersonal(sources, name, place) && !isMarked(sources, place);
        })
        .map(({ key, place }) =>
          findingAt(place, id, `${key} looks like personal data and has no x-data-class`),
        ),
    );
  },
};

function isBearer({ file, pointer, value }: Place): boolean {
  const title = isObject(value) && typeof value.title === "string" ? value.title : undefined;
  return bearers.test(title ?? (pointer === "" ? file.stem : pointer));
}

function looksPersonal(sources: Sources, name: string, schema: Place): boolean {
  const target = sources.follow(schema) ?? schema;
  if (!isObject(target.value)) return false;
  if (personalFormats.has(String(target.value.format))) return true;
  // What has a few known values, or parts of its own, is not the text itself.
  const { type, properties } = target.value;
  const isText = type === "string" || (Array.isArray(type) && type.includes("string"));
  const isChoice = target.value.enum !== undefined || target.value.const !== undefined;
  return (
    isText &&
    properties === undefined &&
    !isChoice &&
    personal.test(name.toLowerCase().replaceAll(/[_-]/g, ""))
  );
}

/** Beside the reference, or at any place on the way to what it ends at. */
function isMarked(sources: Sources, schema: Place): boolean {
  const seen = new Set<unknown>();
  for (let here: Place | undefined = schema; here !== undefined && isObject(here.value); ) {
    if (here.value["x-data-class"] !== undefined) return true;
    const { value, file }: Place = here;
    const reference: unknown = isObject(value) ? value.$ref : undefined;
    if (typeof reference !== "string" || seen.has(value)) return false;
    seen.add(value);
    here = sources.resolve(file, reference);
  }
  return false;
}
