import { readFile } from "node:fs/promises";
import { XMLParser } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

interface Named {
  readonly Name: string;
  readonly Type: string;
  readonly MaxLength?: string;
}
interface EntityType extends Named {
  readonly Key: { readonly PropertyRef: Named };
  readonly Property: readonly Named[];
  readonly NavigationProperty: readonly (Named & { readonly ReferentialConstraint?: Json })[];
}
interface Schema {
  readonly Namespace: string;
  readonly EntityType: readonly EntityType[];
  readonly Action: readonly (Named & { readonly IsBound: string; readonly Parameter: Named })[];
  readonly EntityContainer: {
    readonly EntitySet: readonly (Named & {
      readonly EntityType: string;
      readonly NavigationPropertyBinding: readonly { readonly Path: string; readonly Target: string }[];
    })[];
  };
}

const listed = [
  "EntityType",
  "Property",
  "NavigationProperty",
  "Action",
  "EntitySet",
  "NavigationPropertyBinding",
];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (name, _path, _leaf, attribute) => !attribute && listed.includes(name),
});

let platforms: SimulatedPlatforms;
let schema: Schema;
let contract: { paths: Json; components: { schemas: Record<string, Json> } };
beforeAll(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["erp"] });
  const authorization = `Bearer ${await platforms.fetchErpToken()}`;
  const answer = await fetch(`${platforms.erp.baseUrl}/$metadata`, { headers: { authorization } });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/xml"]);
  schema = parser.parse(await answer.text())["edmx:Edmx"]["edmx:DataServices"].Schema;
  const source = new URL("../../contracts/platforms/erp.openapi.yaml", import.meta.url);
  contract = parse(await readFile(source, "utf8"));
});
afterAll(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

const typeNamed = (name: string | undefined) =>
  schema.EntityType.find((type) => `${schema.Namespace}.${type.Name}` === name);
const plain = (type: string) => /^Collection\((.*)\)$/.exec(type)?.[1] ?? type;
const edmTypes: Record<string, string> = {
  string: "Edm.String",
  number: "Edm.Decimal",
  integer: "Edm.Int32",
  boolean: "Edm.Boolean",
  Guid: "Edm.Guid",
  Date: "Edm.Date",
  Timestamp: "Edm.DateTimeOffset",
};

describe("the ERP's $metadata", () => {
  test("has every entity type of the contract, with its properties, their types and lengths", () => {
    const expected = Object.values(contract.components.schemas)
      .filter((one) => one["x-ms-entity-set"] !== undefined)
      .map((one) => ({
        name: one["x-ms-entity-type"],
        properties: Object.entries(one["properties"] as Record<string, Json>)
          .filter(([name, property]) => !name.startsWith("@") && property["x-ms-key"] === undefined)
          .map(([name, property]) => {
            const kind =
              String(property["$ref"] ?? property["type"])
                .split("/")
                .at(-1) ?? "";
            const length = property["maxLength"];
            return [name, edmTypes[kind], length === undefined ? undefined : String(length)];
          }),
      }));
    const described = schema.EntityType.map(({ Name, Property }) => ({
      name: Name,
      properties: Property.map((property) => [property.Name, property.Type, property.MaxLength]),
    }));
    expect(described).toEqual(expected);
    expect(described.length).toBeGreaterThan(25);
  });

  test("has a key for every type, and every key is a property", () => {
    for (const { Key, Property } of schema.EntityType)
      expect(Property.map(({ Name }) => Name)).toContain(Key.PropertyRef.Name);
  });

  test("has navigations that lead to types that are there, by properties that are there", () => {
    const astray = schema.EntityType.flatMap(({ Name, Property, NavigationProperty = [] }) =>
      NavigationProperty.filter(({ Type, ReferentialConstraint }) => {
        const key = ReferentialConstraint?.["Property"];
        const known = key === undefined || Property.some((property) => property.Name === key);
        return typeNamed(plain(Type)) === undefined || !known;
      }).map((navigation) => `${Name}.${navigation.Name}`),
    );
    expect(astray).toEqual([]);
    expect(typeNamed("Microsoft.NAV.salesOrder")?.NavigationProperty.map(({ Name }) => Name)).toEqual([
      "customer",
      "currency",
      "paymentTerm",
      "salesOrderLines",
    ]);
  });

  test("has a set for every type, and its bindings lead to sets", () => {
    const sets = schema.EntityContainer.EntitySet;
    const names = sets.map(({ Name }) => Name);
    expect(sets.filter(({ EntityType }) => typeNamed(EntityType) === undefined)).toEqual([]);
    const targets = sets.flatMap(({ NavigationPropertyBinding = [] }) =>
      NavigationPropertyBinding.map(({ Target }) => Target),
    );
    expect(targets.filter((target) => !names.includes(target))).toEqual([]);
    expect(names).toHaveLength(schema.EntityType.length);
  });

  test("has every action of the contract, bound to the type that it is about", () => {
    const inContract = Object.keys(contract.paths).flatMap((path) => {
      const [, set, action] = /\/(\w+)\(\{\w+\}\)\/Microsoft\.NAV\.(\w+)$/.exec(path) ?? [];
      return action === undefined ? [] : [`${set}.${action}`];
    });
    const setOf = (type: string) =>
      schema.EntityContainer.EntitySet.find(({ EntityType }) => EntityType === type)?.Name;
    const described = schema.Action.map(({ Name, Parameter }) => `${setOf(Parameter.Type)}.${Name}`);
    expect(described.sort()).toEqual(inContract.sort());
    expect(schema.Action.every(({ IsBound }) => IsBound === "true")).toBe(true);
  });
});
