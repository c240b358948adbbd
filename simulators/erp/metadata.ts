import { type EntityModel, entityModels } from "./blank-rows.ts";

const namespace = "Microsoft.NAV";

const edmTypes: Readonly<Record<string, string>> = {
  string: "Edm.String",
  guid: "Edm.Guid",
  date: "Edm.Date",
  timestamp: "Edm.DateTimeOffset",
  decimal: 'Edm.Decimal" Scale="Variable',
  integer: "Edm.Int32",
  boolean: "Edm.Boolean",
};

/** Sets that do not belong to a company. */
const atTheRoot = new Set(["companies", "subscriptions"]);

/** The model of the service as an EDMX document, as the contract's entity types, navigations and actions say. */
export function metadata(): string {
  const models = Object.entries(entityModels);
  const types = models.map(([set, model]) => entityType(set, model));
  const actions = models.flatMap(([, { type, actions }]) =>
    actions.map(
      (action) =>
        `<Action Name="${action}" IsBound="true"><Parameter Name="bindingParameter" Type="${namespace}.${type}"/></Action>`,
    ),
  );
  const sets = models.map(([set, model]) => entitySet(set, model));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">',
    "<edmx:DataServices>",
    `<Schema Namespace="${namespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm">`,
    ...types,
    ...actions,
    '<EntityContainer Name="default">',
    ...sets,
    "</EntityContainer>",
    "</Schema>",
    "</edmx:DataServices>",
    "</edmx:Edmx>",
  ].join("\n");
}

function entityType(set: string, { type, key, properties, navigations }: EntityModel): string {
  const lines = [`<EntityType Name="${type}">`, `<Key><PropertyRef Name="${key}"/></Key>`];
  for (const [name, property] of Object.entries(properties)) {
    const length = property?.maxLength === undefined ? "" : ` MaxLength="${property.maxLength}"`;
    const nullable = name === key ? ' Nullable="false"' : "";
    lines.push(
      `<Property Name="${name}" Type="${edmTypes[property?.kind ?? "string"]}"${length}${nullable}/>`,
    );
  }
  for (const [name, navigation] of Object.entries(navigations)) {
    if (navigation === undefined) continue;
    const target = `${namespace}.${modelOf(navigation.set).type}`;
    if (navigation.many) {
      lines.push(`<NavigationProperty Name="${name}" Type="Collection(${target})"/>`);
      continue;
    }
    lines.push(
      `<NavigationProperty Name="${name}" Type="${target}">`,
      `<ReferentialConstraint Property="${navigation.key}" ReferencedProperty="id"/>`,
      "</NavigationProperty>",
    );
  }
  if (set === "companies") {
    for (const [name, model] of Object.entries(entityModels)) {
      if (atTheRoot.has(name)) continue;
      lines.push(
        `<NavigationProperty Name="${name}" Type="Collection(${namespace}.${model.type})" ContainsTarget="true"/>`,
      );
    }
  }
  return [...lines, "</EntityType>"].join("\n");
}

function entitySet(set: string, { type, navigations }: EntityModel): string {
  const bindings = Object.entries(navigations).map(
    ([name, navigation]) => `<NavigationPropertyBinding Path="${name}" Target="${navigation?.set}"/>`,
  );
  return [`<EntitySet Name="${set}" EntityType="${namespace}.${type}">`, ...bindings, "</EntitySet>"].join(
    "\n",
  );
}

function modelOf(set: string): EntityModel {
  return (entityModels as Readonly<Record<string, EntityModel>>)[set] as EntityModel;
}
