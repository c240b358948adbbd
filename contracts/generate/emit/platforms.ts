import type { Components } from "../components.ts";
import { banner, type GeneratedFiles } from "../generated-files.ts";
import { propertyName } from "../identifier.ts";
import { openapiDocuments } from "../openapi-documents.ts";
import { type OperationModel, operationsOf } from "../openapi-model.ts";
import { childOf, childrenOf, type Place } from "../place.ts";
import type { Sources } from "../sources.ts";
import { AreaCode } from "./area.ts";
import { literalOf } from "./code.ts";
import { entityModels } from "./entities.ts";
import { httpOperationLiteral, operationTypes } from "./http-operation.ts";

/** One folder per platform contract: its operations, types, limits, webhooks and validators. */
export function emitPlatforms(
  sources: Sources,
  canonical: Components,
  files: GeneratedFiles,
): Map<string, AreaCode> {
  return new Map(
    openapiDocuments(sources, "platforms").map((document) => [
      `platforms/${document.file.stem}`,
      emitPlatform(sources, canonical, document, files),
    ]),
  );
}

function emitPlatform(
  sources: Sources,
  canonical: Components,
  document: Place,
  files: GeneratedFiles,
): AreaCode {
  const folder = `platforms/${document.file.stem}`;
  const from = banner([document.file.path]);
  const area = new AreaCode(sources, canonical);
  for (const { place } of childrenOf(childOf(childOf(document, "components"), "schemas")))
    area.components.take(place);

  const operations = operationsOf(sources, document, "paths");
  files.set(
    `${folder}/operations.ts`,
    `${from}
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { OperationId } from "./types.ts";
import * as validators from "./validators.js";

/** Every call that the contract knows, by its operationId. */
export const operations: { readonly [Id in OperationId]: HttpOperation & { readonly operationId: Id } } = ${literalOf(
      Object.fromEntries(
        operations.map((operation) => [
          operation.operationId,
          httpOperationLiteral(sources, area, operation),
        ]),
      ),
    )};
`,
  );

  const webhooks = operationsOf(sources, document, "webhooks");
  files.set(
    `${folder}/webhooks.ts`,
    `${from}
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { WebhookName } from "./types.ts";
${webhooks.length === 0 ? "" : 'import * as validators from "./validators.js";\n'}
/** What the platform sends to us, by the name of the webhook. The path of each is its name. */
export const webhooks: { readonly [Name in WebhookName]: HttpOperation } = ${literalOf(
      Object.fromEntries(
        webhooks.map((webhook) => [webhook.path, httpOperationLiteral(sources, area, webhook)]),
      ),
    )};
`,
  );

  files.set(
    `${folder}/limits.ts`,
    `${from}
/** What the platform allows its callers, as its contract states it under \`x-limits\`. */
export const limits = ${literalOf(childOf(document, "x-limits").value ?? {})} as const;
`,
  );

  const entities = entityModels(sources, document);
  if (Object.keys(entities).length > 0) {
    files.set(
      `${folder}/entities.ts`,
      `${from}
/** The entity types of the platform, by the name of their entity set. */
export const entities = ${literalOf(entities)} as const;
`,
    );
  }

  const maps = `${mapOf("Operations", "The types of every call, by its operationId.", area, operations, (o) => o.operationId)}
export type OperationId = keyof Operations;

${mapOf("Webhooks", "The types of what the platform sends to us, by the name of the webhook.", area, webhooks, (o) => o.path)}
export type WebhookName = keyof Webhooks;
`;
  files.set(`${folder}/types.ts`, `${from}\n${area.typeDeclarations()}\n${maps}`);

  const { javascript, declarations } = area.validatorModule();
  files.set(`${folder}/validators.js`, `${from}${javascript}`);
  files.set(`${folder}/validators.d.ts`, `${from}${declarations}`);
  return area;
}

/** The interface that holds the types of several operations. */
export function mapOf(
  name: string,
  meaning: string,
  area: AreaCode,
  operations: readonly OperationModel[],
  keyOf: (operation: OperationModel) => string,
): string {
  if (operations.length === 0) return `/** ${meaning} */\nexport type ${name} = Record<never, never>;\n`;
  const members = operations.map(
    (operation) => `  ${propertyName(keyOf(operation))}: ${operationTypes(area, operation)};\n`,
  );
  return `/** ${meaning} */\nexport interface ${name} {\n${members.join("")}}\n`;
}
