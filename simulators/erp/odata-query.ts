import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { type EntityModel, type EntitySetName, entityModels } from "./blank-rows.ts";
import { type Filter, parseFilter } from "./odata-filter.ts";

/** Query options as they stand in the address, or in the parentheses of an expansion. */
export interface RawQuery {
  readonly $filter?: string;
  readonly $orderby?: string;
  readonly $select?: string;
  readonly $expand?: string;
  readonly $top?: number;
  readonly $skip?: number;
  readonly $count?: boolean;
}

export type Order = readonly { readonly field: string; readonly descending: boolean }[];

/** Query options that make sense for the entity type they are about. */
export interface Query {
  readonly filter: Filter | undefined;
  readonly order: Order;
  /** `undefined` is all fields. */
  readonly select: ReadonlySet<string> | undefined;
  readonly expand: readonly Expansion[];
  readonly top: number | undefined;
  readonly skip: number;
  readonly count: boolean;
}

export interface Expansion {
  /** As the caller wrote it. */
  readonly name: string;
  readonly set: EntitySetName;
  readonly many: boolean;
  /** Of one record the own field that holds its id; of many the field of theirs that holds the own id. */
  readonly key: string;
  readonly query: Query;
}

/** Other names by which callers know a navigation. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["customerFinancialDetails", "customerFinancialDetail"],
  ["agedAccountsReceivables", "agedAccountsReceivable"],
]);
const deepest = 8;

const fieldsOf = Object.fromEntries(
  Object.entries(entityModels).map(([set, { properties }]) => [
    set,
    new Map(Object.entries(properties).map(([name, property]) => [name, property?.kind ?? "string"])),
  ]),
) as unknown as Readonly<Record<EntitySetName, ReadonlyMap<string, string>>>;

/** Reads query options about one entity set. The failure is the message that the ERP answers. */
export function readQuery(raw: RawQuery, set: EntitySetName, depth = 0): Outcome<Query, string> {
  if (isPlain(raw)) return everything;
  const model = entityModels[set];
  const fields = fieldsOf[set];
  const missing = (name: string) =>
    fail(`Could not find a property named '${name}' on type 'Microsoft.NAV.${model.type}'.`);

  const filter = raw.$filter === undefined ? undefined : parseFilter(raw.$filter, fields, model.type);
  if (filter?.ok === false) return filter;

  const selected = listed(raw.$select);
  const unknown = selected.find(
    (name) => name !== "*" && !fields.has(name) && !Object.hasOwn(model.navigations, name),
  );
  if (unknown !== undefined) return missing(unknown);

  const order = readOrder(raw.$orderby);
  if (typeof order === "string") return fail(order);
  const unordered = order.find(({ field }) => !fields.has(field));
  if (unordered !== undefined) return missing(unordered.field);

  const expand: Expansion[] = [];
  for (const part of splitOutside(raw.$expand ?? "", ",")) {
    const [, name = "", options] = /^(\w+)(?:\((.*)\))?$/s.exec(part) ?? [];
    const navigation = navigationOf(model, name);
    if (navigation === undefined) return missing(name === "" ? part : name);
    if (depth >= deepest) return fail(`The expansion is more than ${deepest} levels deep.`);
    const nested = readOptions(options ?? "");
    if (typeof nested === "string") return fail(nested);
    const target = navigation.set as EntitySetName;
    const query = readQuery(nested, target, depth + 1);
    if (!query.ok) return query;
    expand.push({ name, set: target, many: navigation.many, key: navigation.key, query: query.value });
  }
  return succeed({
    filter: filter?.value,
    order,
    select: selected.length === 0 || selected.includes("*") ? undefined : new Set(selected),
    expand,
    top: raw.$top,
    skip: raw.$skip ?? 0,
    count: raw.$count === true,
  });
}

/** Most reads ask for no more than the record. */
const everything = succeed<Query>({
  filter: undefined,
  order: [],
  select: undefined,
  expand: [],
  top: undefined,
  skip: 0,
  count: false,
});

function isPlain(raw: RawQuery): boolean {
  for (const _option in raw) return false;
  return true;
}

/** All that OData has; those that the ERP does not know are passed over, others are mistakes. */
const systemOptions = new Set(
  "filter select expand orderby top skip count skiptoken deltatoken search compute apply format id index levels schemaversion"
    .split(" ")
    .map((name) => `$${name}`),
);

/** A query option in the address that no OData service has, such as `$fliter`. */
export function strangeOption(target: string): string | undefined {
  if (!/[?&](?:\$|%24)/i.test(target)) return undefined;
  const names = new URLSearchParams(target.slice(target.indexOf("?") + 1)).keys();
  return [...names].find((name) => name.startsWith("$") && !systemOptions.has(name));
}

export function navigationOf(model: EntityModel, name: string) {
  const { navigations } = model;
  const own = Object.hasOwn(navigations, name) ? name : (aliases.get(name) ?? "");
  return Object.hasOwn(navigations, own) ? navigations[own] : undefined;
}

/** The options in the parentheses of an expansion, or what is wrong with them. */
function readOptions(text: string): RawQuery | string {
  const options: Record<string, string | number | boolean> = {};
  for (const part of splitOutside(text, ";")) {
    const [, name = "", value = ""] = /^(\$\w+)=(.*)$/s.exec(part) ?? [];
    if (name === "$top" || name === "$skip") {
      if (!/^\d{1,9}$/.test(value)) return `The value of ${name} is not a number.`;
      options[name] = Number(value);
    } else if (name === "$count") options[name] = value === "true";
    else if (["$filter", "$orderby", "$select", "$expand", "$levels"].includes(name)) options[name] = value;
    else return `Syntax error in the expansion at '${part}'.`;
  }
  return options;
}

function readOrder(text: string | undefined): Order | string {
  const order = [];
  for (const part of listed(text)) {
    const [field = "", direction = "asc", ...rest] = part.split(/\s+/);
    if (!["asc", "desc"].includes(direction) || rest.length > 0)
      return `Syntax error in the order at '${direction}'.`;
    order.push({ field, descending: direction === "desc" });
  }
  return order;
}

function listed(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Splits at marks that stand outside of parentheses and quotes. */
function splitOutside(text: string, mark: string): string[] {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === "(") depth += 1;
    else if (!quoted && character === ")") depth -= 1;
    if (character === mark && depth === 0 && !quoted) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
