import { banner, type GeneratedFiles } from "../generated-files.ts";
import { childOf, childrenOf, isObject, rootOf } from "../place.ts";
import type { Sources } from "../sources.ts";
import type { AreaCode } from "./area.ts";

/** Takes in every type of the canonical model: one per file, and the definitions inside the files. */
export function takeCanonicalModel(sources: Sources, area: AreaCode): void {
  for (const file of sources.ofArea("canonical")) {
    const root = rootOf(file);
    // A file of definitions (primitives) describes no value itself.
    if (isObject(root.value) && judges(root.value)) area.components.take(root);
    for (const { place } of childrenOf(childOf(root, "$defs"))) area.components.take(place);
  }
}

export function emitCanonical(sources: Sources, area: AreaCode, files: GeneratedFiles): void {
  const from = banner(sources.ofArea("canonical").map(({ path }) => path));
  const { javascript, declarations } = area.validatorModule();
  files.set("canonical/types.ts", `${from}\n${area.typeDeclarations()}`);
  files.set("canonical/validators.js", `${from}${javascript}`);
  files.set("canonical/validators.d.ts", `${from}${declarations}`);
}

function judges(schema: Readonly<Record<string, unknown>>): boolean {
  return ["type", "allOf", "anyOf", "oneOf", "$ref", "enum", "const"].some((keyword) => keyword in schema);
}
