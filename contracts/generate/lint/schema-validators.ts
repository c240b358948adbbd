import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isObject, type Place } from "../place.ts";
import type { Sources } from "../sources.ts";

/** Judges a value: undefined if it is admitted, else the first reason why not. */
export type Judgement = (value: unknown) => { readonly pointer: string; readonly reason: string } | undefined;

/**
 * Validators for schemas wherever they are written in the contracts, references and formats included. Undefined for
 * what cannot be compiled: other rules say why.
 */
export function schemaValidators(sources: Sources): (schema: Place) => Judgement | undefined {
  const ajv = new Ajv2020({ strict: false, logger: false, inlineRefs: false, validateFormats: true });
  addFormats.default(ajv);
  for (const { path, json } of sources.all()) {
    // Without an $id, ajv takes the references of what is referred to for those of the document that refers to it.
    if (isObject(json)) ajv.addSchema({ ...json, $id: addressOf(path) }, undefined, undefined, false);
  }
  return ({ file, pointer }) => {
    const validate = compiled(
      ajv,
      `${addressOf(file.path)}#${pointer.split("/").map(encodeURIComponent).join("/")}`,
    );
    if (validate === undefined) return undefined;
    return (value) => {
      if (validate(value) === true) return undefined;
      const [error] = validate.errors ?? [];
      return { pointer: error?.instancePath ?? "", reason: error?.message ?? "is refused" };
    };
  };
}

function compiled(ajv: Ajv2020, reference: string): ValidateFunction | undefined {
  try {
    return ajv.compile({ $ref: reference });
  } catch {
    return undefined;
  }
}

function addressOf(path: string): string {
  return `https://contracts.invalid/${path.split("/").map(encodeURIComponent).join("/")}`;
}
