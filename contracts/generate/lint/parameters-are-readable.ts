import type { Finding } from "../finding.ts";
import { openapiDocuments } from "../openapi-documents.ts";
import { type OperationModel, operationsOf } from "../openapi-model.ts";
import { childOf, findingAt, isObject } from "../place.ts";
import type { Sources } from "../sources.ts";
import type { LintRule } from "./rule.ts";

const id = "parameters-are-readable";

export const parametersAreReadable: LintRule = {
  id,
  demands:
    "Path parameters are those of the path template, and every parameter is a scalar or a list of scalars in the default style.",
  remedy:
    "Name the parameter as the path does, and describe it as a scalar or a list of scalars without style.",
  check(sources) {
    return [...openapiDocuments(sources, "api"), ...openapiDocuments(sources, "platforms")].flatMap(
      (document) =>
        operationsOf(sources, document, "paths").flatMap((operation) => [
          ...checkPath(operation),
          ...operation.parameters.flatMap((parameter) => checkStyle(sources, parameter)),
        ]),
    );
  },
};

function checkPath({ path, parameters, place, operationId }: OperationModel): Finding[] {
  const template = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
  const declared = parameters.filter((parameter) => parameter.in === "path");
  return [
    ...template
      .filter((name) => !declared.some((parameter) => parameter.name === name))
      .map((name) => findingAt(place, id, `${operationId} must have the path parameter ${name}`)),
    ...declared
      .filter(({ name }) => !template.includes(name))
      .map((parameter) => findingAt(parameter.place, id, `${path} has no {${parameter.name}}`)),
    ...declared
      .filter(({ required }) => !required)
      .map((parameter) =>
        findingAt(parameter.place, id, `the path parameter ${parameter.name} must be required`),
      ),
  ];
}

function checkStyle(
  sources: Sources,
  { place, schema, name, ...parameter }: OperationModel["parameters"][number],
): Finding[] {
  const target = sources.follow(schema);
  if (target === undefined || !isObject(target.value))
    return [findingAt(place, id, `${name} must have a schema`)];
  const { type } = target.value;
  if (type === "object") return [findingAt(place, id, `${name} must not be an object`)];
  const style = childOf(place, "style");
  const usual = parameter.in === "query" ? "form" : "simple";
  return style.value === undefined || style.value === usual
    ? []
    : [findingAt(style, id, `the style of ${name} must be ${usual}`)];
}
