import type { Handler } from "../behaviour/call.ts";
import type { CrmErrors } from "./errors.ts";
import { type ObjectType, readObjectType } from "./object-types.ts";
import { dealStages, ticketStages } from "./properties.ts";

const since = "2020-01-01T00:00:00.000Z";

const pipelines: Readonly<Partial<Record<ObjectType, readonly object[]>>> = {
  deals: [
    pipeline("default", "Sales pipeline", dealStages, (stage) => {
      const probability = { closedwon: "1.0", closedlost: "0.0" }[stage] ?? "0.5";
      return { isClosed: String(stage.startsWith("closed")), probability };
    }),
  ],
  tickets: [
    pipeline("0", "Support pipeline", ticketStages, (stage) => ({
      ticketState: stage === "4" ? "CLOSED" : "OPEN",
    })),
  ],
};

/** The calls that read pipelines with their stages. */
export function pipelineHandlers(errors: CrmErrors): Record<string, Handler> {
  const of = (objectType: unknown) => pipelines[readObjectType(String(objectType)) ?? "notes"];
  return {
    listPipelines: ({ path }) => {
      const results = of(path.objectType);
      return results === undefined
        ? errors.invalid(`Objects of type ${String(path.objectType)} have no pipelines`)
        : { status: 200, body: { results } };
    },
    readPipeline: ({ path }) => {
      const found = of(path.objectType)?.find((one) => "id" in one && one.id === path.pipelineId);
      return found === undefined ? errors.notFound() : { status: 200, body: found };
    },
  };
}

function pipeline(
  id: string,
  label: string,
  stages: readonly { readonly label: string; readonly value: string }[],
  metadata: (stage: string) => Readonly<Record<string, string>>,
): object {
  const dated = { createdAt: since, updatedAt: since, archived: false };
  return {
    id,
    label,
    displayOrder: 0,
    stages: stages.map((stage, displayOrder) => ({
      id: stage.value,
      label: stage.label,
      displayOrder,
      metadata: metadata(stage.value),
      ...dated,
    })),
    ...dated,
  };
}
