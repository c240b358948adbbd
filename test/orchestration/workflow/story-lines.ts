import type { Story } from "./simulation.ts";

/** A story as lines to read: what was journaled, and what reached the platform, of the workflows named (all if none is). */
export function storyLines(story: Story, workflowIds: ReadonlySet<string> = new Set()): string[] {
  const wanted = (workflowId: string) => workflowIds.size === 0 || workflowIds.has(workflowId);
  const journaled = story.entries.filter(({ workflowId }) => wanted(workflowId)).map(line);
  const applied = story.timeline.filter((effect) => wanted(effect.replace(/^-/, "").split("/")[0] ?? ""));
  return [...journaled, `applied: ${applied.join(", ")}`];
}

function line({ kind, workflowId, atMs, ...said }: Story["entries"][number]): string {
  const details = Object.entries(said).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `${(atMs / 1_000).toFixed(3)} ${workflowId} ${kind} ${details.join(" ")}`.slice(0, 200);
}
