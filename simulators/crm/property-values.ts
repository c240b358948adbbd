import type { ErrorDetail } from "./errors.ts";
import { hasMagnitude, magnitudeOf } from "./magnitude.ts";
import type { Property } from "./properties.ts";

export type PropertyValues = Readonly<Record<string, string | null>>;

/** What is wrong with the values that a caller wants to write; empty if nothing is. */
export function propertyProblems(
  known: ReadonlyMap<string, Property>,
  values: PropertyValues,
): ErrorDetail[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const property = known.get(name);
    if (property === undefined)
      return [problem(name, "PROPERTY_DOESNT_EXIST", `Property "${name}" does not exist`)];
    if (property.readOnly === true) {
      return [
        problem(name, "READ_ONLY_VALUE", `"${name}" is a read only property; its value cannot be set.`),
      ];
    }
    if (value === null || value === "") return [];
    return valueProblem(property, value);
  });
}

function valueProblem({ name, type, options }: Property, value: string): ErrorDetail[] {
  if (hasMagnitude(type) && magnitudeOf(type, value) === undefined) {
    const code = type === "number" ? "INVALID_NUMBER" : "INVALID_DATE";
    return [problem(name, code, `${value} was not a valid ${type}.`)];
  }
  if (type === "bool" && value !== "true" && value !== "false") {
    return [problem(name, "INVALID_BOOLEAN", `${value} was not a valid boolean.`)];
  }
  if (type === "enumeration" && options !== undefined && !options.some((option) => option.value === value)) {
    const allowed = options.map((option) => option.value).join(", ");
    return [problem(name, "INVALID_OPTION", `${value} was not one of the allowed options: [${allowed}]`)];
  }
  return [];
}

/** The one line that the CRM says over all problems of one object. */
export function problemSummary(problems: readonly ErrorDetail[]): string {
  const rows = problems.map(({ message, code, context }) => ({
    isValid: false,
    message,
    error: code,
    name: context?.propertyName?.[0],
  }));
  return `Property values were not valid: ${JSON.stringify(rows)}`;
}

function problem(name: string, code: string, message: string): ErrorDetail {
  return { message, code, context: { propertyName: [name] } };
}
